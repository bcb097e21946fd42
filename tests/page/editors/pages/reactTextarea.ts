import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { startPage } from './startPage'

startPage((host) => {
  let held = ''
  let hold: (value: string) => void = () => undefined
  /** A field whose value React holds and writes back, as most web apps have it. */
  // biome-ignore lint/correctness/noComponentHookFactories: made once for its page
  function Field() {
    const [value, setValue] = useState('')
    held = value
    hold = setValue
    return createElement('textarea', {
      value,
      onChange: (event: { target: { value: string } }) => setValue(event.target.value),
    })
  }
  flushSync(() => createRoot(host).render(createElement(Field)))
  return { path: 'textarea', write: (draft) => flushSync(() => hold(draft)), text: () => held }
})
