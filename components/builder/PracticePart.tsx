import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField, withList } from '../../lib/builder/edits'
import { idMaker } from '../../lib/packs/idMaker'
import type { Pack } from '../../lib/packs/pack'
import type { Scenario } from '../../lib/packs/packParts'
import styles from './Builder.module.css'
import { textStep } from './builderWords'
import { Entries } from './Entries'
import { TextField } from './fields/TextField'
import { TurnsField } from './TurnsField'

type PracticePartProps = { draft: Pack; acts: Pick<BuilderActions, 'change'> }

/** Made-up conversations, to practise on and to preview in. */
export function PracticePart({ draft: { scenarios = [] }, acts }: PracticePartProps) {
  const put = (edit: string | undefined, changed: Scenario[]) =>
    acts.change(edit, (pack) => withList(pack, 'scenarios', changed))
  const newId = () => idMaker(scenarios.map(({ id }) => id))('conversation')
  return (
    <section className={styles.card} aria-labelledby="practice">
      <h2 id="practice" className={styles.heading}>
        {i18n.t('builder.practice.title')}
      </h2>
      <p className={styles.hint}>{i18n.t('builder.practice.about')}</p>
      {scenarios.length === 0 ? <p>{i18n.t('builder.practice.none')}</p> : null}
      <Entries
        entries={scenarios}
        addWords={i18n.t('builder.practice.add')}
        removeWords={(number) => i18n.t('builder.practice.remove', { number })}
        onAdd={() =>
          put(undefined, [...scenarios, { id: newId(), title: '', turns: [{ role: 'customer', text: '' }] }])
        }
        onRemove={(at) => put(undefined, scenarios.toSpliced(at, 1))}
      >
        {(scenario, at) => (
          <>
            <TextField
              label={i18n.t('builder.practice.name')}
              value={scenario.title}
              onChange={(title) => put(textStep(`scenario ${at}`, title), scenarios.with(at, { ...scenario, title }))}
            />
            <TextField
              label={i18n.t('builder.practice.goal')}
              value={scenario.goal ?? ''}
              onChange={(goal) =>
                put(
                  textStep(`goal ${at}`, goal),
                  scenarios.with(at, withField(scenario, 'goal', goal === '' ? undefined : goal)),
                )
              }
            />
            <TurnsField
              turns={scenario.turns}
              onChange={(edit, turns) =>
                put(edit && `scenario ${at} ${edit}`, scenarios.with(at, { ...scenario, turns }))
              }
            />
          </>
        )}
      </Entries>
    </section>
  )
}
