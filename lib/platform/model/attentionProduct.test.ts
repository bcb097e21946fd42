import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { wasmFolder } from '../../../tools/model/loadEncoder'
import { attentionProduct } from './attentionProduct'
import { startWasm } from './wasmBackend'

beforeAll(() => startWasm(wasmFolder()))

const numbers = (...shape: [number, number, number, number]) => tf.randomNormal(shape, 0, 1, 'float32', 7)

test.each([
  ['short rows', 20],
  ['long rows', 70],
])('products of attention are those of the batched product, %s', (_, rows) => {
  const a = numbers(2, 8, rows, 16)
  const keys = numbers(2, 8, rows, 16)
  const weights = numbers(2, 8, rows, rows)
  const farthest = (x: tf.Tensor, y: tf.Tensor) => tf.max(tf.abs(tf.sub(x, y))).dataSync()[0]
  expect(farthest(attentionProduct(a, keys, true), tf.matMul(a, keys, false, true))).toBeLessThan(1e-4)
  expect(farthest(attentionProduct(weights, keys, false), tf.matMul(weights, keys))).toBeLessThan(1e-4)
  expect(attentionProduct(weights, keys, false).shape).toEqual([2, 8, rows, 16])
})
