import type { Pack } from '../packs/pack'
import type { Adapter } from '../page/helpdesks/adapter'
import { type KnowsSelector, parseAdapter } from './adapters'

/** In front of the name of an adapter out of a pack: it is never taken for one of ours. */
const packStart = 'pack-'

/**
 * The helpdesks that packs describe, first pack first, as they are offered to a page beside what was taught for its site.
 * They are parsed as one that was taught is: a selector that this browser does not know is named, and the adapter left out.
 */
export function packAdapters(
  packs: readonly Pack[],
  knowsSelector: KnowsSelector,
): { adapters: Adapter[]; problems: string[] } {
  const adapters: Adapter[] = []
  const problems: string[] = []
  for (const { name, adapters: described = [] } of packs) {
    for (const adapter of described) {
      const parsed = parseAdapter({ ...adapter, name: `${packStart}${adapter.name}`.slice(0, 40) }, knowsSelector)
      if ('adapter' in parsed) adapters.push(parsed.adapter)
      else problems.push(`${name}: its helpdesk ${adapter.name} is left out. ${parsed.problems[0]}`)
    }
  }
  return { adapters, problems }
}
