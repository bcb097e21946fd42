import { useState } from 'react'
import { i18n } from '#i18n'
import type { Stored } from '../../lib/proof/proofFacts'
import type { ProofPorts } from '../../lib/proof/proofPorts'
import { Button } from '../ui/Button'
import styles from './ProofPage.module.css'
import { Section } from './Section'

type StoredSectionProps = {
  stored: Stored
  ports: Pick<ProofPorts, 'wipe' | 'bringBack' | 'exportStored'>
}

/** Asked before everything goes; gone, and can be brought back; or refused by the browser. */
type Wiping = 'idle' | 'asked' | 'wiped' | 'refused' | 'back'

/** Everything that is kept, in full, with its export and a wipe that can be undone until the page is left. */
export function StoredSection({ stored, ports }: StoredSectionProps) {
  const [wiping, setWiping] = useState<Wiping>('idle')
  const entries = Object.entries(stored)
  const wipe = async () => setWiping((await ports.wipe()) ? 'wiped' : 'refused')
  const bringBack = async () => setWiping((await ports.bringBack()) ? 'back' : 'refused')
  return (
    <Section title={i18n.t('proof.stored.title')}>
      <p>{i18n.t('proof.stored.never')}</p>
      {entries.length === 0 ? <p>{i18n.t('proof.stored.nothing')}</p> : null}
      {entries.map(([place, content]) => (
        <details key={place}>
          <summary>{place}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre className={styles.content} tabIndex={0}>
            {JSON.stringify(content, null, 2)}
          </pre>
        </details>
      ))}
      <div className={styles.acts}>
        <Button disabled={entries.length === 0} onClick={() => ports.exportStored(stored)}>
          {i18n.t('proof.stored.export')}
        </Button>
        {wiping === 'asked' ? (
          <>
            <Button look="primary" onClick={() => void wipe()}>
              {i18n.t('proof.stored.wipeSurely')}
            </Button>
            <Button onClick={() => setWiping('idle')}>{i18n.t('proof.stored.keep')}</Button>
          </>
        ) : (
          <Button disabled={entries.length === 0} onClick={() => setWiping('asked')}>
            {i18n.t('proof.stored.wipe')}
          </Button>
        )}
        {wiping === 'wiped' ? (
          <Button onClick={() => void bringBack()}>{i18n.t('proof.stored.bringBack')}</Button>
        ) : null}
      </div>
      <p role="status" className={styles.hint}>
        {wiping === 'idle' ? '' : i18n.t(`proof.stored.${wiping}`)}
      </p>
    </Section>
  )
}
