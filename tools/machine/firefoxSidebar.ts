/*
 * What runs in Firefox's own window, one function at a time: each may use nothing but its arguments and that window.
 * Firefox does not publish the types of its globals, so each function states the part that it uses.
 */

type BrowserWindow = {
  CustomizableUI: { addWidgetToArea(id: string, area: string): void }
  SidebarController: { hide(): void }
}

/** Presses the extension's toolbar button, which Firefox hides in a menu until it is put on the bar. */
export function pressToolbarButton(id: string): void {
  const name = `${id.replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  const { CustomizableUI } = globalThis as unknown as BrowserWindow
  CustomizableUI.addWidgetToArea(name, 'nav-bar')
  const button = document.getElementById(name)?.querySelector<HTMLElement>('.unified-extensions-item-action-button')
  if (!button) throw new Error('Firefox shows no toolbar button of the extension.')
  button.click()
}

/** Waits for the sidebar and teaches WebDriver to find its document, which is in no tab and so has no name of its own there. */
export async function waitForSidebar(name: string): Promise<void> {
  type Context = { currentWindowGlobal: unknown }
  type Sidebar = HTMLElement & { browsingContext: Context; currentURI: { spec: string } | null }
  const sidebar = () => {
    // Firefox's own element; it holds the document of its frame.
    const frame = document.getElementById('sidebar') as (HTMLElement & { contentDocument: Document | null }) | null
    // Firefox's own element, as the type above says.
    return frame?.contentDocument?.getElementById('webext-panels-browser') as Sidebar | null | undefined
  }
  const latest = Date.now() + 30_000
  while (!sidebar()?.currentURI?.spec.startsWith('moz-extension:')) {
    if (Date.now() > latest) throw new Error('The sidebar did not open.')
    await new Promise(requestAnimationFrame)
  }
  type Navigables = { getBrowsingContextById(id: string): Context | null; isTaught?: true }
  const { ChromeUtils } = globalThis as unknown as {
    ChromeUtils: { importESModule(url: string): { NavigableManager: Navigables } }
  }
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  if (NavigableManager.isTaught) return
  const known = NavigableManager.getBrowsingContextById.bind(NavigableManager)
  NavigableManager.getBrowsingContextById = (id) => (id === name ? (sidebar()?.browsingContext ?? null) : known(id))
  NavigableManager.isTaught = true
}

export function hideSidebar(): void {
  const { SidebarController } = globalThis as unknown as BrowserWindow
  SidebarController.hide()
}

/** Sizes in CSS pixels. The window follows, so that the sidebar can be as high as asked. */
export function resizeSidebar(width: number, height: number, colours: 'light' | 'dark'): void {
  type Sidebar = HTMLElement & { browsingContext: { prefersColorSchemeOverride: 'light' | 'dark' } }
  // Firefox's own elements, as in waitForSidebar.
  const frame = document.getElementById('sidebar') as (HTMLElement & { contentDocument: Document }) | null
  const sidebar = frame?.contentDocument.getElementById('webext-panels-browser') as Sidebar | null | undefined
  if (!sidebar) throw new Error('The sidebar is not open.')
  // The sidebar follows Firefox's theme, not the preference that tabs follow; the developer tools set it this way too.
  sidebar.browsingContext.prefersColorSchemeOverride = colours
  const box = document.getElementById('sidebar-box')
  if (!box) throw new Error('Firefox has no sidebar.')
  box.style.setProperty('min-width', '0')
  box.style.setProperty('width', `${width}px`)
  const around = window.outerHeight - box.getBoundingClientRect().height
  window.resizeTo(window.outerWidth, Math.ceil(height + around))
}
