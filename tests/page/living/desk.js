/** A helpdesk of our own that lives by script: what its pages do, real helpdesks do. Driven by tests/page/living.browser.test.ts. */
const text = (number) => `Message number ${number} of this ticket.`
const time = (number) => new Date(Date.UTC(2026, 10, 2, 9, number)).toISOString()

/** A message in the markup of the demo helpdesk. */
function message(id, words, { role = 'customer', at = '', author = role === 'agent' ? 'Sam' : 'Marta' } = {}) {
  const article = document.createElement('article')
  article.id = id
  article.dataset.evenkeelDemoMessage = ''
  article.dataset.role = role
  const name = Object.assign(document.createElement('b'), { className: 'author', textContent: author })
  const body = Object.assign(document.createElement('div'), { className: 'body', textContent: words })
  article.append(name)
  if (at) article.append(Object.assign(document.createElement('time'), { dateTime: at }))
  article.append(body)
  return article
}

/** Builds a ticket of its own, with these messages. */
function ticket(id, messages, subject = `Ticket ${id}`) {
  const section = document.createElement('section')
  section.dataset.ticket = id
  section.append(Object.assign(document.createElement('h1'), { textContent: subject }), ...messages)
  return section
}

/** A list that holds only the rows in view, as long threads do; rows are 40 px high. */
function virtualList(section, count, { overscan = 2, offset = 0 } = {}) {
  const list = Object.assign(document.createElement('div'), { className: 'list' })
  const room = document.createElement('div')
  room.style.cssText = `position: relative; height: ${count * 40}px`
  list.append(room)
  section.append(list)
  const rows = new Map()
  const draw = () => {
    const first = Math.max(0, Math.floor(list.scrollTop / 40) - overscan)
    const last = Math.min(count - 1, Math.floor((list.scrollTop + list.clientHeight) / 40) + overscan)
    for (const [at, row] of rows) {
      if (at >= first && at <= last) continue
      row.remove()
      rows.delete(at)
    }
    for (let at = first; at <= last; at++) {
      if (rows.has(at)) continue
      const row = message(`v${at + offset}`, text(at + offset), {
        at: time(at + offset),
        role: at % 3 === 2 ? 'agent' : 'customer',
      })
      row.style.cssText = `position: absolute; top: ${at * 40}px; height: 40px; overflow: hidden`
      rows.set(at, row)
      const next = [...rows.entries()].filter(([place]) => place > at).sort(([a], [b]) => a - b)[0]
      room.insertBefore(row, next?.[1] ?? null)
    }
  }
  list.addEventListener('scroll', draw)
  draw()
  return list
}

/** Scrolls and waits until the page has drawn what came into view. */
async function scrollTo(list, top) {
  if (list.scrollTop === top) return
  const scrolled = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }))
  list.scrollTop = top
  await scrolled
}

const replyBox = () =>
  Object.assign(document.createElement('div'), { id: 'reply', contentEditable: 'true', style: 'min-height: 3rem' })

window.desk = {
  message,
  ticket,
  virtualList,
  scrollTo,
  replyBox,
  text,
  time,
  main: () => document.querySelector('main'),
}
