import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { showBox } from './showBox'

let held = ''

/** A field whose value React holds and writes back, as most web apps have it. */
function Field() {
  const [value, setValue] = useState('')
  held = value
  return createElement('textarea', {
    className: 'box',
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  })
}

const root = document.createElement('div')
showBox(root, { text: () => held })
createRoot(root).render(createElement(Field))
