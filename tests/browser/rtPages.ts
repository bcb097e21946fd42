import type { BrowserTab } from '../../tools/machine/panelBrowser'
import type { Rt } from '../rt/startRt'

/** Logs in as the agent, who then stays logged in for this browser. */
export async function logIn(tab: BrowserTab, rt: Rt): Promise<void> {
  await tab.goto(`${rt.url}/Ticket/Display.html?id=1`)
  await tab.click('input[name=user]')
  await tab.type(rt.login)
  await tab.click('input[name=pass]')
  await tab.type(rt.password)
  await tab.press('Enter')
  await tab.waitFor(() => document.querySelector('.transaction .messagebody'), [])
}

/** The page that shows a ticket's thread. */
export async function openTicket(tab: BrowserTab, rt: Rt, id: number): Promise<void> {
  await tab.goto(`${rt.url}/Ticket/Display.html?id=${id}`)
  await tab.waitFor(() => document.querySelector('.transaction .messagebody'), [])
}

/** The page on which a ticket is answered, with its editor ready. */
export async function openReply(tab: BrowserTab, rt: Rt, id: number): Promise<void> {
  await tab.goto(`${rt.url}/Ticket/Update.html?Action=Respond&id=${id}`)
  await tab.waitFor(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
    return frame?.contentDocument?.body?.isContentEditable
  }, [])
}

/** The words in the editor of the reply page. */
export function replyInEditor(tab: BrowserTab): Promise<string> {
  return tab.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText keeps the lines that an editor splits into blocks
    return frame?.contentDocument?.body.innerText.trim() ?? ''
  })
}

/** How many messages the ticket's thread holds, read from a page of its own. */
export function threadLength(tab: BrowserTab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('.transaction .messagebody').length)
}
