import { i18n } from '#i18n'
import type { Assessment, Fact, Quote } from '../../lib/classify/assessment'
import type { Conversation } from '../../lib/conversation/conversation'
import { type HandOff, handOffOf } from '../../lib/guidance/handOff'
import { redact } from '../../lib/guidance/redact'
import { momentsOf, type WrapUp } from '../../lib/guidance/wrapUp'
import type { Tag } from '../../lib/panel/ticketMemory'
import { styleWords } from './words'

const redacted = (text: string) =>
  redact(text, {
    email: i18n.t('redacted.email'),
    phone: i18n.t('redacted.phone'),
    card: i18n.t('redacted.card'),
    account: i18n.t('redacted.account'),
  })

/** "Wish: “…” “…”", or nothing where there is none. */
const line = (label: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`${label}: ${texts.join('; ')}`]

const quoted = (quotes: readonly Quote[]) => quotes.map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`)

/** A fact as it may be told to colleagues; what reaches the customer is in the ticket. */
function factWords({ kind, text }: Fact): string {
  if (kind === 'phone') return i18n.t('redacted.phone')
  return kind === 'email' ? i18n.t('redacted.email') : text
}

/** The hand-over note for a colleague: what was said, in its own words, without private data. */
export function handOffWords(handOff: HandOff): string {
  const { issue, wish, facts, tried, refused, promises, rung, style } = handOff
  return redacted(
    [
      i18n.t('handOff.heading'),
      ...line(i18n.t('handOff.issue'), quoted(issue)),
      ...line(i18n.t('handOff.wish'), quoted(wish)),
      ...line(i18n.t('handOff.facts'), [...new Set(facts.map(factWords))]),
      ...line(i18n.t('handOff.tried'), quoted(tried)),
      ...line(i18n.t('handOff.refused'), quoted(refused)),
      ...line(i18n.t('handOff.promises'), quoted(promises)),
      ...(rung === 'none' ? [] : line(i18n.t('handOff.rung'), [i18n.t(`boundary.step_${rung}`)])),
      ...line(i18n.t('handOff.style'), style === 'undetermined' ? [] : [styleWords(style)]),
      ...line(i18n.t('handOff.avoid'), [i18n.t(`handOff.avoids.${style}`)]),
    ].join('\n'),
  )
}

/** The closing message: what was agreed, what is still to come, and how to say that something is missing. */
export function wrapUpWords({ agreed, next }: WrapUp): string {
  const list = (quotes: readonly Quote[]) => quotes.map(({ text }) => `- ${text.replace(/\s+/g, ' ')}`)
  return [
    ...(agreed.length > 0 ? [i18n.t('wrapUp.agreed'), ...list(agreed), ''] : []),
    ...(next.length > 0 ? [i18n.t('wrapUp.next'), ...list(next), ''] : []),
    i18n.t('wrapUp.missing'),
  ].join('\n')
}

/** A message for some days later: how it is now, what was still to come, and no word of what went wrong. */
export function followUpWords({ next }: WrapUp): string {
  const promised = next.map(({ text }) => `- ${text.replace(/\s+/g, ' ')}`)
  return [
    i18n.t('followUp.opening'),
    ...(promised.length > 0 ? ['', i18n.t('followUp.promised'), ...promised] : []),
    '',
    i18n.t('followUp.closing'),
  ].join('\n')
}

/** The incident note: moments in the words of the thread, what was promised, and where the matter came from. Blames nobody. */
export function incidentWords(
  conversation: Conversation,
  assessment: Assessment,
  { agreed, next }: WrapUp,
  tag: Tag | undefined,
): string {
  const moments = momentsOf(conversation, assessment).map(
    ({ what, when, words }) => `${when ? `${when} ` : ''}${i18n.t(`incident.${what}`)}: “${shorten(words)}”`,
  )
  const { issue } = handOffOf(conversation, assessment, 'undetermined')
  return redacted(
    [
      i18n.t('incident.heading'),
      ...line(i18n.t('handOff.issue'), quoted(issue)),
      ...moments,
      ...line(i18n.t('incident.wentWell'), quoted(agreed)),
      ...line(i18n.t('handOff.promises'), quoted(next)),
      ...line(i18n.t('incident.tag'), tag ? [i18n.t(`tags.${tag}`)] : []),
      i18n.t('incident.gap'),
    ].join('\n'),
  )
}

/** Longest quote in a note, in UTF-16 units; a longer one is cut at a word. */
const longest = 160

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  return plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s+\S*$/u, '')} …`
}
