import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ProofPage } from '../../components/proof/ProofPage'
import { proofPorts } from '../../lib/platform/proof/proofPorts'

const root = document.getElementById('proof')
if (!root) throw new Error('The proof page has no #proof.')

createRoot(root).render(
  <StrictMode>
    <ProofPage ports={proofPorts()} />
  </StrictMode>,
)
