import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BuilderPage } from '../../components/builder/BuilderPage'
import { createBuilderStore } from '../../lib/builder/builderStore'
import { builderPorts } from '../../lib/platform/builder/builderPorts'

const root = document.getElementById('builder')
if (!root) throw new Error('The options page has no #builder.')

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort())

createRoot(root).render(
  <StrictMode>
    <BuilderPage store={createBuilderStore(builderPorts(), closing.signal)} />
  </StrictMode>,
)
