import { showBox } from './showBox'

const box = document.createElement('textarea')
box.className = 'box'
showBox(box, { text: () => box.value })
