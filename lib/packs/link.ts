import type { UpdateProblem } from './updates'

/**
 * Why a link gave no pack. `not-asked`: the request could not be counted, so none was made. `web-page`: what came is a page
 * for people, such as one to sign in on.
 */
export type LinkProblem = Exclude<UpdateProblem, 'not-taken'> | 'offline' | 'switched-off' | 'not-asked' | 'web-page'

/** What came of asking for the pack at a link: a file to be offered, or why there is none. */
export type LinkOutcome = { name: 'file'; bytes: Uint8Array } | { name: 'failed'; problem: LinkProblem }

const blank = [0x20, 0x09, 0x0a, 0x0d]
const mark = [0xef, 0xbb, 0xbf]

/** Whether a file begins as pages of the web do, which no pack can. */
export function isWebPage(bytes: Uint8Array): boolean {
  const start = mark.every((byte, at) => bytes[at] === byte) ? mark.length : 0
  const first = bytes.subarray(start).find((byte) => !blank.includes(byte))
  return first === '<'.charCodeAt(0)
}
