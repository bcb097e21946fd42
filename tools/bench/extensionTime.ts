/** The part of Chromium's CPU profile that is used here. */
export type CpuProfile = {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[]
  samples?: number[]
  /** Microseconds before each sample. */
  timeDeltas?: number[]
}

const isExtension = (url: string) => url.startsWith('chrome-extension://')

/**
 * Milliseconds that a profile holds for extension code.
 * @returns `own`: in its functions; `withCalls`: with everything that these call, such as the DOM's native functions
 */
export function extensionTime({ nodes, samples = [], timeDeltas = [] }: CpuProfile): {
  own: number
  withCalls: number
} {
  const selfTimes = new Map<number, number>()
  samples.forEach((id, place) => {
    // A delta is the time since the sample before; it belongs to what ran until then.
    selfTimes.set(id, (selfTimes.get(id) ?? 0) + (timeDeltas[place + 1] ?? 0) / 1000)
  })
  const byId = new Map(nodes.map((node) => [node.id, node]))
  let own = 0
  let withCalls = 0
  const visit = (id: number, isBelow: boolean): void => {
    const node = byId.get(id)
    if (!node) return
    const isOwn = isExtension(node.callFrame.url)
    const time = selfTimes.get(id) ?? 0
    if (isOwn) own += time
    if (isOwn || isBelow) withCalls += time
    for (const child of node.children ?? []) visit(child, isOwn || isBelow)
  }
  const [root] = nodes
  if (root) visit(root.id, false)
  return { own, withCalls }
}
