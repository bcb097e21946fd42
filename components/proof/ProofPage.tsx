import { useState } from 'react'
import { i18n } from '#i18n'
import type { ProofPorts } from '../../lib/proof/proofPorts'
import { BuildSection } from './BuildSection'
import { ModelSection } from './ModelSection'
import { OutsideSection } from './OutsideSection'
import { PacksSection } from './PacksSection'
import { PermissionsSection } from './PermissionsSection'
import styles from './ProofPage.module.css'
import { StoredSection } from './StoredSection'
import { useFacts } from './useProof'

/** What the extension may do, has done and holds on this machine, as the browser says it. Works without a network. */
export function ProofPage({ ports: given }: { ports: ProofPorts }) {
  // One set of ports for the life of the page, whatever is drawn again.
  const [ports] = useState(given)
  const facts = useFacts(ports)
  return (
    <main className={styles.proof}>
      <h1 className={styles.title}>{i18n.t('proof.title')}</h1>
      <p>{i18n.t('proof.intro')}</p>
      <p className={styles.hint}>{i18n.t('proof.offline')}</p>
      {facts === 'failed' ? <p role="alert">{i18n.t('proof.failed')}</p> : null}
      {facts === undefined || facts === 'failed' ? null : (
        <>
          <OutsideSection facts={facts} onTry={ports.tryOutside} />
          <PermissionsSection
            permissions={facts.permissions}
            sites={facts.sites}
            onSwitchOff={(site) => void ports.switchOffSite(site)}
          />
          <StoredSection stored={facts.stored} ports={ports} />
        </>
      )}
      <PacksSection load={ports.packs} />
      <ModelSection ports={ports} />
      <BuildSection version={facts === 'failed' ? undefined : facts?.version} onSum={ports.sumBuild} />
    </main>
  )
}
