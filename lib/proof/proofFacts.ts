import type { PackFetches } from '../packs/updates'

/** What the extension keeps, by place: `storage.local` and its keys, databases, files. Empty places are left out. */
export type Stored = Readonly<Record<string, unknown>>

/** What the browser itself says of the extension: nothing here is written by hand. */
export type ProofFacts = {
  version: string
  /** Names of permissions, as the browser grants them now. */
  permissions: readonly string[]
  /** Sites that may be read, as origins. */
  sites: readonly string[]
  /** The directives of the content security policy of the extension's pages. */
  policy: readonly string[]
  /** Those of the page that alone may connect; none where there is no such page. */
  askPolicy: readonly string[]
  /** Requests for updates of packs since the extension was installed, by address. */
  fetches: readonly PackFetches[]
  /** Addresses outside the package that this page has loaded something from; empty as long as the promise holds. */
  outside: readonly string[]
  /** How many files of the package this page has loaded. */
  own: number
  stored: Stored
}

/**
 * What became of a try to load a picture from outside. `refused` names the directive that forbade it; `reached` must
 * never be: it is said as it is.
 */
export type Attempt = { name: 'refused'; directive: string } | { name: 'not-reached' } | { name: 'reached' }

/** SHA-256 over all files of the package, as `npm run zip` prints it, and how many there are. */
export type BuildSum = { checksum: string; files: number }

/** One source that the model learnt from. */
export type ModelSource = { source: string; messages: number; licence: string }
