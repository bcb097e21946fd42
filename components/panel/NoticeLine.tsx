import { X } from 'lucide-react'
import { i18n } from '#i18n'
import type { Notice } from '../../lib/panel/notice'
import type { PanelActions } from '../../lib/panel/panelState'
import { Button } from '../ui/Button'
import styles from './NoticeLine.module.css'
import { noticeWords } from './words'

type NoticeLineProps = {
  notice: Notice
  acts: Pick<PanelActions, 'bringBack' | 'bringBackTaught' | 'bringBackPack' | 'clearNotice' | 'show'>
}

/** What came of the last act, where it was done. The live region says it; this shows it. */
export function NoticeLine({ notice, acts }: NoticeLineProps) {
  return (
    <p className={styles.notice} data-needs-care={needsCare(notice)}>
      <span className={styles.words}>{noticeWords(notice)}</span>
      {notice.name === 'set-aside' ? (
        <Button look="quiet" onClick={() => acts.bringBack(notice.move)}>
          {i18n.t('notices.bringBack')}
        </Button>
      ) : null}
      {notice.name === 'taught-removed' ? (
        <Button look="quiet" onClick={() => void acts.bringBackTaught()}>
          {i18n.t('notices.bringBack')}
        </Button>
      ) : null}
      {notice.name === 'pack-removed' ? (
        <Button look="quiet" onClick={() => void acts.bringBackPack()}>
          {i18n.t('notices.bringBack')}
        </Button>
      ) : null}
      {notice.name === 'pack-update' ? (
        <Button look="quiet" onClick={() => acts.show('packs')}>
          {i18n.t('notices.look')}
        </Button>
      ) : null}
      <Button look="quiet" aria-label={i18n.t('notices.dismiss')} onClick={acts.clearNotice}>
        <X aria-hidden="true" size="1rem" />
      </Button>
    </p>
  )
}

const careful: readonly Notice['name'][] = [
  'slot-missing',
  'copy-refused',
  'not-kept',
  'import-refused',
  'pack-not-kept',
  'pack-changed-elsewhere',
  'no-mark',
]

/** Notes that ask the agent for something more. */
function needsCare(notice: Notice): boolean {
  if (notice.name === 'insertion') return notice.outcome.name !== 'inserted'
  return careful.includes(notice.name)
}
