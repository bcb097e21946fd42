import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { i18n } from '#i18n'
import type { Suggestion } from '../../lib/guidance/guidance'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { type PhraseActs, PhraseCard, type PhraseLook } from './PhraseCard'
import styles from './SearchSection.module.css'
import { moveWords } from './words'

/** The way into the search: a button at the foot of the panel. */
export function SearchButton({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" id="open-search" className={styles.open} aria-keyshortcuts="/" onClick={onOpen}>
      <Search aria-hidden="true" size="1rem" />
      {i18n.t('search.open')}
      <kbd className={styles.key}>/</kbd>
    </button>
  )
}

type SearchSectionProps = {
  search: PanelState['search']
  look: PhraseLook
  acts: PhraseActs & Pick<PanelActions, 'typeQuery' | 'openFound' | 'show'>
}

/** All phrases, by words; the keyboard alone suffices. */
export function SearchSection({ search, look, acts }: SearchSectionProps) {
  const { query, found, opened } = search
  const listId = useId()
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const current = found[at]

  useEffect(() => {
    if (opened === undefined) field.current?.focus()
  }, [opened])

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' })
  }, [at])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Enter' && current) acts.openFound(current)
    else return
    event.preventDefault()
  }

  return (
    <section className={styles.search} aria-label={i18n.t('search.label')}>
      <div className={styles.bar}>
        <Search aria-hidden="true" size="1rem" />
        <input
          ref={field}
          className={styles.field}
          type="text"
          role="combobox"
          aria-label={i18n.t('search.label')}
          aria-expanded={opened === undefined}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(current && opened === undefined ? { 'aria-activedescendant': optionId(listId, current) } : {})}
          placeholder={i18n.t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setAt(0)
            acts.typeQuery(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        <Button look="quiet" onClick={() => acts.show('stage')}>
          {i18n.t('search.close')}
        </Button>
      </div>
      {opened ? (
        <Found suggestion={opened} look={look} acts={acts} />
      ) : (
        <>
          <p className={styles.count}>{i18n.t('search.results', found.length)}</p>
          <div ref={list} id={listId} className={styles.list} role="listbox" aria-label={i18n.t('search.list')}>
            {found.map((suggestion, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys of this list
              <div
                key={suggestion.phrase}
                id={optionId(listId, suggestion)}
                className={styles.option}
                role="option"
                aria-selected={place === at}
                tabIndex={-1}
                onClick={() => acts.openFound(suggestion)}
              >
                <span className={styles.move}>{moveWords(suggestion.move)}</span>
                <span className={styles.text}>{wordsOf(suggestion)}</span>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  )
}

function Found({ suggestion, look, acts }: { suggestion: Suggestion } & Omit<SearchSectionProps, 'search'>) {
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // The first field that is empty, else the first button: Enter goes on from there.
    const fields = [...(frame.current?.querySelectorAll('input') ?? [])]
    const next = fields.find(({ value }) => value === '') ?? frame.current?.querySelector('button')
    next?.focus()
  }, [])

  return (
    <div ref={frame} className={styles.found}>
      <PhraseCard suggestion={suggestion} look={look} acts={acts} />
      <Button look="quiet" onClick={() => acts.openFound(undefined)}>
        {i18n.t('search.backToList')}
      </Button>
    </div>
  )
}

const optionId = (listId: string, { phrase }: Suggestion) => `${listId}-${phrase}`

const wordsOf = ({ pieces }: Suggestion) =>
  pieces.map((piece) => (piece.kind === 'words' ? piece.text : piece.value || piece.label)).join('')
