import { i18n } from '#i18n'
import type { PackChange } from '../../lib/packs/diffPacks'
import styles from './PacksPage.module.css'

/** More would not be read. */
const mostChanges = 100

/** What one version of a pack changes in another, thing by thing. */
export function PackChanges({ changes }: { changes: readonly PackChange[] }) {
  return (
    <>
      <ul className={styles.changes}>
        {changes.slice(0, mostChanges).map((change) => (
          <li key={`${change.what} ${change.id}`}>
            <Change change={change} />
          </li>
        ))}
      </ul>
      {changes.length > mostChanges ? <p>{i18n.t('packs.moreChanges', changes.length - mostChanges)}</p> : null}
    </>
  )
}

function Change({ change: { kind, what, id, text, changes } }: { change: PackChange }) {
  return (
    <>
      <b>{i18n.t(`packs.kind.${kind}`, { what, id })}</b>
      {text ? <p>{text}</p> : null}
      {changes.map(({ field, before, after }) => (
        <p key={field}>
          {field}: <del>{before}</del> → <ins>{after}</ins>
        </p>
      ))}
    </>
  )
}
