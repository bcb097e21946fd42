import { countAcknowledgements } from '../../conversation/acknowledgements'
import { countApologies } from '../../conversation/apologies'
import { leadsOn, readDraft } from './readDraft'

/**
 * Whether a draft goes straight to a fix: it does or offers something, and takes neither view nor burden seriously
 * with a word. For whoever is upset and was not met yet (D, A): a fix lands only after that.
 */
export function jumpsToFix(draft: string): boolean {
  return countAcknowledgements(draft) + countApologies(draft) === 0 && leadsOn(readDraft(draft), {})
}
