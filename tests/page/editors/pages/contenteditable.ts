import { startPage } from './startPage'

startPage((host) => {
  const box = () => host.firstElementChild as HTMLElement
  return {
    path: '.box',
    write: (draft) => {
      const fresh = document.createElement('div')
      fresh.className = 'box'
      fresh.contentEditable = 'true'
      for (const line of draft === '' ? [] : draft.split('\n')) {
        const block = document.createElement('div')
        block.textContent = line
        fresh.append(block)
      }
      host.replaceChildren(fresh)
    },
    // biome-ignore lint/performance/useDomNodeTextContent: only innerText tells the lines apart
    text: () => box().innerText,
  }
})
