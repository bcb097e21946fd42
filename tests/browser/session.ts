import { rmSync } from 'node:fs'
import type { OpenPanel, PanelBrowser } from '../../tools/machine/panelBrowser'
import { skipFirstPages, waitForWords } from '../../tools/machine/panelView'
import type { BrowserChoice } from '../../tools/machine/startBrowser'
import { type BuildMode, copyOfBuild } from '../setup/builds'
import type { PackHost } from './packHost/packHost'
import { type RecordingProxy, startRecordingProxy } from './recordingProxy'

/** A browser whose every request is recorded, with the test build in it. */
export type Session = {
  browser: PanelBrowser
  proxy: RecordingProxy
  close(): Promise<void>
}

/**
 * Starts a browser for one test file.
 * @param change what is broken in the extension's files on purpose
 * @param mode `production` for the build that ships, with no site granted
 * @param host a host under HTTPS that this browser trusts and reaches by its name
 */
export async function startSession(
  choice: BrowserChoice,
  change?: (folder: string) => void,
  mode: BuildMode = 'test',
  host?: PackHost,
): Promise<Session> {
  const executable = choice.find()
  if (!executable) throw new Error(`No ${choice.name} on this machine.`)
  const extension = copyOfBuild(choice.build, mode, change)
  const proxy = await startRecordingProxy(host ? { [`${host.name}:443`]: host.port } : {})
  const browser = await choice.start({
    executable,
    extension,
    headless: true,
    proxy: proxy.address,
    colours: 'light',
    ...(host ? { trustedKey: host.keyDigest } : {}),
  })
  return {
    browser,
    proxy,
    async close() {
      await browser.close()
      await proxy.close()
      rmSync(extension, { recursive: true, force: true })
    },
  }
}

/** Passes the first pages, which wait while a ticket is open, so that there is a setting to keep. */
export async function finishFirstPages(panel: OpenPanel): Promise<void> {
  await waitForWords(panel, 'Skip')
  await skipFirstPages(panel)
  await panel.waitFor(
    () => ![...document.querySelectorAll('button')].some((button) => button.textContent === 'Skip'),
    [],
  )
}
