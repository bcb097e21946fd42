import * as z from 'zod/mini'

/** What every packed head has beside its names and its number of inputs. */
export const headShape = {
  bias: z.array(z.number()),
  /** Weight of one step, by name. */
  scales: z.array(z.number()),
  /** For {@link packedWeights}: by name, then input. */
  weights: z.string(),
  madeBy: z.string(),
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const bitsOfDigit = 6
const bitsOfByte = 8
const zero = 128

/**
 * The weights of a head: whole numbers from -127 to 127 plus 128, a byte each.
 * @param packed base64, which the folder decodes by itself: it is compiled without the DOM
 */
export function packedWeights(packed: string): Int8Array {
  const weights = new Int8Array(Math.floor((packed.replace(/=+$/, '').length * bitsOfDigit) / bitsOfByte))
  let [held, bits, place] = [0, 0, 0]
  for (const digit of packed.replace(/=+$/, '')) {
    held = (held << bitsOfDigit) | digits.indexOf(digit)
    bits += bitsOfDigit
    if (bits < bitsOfByte) continue
    bits -= bitsOfByte
    weights[place++] = (held >> bits) - zero
    held &= (1 << bits) - 1
  }
  return weights
}
