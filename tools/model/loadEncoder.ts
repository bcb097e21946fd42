import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import { type GlancingEncoder, loadEncoder } from '../../lib/platform/model/encoder'
import { packedEncoderSchema } from '../../lib/platform/model/packedEncoder'
import { makeTokenizer, type Token, vocabularySchema } from '../../lib/platform/model/tokenizer'
import { startWasm } from '../../lib/platform/model/wasmBackend'
import { packedEncoder } from './quantise'

/** Folder of the WebAssembly programs in node_modules, with a separator at the end. */
export function wasmFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.js')) + sep
}

/** The encoder as it ships, loaded in Node, with its tokenizer. For tools that need no heads. */
export async function loadShippedEncoder(): Promise<{ encoder: GlancingEncoder; tokenize: (text: string) => Token[] }> {
  const files = new Map((await packedEncoder()).map(({ path, bytes }) => [path, bytes]))
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)))
  await startWasm(wasmFolder())
  const encoder = await loadEncoder(
    packedEncoderSchema.parse(json('model/encoder.json')),
    new Uint8Array(files.get('model/encoder.bin') ?? []),
  )
  return { encoder, tokenize: makeTokenizer(vocabularySchema.parse(json('model/vocab.json'))) }
}
