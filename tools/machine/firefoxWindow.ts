import type { Browser } from 'puppeteer-core'
import * as z from 'zod/mini'

/** The name by which the sidebar's document is asked for; any text that is no tab's id will do. */
export const panelContext = 'evenkeel-panel'

const evaluation = z.object({
  result: z.discriminatedUnion('type', [
    z.object({ type: z.literal('success'), result: z.object({ type: z.string(), value: z.optional(z.unknown()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
})
const tree = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string() })) }) })
const picture = z.object({ result: z.object({ data: z.string() }) })

/** Firefox's own window and the documents in it that are no tabs, over WebDriver BiDi with system access. */
export type FirefoxWindow = {
  /** Runs a function in the browser window's own document. */
  run<Values extends (string | number)[]>(
    work: (...values: Values) => void | Promise<void>,
    ...values: Values
  ): Promise<void>
  /** Evaluates an expression that gives a promise, as if in a click. */
  evaluateIn(context: string, expression: string): Promise<unknown>
  act(context: string, source: { type: 'key' | 'pointer'; id: string; [more: string]: unknown }): Promise<void>
  screenshot(context: string): Promise<Buffer>
}

type Connection = { send(method: string, parameters: Record<string, unknown>): Promise<unknown> }

/** The first window of a Firefox that was started with `-remote-allow-system-access`. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  // Puppeteer's Firefox has this connection but keeps it out of its types; the sidebar cannot be reached without it.
  const { connection } = browser as unknown as { connection: Connection }
  const [main] = tree.parse(await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts
  if (!main) throw new Error('Firefox lists no window.')

  const evaluateIn = async (context: string, expression: string) => {
    const { result } = evaluation.parse(
      await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      }),
    )
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text)
    return result.result.value
  }
  return {
    evaluateIn,
    async run(work, ...values) {
      const named = 'const __name = (named) => named;'
      await evaluateIn(main.context, `(async () => { ${named} await (${work})(...${JSON.stringify(values)}) })()`)
    },
    async act(context, source) {
      await connection.send('input.performActions', { context, actions: [source] })
    },
    async screenshot(context) {
      const { data } = picture.parse(await connection.send('browsingContext.captureScreenshot', { context })).result
      return Buffer.from(data, 'base64')
    },
  }
}
