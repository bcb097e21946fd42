import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { Panel } from '../../components/panel/Panel'
import { createPanelStore } from '../../lib/panel/panelStore'
import { type HandPorts, handPorts, site } from './handPorts'
import type { Scene } from './scenes'

/** Ports by which the panel reads this scene. */
export const reading = ({ conversation, assessment }: Scene): HandPorts => ({
  page: { name: 'conversation', site, conversation },
  assess: async () => assessment,
})

/** Lets what the ports promised arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve))

/** jsdom has no CSS.escape, which React Aria's menus call; the ids here need no escaping. */
export function giveCssEscape(): void {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
}

/** Draws the panel over hand-made ports and waits until it has read. `done` lists what it asked of the outside. */
export async function openPanel(hand: HandPorts) {
  const outside = handPorts(hand)
  const store = createPanelStore(outside.ports, new AbortController().signal)
  render(<Panel store={store} />)
  await act(settled)
  return { ...outside, store, user: userEvent.setup() }
}

/** What the live region says. */
export const said = () => screen.getByRole('status').textContent

/** The card of the open phrase. */
export const openPhrase = () => screen.getByRole('article')
