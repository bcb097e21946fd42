import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import type { ProofPorts } from '../../lib/proof/proofPorts'
import styles from './ProofPage.module.css'
import { Section } from './Section'

/** The phrase packs in use and who they come from. */
export function PacksSection({ load }: { load: ProofPorts['packs'] }) {
  const [found, setFound] = useState<Awaited<ReturnType<typeof load>>>({ shelved: [], packs: [], problems: [] })
  useEffect(() => {
    void load().then(setFound)
  }, [load])
  return (
    <Section title={i18n.t('proof.packs.title')}>
      <ul className={styles.rows}>
        {found.shelved.map(({ name, version, phrases, fingerprint }) => (
          <li key={name}>
            <span>{[i18n.t('about.pack', { name, version }), i18n.t('about.packPhrases', phrases)].join(', ')}</span>
            <span className={styles.hint}>
              {fingerprint ? i18n.t('packs.signedBy', { fingerprint }) : i18n.t('packs.unsigned')}
            </span>
          </li>
        ))}
        {found.packs.map(({ name, version, phrases }) => (
          <li key={name}>
            <span>
              {[i18n.t('about.pack', { name, version }), i18n.t('about.packPhrases', phrases.length)].join(', ')}
            </span>
            <span className={styles.hint}>{i18n.t('proof.packs.builtIn')}</span>
          </li>
        ))}
      </ul>
      {found.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Section>
  )
}
