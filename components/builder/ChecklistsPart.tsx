import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withList } from '../../lib/builder/edits'
import { idMaker } from '../../lib/packs/idMaker'
import type { Pack } from '../../lib/packs/pack'
import styles from './Builder.module.css'
import { choicesOf, textStep } from './builderWords'
import { Entries } from './Entries'
import { ChoiceSet } from './fields/ChoiceSet'
import { LinesField } from './fields/LinesField'
import { TextField } from './fields/TextField'

type ChecklistsPartProps = { draft: Pack; acts: Pick<BuilderActions, 'change'> }
type Checklist = NonNullable<Pack['checklists']>[number]

/** Short lists that the panel shows when they are due. */
export function ChecklistsPart({ draft: { checklists = [] }, acts }: ChecklistsPartProps) {
  const put = (edit: string | undefined, changed: Checklist[]) =>
    acts.change(edit, (pack) => withList(pack, 'checklists', changed))
  const newId = () => idMaker(checklists.map(({ id }) => id))('checklist')
  return (
    <section className={styles.card} aria-labelledby="checklists">
      <h2 id="checklists" className={styles.heading}>
        {i18n.t('builder.checklists.title')}
      </h2>
      <p className={styles.hint}>{i18n.t('builder.checklists.about')}</p>
      {checklists.length === 0 ? <p>{i18n.t('builder.checklists.none')}</p> : null}
      <Entries
        entries={checklists}
        addWords={i18n.t('builder.checklists.add')}
        removeWords={(number) => i18n.t('builder.checklists.remove', { number })}
        onAdd={() => put(undefined, [...checklists, { id: newId(), title: '', items: [] }])}
        onRemove={(at) => put(undefined, checklists.toSpliced(at, 1))}
      >
        {(list, at) => (
          <>
            <TextField
              label={i18n.t('builder.checklists.name')}
              value={list.title}
              onChange={(title) => put(textStep(`checklist ${at}`, title), checklists.with(at, { ...list, title }))}
            />
            <LinesField
              label={i18n.t('builder.checklists.items')}
              lines={list.items}
              onChange={(items) => put(`items ${at} ${items.length}`, checklists.with(at, { ...list, items }))}
            />
            <ChoiceSet
              label={i18n.t('builder.checklists.moves')}
              hint={i18n.t('builder.checklists.movesHint')}
              choices={choicesOf.moves}
              chosen={list.moves ?? []}
              onChange={(moves) => put(undefined, checklists.with(at, withList(list, 'moves', moves)))}
            />
          </>
        )}
      </Entries>
    </section>
  )
}
