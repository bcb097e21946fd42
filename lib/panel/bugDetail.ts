/**
 * What a report may carry of an error: its kind and where it happened. The message is left out, as it could repeat words
 * of the conversation.
 */
export function bugDetail(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line) && !line.includes(error.message || '\0'))
  return [error.name, ...frames.slice(0, 6).map((frame) => frame.trim())].join('\n')
}
