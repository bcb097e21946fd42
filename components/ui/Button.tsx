import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './Button.module.css'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` is the one thing to do; `plain` has an edge; `quiet` is text alone. */
  look?: 'primary' | 'plain' | 'quiet'
  /** The key that does the same, shown before the words. */
  shortcut?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button, with the key that does the same. */
export function Button({ look = 'plain', shortcut, className = '', children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${styles[look]} ${className}`}
      aria-keyshortcuts={shortcut}
      {...rest}
    >
      {/* Named by aria-keyshortcuts, and so no part of the button's name. */}
      {shortcut === undefined ? null : (
        <span aria-hidden="true">
          <kbd>{shortcut}</kbd>
        </span>
      )}
      {children}
    </button>
  )
}
