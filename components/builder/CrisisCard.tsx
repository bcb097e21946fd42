import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withField, withList } from '../../lib/builder/edits'
import type { Pack } from '../../lib/packs/pack'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { textStep } from './builderWords'
import editing from './Editing.module.css'
import { Entries } from './Entries'
import { LinesField } from './fields/LinesField'
import { TextField } from './fields/TextField'

type Crisis = NonNullable<Pack['crisis']>
type CrisisCardProps = { crisis: Crisis | undefined; acts: Pick<BuilderActions, 'change'> }

/** What the team does on words of self-harm or violence. */
export function CrisisCard({ crisis, acts }: CrisisCardProps) {
  const put = (edit: string | undefined, changed: Crisis | undefined) =>
    acts.change(edit, (pack) => withField(pack, 'crisis', changed))
  return (
    <section className={styles.card} aria-labelledby="crisis-procedure">
      <h2 id="crisis-procedure" className={styles.heading}>
        {i18n.t('builder.limits.crisis')}
      </h2>
      <p className={styles.hint}>{i18n.t('builder.limits.crisisAbout')}</p>
      {crisis ? (
        <>
          <LinesField
            label={i18n.t('builder.limits.steps')}
            lines={crisis.steps}
            onChange={(steps) => put(`crisis ${steps.length}`, { ...crisis, steps })}
          />
          <h3 className={styles.subheading}>{i18n.t('builder.limits.contacts')}</h3>
          <Contacts crisis={crisis} onChange={put} />
          <div className={styles.acts}>
            <Button onClick={() => put(undefined, undefined)}>{i18n.t('builder.limits.removeCrisis')}</Button>
          </div>
        </>
      ) : (
        <div className={styles.acts}>
          <Button onClick={() => put(undefined, { steps: [] })}>{i18n.t('builder.limits.addCrisis')}</Button>
        </div>
      )}
    </section>
  )
}

type ContactsProps = { crisis: Crisis; onChange(edit: string | undefined, crisis: Crisis): void }

function Contacts({ crisis, onChange }: ContactsProps) {
  const contacts = crisis.contacts ?? []
  const put = (edit: string | undefined, changed: typeof contacts) =>
    onChange(edit, withList(crisis, 'contacts', changed))
  return (
    <Entries
      entries={contacts}
      addWords={i18n.t('builder.limits.addContact')}
      removeWords={(number) => i18n.t('builder.limits.removeContact', { number })}
      onAdd={() => put(undefined, [...contacts, { who: '', how: '' }])}
      onRemove={(at) => put(undefined, contacts.toSpliced(at, 1))}
    >
      {(contact, at) => (
        <div className={editing.pair}>
          <TextField
            label={i18n.t('builder.limits.who')}
            value={contact.who}
            onChange={(who) => put(textStep(`contact ${at} who`, who), contacts.with(at, { ...contact, who }))}
          />
          <TextField
            label={i18n.t('builder.limits.how')}
            value={contact.how}
            onChange={(how) => put(textStep(`contact ${at} how`, how), contacts.with(at, { ...contact, how }))}
          />
        </div>
      )}
    </Entries>
  )
}
