import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { addStyle } from './realEditor'
import { startPage } from './startPage'

startPage((host) => {
  addStyle(host, '.ProseMirror { white-space: pre-wrap }')
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)]
  const stateOf = (draft: string) => {
    const paragraphs = draft
      .split('\n')
      .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
    return EditorState.create({ doc: schema.node('doc', null, paragraphs), plugins })
  }
  const view = new EditorView(host, { state: stateOf('') })
  return {
    path: '.ProseMirror',
    write: (draft) => view.updateState(stateOf(draft)),
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  }
})
