import { resolve } from 'node:path'
import { build, zip } from 'wxt'
import { say } from './progress'

export type BrowserKind = 'chrome' | 'firefox'

/** The bench builds into a folder of its own, so that nothing else's build changes what is being measured. */
const outDir = resolve('.cache/bench')

/** Runs a build without its spinner and summary: standard output is for the figures. What it said is shown when it fails. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const said: string[] = []
  const streams = [process.stdout, process.stderr]
  const writes = streams.map((stream) => stream.write)
  for (const stream of streams) stream.write = (text: unknown) => said.push(String(text)) > 0
  const restore = () => {
    streams.forEach((stream, place) => {
      stream.write = writes[place] ?? stream.write
    })
  }
  try {
    return await work()
  } catch (error) {
    restore()
    say(said.join(''))
    throw error
  } finally {
    restore()
  }
}

// wxt would take the mode's name, and every name but this one builds React for development, which is several times slower.
process.env.NODE_ENV = 'production'

const built = new Map<BrowserKind, Promise<string>>()

/** The folder of the extension for one browser with 127.0.0.1 granted, built from the present source once a run. */
export function testBuild(browser: BrowserKind): Promise<string> {
  const known = built.get(browser)
  if (known) return known
  say(`Building the extension for ${browser}`)
  const folder = quietly(() => build({ mode: 'test', browser, outDir })).then(() =>
    resolve(outDir, `${browser}-mv3-test`),
  )
  built.set(browser, folder)
  return folder
}

/** Builds and packs what ships. */
export async function packedBuild(browser: BrowserKind): Promise<{ folder: string; archive: string }> {
  say(`Packing the extension for ${browser}`)
  const [archive] = await quietly(() => zip({ mode: 'production', browser, outDir }))
  if (!archive) throw new Error(`wxt packed nothing for ${browser}.`)
  return { folder: resolve(outDir, `${browser}-mv3`), archive }
}
