import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type BrowserKind = 'chrome' | 'firefox'

/** `test` has 127.0.0.1 granted and cannot be packed; `production` is what ships. */
export type BuildMode = 'test' | 'production'

const folderOf = (browser: BrowserKind, mode: BuildMode) =>
  resolve('.output', mode === 'production' ? `${browser}-mv3` : `${browser}-mv3-${mode}`)

/** The folder of a build. `npm test` makes it just before; a missing one is made here. */
export function buildOf(browser: BrowserKind, mode: BuildMode): string {
  const folder = folderOf(browser, mode)
  if (!existsSync(join(folder, 'manifest.json'))) {
    const words = ['--no-install', 'tsx', 'tools/build.ts', '--mode', mode, '--browser', browser]
    execFileSync('npx', words, { stdio: 'pipe', shell: process.platform === 'win32' })
  }
  return folder
}

/**
 * A copy of a build, so that a build made meanwhile does not pull files from under a running browser.
 * @param change what is broken in the copy on purpose
 */
export function copyOfBuild(
  browser: BrowserKind,
  mode: BuildMode,
  change: (folder: string) => void = () => undefined,
): string {
  const copy = mkdtempSync(join(tmpdir(), `evenkeel-${browser}-`))
  cpSync(buildOf(browser, mode), copy, { recursive: true })
  change(copy)
  return copy
}
