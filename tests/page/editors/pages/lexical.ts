import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, CLEAR_HISTORY_COMMAND, createEditor } from 'lexical'
import { startPage } from './startPage'

startPage((host) => {
  const box = document.createElement('div')
  box.className = 'box'
  box.contentEditable = 'true'
  host.append(box)
  const editor = createEditor({
    namespace: 'zoo',
    onError: (error) => {
      throw error
    },
  })
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.setRootElement(box)
  return {
    path: '.box',
    write: (draft) => {
      const fill = () => {
        const paragraphs = draft
          .split('\n')
          .map((line) => $createParagraphNode().append(...(line === '' ? [] : [$createTextNode(line)])))
        $getRoot()
          .clear()
          .append(...paragraphs)
      }
      editor.update(fill, { discrete: true })
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
    },
    text: () => editor.read(() => $getRoot().getTextContent()).replaceAll('\n\n', '\n'),
  }
})
