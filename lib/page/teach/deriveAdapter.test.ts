import { beforeEach, expect, test } from 'vitest'
import type { Adapter } from '../helpdesks/adapter'
import { fromAdapter } from '../helpdesks/fromAdapter'
import { emptyMemory } from '../helpdesks/helpdesk'
import { deriveAdapter } from './deriveAdapter'

const entry = (kind: string, name: string, words: string) =>
  `<div class="entry ${kind}"><b>${name}</b> <time datetime="2026-05-04T0${words.length % 10}:00:00Z">then</time><div class="words"><p>${words}</p></div></div>`

beforeEach(() => {
  document.body.innerHTML = `<div class="stream">
    ${entry('entry--in', 'Nadia Ferreira', 'It is late.')}
    ${entry('entry--out', 'Tomas Lind', 'I look into it.')}
    ${entry('entry--in', 'Nadia Ferreira', 'Any news by now?')}
    ${entry('entry--memo', 'Ravi Menon', 'The label was lost.')}
    ${entry('entry--ad', 'Shop', 'Buy two, pay one.')}
  </div><form><textarea class="answer"></textarea></form>`
})

const at = (words: string) => {
  const found = [...document.querySelectorAll('p')].find((each) => each.textContent?.startsWith(words))
  if (!found) throw new Error(`The page does not say ${words}`)
  return found
}
const derive = (more: object = {}) =>
  deriveAdapter(
    document,
    { customer: [at('It is late')], agent: [at('I look')], note: [], none: [], ...more },
    'taught',
  )
const rolesBy = (adapter: Adapter | undefined) =>
  adapter &&
  fromAdapter(adapter)
    .read(document, new URL('https://desk.example'), emptyMemory())
    ?.messages.toSorted((one, other) => one.text.localeCompare(other.text))
    .map(({ role, text }) => `${role} ${text}`)

test('two messages teach the rest of their kinds; others stay unknown', () => {
  expect(rolesBy(derive())).toEqual([
    'customer Any news by now?',
    'unknown Buy two, pay one.',
    'agent I look into it.',
    'customer It is late.',
    'unknown The label was lost.',
  ])
})

test('corrections are further samples: a note, and what is no message', () => {
  const adapter = derive({ note: [at('The label')], none: [at('Buy two')] })
  expect(rolesBy(adapter)).toEqual([
    'customer Any news by now?',
    'agent I look into it.',
    'customer It is late.',
    'note The label was lost.',
  ])
})

test('a customer alone is enough to read messages and customers', () => {
  const read = rolesBy(derive({ agent: [] }))
  expect(read).toContain('customer It is late.')
  expect(read).toContain('customer Any news by now?')
  expect(read).not.toContain('customer The label was lost.')
})

test('holds no word of the conversation and no name', () => {
  document.querySelector('.stream')?.setAttribute('data-customer', 'Nadia')
  for (const each of document.querySelectorAll('.entry--in')) each.classList.add('by-nadia')
  expect(JSON.stringify(derive())).not.toMatch(/nadia|ferreira|tomas|lind|ravi|menon|late|news/i)
})

test('the same message twice teaches nothing', () => {
  expect(derive({ agent: [at('It is late')] })).toBeUndefined()
})
