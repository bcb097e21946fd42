import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { showBox } from './showBox'

const place = document.createElement('div')
const view = new EditorView(place, {
  attributes: { class: 'box' },
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
})
showBox(place, { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') })
