import { selectFirst } from '../../../../lib/page/selectAll'
import { toNextFrame } from './frames'
import type { MakeEditor } from './realEditor'
import { selectIn } from './selectIn'

/** What a test does with an editor from its page's own scripts. */
export type EditorPage = {
  path: string
  write(draft: string): Promise<void>
  text(): string
  /** Whether the model comes to hold these lines, and no other with words, within two seconds. */
  becomes(lines: string[]): Promise<boolean>
  /** Leaves the box, and what was selected in there. */
  leave(): Promise<void>
  /** Selects from the start of one wording to the end of another; no `to` sets the cursor before `from`. */
  select(from: string, to?: string): Promise<void>
  /** The middle of the box, from the corner of the top page. */
  middle(): { x: number; y: number }
  /** How often a key that could send was seen, and a form was sent, since the draft was written. */
  timesSent(): number
  /** Asks the content script of the top page; see contentScript.ts. */
  ask(question: string): Promise<string>
}

declare global {
  interface Window {
    /** Null when the editor could not be made here. */
    editorPage: EditorPage | null | undefined
  }
}

const boxStyle =
  '#host { width: 700px } #host textarea, #host [contenteditable] { display: block; width: 600px; min-height: 100px; border: 1px solid }'

/** Makes an editor on this page, or in an open shadow root of it when the address ends with `shadow`. */
export function startPage(make: MakeEditor): void {
  start(make).catch((error: unknown) => {
    console.error(error)
    window.editorPage = null
  })
}

async function start(make: MakeEditor): Promise<void> {
  const isShadow = location.pathname.endsWith('/shadow')
  const outer = document.createElement('div')
  outer.id = 'outer'
  document.querySelector('form')?.prepend(outer)
  const host = document.createElement('div')
  host.id = 'host'
  const root = isShadow ? outer.attachShadow({ mode: 'open' }) : outer
  const style = document.createElement('style')
  style.textContent = boxStyle
  root.append(style, host)
  const editor = await make(host)
  await editor.write('')
  const box = () => {
    const found = selectFirst(host, editor.path)
    if (!found) throw new Error('The editor has no box.')
    // as: a frame has its own class of elements.
    return found as HTMLElement
  }
  let sent = 0
  const count = (page: Document | null | undefined) => {
    page?.addEventListener('submit', () => sent++, true)
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      page?.addEventListener(name, ({ key }) => key === 'Enter' && sent++, true)
    }
  }
  for (const page of new Set([document, window.top?.document, box().ownerDocument])) count(page)
  window.editorPage = {
    path: `${window === window.top ? '' : '#frame >>> '}${isShadow ? '#outer >>> ' : ''}#host ${editor.path}`,
    write: async (draft) => {
      await editor.write(draft)
      sent = 0
      await toNextFrame()
    },
    text: () => editor.text(),
    becomes: async (lines) => {
      const end = performance.now() + 2_000
      do {
        if (String(linesOf(editor.text())) === String(lines)) return true
        await toNextFrame()
      } while (performance.now() < end)
      return false
    },
    leave: async () => {
      window.top?.document.getElementById('elsewhere')?.focus()
      box().ownerDocument.getSelection()?.removeAllRanges()
      await toNextFrame()
    },
    select: async (from, to) => {
      box().focus()
      await toNextFrame()
      selectIn(box(), from, to)
      await toNextFrame()
    },
    middle: () => middleOf(box()),
    timesSent: () => sent,
    ask: (question) => askIn(window.top?.document ?? document, question),
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter(Boolean)
}

function askIn(page: Document, question: string): Promise<string> {
  return new Promise((resolve) => {
    // as: the content script answers with a text.
    const take = (event: Event) => resolve((event as CustomEvent<string>).detail)
    page.addEventListener('evenkeel-answer', take, { once: true })
    page.dispatchEvent(new CustomEvent('evenkeel-question', { detail: question }))
  })
}

function middleOf(box: Element): { x: number; y: number } {
  const { x, y, width } = box.getBoundingClientRect()
  let left = x + width / 2
  let top = y + 15
  for (let view = box.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect()
    left += frame.x
    top += frame.y
  }
  return { x: left, y: top }
}
