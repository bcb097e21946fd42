/** How many problems the message itself names; all of them are in `problems`. */
const namedInMessage = 5

/**
 * A pack file that was not opened. `message` is written for the lead who can mend the file; `problems` holds one
 * sentence for each thing that is wrong, each saying where.
 */
export class PackRejected extends Error {
  override readonly name = 'PackRejected'

  constructor(
    /** The file as the person chose it. */
    readonly fileName: string,
    readonly problems: readonly string[],
  ) {
    const named = problems.slice(0, namedInMessage).join(' ')
    const rest = problems.length - namedInMessage
    super(`${fileName} was not opened. ${named}${rest > 0 ? ` ${rest} more like these.` : ''}`)
  }
}
