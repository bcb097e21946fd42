import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { build } from 'esbuild'
import { editors, type ListedEditor, type Place } from './editors'

/** Pages with one real editor each, served on loopback. */
export type EditorServer = {
  addressOf(editor: ListedEditor, place: Place): string
  close(): Promise<void>
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' }

/** Bundles every editor's page and serves them on a free port. */
export async function startEditorServer(): Promise<EditorServer> {
  const scripts = await bundlePages()
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    if (path.startsWith('/packages/')) return sendPackageFile(path.slice('/packages/'.length), answer)
    const [, page, place] = path.split('/')
    const editor = editors.find((each) => each.page === page)
    const script = editor && scripts.get(editor.page)
    answer.writeHead(script === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    answer.end(script && editor && (place === 'frame' ? frameAround(editor) : pageWith(editor, script)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The editors have no address.')
  return {
    addressOf: ({ page }, place) => `http://127.0.0.1:${at.port}/${page}/${place}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const elsewhere = '<button id="elsewhere" type="button">Elsewhere</button>'

function frameAround({ page }: ListedEditor): string {
  const forward = 'Object.defineProperty(window, "editorPage", { get: () => frames[0].editorPage })'
  return (
    `<!doctype html><title>Frame</title>${elsewhere}<iframe id="frame" src="/${page}/page" width="800" height="500"></iframe>` +
    `<script>${forward}</script>`
  )
}

function pageWith({ scripts = [] }: ListedEditor, script: string): string {
  const loaded = scripts.map((address) => `<script src="${address}"></script>`).join('')
  return (
    `<!doctype html><title>Editor</title><form method="post" action="/sent"><button>Send</button></form>${elsewhere}${loaded}` +
    `<script>${script.replaceAll('</script', '<\\/script')}</script>`
  )
}

async function bundlePages(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: editors.map(({ page }) => `tests/page/editors/pages/${page}.ts`),
    bundle: true,
    write: false,
    outdir: 'pages',
    format: 'iife',
    target: ['chrome120', 'firefox142'],
    // Draft.js looks for `global`, as programs for Node have it.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.css': 'text', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty' },
    logOverride: { 'direct-eval': 'silent' },
    tsconfigRaw: '{}',
  })
  return new Map(outputFiles.map(({ path, text }) => [path.split(/[/\\]/).at(-1)?.replace('.js', '') ?? '', text]))
}

function sendPackageFile(path: string, answer: ServerResponse): void {
  const file = join('node_modules', normalize(path))
  if (!file.startsWith('node_modules') || !existsSync(file)) {
    answer.writeHead(404).end()
    return
  }
  answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(answer)
}
