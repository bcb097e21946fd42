import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findChromium } from '../../tools/machine/findBrowsers'
import { states } from './states'

// Takes a picture of every state, or of those named, light and dark and at two widths, and asks axe about it, contrast
// included: `npx tsx tests/gallery/shoot.ts [STATE …]`.
const wanted = process.argv.slice(2)
const folder = resolve('demo-output/gallery')
const looks = [
  { name: 'light-360', width: 360, colours: 'light' },
  { name: 'dark-360', width: 360, colours: 'dark' },
  { name: 'light-320', width: 320, colours: 'light' },
  { name: 'dark-320', width: 320, colours: 'dark' },
]

await build({ configFile: resolve('tests/gallery/vite.config.ts'), logLevel: 'warn' })
mkdirSync(folder, { recursive: true })

const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium on this machine.')
const browser = await puppeteer.launch({
  executablePath,
  args: ['--headless=new', '--no-sandbox', '--allow-file-access-from-files'],
})
const page = await browser.newPage()
const axe = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8')
let findings = 0
for (const { name } of states.filter((state) => wanted.length === 0 || wanted.includes(state.name))) {
  for (const look of looks) {
    await page.setViewport({ width: look.width, height: 760, deviceScaleFactor: 2 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.colours }])
    await page.goto('about:blank')
    await page.goto(`${pathToFileURL(resolve(folder, 'page/index.html'))}#${name}`)
    await page.waitForSelector(`body[data-shown="${name}"]`)
    await page.evaluate(axe)
    const { violations, overflow } = await page.evaluate(inspect)
    for (const finding of [...violations, ...(overflow > 0 ? [`${overflow} px too wide`] : [])]) {
      findings += 1
      process.stdout.write(`${name} ${look.name}: ${finding}\n`)
    }
    await page.screenshot({ path: resolve(folder, `${name}-${look.name}.png`) })
  }
  process.stdout.write(`${name}\n`)
}
await browser.close()
process.stdout.write(`${findings} findings\n`)
process.exitCode = findings === 0 ? 0 : 1

/** Runs in the page. */
async function inspect(): Promise<{ violations: string[]; overflow: number }> {
  const { axe: loaded } = globalThis as unknown as { axe: typeof import('axe-core') } // as: put in by the line above
  const { violations } = await loaded.run()
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    overflow: document.documentElement.scrollWidth - innerWidth,
  }
}
