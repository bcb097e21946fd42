import { useRef } from 'react'
import { i18n } from '#i18n'
import type { ShelvedPack } from '../../lib/packs/shelf'
import type { PanelActions, PanelState } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import { PackLinkSection } from './PackLinkSection'
import { PackOfferCard } from './PackOfferCard'
import styles from './PacksPage.module.css'
import { PackUpdatesSection } from './PackUpdatesSection'
import { Page } from './Page'

type PacksPageProps = {
  shelved: readonly ShelvedPack[]
  arrival: PanelState['arrival']
  /** The organisation takes no pack files. */
  isClosed: boolean
  /** The pack whose address is being asked. */
  asked: string | undefined
  link: PanelState['link']
  canAsk: boolean
  /** The organisation lets no address be asked. */
  isLinkOff: boolean
  acts: Pick<
    PanelActions,
    | 'offerPack'
    | 'acceptPack'
    | 'leavePack'
    | 'movePack'
    | 'choosePackVersion'
    | 'removePack'
    | 'switchPackUpdates'
    | 'askForPack'
    | 'typeLink'
    | 'askForLink'
    | 'openAddress'
    | 'openBuilder'
  >
  onBack(): void
}

/** The team's packs: one that arrived, and those that were accepted, first one first. */
export function PacksPage({ shelved, arrival, isClosed, asked, acts, onBack, ...links }: PacksPageProps) {
  const { link, canAsk, isLinkOff } = links
  const file = useRef<HTMLInputElement>(null)
  const open = async (chosen: File | undefined) => {
    if (chosen) await acts.offerPack(chosen.name, new Uint8Array(await chosen.arrayBuffer()))
    // The same file, mended, is to be a new choice.
    if (file.current) file.current.value = ''
  }
  return (
    <Page title={i18n.t('packs.title')} onBack={onBack}>
      {arrival ? <PackOfferCard arrival={arrival} acts={acts} /> : null}
      <p>{shelved.length === 0 ? i18n.t('packs.none') : i18n.t('packs.body')}</p>
      {isClosed ? <p>{i18n.t('packs.refused.files_off')}</p> : null}
      <div hidden={isClosed}>
        <Button onClick={() => file.current?.click()}>{i18n.t('packs.open')}</Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={i18n.t('packs.open')}
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
      {isClosed ? null : <PackLinkSection link={link} canAsk={canAsk} isOff={isLinkOff} acts={acts} />}
      <div className={styles.acts}>
        <Button look="quiet" onClick={acts.openBuilder}>
          {i18n.t('packs.write')}
        </Button>
        <span>{i18n.t('packs.writeAbout')}</span>
      </div>
      <ol className={styles.list}>
        {shelved.map((pack, at) => (
          <Shelved
            key={pack.name}
            pack={pack}
            isFirst={at === 0 || shelved[at - 1]?.isManaged === true}
            isLast={at === shelved.length - 1}
            isAsking={asked === pack.name}
            acts={acts}
          />
        ))}
      </ol>
    </Page>
  )
}

type ShelvedProps = {
  pack: ShelvedPack
  isFirst: boolean
  isLast: boolean
  isAsking: boolean
  acts: PacksPageProps['acts']
}

/** One accepted pack: who made it, what is to be known of it, and what can be done with it. */
function Shelved({ pack, isFirst, isLast, isAsking, acts }: ShelvedProps) {
  const { name, author, version, versions, current, fingerprint, expired, conflicts, isManaged, updates } = pack
  return (
    <li className={styles.pack}>
      <h3 className={styles.name}>{i18n.t('about.pack', { name, version })}</h3>
      <p>{[i18n.t('packs.by', { author }), i18n.t('about.packPhrases', pack.phrases)].join(', ')}</p>
      <p>{fingerprint ? i18n.t('packs.signedBy', { fingerprint }) : i18n.t('packs.unsigned')}</p>
      {isManaged ? <p>{i18n.t('packs.managed')}</p> : null}
      {expired ? <p className={styles.care}>{i18n.t('packs.expired', { day: expired })}</p> : null}
      {conflicts.length > 0 ? (
        <details>
          <summary>{i18n.t('packs.conflicts', conflicts.length)}</summary>
          <ul>
            {conflicts.map((one) => (
              <li key={one.id}>{i18n.t('packs.conflict', { phrase: one.id, pack: one.with })}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {updates ? <PackUpdatesSection name={name} updates={updates} isAsking={isAsking} acts={acts} /> : null}
      {versions.length > 1 ? (
        <label className={styles.versions}>
          {i18n.t('packs.version')}
          <select value={current} onChange={(event) => void acts.choosePackVersion(name, event.target.value)}>
            {versions.map((one, place) => (
              <option key={one.digest} value={one.digest}>
                {place === 0 ? i18n.t('packs.newest', { version: one.version }) : one.version}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {isManaged ? null : (
        <div className={styles.acts}>
          <Button
            look="quiet"
            disabled={isFirst}
            aria-label={i18n.t('packs.earlierPack', { name })}
            onClick={() => void acts.movePack(name, -1)}
          >
            {i18n.t('packs.earlier')}
          </Button>
          <Button
            look="quiet"
            disabled={isLast}
            aria-label={i18n.t('packs.laterPack', { name })}
            onClick={() => void acts.movePack(name, 1)}
          >
            {i18n.t('packs.later')}
          </Button>
          <Button
            look="quiet"
            aria-label={i18n.t('packs.removePack', { name })}
            onClick={() => void acts.removePack(name)}
          >
            {i18n.t('packs.remove')}
          </Button>
        </div>
      )}
    </li>
  )
}
