import { beforeEach, describe, expect, test } from 'vitest'
import type { Composer } from '../../conversation/conversation'
import { draftIn, replaceInComposer } from './insert'

const reply: Composer = { kind: 'contenteditable', path: '#reply', writes: 'reply' }

const show = (html: string) => {
  document.body.innerHTML = html
}
const rich = (html: string) => show(`<div id="reply" contenteditable="true">${html}</div>`)
const field = (text: string) => {
  show('<textarea id="reply"></textarea>')
  const box = document.querySelector('textarea')
  if (box) box.value = text
  return box
}

beforeEach(() => show(''))

describe("the agent's own words", () => {
  test.each([
    ['plain paragraphs', '<p>Hello Ana,</p><p>it leaves today.</p>', 'Hello Ana,\nit leaves today.'],
    ['a quoted mail below', '<p>Done.</p><div class="gmail_quote"><p>Where is it?</p></div>', 'Done.'],
    ['a quote in between', '<p>You wrote:</p><blockquote>Where is it?</blockquote><p>Here.</p>', 'You wrote:\nHere.'],
    ['a signature that the program marks', '<p>Done.</p><div class="gmail_signature">Kim, Support</div>', 'Done.'],
    ['a signature below its line', '<p>Done.</p><p>-- </p><p>Kim</p>', 'Done.'],
    ['the hint of an empty box', '<span data-slate-placeholder="true">Write a reply</span>', ''],
    ['an empty box', '<p><br></p>', ''],
  ])('%s', (_, html, expected) => {
    rich(html)
    expect(draftIn(document, reply)).toBe(expected)
  })

  test('in a field, without what it quotes and the line that introduces it', () => {
    field('\n\nIt is on its way.\n\nOn 3 March 2026, Ana wrote:\n> Where is it?\n> Please.\n')
    expect(draftIn(document, reply)).toBe('It is on its way.')
  })

  test('nothing where the box writes a note, and where it is gone', () => {
    field('She is upset.')
    expect(draftIn(document, { ...reply, writes: 'note' })).toBe('')
    expect(draftIn(document, { ...reply, path: '#gone' })).toBe('')
    expect(draftIn(document, null)).toBe('')
  })

  test('of a megabyte the beginning', () => {
    field('x'.repeat(1_000_000))
    expect(draftIn(document, reply)).toHaveLength(20_000)
  })
})

describe('replacing a stretch', () => {
  // jsdom types nothing, so the text comes by the way that is tried last.
  document.execCommand = () => false

  const replace = (words: string, text: string) => {
    const start = draftIn(document, reply).indexOf(words)
    return replaceInComposer(document, reply, { start, end: start + words.length, words }, text)
  }

  test('in a field, below a line that is quoted', async () => {
    const box = field('> Where is it?\nWe do not know. Kim')
    expect(await replace('We do not know.', 'I will find out.')).toBe('inserted')
    expect(box?.value).toBe('> Where is it?\nI will find out. Kim')
  })

  test('the whole of a field that was never entered', async () => {
    const box = field('We do not know.')
    expect(await replace('We do not know.', 'I will find out.')).toBe('inserted')
    expect(box?.value).toBe('I will find out.')
  })

  test('does nothing when other words stand there by now', async () => {
    const box = field('We do not know. Kim')
    const stretch = { start: 0, end: 15, words: 'We cannot know.' }
    expect(await replaceInComposer(document, reply, stretch, 'I will find out.')).toBe('draft-changed')
    expect(box?.value).toBe('We do not know. Kim')
  })

  test('refuses where a quote stands within the stretch', async () => {
    const box = field('First.\n> Where is it?\nSecond.')
    expect(await replace('First.\nSecond.', 'Both.')).toBe('editor-refused')
    expect(box?.value).toBe('First.\n> Where is it?\nSecond.')
  })

  test('says so when the box is gone', async () => {
    expect(await replace('First.', 'Both.')).toBe('no-reply-box')
  })
})
