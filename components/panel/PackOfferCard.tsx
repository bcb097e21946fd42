import { type Ref, useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import type { PackOffer } from '../../lib/packs/shelf'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { PackChanges } from './PackChanges'
import styles from './PacksPage.module.css'
import { keyed } from './words'

type PackOfferCardProps = {
  arrival: NonNullable<PanelState['arrival']>
  acts: Pick<PanelActions, 'acceptPack' | 'leavePack'>
}

/** A file that arrived: what it would change, who vouches for it, and the choice; or why it is not taken. */
export function PackOfferCard({ arrival, acts }: PackOfferCardProps) {
  const card = useRef<HTMLElement>(null)
  // It stands above the field where the agent waits for it.
  useEffect(() => {
    if (arrival.isByLink) card.current?.focus()
  }, [arrival])
  if ('offer' in arrival) return <Offer ref={card} offer={arrival.offer} acts={acts} />
  const reasons = 'refused' in arrival ? [i18n.t(`packs.refused.${keyed(arrival.refused)}`)] : arrival.problems
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={styles.refusal}
      aria-label={i18n.t('packs.notTaken', { file: arrival.fileName })}
    >
      <h3 className={styles.name}>{i18n.t('packs.notTaken', { file: arrival.fileName })}</h3>
      <p>{i18n.t('packs.unchanged')}</p>
      <ul>
        {reasons.slice(0, mostReasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {reasons.length > mostReasons ? <p>{i18n.t('packs.moreReasons', reasons.length - mostReasons)}</p> : null}
      <Button onClick={acts.leavePack}>{i18n.t('packs.close')}</Button>
    </section>
  )
}

/** More would not be read. */
const mostReasons = 10

type OfferProps = { offer: PackOffer; acts: PackOfferCardProps['acts']; ref: Ref<HTMLElement> }

function Offer({ offer, acts, ref }: OfferProps) {
  const { name, author, version, phrases, fingerprint, from, warnings, changes } = offer
  const title = i18n.t('packs.offered', { name, version })
  return (
    <section ref={ref} tabIndex={-1} className={styles.offer} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      <p>{[i18n.t('packs.by', { author }), i18n.t('about.packPhrases', phrases)].join(', ')}</p>
      {fingerprint ? (
        <p>
          {i18n.t('packs.fingerprint')} <b>{fingerprint}</b>
        </p>
      ) : null}
      {warnings.map((warning) => (
        <p key={warning} className={styles.care}>
          {i18n.t(`packs.warning.${keyed(warning)}`)}
        </p>
      ))}
      {from === undefined ? null : (
        <details open>
          <summary>
            {i18n.t('packs.changes', changes.length)} {i18n.t('packs.inUse', { version: from })}
          </summary>
          <PackChanges changes={changes} />
        </details>
      )}
      <div className={styles.acts}>
        <Button look="primary" onClick={() => void acts.acceptPack()}>
          {i18n.t('packs.accept')}
        </Button>
        <Button onClick={acts.leavePack}>{i18n.t('packs.notNow')}</Button>
      </div>
    </section>
  )
}
