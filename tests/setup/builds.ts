import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type BrowserKind = 'chrome' | 'firefox'

/** `test` has 127.0.0.1 granted and cannot be packed; `production` is what ships. */
export type BuildMode = 'test' | 'production'

/** Where a build lies. */
export const folderOf = (browser: BrowserKind, mode: BuildMode) =>
  resolve('.output', mode === 'production' ? `${browser}-mv3` : `${browser}-mv3-${mode}`)

/** Builds the extension for one browser and gives its folder. */
export function build(browser: BrowserKind, mode: BuildMode): string {
  const words = ['--no-install', 'tsx', 'tools/build.ts', '--mode', mode, '--browser', browser]
  execFileSync('npx', words, { stdio: 'pipe', shell: process.platform === 'win32' })
  return folderOf(browser, mode)
}

/**
 * A copy of the test build, so that a build made meanwhile does not pull files from under a running browser.
 * `npm test` builds it just before; a missing one is built here.
 * @param change what is broken in the copy on purpose
 */
export function copyOfTestBuild(browser: BrowserKind, change: (folder: string) => void = () => undefined): string {
  const built = folderOf(browser, 'test')
  if (!existsSync(join(built, 'manifest.json'))) build(browser, 'test')
  const copy = mkdtempSync(join(tmpdir(), `evenkeel-${browser}-`))
  cpSync(built, copy, { recursive: true })
  change(copy)
  return copy
}
