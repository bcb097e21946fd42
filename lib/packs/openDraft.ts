import { describeIssue } from './describeIssue'
import { repeatedIds } from './faults'
import { packFileIn } from './openPack'
import { type Pack, packSchema } from './pack'
import { PackRejected } from './packRejected'

/** What may be wrong with a pack that is still being written: a text that is empty, too long or not yet in its form. */
const unfinished = ['too_small', 'too_big', 'invalid_format', 'custom']

/**
 * Opens a pack file to go on writing it: {@link openPack}, but texts may be missing or not yet as they must be. Everything
 * in the file comes with it. Throws PackRejected where something has another kind of value than a pack has there.
 */
export function openDraft(fileName: string, text: string): Pack {
  return draftFrom(fileName, packFileIn(fileName, text))
}

/** {@link openDraft} for what was parsed already. */
export function draftFrom(fileName: string, file: unknown): Pack {
  const filled = withMissingTexts(file)
  const parsed = packSchema.safeParse(filled)
  const issues = parsed.error?.issues.filter(({ code, path }) => !unfinished.includes(code) || path.at(-1) === 'heat')
  if (issues && issues.length > 0)
    throw new PackRejected(
      fileName,
      issues.slice(0, 50).map((issue) => describeIssue(issue, filled)),
    )
  // as: what the schema found wrong concerns the length and form of values, never their kind.
  const draft = filled as Pack
  const lists = ['phrases', 'checklists', 'scenarios', 'selfTests'] as const
  const repeated = lists.flatMap((list) => repeatedIds(list, draft[list] ?? []))
  if (repeated.length > 0) throw new PackRejected(fileName, repeated.slice(0, 50))
  return draft
}

function withMissingTexts(file: unknown): unknown {
  if (!isRecord(file)) return file
  const { phrases = [] } = file
  return {
    name: '',
    author: '',
    version: '1.0.0',
    language: 'en',
    slots: {},
    ...file,
    phrases: Array.isArray(phrases)
      ? phrases.map((phrase) =>
          isRecord(phrase) ? { ...phrase, text: phrase.text ?? '', reason: phrase.reason ?? '' } : phrase,
        )
      : phrases,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
