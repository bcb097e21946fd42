import type { PanelStore } from '../../lib/panel/panelState'
import { type HandPorts, site } from './handPorts'
import type { Scene } from './scenes'

/** One picture of the gallery: what the outside says, and what the agent does then. */
export type GalleryState = {
  name: string
  hand: HandPorts
  act?(store: PanelStore): Promise<void> | void
}

/** Ports by which a picture reads this scene. */
export const read = ({ conversation, assessment }: Scene): HandPorts => ({
  page: { name: 'conversation', site, conversation },
  assess: async () => assessment,
})

/** As far down as it goes. */
export const scrollDown = () => {
  for (const each of document.querySelectorAll('*')) each.scrollTop = each.scrollHeight
}
