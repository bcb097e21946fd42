import { useState } from 'react'
import { i18n } from '#i18n'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { idFrom } from '../../lib/packs/idMaker'
import type { Pack, SlotKind } from '../../lib/packs/pack'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { choicesOf } from './builderWords'
import editing from './Editing.module.css'
import { SelectField } from './fields/SelectField'
import { TextField } from './fields/TextField'

type GapButtonsProps = {
  slots: Pack['slots']
  acts: Pick<BuilderActions, 'change'>
  onPut(name: string): void
}

/** Puts a gap where the cursor stands; a new one is named by what is filled in. */
export function GapButtons({ slots, acts, onPut }: GapButtonsProps) {
  const [isOpen, setOpen] = useState(false)
  const [label, setLabel] = useState('')
  const [kind, setKind] = useState<SlotKind>('text')
  const add = () => {
    const name = idFrom(label)
    if (name === '') return
    acts.change(undefined, (pack) => ({ ...pack, slots: { [name]: { kind, label: label.trim() }, ...pack.slots } }))
    onPut(name)
    setOpen(false)
    setLabel('')
  }
  return (
    <div className={editing.gaps}>
      <span className={styles.hint}>{i18n.t('builder.phrase.gaps')}</span>
      {Object.entries(slots).map(([name, slot]) => (
        <Button key={name} onClick={() => onPut(name)}>
          {slot.label.trim() || name}
        </Button>
      ))}
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t('builder.phrase.newGap')}
      </Button>
      {isOpen ? (
        <div className={styles.inner}>
          <TextField label={i18n.t('builder.phrase.gapName')} value={label} onChange={setLabel} />
          <SelectField
            label={i18n.t('builder.pack.gapKind')}
            choices={choicesOf.kinds}
            chosen={kind}
            onChange={(chosen) => setKind(chosen)}
          />
          <div className={styles.acts}>
            <Button look="primary" disabled={idFrom(label) === ''} onClick={add}>
              {i18n.t('builder.phrase.gapAdd')}
            </Button>
            <Button onClick={() => setOpen(false)}>{i18n.t('builder.phrase.cancel')}</Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}
