import { bodyText } from '../bodyText'

/** Longest content of a box that is read back, in UTF-16 units. */
const longestDraft = 200_000

/**
 * What a rich text box shows, one line for each block or break.
 * @param leftOut CSS selector of what is no part of it
 */
export function readRichText(box: HTMLElement, leftOut = ''): string {
  return bodyText(box, leftOut, '', longestDraft).text
}

/** Where paragraphs stand apart by themselves, an empty one between them would be a gap too many. */
export function fitRichText(box: HTMLElement, text: string): string {
  const paragraph = box.querySelector('p')
  const style = paragraph && box.ownerDocument.defaultView?.getComputedStyle(paragraph)
  const gap = Number.parseFloat(style?.marginTop ?? '') + Number.parseFloat(style?.marginBottom ?? '')
  return gap > 0 ? text.replace(/\n{2,}/g, '\n') : text
}
