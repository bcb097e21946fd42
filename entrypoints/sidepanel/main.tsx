import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Panel } from '../../components/panel/Panel'
import { createPanelStore } from '../../lib/panel/panelStore'
import { panelPorts } from '../../lib/platform/panelPorts'

const root = document.getElementById('panel')
if (!root) throw new Error('The panel page has no #panel.')

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort())

createRoot(root).render(
  <StrictMode>
    <Panel store={createPanelStore(panelPorts(), closing.signal)} />
  </StrictMode>,
)
