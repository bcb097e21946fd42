import { i18n } from '#i18n'
import type { Attempt, ProofFacts } from '../../lib/proof/proofFacts'
import { Button } from '../ui/Button'
import styles from './ProofPage.module.css'
import { Section } from './Section'
import { useAsking } from './useProof'

type OutsideSectionProps = {
  facts: Pick<ProofFacts, 'policy' | 'askPolicy' | 'fetches' | 'outside' | 'own'>
  onTry(): Promise<Attempt>
}

/** What leaves the machine: nothing but requests for pack files that the agent switched on, with the policy that sees to it and a try that anybody can make. */
export function OutsideSection({ facts: { policy, askPolicy, fetches, outside, own }, onTry }: OutsideSectionProps) {
  const { asked, start } = useAsking(onTry)
  return (
    <Section title={i18n.t('proof.outside.title')}>
      <p className={styles.figure}>
        {fetches.length === 0
          ? i18n.t('proof.outside.requests')
          : i18n.t(
              'proof.outside.fetches',
              fetches.reduce((sum, { count }) => sum + count, 0),
            )}
      </p>
      {fetches.length === 0 ? null : (
        <ul className={styles.rows}>
          {fetches.map(({ address, count, times }) => (
            <li key={address}>
              <span>{address}</span>
              <span className={styles.hint}>
                {i18n.t('proof.outside.asked', count)} {times.map((time) => moments.format(time)).join('; ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{i18n.t('proof.outside.why')}</p>
      {askPolicy.length === 0 ? null : <p>{i18n.t('proof.outside.apart')}</p>}
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
      <Directives title={i18n.t('proof.outside.policy')} directives={policy} />
      {askPolicy.length === 0 ? null : <Directives title={i18n.t('proof.outside.askPolicy')} directives={askPolicy} />}
      <div className={styles.acts}>
        <Button disabled={asked.name === 'asking'} onClick={() => void start()}>
          {i18n.t('proof.outside.try')}
        </Button>
        <span role="status">{asked.name === 'answered' ? attemptWords(asked.answer) : ''}</span>
      </div>
    </Section>
  )
}

const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

function Directives({ title, directives }: { title: string; directives: readonly string[] }) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles.code}>
        {directives.map((directive) => (
          <li key={directive}>{directive}</li>
        ))}
      </ul>
    </details>
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
