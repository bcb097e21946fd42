import { parentOf } from '../../flatTree'
import { personKey } from '../people'
import { isMadeFrom } from './addresses'
import { fieldOf, type Mention } from './fieldOf'
import { isAccount } from './isAccount'
import { isMailAlone, nameIn } from './namesShown'
import { isLabelAlone, saysLabel } from './saidLabels'
import { attributeIn, type Survey } from './surveyPage'

/** What the page around a thread tells of somebody who is named there. */
export type Outside = {
  /** The menu of whoever is signed in. */
  isAccount: boolean
  /** A heading, or set off in bold, over or beside the thread. */
  isHeading: boolean
  /** Somewhere beside or over the thread. */
  isBeside: boolean
  hasMailNear: boolean
  /** The address that stands with the name. */
  mail: string | undefined
  /** The reply box or the line of its receivers. */
  isReceiver: boolean
  /** The image beside the reply box. */
  isWriter: boolean
  /** In a field or under a heading for whoever asks, or for whoever answers. */
  isCustomerField: boolean
  isTeamField: boolean
  /** Place of the first mention. */
  first: number
}

const mail = /\S+@\S+\.\S+/

/** So many elements further an address still belongs to a name. */
const mailWithin = 10

/** Whom the page names outside of its thread. */
export type Around = {
  isNamed(name: string): boolean
  of(name: string, others: string[]): Outside | undefined
  /** Who stands in a field for whoever asks: one of the authors, or else somebody with a full name. */
  asker(authors: (string | undefined)[]): string | undefined
}

/** Everything short that the page shows outside of its thread, to ask for names in. */
export function outsideThread(page: Survey, place: Element, rows: Set<Element>, box: Element | undefined): Around {
  const mentions = mentionsOutside(page, rows)
  const texts = new Set(mentions.map(({ text }) => personKey(nameIn(text) ?? text)))
  return {
    isNamed: (name) => texts.has(personKey(name)),
    of: (name, others) => outsideOf(name, others, mentions, page, place, box),
    asker: (authors) => {
      const named = mentions.flatMap((mention) => {
        const { text } = mention
        const name =
          authors.includes(text) || isMailAlone.test(text) ? text : isLabelAlone(text) ? undefined : nameIn(text)
        const field = name === undefined ? '' : fieldOf(mention, name, mentions)
        return name !== undefined && field !== mention.text && saysLabel(field, 'customer') ? name : []
      })
      return named.find((name) => authors.includes(name)) ?? named.find((name) => /\p{L}[ @]\p{L}/u.test(name))
    },
  }
}

/** The domains of the helpdesk itself: of its address, and of the mailbox where the title names one. */
export function mailbox(page: Document, url: URL): string[] {
  // The subject in the title was written by whoever sent it.
  const headings = Array.from(page.querySelectorAll('h1, h2'), ({ textContent }) => textContent?.trim() ?? '')
  const title = headings.reduce((rest, heading) => (heading ? rest.replace(heading, '') : rest), page.title)
  const named = [...title.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)].map((found) => found[1] ?? '')
  return url.protocol.startsWith('http') ? [...named, url.hostname, url.hostname.replace(/^[^.]+\./, '')] : named
}

/** Most mentions that are kept: beyond that a page is a list of something. */
const mostMentions = 3_000

const labelled = ['aria-label', 'alt', 'title']
const valued = ['placeholder', 'data-placeholder', 'value']

/** Every short text, label and value outside of the thread. */
function mentionsOutside({ elements, attributes, texts, ends, boxes }: Survey, rows: Set<Element>): Mention[] {
  const found: Mention[] = []
  const areBoxes = new Set(boxes)
  for (let at = 0; at < elements.length && found.length < mostMentions; at++) {
    const element = elements[at] as Element
    if (rows.has(element)) {
      at = (ends[at] as number) - 1
      continue
    }
    const text = texts[at] as string
    if (text && text.length <= 80) found.push({ at, text, isLabel: false })
    const own = attributes[at] as string[]
    if (own.length === 0 || !/^(img|button|a|input|textarea|span|div|figure)$/.test(element.localName)) continue
    const names = element.localName === 'input' || areBoxes.has(at) ? [...labelled, ...valued] : labelled
    for (const name of names) {
      const label = attributeIn(own, name)
      if (label && label.length <= 120 && label !== text) found.push({ at, text: label, isLabel: true })
    }
  }
  return found
}

