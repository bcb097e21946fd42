import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserDocument } from '../../tools/machine/browserDocument'

/** Puts into a build a page like its proof page, which tries in a frame to get out instead. */
export function addFramedPage(folder: string): void {
  const page = readFileSync(join(folder, 'proof.html'), 'utf8')
  const own = page
    .replace(/<(script|link)\b[^>]*>(<\/script>)?/g, '')
    .replace('</head>', '<script src="/framed.js"></script></head>')
  writeFileSync(join(folder, 'framed.html'), own)
  writeFileSync(join(folder, 'framed.js'), `(${tryToGetOut})('http://127.0.0.1:9')`)
}

/** Runs in the frame. */
function tryToGetOut(outside: string): void {
  const refused: string[] = []
  const tell = () => refused.length === 2 && parent.postMessage({ origin, refused: refused.sort() }, '*')
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (!refused.includes(effectiveDirective)) refused.push(effectiveDirective)
    tell()
  })
  fetch(outside).catch(() => undefined)
  new Image().src = outside
}

/** What a page of the extension is refused in a sandboxed frame, where the extension's own origin is taken from it. */
export function refusedInFrame(panel: BrowserDocument): Promise<{ origin: string; refused: string[] }> {
  return panel.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { src: '/framed.html', hidden: true })
    frame.setAttribute('sandbox', 'allow-scripts')
    const told = new Promise<{ origin: string; refused: string[] }>((resolve) =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    )
    document.body.append(frame)
    return told.finally(() => frame.remove())
  })
}
