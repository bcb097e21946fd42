/** The least that a browser must do for one document; {@link browserDocument} builds the rest on it. */
export type DocumentPort = {
  /** Evaluates an expression that gives a promise of a string or undefined. */
  run(expression: string): Promise<unknown>
  /** A real click; CSS pixels from the top left of the view. */
  clickAt(x: number, y: number): Promise<void>
  /** Real key strokes, each a chord such as `['Control', 'z']`, with the names of `KeyboardEvent.key`. */
  strike(chords: string[][]): Promise<void>
  /** PNG of the view. */
  screenshot(): Promise<Buffer>
}

/** A document in a tab or in the panel. Functions handed in run in the page: they may use nothing but their arguments. */
export type BrowserDocument = {
  evaluate<Values extends unknown[], Result>(
    work: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ): Promise<Result>
  /** Runs a script's source, whatever the page's content security policy. */
  inject(source: string): Promise<void>
  /** Waits until `isTrue` holds, through changes of the document and navigation; at most `timeoutMs` (default 10 s). */
  waitFor<Values extends unknown[]>(
    isTrue: (...values: Values) => unknown,
    values: Values,
    timeoutMs?: number,
  ): Promise<void>
  click(selector: string): Promise<void>
  /** Presses one chord, such as `1`, `Enter` or `Control+z`, where the focus is. */
  press(chord: string): Promise<void>
  type(text: string): Promise<void>
  screenshot(): Promise<Buffer>
}

/** A document handle over `port`. */
export function browserDocument(port: DocumentPort): BrowserDocument {
  const evaluate: BrowserDocument['evaluate'] = async (work, ...values) => {
    const result = await port.run(inPage(`(${work})(...${JSON.stringify(values)})`))
    // The page gives what `work` returned, as JSON: the type is that of `work` itself.
    return (typeof result === 'string' ? JSON.parse(result) : undefined) as Awaited<ReturnType<typeof work>>
  }
  return {
    evaluate,
    async inject(source) {
      await port.run(`(async () => { ${source}\n })()`)
    },
    async waitFor(isTrue, values, timeoutMs = 10_000) {
      const deadline = Date.now() + timeoutMs
      const condition = `() => (${isTrue})(...${JSON.stringify(values)})`
      for (;;) {
        const leftMs = Math.max(0, Math.min(sliceMs, deadline - Date.now()))
        const outcome = await settledWithin(
          port.run(inPage(`(${whenTrue})(${condition}, ${leftMs})`)),
          leftMs + sliceMs,
        )
        if (outcome === '"true"') return
        if (outcome instanceof Error && !isNavigation(outcome)) throw outcome
        if (Date.now() >= deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${isTrue}`)
      }
    },
    async click(selector) {
      const spot = await evaluate(restingMiddleOf, selector)
      if (!spot) throw new Error(`Nothing to click at ${selector}`)
      await port.clickAt(spot.x, spot.y)
    },
    press: (chord) => port.strike([chord === '+' ? ['+'] : chord.split('+')]),
    type: (text) => port.strike([...text].map((letter) => [letter === '\n' ? 'Enter' : letter])),
    screenshot: () => port.screenshot(),
  }
}

/** How long one question to the page may wait there, in milliseconds. */
const sliceMs = 1_000

/** What came of a question; undefined when none comes: Firefox never answers one whose page was left meanwhile. */
async function settledWithin(answer: Promise<unknown>, limitMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs)
  })
  return Promise.race([answer.catch((error: unknown) => error), late]).finally(() => clearTimeout(timer))
}

/** esbuild, which runs our TypeScript, names functions through `__name`; the page has none. */
function inPage(expression: string): string {
  return `(async () => { const __name = (named) => named; return JSON.stringify(await ${expression}) })()`
}

/** Runs in the page. Looks again after each change of the document; the timer is for what gives no event, such as a field's value. */
function whenTrue(condition: () => unknown, timeoutMs: number): Promise<'true' | 'late'> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      observer.disconnect()
      clearInterval(timer)
      settle()
    }
    const look = async () => {
      try {
        if (await condition()) finish(() => resolve('true'))
        else if (performance.now() > latest) finish(() => resolve('late'))
      } catch (error) {
        finish(() => reject(error))
      }
    }
    const latest = performance.now() + timeoutMs
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const timer = setInterval(look, 50)
    look()
  })
}

/**
 * Runs in the page. Waits until the element has a place and keeps it for two looks, so that a click meets what was seen;
 * a frame is not waited for, since a tab in the background draws none.
 * @returns null for what is not there, or finds no rest within two seconds
 */
async function restingMiddleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const latest = performance.now() + 2_000
  let seen = ''
  while (performance.now() < latest) {
    const element = document.querySelector(selector)
    if (!element) return null
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const place = [left, top, width, height].join()
    if (width && height && place === seen) return { x: left + width / 2, y: top + height / 2 }
    seen = place
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return null
}

/** The document was replaced while we waited in it. */
function isNavigation(error: Error): boolean {
  return /context|navigat|detached|no such frame|discarded|destroyed|aborted|actor/i.test(error.message)
}
