import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findChromium } from '../../tools/machine/findBrowsers'
import { states } from './states'

// Takes a picture of every state, or of those named, light and dark and at two widths: `npx tsx tests/gallery/shoot.ts [STATE …]`.
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
for (const { name } of states.filter((state) => wanted.length === 0 || wanted.includes(state.name))) {
  for (const look of looks) {
    await page.setViewport({ width: look.width, height: 760, deviceScaleFactor: 2 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.colours }])
    await page.goto('about:blank')
    await page.goto(`${pathToFileURL(resolve(folder, 'page/index.html'))}#${name}`)
    await page.waitForSelector(`body[data-shown="${name}"]`)
    await page.screenshot({ path: resolve(folder, `${name}-${look.name}.png`) })
  }
  process.stdout.write(`${name}\n`)
}
await browser.close()
