import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate'
import { HistoryEditor, withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { startPage } from './startPage'

startPage((host) => {
  const editor = withHistory(withReact(createEditor()))
  const nodesOf = (draft: string): Descendant[] => draft.split('\n').map((text) => ({ children: [{ text }] }))
  flushSync(() => {
    createRoot(host).render(
      createElement(
        Slate,
        // biome-ignore lint/correctness/noChildrenProp: the type asks for it among the properties
        { editor, initialValue: nodesOf(''), children: createElement(Editable, {}) },
      ),
    )
  })
  return {
    path: '[data-slate-editor]',
    write: (draft) => {
      HistoryEditor.withoutSaving(editor, () => {
        Transforms.deselect(editor)
        Editor.withoutNormalizing(editor, () => {
          while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] })
          Transforms.insertNodes(editor, nodesOf(draft), { at: [0] })
        })
      })
      editor.history = { undos: [], redos: [] }
    },
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
  }
})
