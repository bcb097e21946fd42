import { useMemo } from 'react'
import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField } from '../../lib/builder/edits'
import type { Pack } from '../../lib/packs/pack'
import { slotsInText, wordings } from '../../lib/packs/slotsInText'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { choicesOf, textStep } from './builderWords'
import editing from './Editing.module.css'
import { SelectField } from './fields/SelectField'
import { TextField } from './fields/TextField'

type GapsCardProps = { draft: Pack; acts: Pick<BuilderActions, 'change'> }

/** The gaps of the pack: what each asks for, and what fills it. */
export function GapsCard({ draft: { slots, phrases }, acts }: GapsCardProps) {
  const used = useMemo(() => usesOf(phrases), [phrases])
  const change = (name: string, edit: string | undefined, slot: Pack['slots'][string]) =>
    acts.change(edit, (pack) => ({ ...pack, slots: { ...pack.slots, [name]: slot } }))
  const entries = Object.entries(slots)
  return (
    <section className={styles.card} aria-labelledby="gaps">
      <h2 id="gaps" className={styles.heading}>
        {i18n.t('builder.pack.gaps')}
      </h2>
      <p className={styles.hint}>{i18n.t('builder.pack.gapsAbout')}</p>
      {entries.length === 0 ? <p>{i18n.t('builder.pack.noGaps')}</p> : null}
      <ul className={styles.entries}>
        {entries.map(([name, slot]) => (
          <li key={name} className={editing.entry}>
            <span>
              <b>{`{${name}}`}</b>{' '}
              <span className={styles.hint}>{i18n.t('builder.pack.gapUsed', used.get(name) ?? 0)}</span>
            </span>
            <TextField
              label={i18n.t('builder.pack.gapLabel')}
              value={slot.label}
              onChange={(label) => change(name, textStep(`slot ${name}`, label), { ...slot, label })}
            />
            <SelectField
              label={i18n.t('builder.pack.gapKind')}
              choices={choicesOf.kinds}
              chosen={slot.kind}
              onChange={(kind) => change(name, undefined, { ...slot, kind })}
            />
            <div className={styles.acts}>
              <Button
                look="quiet"
                onClick={() =>
                  acts.change(undefined, (pack) => ({ ...pack, slots: withField(pack.slots, name, undefined) }))
                }
              >
                {i18n.t('builder.pack.removeGap', { name })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many phrases use each slot. */
function usesOf(phrases: Pack['phrases']): Map<string, number> {
  const used = new Map<string, number>()
  for (const phrase of phrases) {
    for (const slot of new Set(wordings(phrase).flatMap(({ text }) => slotsInText(text))))
      used.set(slot, (used.get(slot) ?? 0) + 1)
  }
  return used
}
