import { showBox } from './showBox'

const box = document.createElement('div')
box.className = 'box'
box.contentEditable = 'true'
// biome-ignore lint/performance/useDomNodeTextContent: only innerText tells the lines apart
showBox(box, { text: () => box.innerText })
