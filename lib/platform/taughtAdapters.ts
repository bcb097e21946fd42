import { browser } from 'wxt/browser'
import type { Adapter } from '../page/helpdesks/adapter'
import { type ParsedAdapter, parseAdapter } from './adapters'

const storageKey = 'adapters'

/** What was taught, by site: adapters that are sound, and a sentence for each that is not. */
export type Taught = { adapters: ReadonlyMap<string, Adapter>; problems: readonly string[] }

/** The site under which what was taught is kept: without a port, as sites are switched on. */
export function taughtSite(site: string): string {
  const { protocol, hostname } = new URL(site)
  return `${protocol}//${hostname}`
}

/** The name of the adapter taught for a site, such as `taught-desk-example`. */
export function taughtName(site: string): string {
  const host = new URL(site).hostname.replace(/[^a-z0-9]+/g, '-')
  return `taught-${host}`.slice(0, 40)
}

/** The shelf of taught adapters. Parsed once, when first asked for; kept as settings, with no word of any conversation. */
export function taughtShelf(parse: (value: unknown) => ParsedAdapter = parseAdapter) {
  let loading: Promise<Taught> | undefined

  const stored = async (): Promise<Record<string, unknown>> => {
    const kept = (await browser.storage.local.get(storageKey))[storageKey]
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  }
  const load = async (): Promise<Taught> => {
    const adapters = new Map<string, Adapter>()
    const problems: string[] = []
    const kept = await stored().catch(() => ({}))
    for (const [site, value] of Object.entries(kept)) {
      const parsed = parse(value)
      if ('adapter' in parsed) adapters.set(site, parsed.adapter)
      else problems.push(`${site}: ${parsed.problems[0]}`)
    }
    return { adapters, problems }
  }
  const change = async (site: string, adapter: Adapter | undefined): Promise<boolean> => {
    try {
      const { [site]: _, ...others } = await stored()
      const changed = adapter ? { ...others, [site]: adapter } : others
      if (Object.keys(changed).length > 0) await browser.storage.local.set({ [storageKey]: changed })
      else await browser.storage.local.remove(storageKey)
      return true
    } catch {
      return false
    } finally {
      loading = undefined
    }
  }
  return {
    load: () => {
      loading ??= load()
      return loading
    },
    /** False when the browser refused to store it. */
    put: (site: string, adapter: Adapter) => change(taughtSite(site), adapter),
    remove: (site: string) => change(taughtSite(site), undefined),
  }
}
