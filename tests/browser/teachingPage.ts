import type { BrowserTab, OpenPanel } from '../../tools/machine/panelBrowser'
import { waitForWords } from '../../tools/machine/panelView'
import { clickWords } from './clickWords'

/** Opens the list of what is read, and begins to teach the page. */
export async function beginTeaching(panel: OpenPanel): Promise<void> {
  await panel.waitFor(() => document.querySelector('header section > button[aria-expanded]'), [])
  await panel.evaluate(() => {
    document.querySelector<HTMLElement>('header section > button[aria-expanded="false"]')?.click()
  })
  await clickWords(panel, 'button', 'Teach this page')
  await waitForWords(panel, 'click a message that a customer wrote')
}

/** A real click on what bears these words or fits this selector, wherever on the page: in a frame, in a shadow root. */
export async function clickInPage(tab: BrowserTab, wanted: string): Promise<void> {
  const spot = 'taught-by-test'
  await tab.waitFor(
    (words, id) => {
      // The page's own: frames and shadow roots count as parts of it.
      const find = (root: Document | ShadowRoot): Element | undefined => {
        for (const element of root.querySelectorAll('*')) {
          const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument
          const found = inner && find(inner)
          if (found) return found
          if (element.childElementCount === 0 && element.textContent?.startsWith(words)) return element
          if (/^[.#]/.test(words) && element.matches(words)) return element
        }
        return undefined
      }
      const element = find(document)
      if (!element) return false
      element.scrollIntoView({ block: 'center' })
      let { left, top, width, height } = element.getBoundingClientRect()
      for (let frame = element.ownerDocument.defaultView?.frameElement; frame; frame = null) {
        const outer = frame.getBoundingClientRect()
        left += outer.left + frame.clientLeft
        top += outer.top + frame.clientTop
      }
      document.getElementById(id)?.remove()
      const mark = document.createElement('i')
      mark.id = id
      mark.style.cssText = `position:fixed;pointer-events:none;width:2px;height:2px;left:${left + Math.min(width / 2, 40)}px;top:${top + height / 2}px`
      document.body.append(mark)
      return true
    },
    [wanted, spot],
  )
  await tab.click(`#${spot}`)
  await tab.evaluate((id) => document.getElementById(id)?.remove(), spot)
}
