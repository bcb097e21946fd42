import { createRoot } from 'react-dom/client'
import { Panel } from '../../components/panel/Panel'
import { createPanelStore } from '../../lib/panel/panelStore'
import { handPorts } from './handPorts'
import { states } from './states'

const root = document.getElementById('panel')
if (!root) throw new Error('The gallery has no #panel.')

const name = decodeURIComponent(location.hash.slice(1))
const state = states.find((one) => one.name === name)

if (state) {
  const store = createPanelStore(handPorts(state.hand).ports, new AbortController().signal)
  createRoot(root).render(<Panel store={store} />)
  await settled()
  await state.act?.(store)
  await settled()
  document.body.dataset.shown = name
} else {
  createRoot(root).render(
    <ul>
      {states.map((one) => (
        <li key={one.name}>
          <a href={`#${one.name}`} onClick={() => setTimeout(() => location.reload())}>
            {one.name}
          </a>
        </li>
      ))}
    </ul>,
  )
}

/** Two frames: what the ports promised has arrived, and React has drawn it. */
async function settled(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve))
}
