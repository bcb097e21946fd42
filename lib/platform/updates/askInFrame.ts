import { askPage, type UpdateAnswer, type UpdateAsk, updateAnswerSchema } from './askMessages'

/** The page's own limit is shorter; this is for a page that never answers. */
const longestMs = 30_000

/**
 * Opens the page that alone may connect, in a frame that nobody sees, tells it what to ask for, and takes it away when it
 * has answered. Its origin is nobody's: it reaches no API, no storage and no other page of the extension.
 */
export async function askInFrame(ask: UpdateAsk): Promise<UpdateAnswer> {
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.src = askPage
  const signal = AbortSignal.timeout(longestMs)
  try {
    return await new Promise<UpdateAnswer>((resolve) => {
      const { port1: ours, port2: theirs } = new MessageChannel()
      signal.addEventListener('abort', () => resolve({ name: 'failed', problem: 'late' }))
      ours.onmessage = ({ data }) => {
        const parsed = updateAnswerSchema.safeParse(data)
        resolve(parsed.success ? parsed.data : { name: 'failed', problem: 'no-answer' })
      }
      // `*`: an origin that is nobody's cannot be named. The page is ours, out of the package.
      frame.addEventListener('load', () => frame.contentWindow?.postMessage(ask, '*', [theirs]), { once: true })
      document.body.append(frame)
    })
  } finally {
    frame.remove()
  }
}
