import { ContentState, Editor, EditorState } from 'draft-js'
import style from 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { addStyle } from './realEditor'
import { startPage } from './startPage'

startPage((host) => {
  addStyle(host, style)
  let held = EditorState.createEmpty()
  let hold: (state: typeof held) => void = () => undefined
  // biome-ignore lint/correctness/noComponentHookFactories: made once for its page
  function Box() {
    const [editorState, onChange] = useState(held)
    held = editorState
    hold = onChange
    return createElement(Editor, { editorState, onChange })
  }
  flushSync(() => createRoot(host).render(createElement(Box)))
  return {
    path: '.public-DraftEditor-content',
    write: (draft) => flushSync(() => hold(EditorState.createWithContent(ContentState.createFromText(draft)))),
    text: () => held.getCurrentContent().getPlainText('\n'),
  }
})
