/** Whether the parts of a place stand beside one another, as the columns of a page do, and not below one another. */
export function areBeside(rows: Element[]): boolean {
  const areas = rows.map((row) => row.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0)
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
