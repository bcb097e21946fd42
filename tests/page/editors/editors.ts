/** One editor of the matrix, and where its page is made. */
export type ListedEditor = {
  /** As its makers call it. */
  name: string
  /** The page in pages/, without its ending. */
  page: string
  /** The npm package whose version is shown; none for what the browser brings. */
  from?: string
  /** Scripts of the package that the page loads as they are. */
  scripts?: string[]
}

/** Every editor that can be tested, the plainest first. docs/decisions/0075 says which one cannot. */
export const editors: ListedEditor[] = [
  { name: 'textarea', page: 'textarea' },
  { name: 'React textarea', page: 'reactTextarea', from: 'react' },
  { name: 'contenteditable', page: 'contenteditable' },
  { name: 'CKEditor 4', page: 'ckeditor4', from: 'ckeditor4', scripts: ['/packages/ckeditor4/ckeditor.js'] },
  { name: 'CKEditor 5', page: 'ckeditor5', from: '@ckeditor/ckeditor5-editor-classic' },
  { name: 'TinyMCE', page: 'tinymce', from: 'tinymce', scripts: ['/packages/tinymce/tinymce.min.js'] },
  { name: 'Quill 1', page: 'quill1', from: 'quill-1' },
  { name: 'Quill 2', page: 'quill2', from: 'quill' },
  { name: 'ProseMirror', page: 'proseMirror', from: 'prosemirror-view' },
  { name: 'TipTap', page: 'tiptap', from: '@tiptap/core' },
  { name: 'Lexical', page: 'lexical', from: 'lexical' },
  { name: 'Slate', page: 'slate', from: 'slate-react' },
  { name: 'Draft.js', page: 'draftJs', from: 'draft-js' },
  { name: 'Summernote', page: 'summernote', from: 'summernote' },
  { name: 'Trix', page: 'trix', from: 'trix' },
]

/** Where an editor stands: on the page itself, in a frame of the same origin, or in an open shadow root. */
export const places = ['page', 'frame', 'shadow'] as const
export type Place = (typeof places)[number]
