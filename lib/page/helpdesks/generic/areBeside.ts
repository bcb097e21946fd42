import { childrenOf } from '../../flatTree'

/** Whether the parts of a place stand beside one another, as the columns of a page do, and not below one another. */
export function areBeside(rows: Element[]): boolean {
  const areas = rows.map(areaOf).filter(({ width, height }) => width > 0 && height > 0)
  const beside = areas.filter((area) =>
    areas.some(
      (other) =>
        other !== area &&
        Math.min(area.bottom, other.bottom) - Math.max(area.top, other.top) > Math.min(area.height, other.height) / 2 &&
        (area.left >= other.right - 1 || area.right <= other.left + 1),
    ),
  )
  return beside.length > 1 && beside.length * 2 > areas.length
}

/** Where an element is shown; of one without a box of its own, as a slot is, where its parts are. */
function areaOf(row: Element): DOMRect {
  const area = row.getBoundingClientRect()
  if (area.width > 0 || area.height > 0) return area
  const parts = Array.from(childrenOf(row), (part) => part.getBoundingClientRect()).filter(({ width }) => width > 0)
  const [left, top] = [Math.min(...parts.map((part) => part.left)), Math.min(...parts.map((part) => part.top))]
  const [right, bottom] = [Math.max(...parts.map((part) => part.right)), Math.max(...parts.map((part) => part.bottom))]
  return parts.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : area
}