/** Where the page names somebody besides in the thread; undefined where nowhere. */
function outsideOf(
  name: string,
  others: string[],
  mentions: Mention[],
  page: Survey,
  place: Element,
  box: Element | undefined,
): Outside | undefined {
  const found = mentions.filter(({ text }) => names(text, name))
  const first = found[0]
  if (!first) return undefined
  const outside: Outside = {
    isAccount: false,
    isHeading: false,
    isBeside: false,
    hasMailNear: false,
    mail: undefined,
    isReceiver: false,
    isWriter: false,
    isCustomerField: false,
    isTeamField: false,
    first: first.at,
  }
  for (const mention of found) {
    const field = fieldOf(mention, name, mentions)
    if (saysLabel(field, 'agent')) outside.isTeamField = true
    else if (saysLabel(field, 'customer')) outside.isCustomerField = true
  }
  for (const mention of found) {
    if (answersAs(mention.text, name, others)) continue
    note(outside, mention, mailNear(mention, name, others, mentions), page, place, box)
  }
  return outside
}

/** Whether a text names somebody else with words between, as `Reply to … as …` does: which of them asks it does not tell. */
function answersAs(text: string, name: string, others: string[]): boolean {
  const at = text.indexOf(name)
  return others.some((other) => {
    const place = text.indexOf(other)
    if (place < 0 || other.includes(name) || name.includes(other)) return false
    const between = place > at ? text.slice(at + name.length, place) : text.slice(place + other.length, at)
    return /\s\p{Ll}+\s/u.test(between) && !/[,;]/.test(between)
  })
}

/** Headings, and the head of the page's main part: there it stands whose conversation is open. */
const heading = 'h1, h2, h3, h4, h5, [role="heading"], main header, [role="main"] header'

function note(
  outside: Outside,
  { at, isLabel }: Mention,
  mailOf: string | undefined,
  page: Survey,
  place: Element,
  box: Element | undefined,
): void {
  const element = page.elements[at] as Element
  if (box && (element === box || isBesideBox(element, box, place))) {
    if (isLabel && element !== box) outside.isWriter = true
    else outside.isReceiver = true
    return
  }
  if (isAccount(element, place)) {
    outside.isAccount = true
    return
  }
  // Somebody's list of tickets names others as well.
  if (element.closest('[role="row"], [role="option"], [role="listitem"], nav')) return
  outside.isBeside = true
  if (isLabel) return
  if (mailOf) {
    outside.hasMailNear = true
    outside.mail ??= mailOf
  }
  const weight = Number(element.ownerDocument.defaultView?.getComputedStyle(element).fontWeight) || 400
  if (weight >= 600 || element.closest(heading)) outside.isHeading = true
}

/** The address that stands with a name or soon after it, and no other name between, nor made from another's name. */
function mailNear({ at, text }: Mention, name: string, others: string[], mentions: Mention[]): string | undefined {
  const isTheirs = (address: string) => isMadeFrom(address, name) || !others.some((other) => isMadeFrom(address, other))
  for (const each of mentions) {
    const isOwn = each.at === at && each.text === text
    // The line around a name in bold comes before it.
    const isAround = each.at === at - 1
    if (!isOwn && !isAround && each.at <= at) continue
    if (each.at > at + mailWithin || (!isOwn && others.some((other) => names(each.text, other)))) return undefined
    const found = mail.exec(each.text)
    if (found) return isTheirs(bare(found[0])) ? bare(found[0]) : undefined
  }
  return undefined
}

function bare(address: string): string {
  return address.replace(/^\W+|\W+$/g, '').toLowerCase()
}

function names(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0) return false
  const around = [text[at - 1] ?? ' ', text[at + name.length] ?? ' ']
  return around.every((each) => !/\p{L}/u.test(each)) && text.length - name.length < 40
}

function isBesideBox(element: Element, box: Element, place: Element): boolean {
  let around = parentOf(box)
  for (let step = 0; around && step < 3 && !around.contains(place); step++) {
    if (around.contains(element)) return around.getBoundingClientRect().height < 400
    around = parentOf(around)
  }
  return false
}
