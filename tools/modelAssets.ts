import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { quantiseEncoder } from './model/quantise'

const wasmFiles = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']

/**
 * The files that the build takes from packages: the quantised encoder and the two WebAssembly programs (with and
 * without SIMD; the threaded one is never used, see lib/platform/model).
 * @returns absolute source and place in the extension, as wxt's `build:publicAssets` hook wants them
 */
export async function modelAssets(): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const wasmFolder = dirname(
    createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.js'),
  )
  const wasm = wasmFiles.map((file) => ({ absoluteSrc: join(wasmFolder, file), relativeDest: `wasm/${file}` }))
  const encoder = await Promise.all(
    (await quantiseEncoder()).map(async ({ path, bytes }) => {
      const absoluteSrc = resolve('.cache/build', path)
      await mkdir(dirname(absoluteSrc), { recursive: true })
      await writeFile(absoluteSrc, bytes)
      return { absoluteSrc, relativeDest: path }
    }),
  )
  return [...wasm, ...encoder]
}
