import type { Notice } from './notice'
import type { PanelState } from './panelState'

/** Shows a note; what was announced before counts as heard, so that it is not read out again when the note closes. */
export function saying(notice: Notice): Partial<PanelState> {
  return { notice, announcement: undefined }
}
