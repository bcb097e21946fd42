import puppeteer from 'puppeteer-core'
import { testBuild } from './bench/builds'
import { agentText, benchConversation, customerText } from './bench/messages'
import { serveFolder } from './demo/serve'
import { findChromium } from './machine/findBrowsers'

const extension = await testBuild('chrome')
const server = await serveFolder('tools/bench/page')
const browser = await puppeteer.launch({
  executablePath: findChromium()!,
  headless: true,
  pipe: true,
  enableExtensions: true,
  args: ['--no-sandbox', '--window-size=1366,900'],
})
const id = await browser.installExtension(extension)
const page = await browser.newPage()
await page.goto(`${server.url}/`)
await page.evaluate(`desk.open('1', ${JSON.stringify(benchConversation(8, 0))})`)
await page.bringToFront()
await new Promise((r) => setTimeout(r, 1000))
await (await browser.extensions()).get(id)!.triggerAction(page)
const target = await browser.waitForTarget((o) => o.url().includes(id) && o.url().includes('sidepanel'))
const panel = await target.asPage()
await panel.waitForSelector('summary svg[role="img"]', { timeout: 30_000 })
await new Promise((r) => setTimeout(r, 1500))
const w = panel.workers()[0]!
const c: any = (w as any).client
await c.send('Profiler.enable')
await c.send('Profiler.setSamplingInterval', { interval: 200 })
await c.send('Profiler.start')
for (let i = 0; i < 30; i++) {
  await page.evaluate(`desk.add({role:'agent',text:${JSON.stringify(agentText(i))}})`)
  await new Promise((r) => setTimeout(r, 250))
  await page.evaluate(`desk.add({role:'customer',text:${JSON.stringify(customerText(100 + i, 'long'))}})`)
  await new Promise((r) => setTimeout(r, 400))
}
const { profile } = await c.send('Profiler.stop')
const self = new Map<string, number>()
const nodes = new Map<number, any>(profile.nodes.map((n: any) => [n.id, n]))
profile.samples.forEach((sid: number, i: number) => {
  const n = nodes.get(sid)
  const k =
    n.callFrame.functionName +
    ' ' +
    n.callFrame.url.split('/').slice(-2).join('/') +
    ':' +
    n.callFrame.lineNumber +
    ':' +
    n.callFrame.columnNumber
  self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i] / 1000)
})
let tot = 0
for (const [k, v] of self) if (!/\(idle\)|\(program\)/.test(k)) tot += v
console.log('busy per message', (tot / 30).toFixed(1))
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 30))
  console.log((v / 30).toFixed(2), k.slice(0, 160))
// by bigger parts: inclusive for selected
await browser.close()
await server.close()
process.exit(0)
