import type { NetworkWord } from './networkWords'

/** A harmless hit of the scan: where it may stand, what stands around it, and why it asks nobody for anything. */
type Allowed = { file: RegExp; word: string; around: RegExp; reason: string; isChromeOnly?: true }

const worker = /^assets\/assessor\.worker-[\w-]+\.js$/
/** Scripts of the extension's own pages; what two pages share is a chunk of its own. */
const pages = /^chunks\/[\w-]+\.js$/

/** Names that a minifier gave are not matched: they change with every build. */
export const allowed: Allowed[] = [
  {
    file: /^ask\.js$/,
    word: 'fetch',
    around: /await fetch\(\w+,\{cache:`no-store`,credentials:`omit`/,
    reason: 'ours: asks the address of a pack, in the sandboxed page that alone may connect',
    isChromeOnly: true,
  },
  {
    file: /^(ask\.js|chunks\/[\w-]+\.js|assets\/assessor\.worker-[\w-]+\.js)$/,
    word: 'address',
    around: /^https:\/\/$/,
    reason: 'ours: what the address of a pack has to begin with',
  },
  {
    file: worker,
    word: 'fetch',
    around: /\(new URL\(\w+,\w+\)\);if\(!\w+\.ok\|\|!\w+\.body\)/,
    reason: 'ours: reads a model file of the package',
  },
  {
    file: pages,
    word: 'fetch',
    around: /\(new URL\(\w+,\w+\)\);if\(!\w+\.ok\|\|!\w+\.body\)/,
    reason: 'ours, on the proof page: reads the files of the package to sum them up',
  },
  {
    file: pages,
    word: 'address',
    around: /^https:\/\/nowhere\.invalid\/picture\.png$/,
    reason: 'ours: the proof page shows that the policy refuses it; a name under .invalid is nobody',
  },
  { file: worker, word: 'fetch', around: /collect\|fetch\)/, reason: 'ours: a verb of those who promise something' },
  { file: worker, word: 'fetch', around: /fetching\|bringing/, reason: 'compromise: a verb in a rule of grammar' },
  {
    file: worker,
    word: 'fetch',
    around: /platform\.fetch|global\.fetch|importFetch|this\.fetch|fetchFunc|fetch\(e,t\)\{return fetch\(e,t\)\}/,
    reason: 'tfjs-core: its loader of models over HTTP, which we never call; we hand the bytes in',
  },
  {
    file: worker,
    word: 'fetch',
    around: /developer\.mozilla\.org\/en-US\/docs\/Web\/API\/Fetc/,
    reason: 'tfjs-core: a sentence of the same loader',
  },
  {
    file: worker,
    word: 'fetch',
    around: /credentials:`same-ori|typeof fetch==`function`/,
    reason: 'emscripten: reads the packaged WebAssembly program',
  },
  {
    file: worker,
    word: 'XMLHttpRequest',
    around: /\.open\(`GET`,e,![01]\)/,
    reason: 'emscripten: the same, in workers without fetch',
  },
  {
    file: worker,
    word: 'importScripts',
    around: /typeof importScripts|nodeWorkerThreads|urlOrBlob|objectUrl/,
    reason: 'emscripten: asks whether this is a worker; its threads are switched off',
  },
  {
    file: worker,
    word: 'address',
    around: /^https:\/\/(developer\.mozilla\.org\/en-US\/docs|github\.com\/tensorflow\/tfjs|emscripten\.org\/docs)\//,
    reason: 'tfjs and emscripten: where an error message sends a programmer',
  },
  {
    file: pages,
    word: 'fetch',
    around: /_index\.fetch\(|fetch\(e,t\)\{if\(typeof e!=`string`\)/,
    reason: 'minisearch: a method of its index in memory',
  },
  {
    file: pages,
    word: 'fetch',
    around: /festival.{1,2}fetch.{1,2}fever/,
    reason: 'bip39: one of the words by which people compare keys',
  },
  { file: pages, word: 'address', around: /^https:\/\/react\.dev\/errors\//, reason: 'react: in an error message' },
  {
    file: pages,
    word: 'address',
    around: /^http:\/\/www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xlink|XML\/1998\/namespace)$/,
    reason: 'react: names of XML languages, not addresses',
  },
  {
    file: /^manifest\.json$/,
    word: 'address',
    around: /^https?:\/\/\*\/\*$/,
    reason: 'sites that may be asked for, one at a time',
  },
]

/** The entry that allows a hit; undefined for a hit that must not be. */
export function allowanceOf({ file, word, text }: NetworkWord): Allowed | undefined {
  return allowed.find((one) => one.word === word && one.file.test(file) && one.around.test(text.replace(/\s+/g, ' ')))
}
