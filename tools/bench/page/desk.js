/** A page with the markup of the demo helpdesk, driven by the bench: see tools/bench/benchPage.ts. */
const names = { customer: 'Marta Lind', agent: 'Sam Okafor' }
const start = Date.parse('2026-11-02T09:00:00Z')
let count = 0

function articleOf({ role, text }) {
  count += 1
  const article = document.createElement('article')
  article.id = `message-${count}`
  article.dataset.evenkeelDemoMessage = ''
  article.dataset.role = role
  const author = Object.assign(document.createElement('span'), { className: 'author', textContent: names[role] })
  const time = Object.assign(document.createElement('time'), {
    dateTime: new Date(start + count * 60_000).toISOString(),
  })
  const body = Object.assign(document.createElement('div'), { className: 'body', textContent: text })
  article.append(author, time, body)
  return article
}

/** Milliseconds since 1970 by the page's monotonic clock. */
const now = () => performance.timeOrigin + performance.now()

window.desk = {
  now,
  /** Adds a message and gives the moment just before the change of the page. */
  add(message) {
    const article = articleOf(message)
    const at = now()
    document.getElementById('thread').append(article)
    return at
  },
  /** Opens another ticket with these messages at once. */
  open(ticket, messages) {
    const articles = messages.map(articleOf)
    const at = now()
    document.querySelector('[data-ticket]').dataset.ticket = ticket
    document.getElementById('thread').replaceChildren(...articles)
    return at
  },
}
