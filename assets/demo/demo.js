/**
 * The demo helpdesk: shows tickets, plays their scripts message by message, and keeps what is typed in this page alone.
 * Address: `?ticket=4471` opens one, `?play=1` plays it, `&pace=3000` sets the milliseconds between messages.
 */
const { agent, tickets } = await (await fetch('tickets.json')).json()
const parameters = new URLSearchParams(location.search)
const defaultPaceMs = 6000
const paceMs = Number(parameters.get('pace')) || defaultPaceMs

const byId = (id) => document.getElementById(id)
const reply = byId('reply')
const composer = byId('composer')

/** Per ticket: how many messages of the script are on the page, and the draft of its reply box. */
const shown = new Map(tickets.map((ticket) => [ticket.id, 0]))
const drafts = new Map()
let open = tickets[0]
let timer

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function sectionOf(ticket) {
  return document.querySelector(`section[data-ticket="${ticket.id}"]`)
}

function bodyOf(text) {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').flatMap((line, index) => (index ? [element('br'), line] : [line]))
    return element('p', {}, lines)
  })
  return element('div', { className: 'body' }, paragraphs)
}

const roleNames = { customer: 'Customer', agent: '', note: 'Internal note', system: '' }
let messages = 0

function addMessage(ticket, { role, author, text, time }) {
  const clock = new Date(time).toLocaleString('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' })
  const head = element('div', { className: 'head' }, [
    element('span', { className: 'author', textContent: author }),
    element('span', { className: 'kind', textContent: roleNames[role] }),
    element('time', { dateTime: time, textContent: clock }),
  ])
  const article = element('article', { id: `message-${++messages}` }, [head, bodyOf(text)])
  article.dataset.evenkeelDemoMessage = ''
  article.dataset.role = role
  sectionOf(ticket).append(article)
  if (ticket === open) byId('threads').scrollTop = byId('threads').scrollHeight
}

/** Shows the next message of the open ticket's script; false when it is over. */
function next() {
  const at = shown.get(open.id)
  const message = open.messages[at]
  if (message) {
    shown.set(open.id, at + 1)
    addMessage(open, message)
  }
  tellLeft()
  return message !== undefined
}

function tellLeft() {
  const left = open.messages.length - shown.get(open.id)
  byId('left').textContent = left ? `${left} to come` : 'The end of this conversation'
  byId('next').disabled = left === 0
}

function play(isOn, everyMs = paceMs) {
  clearInterval(timer)
  timer = isOn ? setInterval(() => next() || play(false), everyMs) : undefined
  byId('play').setAttribute('aria-pressed', String(isOn))
  byId('play').textContent = isOn ? 'Pause' : 'Play'
}

function restart() {
  play(false)
  for (const article of sectionOf(open).querySelectorAll('article')) article.remove()
  shown.set(open.id, 0)
  for (let count = 0; count < open.opening; count++) next()
}

/** Opens a ticket; unknown ids change nothing. */
function openTicket(id) {
  const wanted = tickets.find((ticket) => ticket.id === String(id))
  if (!wanted) return
  play(false)
  drafts.set(open.id, reply.innerHTML)
  open = wanted
  reply.innerHTML = drafts.get(open.id) ?? ''
  for (const section of document.querySelectorAll('section[data-ticket]')) section.hidden = section !== sectionOf(open)
  for (const button of byId('tickets').querySelectorAll('button')) {
    if (button.value === open.id) button.setAttribute('aria-current', 'true')
    else button.removeAttribute('aria-current')
  }
  document.title = `#${open.id} ${open.subject} – Paperboat Desk`
  tellLeft()
}

function writeAs(mode) {
  composer.dataset.writes = mode
  for (const button of composer.querySelectorAll('[data-mode]')) {
    button.setAttribute('aria-pressed', String(button.dataset.mode === mode))
  }
  reply.setAttribute('aria-label', mode === 'note' ? 'Internal note' : 'Reply to the customer')
  byId('send').textContent = mode === 'note' ? 'Add note' : 'Send'
}

function send() {
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText keeps the lines that an editor splits into blocks
  const text = reply.innerText.trim()
  if (!text) return
  const role = composer.dataset.writes === 'note' ? 'note' : 'agent'
  addMessage(open, { role, author: agent, text, time: new Date().toISOString() })
  reply.replaceChildren()
}

for (const ticket of tickets) {
  const section = element('section', { hidden: true }, [
    element('header', {}, [
      element('h1', { textContent: ticket.subject }),
      element('p', { className: 'subtitle' }, [`#${ticket.id} · ${ticket.channel} · `, nameOf(ticket.customer)]),
    ]),
  ])
  section.dataset.ticket = ticket.id
  byId('threads').append(section)
  const button = element(
    'button',
    { type: 'button', className: 'ticket', value: ticket.id, onclick: () => openTicket(ticket.id) },
    [
      element('span', { textContent: ticket.subject }),
      element('span', { className: 'who' }, [
        element('span', { textContent: ticket.customer }),
        element('span', { textContent: `#${ticket.id}` }),
      ]),
    ],
  )
  byId('tickets').append(element('li', {}, [button]))
}

function nameOf(customer) {
  const name = element('span', { textContent: customer })
  name.dataset.customerName = ''
  return name
}

for (const ticket of tickets) {
  open = ticket
  restart()
}
open = tickets[0]
openTicket(parameters.get('ticket') ?? tickets[0].id)
byId('next').onclick = () => {
  play(false)
  next()
}
byId('play').onclick = () => play(timer === undefined)
byId('restart').onclick = restart
for (const button of composer.querySelectorAll('[data-mode]')) button.onclick = () => writeAs(button.dataset.mode)
composer.onsubmit = (event) => {
  event.preventDefault()
  send()
}
reply.onkeydown = (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
}
if (parameters.get('play') === '1') play(true)

/** For the demo's own driver and for the browser's console. */
window.evenkeelDemo = { next, open: openTicket, restart, play }
