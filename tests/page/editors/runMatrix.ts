import { type Browser, type Page, TimeoutError } from 'puppeteer-core'
import { type Case, cases } from './cases'
import { type EditorServer, startEditorServer } from './editorServer'
import { editors, type ListedEditor, type Place, places } from './editors'
import { openWithExtension } from './openWithExtension'

/** What came of one cell. */
export type Outcome =
  /** The editor's model holds the text where it belongs, one undo restored the draft, and nothing was sent. */
  | 'inserted'
  /** It said that it could not, and the draft stands as it was: the panel copies to the clipboard instead. */
  | 'copied'
  /** The editor itself takes no typed letters there. */
  | 'does-not-run'
  /** As inserted, but one undo did not restore the draft. */
  | 'no-undo'
  /** It said that the text is there, or that the draft is as it was, and that is not so. */
  | 'wrong'
  /** The draft was not read as the editor's model holds it. */
  | 'misread'
  /** A key that could send, or a form that was sent. */
  | 'sent'

/** One cell of the matrix. `seen` says what stood in the editor where the outcome is none of the first three. */
export type Cell = { browser: string; editor: string; place: Place; case: string; outcome: Outcome; seen?: string }

/** Fills the matrix: both browsers at a time, one page after the other in each. */
export async function runMatrix(
  chosen: readonly Parameters<typeof openWithExtension>[0][],
  only: (editor: ListedEditor) => boolean = () => true,
): Promise<Cell[]> {
  const server = await startEditorServer()
  try {
    const columns = await Promise.all(chosen.map((each) => runIn(each, server, only)))
    return columns.flat()
  } finally {
    await server.close()
  }
}

async function runIn(
  choice: Parameters<typeof openWithExtension>[0],
  server: EditorServer,
  only: (editor: ListedEditor) => boolean,
): Promise<Cell[]> {
  const { browser, close } = await openWithExtension(choice)
  const cells: Cell[] = []
  try {
    for (const editor of editors.filter(only)) {
      for (const place of places) {
        const results = await runEditor(browser, server.addressOf(editor, place))
        cells.push(...results.map((result) => ({ browser: choice.name, editor: editor.name, place, ...result })))
      }
    }
  } finally {
    await close()
  }
  return cells
}

type Result = Pick<Cell, 'case' | 'outcome' | 'seen'>

async function runEditor(browser: Browser, address: string): Promise<Result[]> {
  const page = await browser.newPage()
  try {
    if (!(await runs(page, address))) return cases.map(({ name }) => ({ case: name, outcome: 'does-not-run' }))
    const results: Result[] = []
    for (const each of cases) results.push({ case: each.name, ...(await runCase(page, each)) })
    return results
  } finally {
    await page.close()
  }
}

/** Pauses between two keys, in milliseconds, one attempt each: on a busy machine an editor loses keys that come too fast. */
const paces = [0, 0, 40, 120]

/** Whether the editor itself works there. */
async function runs(page: Page, address: string): Promise<boolean> {
  for (const pace of paces) {
    await page.goto(address)
    if ((await isMade(page)) && (await takesTyping(page, pace))) return true
  }
  return false
}

/** Some wait in a shadow root for ever. */
async function isMade(page: Page): Promise<boolean> {
  try {
    await page.waitForFunction(() => window.editorPage !== undefined, { timeout: 10_000 })
    return true
  } catch (error) {
    if (error instanceof TimeoutError) return false
    throw error
  }
}

/** Whether what a real keyboard types reaches the editor's model, at the cursor where the keyboard moved it. */
async function takesTyping(page: Page, delay: number): Promise<boolean> {
  const middle = await page.evaluate(() => window.editorPage?.middle())
  if (!middle) return false
  await page.mouse.click(middle.x, middle.y)
  await page.keyboard.type('Hi', { delay })
  await page.keyboard.press('Enter', { delay })
  await page.keyboard.type('Ho', { delay })
  await page.keyboard.press('Home', { delay })
  await page.keyboard.type('X', { delay })
  return (await page.evaluate(() => window.editorPage?.becomes(['Hi', 'XHo']))) ?? false
}

async function runCase(page: Page, each: Case): Promise<Omit<Result, 'case'>> {
  const { draft, expected } = each
  const becomes = (lines: string[]) => page.evaluate((wanted) => window.editorPage?.becomes(wanted), lines)
  const held = () => page.evaluate(() => window.editorPage?.text() ?? '')
  const before = draft.split('\n').filter(Boolean)
  await prepare(page, each)
  if (!(await readsAs(page, before))) return { outcome: 'misread', seen: await held() }
  const result = await write(page, each)
  if (result !== 'inserted') {
    return (await becomes(before)) ? { outcome: 'copied' } : { outcome: 'wrong', seen: await held() }
  }
  if (!(await becomes(expected))) return { outcome: 'wrong', seen: await held() }
  if (!(await readsAs(page, expected))) return { outcome: 'misread', seen: await held() }
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await page.keyboard.up('Control')
  if (!(await becomes(before))) return { outcome: 'no-undo', seen: await held() }
  const sent = await page.evaluate(() => window.editorPage?.timesSent())
  return sent === 0 ? { outcome: 'inserted' } : { outcome: 'sent' }
}

/** Puts the draft into the editor, and the cursor where the agent left it. */
async function prepare(page: Page, { draft, selected }: Case): Promise<void> {
  await page.evaluate(
    async (draft, selected) => {
      const editor = window.editorPage
      await editor?.write(draft)
      await (selected ? editor?.select(...selected) : editor?.leave())
    },
    draft,
    selected,
  )
}

/** What the content script answers to a question about the reply box. */
async function ask(page: Page, name: string, ...words: unknown[]): Promise<unknown> {
  const answer = await page.evaluate(
    (name, words) => {
      const editor = window.editorPage
      const composer = { kind: 'contenteditable', path: editor?.path, writes: 'reply' }
      return editor?.ask(JSON.stringify({ name, words: [composer, ...words] }))
    },
    name,
    words,
  )
  return JSON.parse(answer ?? 'null')
}

async function write(page: Page, { replaced, text }: Case): Promise<unknown> {
  if (replaced === undefined) return ask(page, 'insert', text)
  // Editors that keep paragraphs apart may read with empty lines between them.
  const draft = String(await ask(page, 'draft'))
  const words = new RegExp(replaced.replaceAll('.', '\\.').replaceAll('\n', '\\n+'), 'g')
  const last = [...draft.matchAll(words)].at(-1)
  if (!last) return `not in the draft: ${draft}`
  const stretch = { start: last.index, end: last.index + last[0].length, words: last[0] }
  return ask(page, 'replace', stretch, text)
}

/** Whether the draft comes to be read as these lines, and no other with words, within a second. */
async function readsAs(page: Page, lines: string[]): Promise<boolean> {
  const plain = (each: string[]) => each.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
  const end = performance.now() + 1_000
  do {
    if (String(plain(String(await ask(page, 'draft')).split('\n'))) === String(plain(lines))) return true
  } while (performance.now() < end)
  return false
}
