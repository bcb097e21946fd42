import type { BrowserDocument } from './browserDocument'

/** How a browser is started for the demo, a test or a measurement. */
export type LaunchOptions = {
  /** The browser's program, as {@link findChromium} or {@link findFirefox} give it. */
  executable: string
  /** Folder of the unpacked extension. */
  extension: string
  /** False shows a window; needs a display. */
  headless: boolean
  /** `127.0.0.1:PORT` of a proxy that all requests must pass, loopback included. */
  proxy?: string
  /** Follows the machine when absent. */
  colours?: 'light' | 'dark'
  /** SHA-256 of the public key of a host under HTTPS that is trusted, in base64; Chromium alone. */
  trustedKey?: string
}

/** A tab. */
export type BrowserTab = BrowserDocument & {
  goto(url: string): Promise<void>
  bringToFront(): Promise<void>
  close(): Promise<void>
}

/** The real side panel (Chromium) or sidebar (Firefox). */
export type OpenPanel = BrowserDocument & {
  /** Size in CSS pixels and the colours asked for; stays until the panel is closed. */
  show(look: { width: number; height: number; colours: 'light' | 'dark' }): Promise<void>
  close(): Promise<void>
}

/** A browser with the extension loaded; the same in Chromium and Firefox. */
export type PanelBrowser = {
  name: 'chromium' | 'firefox'
  version: string
  /** Process id of the browser's parent process. */
  processId: number | undefined
  newTab(url: string): Promise<BrowserTab>
  /** Lets the next request of the extension for this host's permission succeed without a prompt, such as `http://127.0.0.1/*`. */
  agreeToSite(pattern: string): Promise<void>
  /** Presses the extension's toolbar button on this tab, as an agent does, and waits for the panel's document. */
  openPanel(tab: BrowserTab): Promise<OpenPanel>
  /** Evaluates an expression in the background and in every worker of the extension's pages, by address; Chromium alone. */
  inWorkers?(expression: string): Promise<Record<string, unknown>>
  /** Settles when the browser ends, by {@link PanelBrowser.close} or by the user. */
  ended: Promise<void>
  close(): Promise<void>
}
