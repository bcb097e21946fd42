import { useState } from 'react'
import { i18n } from '#i18n'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import styles from './TapOutSection.module.css'

/**
 * A short break, offered after intense heat of the customer's words. What is opened or sent away here is
 * told to nobody, stored nowhere and measured by nothing.
 */
export function TapOutSection({ onGone, acts }: { onGone(): void; acts: Pick<PanelActions, 'copyWritten'> }) {
  const [face, setFace] = useState<'offered' | 'breathing'>('offered')
  return (
    <section className={styles.card} aria-labelledby="tap-out">
      <h2 id="tap-out" className={styles.title}>
        {i18n.t('tapOut.title')}
      </h2>
      <p>{i18n.t('tapOut.body')}</p>
      {face === 'breathing' ? <p className={styles.breath}>{i18n.t('tapOut.breath')}</p> : null}
      <p className={styles.buttons}>
        {face === 'offered' ? <Button onClick={() => setFace('breathing')}>{i18n.t('tapOut.breathe')}</Button> : null}
        <Button onClick={() => void acts.copyWritten(i18n.t('tapOut.relief'))}>{i18n.t('tapOut.askLead')}</Button>
        <Button look="quiet" onClick={onGone}>
          {i18n.t('tapOut.no')}
        </Button>
      </p>
    </section>
  )
}
