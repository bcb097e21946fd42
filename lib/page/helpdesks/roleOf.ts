import type { Role } from '../../conversation/conversation'
import { selectFirst } from '../selectAll'
import { fits } from '../unclobbered'
import type { RoleRule } from './adapter'
import { type People, personKey } from './people'
import { readField } from './readField'

/**
 * The role that the first fitting rule gives; `unknown` when none fits, for a role is never guessed.
 * @param message the message's element
 * @param author everything that names its author: name, address, id
 */
export function roleOf(message: Element, author: string[], people: People, rules: RoleRule[]): Role {
  let keys: string[] | undefined
  const keysOf = () => {
    keys ??= author.map(personKey)
    return keys
  }
  return rules.find((rule) => holds(rule, message, keysOf, people))?.role ?? 'unknown'
}

function holds(rule: RoleRule, message: Element, keysOf: () => string[], people: People): boolean {
  if (rule.matches && !fits(message, rule.matches)) return false
  if (rule.has && !selectFirst(message, rule.has)) return false
  if (rule.author && !isOneOf(rule.author, keysOf(), people)) return false
  if (rule.text && readField(message, [rule.text]) === undefined) return false
  return !rule.side || sideOf(message) === rule.side
}

function isOneOf(group: NonNullable<RoleRule['author']>, keys: string[], people: People): boolean {
  if (group !== 'not-customer' && group !== 'not-agent') return keys.some((key) => people[group].has(key))
  const named = people[group === 'not-agent' ? 'agent' : 'customer']
  return named.size > 0 && keys.length > 0 && !keys.some((key) => named.has(key))
}

/** Which edge of the thread the message's content leans to; undefined when it fills the line. */
export function sideOf(message: Element): 'left' | 'right' | undefined {
  const line = message.parentElement?.getBoundingClientRect()
  let inner: Element = message
  // The bubble is the first box that is narrower than the line.
  while (line && inner.firstElementChild && inner.getBoundingClientRect().width > line.width * 0.9) {
    inner = inner.firstElementChild
  }
  const box = inner.getBoundingClientRect()
  if (!line || box.width === 0) return undefined
  const [left, right] = [box.left - line.left, line.right - box.right]
  if (Math.abs(left - right) < line.width * 0.05) return undefined
  return left < right ? 'left' : 'right'
}
