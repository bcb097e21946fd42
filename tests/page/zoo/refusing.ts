import { showBox } from './showBox'

/** A box that puts back what stood in it, as editors do with what their model does not know of. */
const box = document.createElement('div')
box.className = 'box'
box.contentEditable = 'true'
box.textContent = 'Hi Ana,'
box.addEventListener('input', () => {
  box.textContent = 'Hi Ana,'
})
showBox(box, { text: () => box.textContent ?? '' })
