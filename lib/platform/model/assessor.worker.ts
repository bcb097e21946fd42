import { expose } from 'comlink'
import { steadyLint } from '../../packs/lint/steadyLint'
import { makeAssessor } from './assessor'
import { fetchPackaged } from './fetchPackaged'

const root = new URL('/', self.location.href).href

/** The linter of packs, which needs no model but the same grammar: one file for both keeps the package small. */
const linter = steadyLint(() => performance.now())
export type Linter = typeof linter

expose({ ...makeAssessor(fetchPackaged(root), new URL('wasm/', root).href), ...linter })
