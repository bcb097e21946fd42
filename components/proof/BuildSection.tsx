import { i18n } from '#i18n'
import type { BuildSum } from '../../lib/proof/proofFacts'
import { Button } from '../ui/Button'
import styles from './ProofPage.module.css'
import { Section } from './Section'
import { useAsking } from './useProof'

type BuildSectionProps = { version: string | undefined; onSum(): Promise<BuildSum> }

/** The sum over the package as it lies here, to hold against the one that the build of the source prints. */
export function BuildSection({ version, onSum }: BuildSectionProps) {
  const { asked, start } = useAsking(onSum)
  return (
    <Section title={i18n.t('proof.build.title')}>
      {version === undefined ? null : <p>{i18n.t('proof.build.version', { version })}</p>}
      <p>{i18n.t('proof.build.how')}</p>
      <div className={styles.acts}>
        <Button disabled={asked.name === 'asking'} onClick={() => void start()}>
          {i18n.t('proof.build.sum')}
        </Button>
      </div>
      <p role="status">
        {asked.name === 'asking' ? i18n.t('proof.build.summing') : ''}
        {asked.name === 'failed' ? i18n.t('proof.build.failed') : ''}
        {asked.name === 'answered' ? i18n.t('proof.build.files', asked.answer.files) : ''}
      </p>
      {asked.name === 'answered' ? <code className={styles.checksum}>{asked.answer.checksum}</code> : null}
    </Section>
  )
}
