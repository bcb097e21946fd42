import { startPage } from './startPage'

startPage((host) => {
  const box = () => host.firstElementChild as HTMLTextAreaElement
  return {
    path: 'textarea',
    write: (draft) => {
      const fresh = document.createElement('textarea')
      fresh.value = draft
      host.replaceChildren(fresh)
    },
    text: () => box().value,
  }
})
