import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Platform = 'linux' | 'darwin' | 'win32'

/** Names on the PATH and full places per system, most wanted first. */
type Places = { names: string[]; places: Record<Platform, string[]> }

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** Stable Google Chrome ignores `--load-extension` since 137, so Chromium and Edge come before it. */
const chromiumPlaces: Places = {
  names: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  places: {
    linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: inWindowsRoots([
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
    ]),
  },
}

const firefoxPlaces: Places = {
  names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  places: {
    linux: ['/snap/bin/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: inWindowsRoots(['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe']),
  },
}

/** The path of a Chromium, Edge or Chrome on this machine; `CHROMIUM_PATH` wins. Undefined when there is none. */
export function findChromium(): string | undefined {
  return find(process.env.CHROMIUM_PATH, chromiumPlaces)
}

/** The path of a Firefox on this machine; `FIREFOX_PATH` wins. Undefined when there is none. */
export function findFirefox(): string | undefined {
  return find(process.env.FIREFOX_PATH, firefoxPlaces)
}

/** A path named by the environment is taken as it is or not at all: guessing past a mistyped one would hide it. */
function find(named: string | undefined, { names, places }: Places): string | undefined {
  if (named) return canRun(named) ? named : undefined
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  const usual = Object.entries(places).find(([platform]) => platform === process.platform)?.[1] ?? []
  return [...onPath, ...usual].find(canRun)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function inWindowsRoots(paths: string[]): string[] {
  return windowsRoots
    .map((name) => process.env[name])
    .filter((root) => root !== undefined)
    .flatMap((root) => paths.map((path) => `${root}\\${path}`))
}
