import { memo, useMemo } from 'react'
import { i18n } from '#i18n'
import type { BuilderState } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { findPhrases } from '../../lib/builder/findPhrases'
import type { Pack } from '../../lib/packs/pack'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { choicesOf } from './builderWords'
import fields from './fields/Fields.module.css'
import { FileButton } from './fields/FileButton'
import { PhraseEditor } from './PhraseEditor'
import { PhraseList } from './PhraseList'

type PhrasesPartProps = Pick<BuilderState, 'query' | 'onlyMove' | 'selected'> & { draft: Pack; acts: BuilderActions }

/** All phrases with their search, and the chosen one open. */
export const PhrasesPart = memo(({ query, onlyMove, selected, draft, acts }: PhrasesPartProps) => {
  const shown = useMemo(() => findPhrases(draft, query, onlyMove), [draft, query, onlyMove])
  const open = draft.phrases.find(({ id }) => id === selected)
  return (
    <div className={styles.phrases}>
      <section className={styles.finder} aria-label={i18n.t('builder.list.label')}>
        <input
          className={fields.input}
          type="search"
          data-own-undo
          aria-label={i18n.t('builder.list.search')}
          placeholder={i18n.t('builder.list.search')}
          value={query}
          onChange={(event) => acts.search(event.target.value)}
        />
        <select
          className={fields.input}
          aria-label={i18n.t('builder.list.move')}
          value={onlyMove ?? ''}
          onChange={({ target }) => acts.filterByMove(choicesOf.moves.find(({ id }) => id === target.value)?.id)}
        >
          <option value="">{i18n.t('builder.list.allMoves')}</option>
          {choicesOf.moves.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
        {shown.length > 0 ? <PhraseList phrases={shown} selected={selected} acts={acts} /> : null}
        <p className={styles.hint}>{foundWords(draft, shown.length)}</p>
        <div className={styles.acts}>
          <Button look="primary" onClick={acts.addPhrase}>
            {i18n.t('builder.list.add')}
          </Button>
          <FileButton words={i18n.t('builder.list.import')} accept=".json,.csv,.txt" onFile={acts.openFile} />
        </div>
        {shown.length > 1 ? <p className={styles.hint}>{i18n.t('builder.list.keys')}</p> : null}
      </section>
      {open ? (
        <PhraseEditor phrase={open} draft={draft} acts={acts} />
      ) : (
        <p className={styles.none}>{i18n.t('builder.phrase.nothing')}</p>
      )}
    </div>
  )
})

function foundWords({ phrases }: Pack, shown: number): string {
  if (phrases.length === 0) return i18n.t('builder.list.none')
  if (shown === 0) return i18n.t('builder.list.noneFound')
  return shown === phrases.length ? '' : i18n.t('builder.list.count', { shown, all: phrases.length })
}
