import { useDeferredValue, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { diffPacks } from '../../lib/packs/diffPacks'
import { draftFrom } from '../../lib/packs/openDraft'
import { packFileIn } from '../../lib/packs/openPack'
import type { Pack } from '../../lib/packs/pack'
import { PackRejected } from '../../lib/packs/packRejected'
import { splitSignature } from '../../lib/packs/signatureBlock'
import { PackChanges } from '../panel/PackChanges'
import styles from './Builder.module.css'
import { FileButton } from './fields/FileButton'

type Compared = { pack: Pack } | { problems: readonly string[] }

/** What agents will see change: against a file that was handed out, which is looked at here and kept nowhere. */
export function ChangesCard({ draft }: { draft: Pack }) {
  const [compared, setCompared] = useState<Compared>()
  const pack = useDeferredValue(draft)
  const changes = useMemo(
    () => (compared && 'pack' in compared ? diffPacks(compared.pack, pack) : undefined),
    [compared, pack],
  )
  return (
    <section className={styles.card} aria-labelledby="handed-out">
      <h2 id="handed-out" className={styles.heading}>
        {i18n.t('builder.changes.title')}
      </h2>
      <p className={styles.hint}>{i18n.t('builder.changes.about')}</p>
      <div className={styles.acts}>
        <FileButton
          words={i18n.t('builder.changes.choose')}
          accept=".json,application/json"
          onFile={(name, bytes) => setCompared(opened(name, bytes))}
        />
      </div>
      <div role="status">
        {changes ? i18n.t('builder.changes.found', changes.length) : ''}
        {compared && 'problems' in compared ? compared.problems[0] : ''}
      </div>
      {changes ? <PackChanges changes={changes} /> : null}
    </section>
  )
}

function opened(fileName: string, bytes: Uint8Array): Compared {
  try {
    const { text } = splitSignature(new TextDecoder().decode(bytes))
    return { pack: draftFrom(fileName, packFileIn(fileName, text)) }
  } catch (error) {
    if (error instanceof PackRejected) return { problems: error.problems }
    throw error
  }
}
