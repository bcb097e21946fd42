import type { Style } from '../classify/reading'
import type { Role } from '../conversation/conversation'
import type { Move } from '../packs/pack'
import type { InsertOutcome, ReplaceOutcome } from './ports'

/** What came of an act on a mark of the draft. */
export type DraftOutcome = ReplaceOutcome | 'undone'

/** What came of the agent's last act. `phrase` is the phrase it belongs to; the words are the panel's. */
export type Notice =
  | { name: 'insertion'; phrase: string; outcome: InsertOutcome }
  | { name: 'copied'; phrase: string }
  | { name: 'copy-refused'; phrase: string }
  /** Insertion or copying waits for this slot; `count` tells one refusal from the next. */
  | { name: 'slot-missing'; phrase: string; slot: string; label: string; count: number }
  | { name: 'stacked'; phrase: string }
  | { name: 'picks-forgotten' }
  | { name: 'reminder-set' }
  | { name: 'draft'; outcome: DraftOutcome }
  | { name: 'style'; style: Style | undefined }
  | { name: 'set-aside'; move: Move }
  | { name: 'role-swapped'; role: Role }
  | { name: 'none-due'; card: 'boundary' | 'escalation' }
  | { name: 'declined' }
  | { name: 'site-off'; site: string }
  | { name: 'not-kept' }
  | { name: 'taught-kept'; site: string }
  | { name: 'taught-removed'; site: string }
  | { name: 'taught-exported'; site: string }
  | { name: 'taught-imported'; site: string }
  /** Each sentence names a place in the file. */
  | { name: 'import-refused'; problems: readonly string[] }
  | { name: 'pack-accepted'; pack: string; version: string }
  | { name: 'pack-version'; pack: string; version: string }
  | { name: 'pack-removed'; pack: string }
  | { name: 'pack-not-kept' }
  /** Another window of the panel changed it meanwhile. */
  | { name: 'pack-changed-elsewhere'; pack: string }
  /** Its address has a version that waits on the page of packs. */
  | { name: 'pack-update'; pack: string; version: string }
  | { name: 'pack-up-to-date'; pack: string }
  | { name: 'feature-off' }
  | { name: 'teaching-ended' }
  /** Nothing on the page tells the corrected message from the others. */
  | { name: 'no-mark' }

/** What still stands when another ticket is in view: a note about a site and not about a conversation. */
export function beyondTicket(notice: Notice | undefined): Notice | undefined {
  return notice && /^(taught|teaching|import|pack)-/.test(notice.name) ? notice : undefined
}
