import { useId } from 'react'
import { i18n } from '#i18n'
import type { PackUpdates } from '../../lib/packs/shelf'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import styles from './PacksPage.module.css'
import { keyed } from './words'

type PackUpdatesProps = {
  name: string
  updates: PackUpdates
  isAsking: boolean
  acts: Pick<PanelActions, 'switchPackUpdates' | 'askForPack' | 'openAddress'>
}

/** Where a pack says that its updates lie, whether it is asked there, and what asking tells the host. */
export function PackUpdatesSection({ name, updates, isAsking, acts }: PackUpdatesProps) {
  const { address, standing, isByPolicy, next, problem } = updates
  const hint = useId()
  return (
    <div className={styles.updates}>
      <p>
        {i18n.t('packs.updates.from')} <b>{address}</b>
      </p>
      {standing === 'switched-off' ? <p>{i18n.t('packs.updates.switchedOff')}</p> : null}
      {standing === 'unsigned' ? <p>{i18n.t('packs.updates.unsigned')}</p> : null}
      {standing === 'not-here' ? (
        <>
          <p>{i18n.t('packs.updates.notHere')}</p>
          <Button onClick={() => acts.openAddress(address)}>{i18n.t('packs.updates.open')}</Button>
        </>
      ) : null}
      {standing === 'possible' ? (
        <>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={next !== undefined}
              disabled={isByPolicy}
              aria-describedby={hint}
              onChange={(event) => void acts.switchPackUpdates(name, event.target.checked)}
            />
            {i18n.t('packs.updates.on')}
          </label>
          <p id={hint} className={styles.hint}>
            {isByPolicy ? i18n.t('packs.updates.byPolicy') : i18n.t('packs.updates.sees')}
          </p>
        </>
      ) : null}
      {standing === 'possible' && next !== undefined ? (
        <>
          {problem ? <p className={styles.care}>{i18n.t(`packs.updates.problem.${keyed(problem)}`)}</p> : null}
          <p>{i18n.t('packs.updates.next', { when: moments.format(next) })}</p>
          <Button disabled={isAsking} onClick={() => void acts.askForPack(name)}>
            {isAsking ? i18n.t('packs.updates.asking') : i18n.t('packs.updates.now')}
          </Button>
        </>
      ) : null}
    </div>
  )
}

const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
