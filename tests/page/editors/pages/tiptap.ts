import { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import StarterKit from '@tiptap/starter-kit'
import { addStyle, toHtml } from './realEditor'
import { startPage } from './startPage'

startPage((host) => {
  addStyle(host, '.ProseMirror { white-space: pre-wrap }')
  const editor = new Editor({ element: host, extensions: [StarterKit], injectCSS: false })
  return {
    path: '.ProseMirror',
    write: (draft) => {
      editor.commands.setContent(toHtml(draft))
      const { doc, plugins } = editor.state
      // A state made anew has nothing to undo.
      editor.view.updateState(EditorState.create({ doc, plugins }))
    },
    text: () => editor.getText({ blockSeparator: '\n' }),
  }
})
