/** Editors whose packages bring no types. Only their pages use them, through what is named here. */
declare module '*.css' {
  const style: string
  export default style
}

declare module 'trix'

declare module 'quill-1' {
  export { default } from 'quill'
}

declare module 'draft-js' {
  type Content = { getPlainText(separator: string): string }
  type State = { getCurrentContent(): Content }
  export const ContentState: { createFromText(text: string): Content }
  export const EditorState: { createEmpty(): State; createWithContent(content: Content): State }
  export const Editor: import('react').ComponentType<{ editorState: State; onChange(state: State): void }>
}

declare module 'jquery' {
  type Summernote = { summernote(command: string | object, value?: string): string }
  export default function jQuery(element: Element): Summernote
}

declare module 'summernote/dist/summernote-lite.js'
