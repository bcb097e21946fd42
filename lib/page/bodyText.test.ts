import { expect, test } from 'vitest'
import { bodyText } from './bodyText'

const longest = 1000

function read(html: string, strip = '', quotes = ''): string {
  document.body.innerHTML = `<div id="body">${html}</div>`
  return bodyText(document.body.children[0] as Element, strip, quotes, longest).text
}

test.each([
  ['paragraphs are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['breaks are lines, two of them a gap', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
  [
    'white space of the source is none of the text',
    '<p>\n  One\n  and   more\n</p>\n\n<p>Two</p>',
    'One and more\nTwo',
  ],
  ['inline parts join', 'Box <b>7714-B</b> is <i>here</i>.', 'Box 7714-B is here.'],
  ['lists', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  [
    'cells of a row stay apart',
    '<table><tr><td>Name</td><td>Ana</td></tr><tr><td>Order</td><td>77</td></tr></table>',
    'Name Ana\nOrder 77',
  ],
  ['lines that the style keeps', '<div style="white-space: pre-wrap">One\nTwo</div>', 'One\nTwo'],
  ['preformatted text', '<pre>One\n  Two</pre>', 'One\n  Two'],
  ['scripts, styles and buttons are no text', 'One<script>x</script><style>y</style><button>Reply</button>', 'One'],
  ['hidden parts are no text', 'One<span hidden>Two</span>', 'One'],
  ['signs without width go, hard spaces become spaces', 'One\u200b\u00a0Two', 'One Two'],
  ['no more than one empty line', '<p>One</p><br><br><br><p>Two</p>', 'One\n\nTwo'],
])('%s', (_, html, text) => {
  expect(read(html)).toBe(text)
})

test('parts to strip are left out, quotes become a mark', () => {
  expect(read('One<span class="x">no</span><blockquote>old<br>words</blockquote>Two', '.x', 'blockquote')).toBe(
    'One\n>\nTwo',
  )
})

test('a long body is cut and says so', () => {
  document.body.innerHTML = `<div>${'word '.repeat(1000)}</div>`
  const { text, isCut } = bodyText(document.body.children[0] as Element, '', '', longest)
  expect(isCut).toBe(true)
  expect(text.length).toBeLessThanOrEqual(longest)
})
