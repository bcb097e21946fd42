import { build } from 'esbuild'
import puppeteer, { type Page } from 'puppeteer-core'
import type { PageReport } from './pageReader'

/** How long a page may load before what is there is read. */
const loadMs = 30_000

/**
 * Reads one page with the code that the content script runs, in a headless Chromium.
 * @param address of a page or, as `file:` address, of a saved one; saved pages get no network
 */
export async function readInBrowser(executable: string, address: URL, isGeneric: boolean): Promise<PageReport> {
  const script = await bundleReader()
  const isSaved = address.protocol === 'file:'
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1366, height: 900 },
    args: ['--no-sandbox', ...(isSaved ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : [])],
  })
  try {
    const page = await browser.newPage()
    await page.goto(address.href, { waitUntil: 'load', timeout: loadMs })
    if (!isSaved) await settled(page)
    return await runApart(page, `${script}; evenkeel.reportPage(${isGeneric})`)
  } finally {
    await browser.close()
  }
}

/** A page that never falls silent, such as one with a live connection, is read as it stands. */
async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ timeout: 10_000 }).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error
  })
}

async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tools/read/pageReader.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'evenkeel',
    target: 'chrome120',
    tsconfigRaw: '{}',
  })
  return outputFiles[0]?.text ?? ''
}

/** Evaluates in a world of its own, as a content script has it, so that the page's scripts cannot meddle. */
async function runApart(page: Page, expression: string): Promise<PageReport> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  // The expression is our own reportPage, whose type this is.
  return result.value as PageReport
}
