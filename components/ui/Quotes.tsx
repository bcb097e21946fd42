import styles from './Quotes.module.css'

type QuotesProps = {
  texts: readonly string[]
  most?: number
  /** Keeps to one line; what does not fit is cut, and shown whole on hover. */
  isOneLine?: boolean
}

/** The customer's words behind a hint, in quotation marks; the same words once. */
export function Quotes({ texts, most = 3, isOneLine = false }: QuotesProps) {
  const shown = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].slice(0, most)
  if (shown.length === 0) return null
  return (
    <span className={styles.quotes} data-one-line={isOneLine} title={isOneLine ? shown.join(' · ') : undefined}>
      {shown.map((text) => (
        <q key={text} className={styles.quote}>
          {text}
        </q>
      ))}
    </span>
  )
}
