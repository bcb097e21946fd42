import { expose } from 'comlink'
import { makeAssessor } from './assessor'
import { fetchPackaged } from './fetchPackaged'

const root = new URL('/', self.location.href).href

expose(makeAssessor(fetchPackaged(root), new URL('wasm/', root).href))
