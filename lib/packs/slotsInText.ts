import type { Phrase } from './pack'

/** A slot as it stands in a phrase's text, `{order}`; the name is the first group. */
const slot = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g

/** The names of the slots in a text, in order, each as often as it stands there. */
export function slotsInText(text: string): string[] {
  return [...text.matchAll(slot)].map((found) => found[1] ?? '')
}

/** Curly brackets in a text that are no slot, such as `{Order No}` or a lone `{`; each with a few characters around it. */
export function straysInText(text: string): string[] {
  const rest = text.replace(slot, '')
  return [...rest.matchAll(/\{[^{}]{0,30}\}?|\}/g)].map((found) => found[0])
}

/** Every wording of a phrase: its text, and its variants by name. */
export function wordings(phrase: Phrase): { name: 'text' | 'short' | 'chat' | 'email'; text: string }[] {
  const { short, chat, email } = phrase.variants ?? {}
  return [
    { name: 'text' as const, text: phrase.text },
    { name: 'short' as const, text: short ?? '' },
    { name: 'chat' as const, text: chat ?? '' },
    { name: 'email' as const, text: email ?? '' },
  ].filter((wording) => wording.text !== '')
}
