import type { OpenPanel } from '../../tools/machine/panelBrowser'
import { readPanel } from '../../tools/machine/panelView'

/** Presses 1; where the phrase waits for a detail, types one and presses Enter, as an agent does. Gives the phrase as inserted. */
export async function insertFirst(panel: OpenPanel): Promise<string> {
  await panel.press('1')
  for (;;) {
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what the agent cannot see
    await panel.waitFor(() => /Inserted\.|Copied,|Fill in first/.test(document.body.innerText), [])
    const { text, phrases } = await readPanel(panel)
    if (!text.includes('Fill in first')) return phrases[0] ?? ''
    await panel.type('tomorrow at 9')
    await panel.press('Enter')
  }
}
