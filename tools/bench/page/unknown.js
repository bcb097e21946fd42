/** A page of a helpdesk that no adapter knows, driven by the bench as desk.js is. */
const names = { customer: 'Marta Lind', agent: 'Sam Okafor' }
const start = Date.parse('2026-11-02T09:00:00Z')
let count = 0

function entryOf({ role, text }) {
  count += 1
  const entry = Object.assign(document.createElement('div'), {
    className: `entry ${role === 'customer' ? 'theirs' : 'ours'}`,
  })
  const line = document.createElement('div')
  const author = Object.assign(document.createElement('b'), { textContent: names[role] })
  const time = Object.assign(document.createElement('time'), {
    dateTime: new Date(start + count * 60_000).toISOString(),
    textContent: new Date(start + count * 60_000).toISOString().slice(11, 16),
  })
  line.append(author, ' ', time)
  const words = Object.assign(document.createElement('div'), { className: 'words', textContent: text })
  entry.append(line, words)
  return entry
}

const now = () => performance.timeOrigin + performance.now()
const thread = () => document.getElementById('thread')

/** Pages that could hold up a reader: each is built in the page at once. */
const trials = {
  '100,000 nodes'() {
    document.getElementById('more').innerHTML = '<div><span>word</span><i>and more</i></div>'.repeat(33_333)
  },
  '33,000 rows'() {
    thread().innerHTML = entryOf({ role: 'customer', text: 'One message like all the others.' }).outerHTML.repeat(
      33_000,
    )
  },
  '5,000 deep'() {
    // Chromium itself breaks down where it must lay out as many boxes within each other, so they make none.
    const deepest = entryOf({ role: 'customer', text: '' })
    let inner = deepest.lastElementChild
    for (let depth = 0; depth < 5_000; depth++) {
      inner = inner.appendChild(Object.assign(document.createElement('div'), { style: 'display: none' }))
    }
    inner.textContent = 'Words at the very bottom.'
    thread().append(deepest)
  },
  '1 MB message'() {
    thread().append(entryOf({ role: 'customer', text: 'Words that go on and on. '.repeat(40_000) }))
  },
}

window.desk = {
  now,
  /** Adds a message and gives the moment just before the change of the page. */
  add(message) {
    const entry = entryOf(message)
    const at = now()
    thread().append(entry)
    return at
  },
  /** Opens another ticket with these messages at once. */
  open(_ticket, messages) {
    const entries = messages.map(entryOf)
    const at = now()
    thread().replaceChildren(...entries)
    return at
  },
  /** Builds one of the trials. */
  build(trial) {
    trials[trial]()
  },
}
