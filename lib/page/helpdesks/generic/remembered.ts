/** Most answers that are kept of one question; then all are forgotten. */
const most = 20_000

/** A function of one text that is asked the same again and again. */
export function remembered<Value>(answer: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as Value
    if (known.size >= most) known.clear()
    const value = answer(text)
    known.set(text, value)
    return value
  }
}
