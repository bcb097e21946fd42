// biome-ignore-all lint/performance/useDomNodeTextContent: only innerText leaves out what the agent cannot see
import type { BrowserDocument } from './browserDocument'

/** What the panel shows of a conversation, as an agent reads it. Empty where it shows nothing of the kind. */
export type PanelView = {
  /** Messages that the status line says are read. */
  messages: number
  heat: string
  /** The words that heat the last customer turn. */
  heatWords: string[]
  style: string
  styleWords: string[]
  /** Such as `Next: offer two ways forward`. */
  move: string
  because: string[]
  /** Best first; an empty slot stands as `[label]`. */
  phrases: string[]
  /** Titles of the boundary and hand-over cards. */
  cards: string[]
  /** Everything visible. */
  text: string
}

/** Reads the panel. */
export function readPanel(panel: BrowserDocument): Promise<PanelView> {
  return panel.evaluate(look)
}

/** Waits until the panel has read this many messages and shows the reading. */
export async function waitForReading(panel: BrowserDocument, messages: number, timeoutMs = 20_000): Promise<PanelView> {
  await panel.waitFor(
    (wanted) => {
      const said = document.body?.innerText.match(/Reading (\d+) messages?/)
      return Number(said?.[1]) === wanted && document.querySelector(':not([aria-busy]) > section[aria-label="Heat"]')
    },
    [messages],
    timeoutMs,
  )
  return readPanel(panel)
}

/** Waits until the panel says this; else names what it says instead. */
export async function waitForWords(panel: BrowserDocument, words: string, timeoutMs?: number): Promise<void> {
  try {
    await panel.waitFor((wanted) => document.body?.innerText.includes(wanted), [words], timeoutMs)
  } catch (error) {
    const said = await panel.evaluate(() => document.body.innerText.slice(0, 600))
    throw new Error(`The panel does not say "${words}" but:\n${said}`, { cause: error })
  }
}

/** Passes the first pages where they show, as a new user does once. */
export async function skipFirstPages(panel: BrowserDocument): Promise<void> {
  await panel.waitFor(() => document.querySelector('#panel')?.childElementCount, [])
  await panel.evaluate(() => {
    const skip = [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === 'Skip')
    skip?.click()
  })
}

/** Runs in the panel. */
function look(): PanelView {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
  const words = (selector: string) => tidy(document.querySelector(selector)?.textContent ?? '')
  const all = (selector: string) => [...document.querySelectorAll(selector)].map((node) => tidy(node.textContent ?? ''))
  const phraseOf = (card: Element) => {
    const folded = card.querySelector('button[aria-expanded="false"] > span')
    if (folded) return tidy(folded.textContent ?? '')
    const pieces = [...(card.querySelector('article[data-phrase] > p')?.childNodes ?? [])].map((piece) => {
      const field = piece instanceof Element ? piece.querySelector('input') : null
      return field ? field.value || `[${field.placeholder}]` : (piece.textContent ?? '')
    })
    return tidy(pieces.join(''))
  }
  const text = document.body.innerText
  const heat = 'section[aria-label="Heat"]'
  const style = 'section[aria-label="Style"]'
  return {
    messages: Number(text.match(/Reading (\d+) messages?/)?.[1] ?? 0),
    heat: words(`${heat} summary > span`),
    heatWords: all(`${heat} ol > li:first-child q`),
    style: words(`${style} > b, ${style} > span:first-child`),
    styleWords: all(`${style} q`),
    move: words('#next-move'),
    because: all('section[aria-labelledby="next-move"] q'),
    phrases: [...document.querySelectorAll('section[aria-label="Phrases"] > ol > li')].map(phraseOf),
    cards: all('section > h2 > button[aria-expanded]'),
    text,
  }
}
