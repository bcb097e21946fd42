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
      {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
      {children}
    </button>
  )
}
