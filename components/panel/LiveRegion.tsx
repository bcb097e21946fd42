import { useStore } from 'zustand'
import type { PanelStore } from '../../lib/panel/panelState'
import styles from './LiveRegion.module.css'
import { announcementWords, noticeWords } from './words'

/** The panel's only live region: what came of an act, else what a new customer message brought. */
export function LiveRegion({ store }: { store: PanelStore }) {
  const { notice, announcement } = useStore(store)
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {notice ? noticeWords(notice) : announcement ? announcementWords(announcement) : ''}
    </div>
  )
}
