import type { Facts } from './facts'

/** Whether an address is made from somebody's name: `marc.lemoine@…` is that of Marc Lemoine. */
export function isMadeFrom(mail: string, name: string): boolean {
  const local = folded(mail.slice(0, mail.indexOf('@')))
  return folded(name)
    .split(/[^\p{L}\d]+/u)
    .some((part) => part.length > 2 && local.includes(part))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * The address of whoever wrote each message, as far as it shows one. A header may name the receiver as well, or alone: where addresses
 * are made from names, each belongs to that name and no other.
 */
export function addressesOf(facts: Facts[]): (string | undefined)[] {
  const names = [...new Set(facts.flatMap(({ author }) => author ?? []))]
  const isOthers = (mail: string, author: string | undefined) =>
    names.some((name) => name !== author && isMadeFrom(mail, name))
  const areReceiversShown = facts.some(({ author, mails }) => mails.some((mail) => isOthers(mail, author)))
  return facts.map(({ author, mails }) => {
    const own = author === undefined ? undefined : mails.find((mail) => isMadeFrom(mail, author))
    return own ?? (areReceiversShown ? undefined : mails[0])
  })
}

/** What stands behind the @. */
export function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1)
}
