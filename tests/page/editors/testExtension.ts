import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../zooServer'

/** A folder with an extension whose content script runs the page code at a test's word. */
export type TestExtension = { folder: string; remove(): void }

const manifest = {
  manifest_version: 3,
  name: 'Evenkeel page code',
  version: '1.0',
  browser_specific_settings: { gecko: { id: 'page-code@evenkeel.example' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
}

/** Makes the extension: the very code that ships, in a content script of both browsers, which a world made by a debugger is not. */
export async function makeTestExtension(): Promise<TestExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-page-code-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'content.js'), await bundle('tests/page/editors/contentScript.ts', 'evenkeel'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
