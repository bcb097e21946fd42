/** Says on standard error what is going on; standard output is for the figures alone. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
