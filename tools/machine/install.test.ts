import { afterEach, expect, test, vi } from 'vitest'
import { prepareMachine, requireNode } from './install'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(() => requireNode(version)).not.toThrow()
})

test.each(['18.20.0', '20.18.9'])('Node %s is refused in one sentence that names the one to get', (version) => {
  expect(() => requireNode(version)).toThrow(`Node 20.19 or later is needed, this is ${version}.`)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('a mistyped path is named, and nothing is installed in its stead', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined)
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  expect(await prepareMachine(['chromium'])).toEqual(['CHROMIUM_PATH names /nowhere/chromium, which is no program.'])
  expect(said).toHaveBeenCalledOnce()
})
