import { ckeditor4 } from './ckeditor4'
import { contenteditable } from './contenteditable'
import { prosemirror } from './prosemirror'
import type { Strategy } from './strategy'
import { textarea } from './textarea'

/** The first that claims a box wins, so the most particular come first. */
export const strategies: Strategy[] = [ckeditor4, prosemirror, textarea, contenteditable]
