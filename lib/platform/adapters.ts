import { describeIssue } from '../packs/describeIssue'
import { type Adapter, adapterSchema } from '../page/helpdesks/adapter'

/** An adapter that is sound, or what is wrong with it: one sentence for each fault, each naming its place. */
export type ParsedAdapter = { adapter: Adapter } | { problems: readonly string[] }

/** Whether this browser knows a CSS selector. */
export type KnowsSelector = (selector: string) => boolean

/**
 * Parses an adapter that came from outside: learned from a page, out of a file or a pack. The only way by which one that
 * did not ship reaches a page, for the content script carries no schema. Selectors and patterns that could hold up a page
 * are refused.
 * @param value parsed JSON
 * @param knowsSelector what this browser says of a selector; left out where there is no document to ask
 */
export function parseAdapter(value: unknown, knowsSelector: KnowsSelector = () => true): ParsedAdapter {
  const parsed = adapterSchema.safeParse(value)
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => describeIssue(issue, value)) }
  const problems = pathsOf(parsed.data).flatMap(({ place, path }) =>
    path.replace(/^>>> /, '').split(' >>> ').every(knowsSelector)
      ? []
      : `${place} is not a selector that this browser knows.`,
  )
  return problems.length > 0 ? { problems } : { adapter: parsed.data }
}

/** Asks the document of the caller, which need hold nothing. */
export function documentKnows(page: Document): KnowsSelector {
  const nothing = page.createDocumentFragment()
  return (selector) => {
    try {
      nothing.querySelector(selector)
      return true
    } catch {
      return false
    }
  }
}

/** Names of what holds paths in an adapter, at any depth. */
const pathNames = ['path', 'matches', 'has', 'each', 'body', 'ticketNode', 'markers', 'noteWhile', 'strip', 'quotes']

/** Every path of an adapter with its place, such as `message.roles[2].has`. */
function pathsOf(part: unknown, place = '', name = ''): { place: string; path: string }[] {
  if (typeof part === 'string') return pathNames.includes(name) ? [{ place, path: part }] : []
  if (Array.isArray(part)) return part.flatMap((each, at) => pathsOf(each, `${place}[${at}]`, name))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, each]) => pathsOf(each, place ? `${place}.${key}` : key, key))
}
