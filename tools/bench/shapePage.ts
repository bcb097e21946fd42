import { generic } from '../../lib/page/helpdesks/generic/generic'
import { emptyMemory } from '../../lib/page/helpdesks/helpdesk'
import { lend } from '../../lib/page/lent'

lend()

/**
 * Runs in the page. How long one reading took that knew nothing of the page, in milliseconds, and how many messages it gave.
 * @public called by name in the bundle that shapeHang makes
 */
export function timeReading(): { milliseconds: number; messages: number } {
  const start = performance.now()
  const read = generic.read(document, new URL(location.href), emptyMemory())
  return { milliseconds: performance.now() - start, messages: read?.messages.length ?? 0 }
}
