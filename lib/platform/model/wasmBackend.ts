import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import { ModelFailure } from './modelFiles'

/**
 * Starts tfjs on WebAssembly, one thread, from packaged files.
 * @param wasmFolder address of the folder that holds tfjs-backend-wasm*.wasm, with a slash at the end
 * @throws ModelFailure `wasm-refused` where the browser does not run it; tfjs would fall back to something 6 to 90 times
 * slower without a word
 */
export async function startWasm(wasmFolder: string): Promise<void> {
  // Extension pages of Chromium offer SharedArrayBuffer; the threaded program then starts blob: workers, which the CSP forbids.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  setWasmPaths(wasmFolder)
  try {
    await tf.setBackend('wasm')
    await tf.ready()
  } catch (error) {
    throw new ModelFailure('wasm-refused', error instanceof Error ? error.message : String(error))
  }
  if (tf.getBackend() !== 'wasm') throw new ModelFailure('wasm-refused', `tfjs runs on ${tf.getBackend()}`)
}
