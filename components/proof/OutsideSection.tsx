import { i18n } from '#i18n'
import type { Attempt, ProofFacts } from '../../lib/proof/proofFacts'
import { Button } from '../ui/Button'
import styles from './ProofPage.module.css'
import { Section } from './Section'
import { useAsking } from './useProof'

type OutsideSectionProps = {
  facts: Pick<ProofFacts, 'policy' | 'outside' | 'own'>
  onTry(): Promise<Attempt>
}

/** What leaves the machine: nothing, with the policy that sees to it and a try that anybody can make. */
export function OutsideSection({ facts: { policy, outside, own }, onTry }: OutsideSectionProps) {
  const { asked, start } = useAsking(onTry)
  return (
    <Section title={i18n.t('proof.outside.title')}>
      <p className={styles.figure}>{i18n.t('proof.outside.requests')}</p>
      <p>{i18n.t('proof.outside.why')}</p>
      <p>{i18n.t('proof.outside.loaded', own)}</p>
      {outside.length === 0 ? null : (
        <div role="alert">
          <p>{i18n.t('proof.outside.broken')}</p>
          <ul>
            {outside.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{i18n.t('proof.outside.policy')}</summary>
        <ul className={styles.code}>
          {policy.map((directive) => (
            <li key={directive}>{directive}</li>
          ))}
        </ul>
      </details>
      <div className={styles.acts}>
        <Button disabled={asked.name === 'asking'} onClick={() => void start()}>
          {i18n.t('proof.outside.try')}
        </Button>
        <span role="status">{asked.name === 'answered' ? attemptWords(asked.answer) : ''}</span>
      </div>
    </Section>
  )
}

function attemptWords(attempt: Attempt): string {
  switch (attempt.name) {
    case 'refused':
      return i18n.t('proof.outside.refused', { directive: attempt.directive })
    case 'not-reached':
      return i18n.t('proof.outside.notReached')
    case 'reached':
      return i18n.t('proof.outside.reached')
  }
}
