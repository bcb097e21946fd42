import { expect, test } from 'vitest'
import { isWebPage } from './link'

test.each([
  ['<!doctype html><title>Sign in</title>', true],
  ['\uFEFF\r\n\t <HTML>', true],
  ['<?xml version="1.0"?>', true],
  ['{"format":1,"name":"<b>"}', false],
  ['\uFEFF {"format":1}', false],
  ['', false],
  ['  ', false],
])('%j is a page of the web: %s', (text, is) => {
  expect(isWebPage(new TextEncoder().encode(text))).toBe(is)
})
