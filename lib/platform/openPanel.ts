import { browser } from 'wxt/browser'
import { siteOf, switchOnSite } from './sites'

// Firefox has a sidebar where Chrome has a side panel. as: the types know Chrome's API only.
const { sidebarAction } = browser as typeof browser & { sidebarAction?: { open(): Promise<void> } }

/**
 * A click on the toolbar button opens the panel and asks for the site of the tab, unless it is switched on already.
 * Both calls stand in the click itself: after an `await` neither browser would take them for the agent's act.
 */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId: tab.windowId })
    const site = siteOf(tab.url)
    const asked = site === undefined ? undefined : switchOnSite(site)
    return Promise.all([opened, asked])
  })
}
