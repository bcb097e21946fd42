import { expect, test } from 'vitest'
import { requireNode } from './install'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(() => requireNode(version)).not.toThrow()
})

test.each(['18.20.0', '20.18.9'])('Node %s is refused in one sentence that names the one to get', (version) => {
  expect(() => requireNode(version)).toThrow(`Node 20.19 or later is needed, this is ${version}.`)
})
