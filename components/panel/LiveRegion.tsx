import type { Notice } from '../../lib/panel/notice'
import type { Announcement } from '../../lib/panel/panelState'
import styles from './LiveRegion.module.css'
import { announcementWords, noticeWords } from './words'

type LiveRegionProps = { notice: Notice | undefined; announcement: Announcement | undefined }

/** The panel's only live region: what came of an act, else what a new customer message brought. */
export function LiveRegion({ notice, announcement }: LiveRegionProps) {
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {notice ? noticeWords(notice) : announcement ? announcementWords(announcement) : ''}
    </div>
  )
}
