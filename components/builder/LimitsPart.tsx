import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField, withList } from '../../lib/builder/edits'
import type { Pack } from '../../lib/packs/pack'
import styles from './Builder.module.css'
import { textStep } from './builderWords'
import { CrisisCard } from './CrisisCard'
import editing from './Editing.module.css'
import { Entries } from './Entries'
import { LinesField } from './fields/LinesField'
import { TextField } from './fields/TextField'

type LimitsPartProps = { draft: Pack; acts: Pick<BuilderActions, 'change'> }
type Limit = NonNullable<Pack['authority']>[number]

/** What agents may grant alone, what is done in a crisis, and words that mean no harm. */
export function LimitsPart({ draft, acts }: LimitsPartProps) {
  const { authority = [], notTriggers = [] } = draft
  const put = (edit: string | undefined, work: (limits: Limit[]) => Limit[]) =>
    acts.change(edit, (pack) => withList(pack, 'authority', work([...(pack.authority ?? [])])))
  const change = (at: number, edit: string, limit: Limit) =>
    put(`limit ${at} ${edit}`, (limits) => limits.with(at, limit))
  return (
    <>
      <section className={styles.card} aria-labelledby="limits">
        <h2 id="limits" className={styles.heading}>
          {i18n.t('builder.limits.title')}
        </h2>
        <p className={styles.hint}>{i18n.t('builder.limits.about')}</p>
        <Entries
          entries={authority}
          addWords={i18n.t('builder.limits.add')}
          removeWords={(number) => i18n.t('builder.limits.remove', { number })}
          onAdd={() => put(undefined, (limits) => [...limits, { what: '', upTo: 0, currency: 'EUR', above: '' }])}
          onRemove={(at) => put(undefined, (limits) => limits.toSpliced(at, 1))}
        >
          {(limit, at) => (
            <>
              <TextField
                label={i18n.t('builder.limits.what')}
                value={limit.what}
                onChange={(what) => change(at, textStep('what', what), { ...limit, what })}
              />
              <div className={editing.pair}>
                <TextField
                  label={i18n.t('builder.limits.upTo')}
                  type="number"
                  value={String(limit.upTo)}
                  onChange={(value) => change(at, 'upTo', { ...limit, upTo: Math.max(0, Number(value) || 0) })}
                />
                <TextField
                  label={i18n.t('builder.limits.currency')}
                  hint={i18n.t('builder.limits.currencyHint')}
                  value={limit.currency ?? ''}
                  onChange={(value) => {
                    const currency = value.trim().toUpperCase()
                    change(at, 'currency', withField(limit, 'currency', currency === '' ? undefined : currency))
                  }}
                />
              </div>
              <TextField
                label={i18n.t('builder.limits.above')}
                value={limit.above}
                onChange={(above) => change(at, textStep('above', above), { ...limit, above })}
              />
            </>
          )}
        </Entries>
      </section>
      <CrisisCard crisis={draft.crisis} acts={acts} />
      <section className={styles.card} aria-label={i18n.t('builder.limits.harmless')}>
        <LinesField
          label={i18n.t('builder.limits.harmless')}
          hint={i18n.t('builder.limits.harmlessHint')}
          lines={notTriggers}
          onChange={(lines) => acts.change(`harmless ${lines.length}`, (pack) => withList(pack, 'notTriggers', lines))}
        />
      </section>
    </>
  )
}
