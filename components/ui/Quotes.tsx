import styles from './Quotes.module.css'

/** The customer's words behind a hint, in quotation marks; the same words once. */
export function Quotes({ texts, most = 3 }: { texts: readonly string[]; most?: number }) {
  const shown = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].slice(0, most)
  if (shown.length === 0) return null
  return (
    <span className={styles.quotes}>
      {shown.map((text) => (
        <q key={text} className={styles.quote}>
          {text}
        </q>
      ))}
    </span>
  )
}
