import * as z from 'zod/mini'
import { adapterSchema } from '../page/helpdesks/adapter'
import { describeIssue } from './describeIssue'
import { repeatedIds } from './faults'
import { type Pack, packSchema, phraseSchema } from './pack'
import { selfTestSchema } from './packParts'

/** The lists that can be long, or whose entries cost much to look at, and how many of theirs are looked at in one go. */
const slices = {
  phrases: { entries: z.array(phraseSchema), atOnce: 20 },
  selfTests: { entries: z.array(selfTestSchema), atOnce: 4 },
  adapters: { entries: z.array(adapterSchema), atOnce: 1 },
}

/** Fewer phrases than these are checked for repeated ids only once they are sound. */
const manyPhrases = 500

/**
 * Parses a pack list by list and slice by slice, and stops at the first slice that is not sound: nobody reads more than the
 * first problems, and looking for the rest could take seconds in a file that was made for it.
 */
export function parseInSlices(file: unknown, mostProblems: number): { pack: Pack } | { problems: string[] } {
  const say = (issues: readonly z.core.$ZodIssue[]) => ({
    problems: issues.slice(0, mostProblems).map((issue) => describeIssue(issue, file)),
  })
  const phrases = listIn(file, 'phrases')
  const repeated = phrases.length > manyPhrases ? repeatedIds('phrases', phrases.map(withId)) : []
  if (repeated.length > 0) return { problems: repeated.slice(0, mostProblems) }

  const rest: { [list: string]: unknown } = {}
  for (const [list, { atOnce }] of Object.entries(slices))
    if (listIn(file, list).length > atOnce) rest[list] = listIn(file, list).slice(0, atOnce)
  const head = packSchema.safeParse(Object.keys(rest).length === 0 ? file : Object.assign({}, file, rest))
  if (!head.success) return say(head.error.issues)

  const pack = head.data
  for (const [list, { entries, atOnce }] of Object.entries(slices)) {
    const whole = listIn(file, list)
    for (let at = atOnce; at < whole.length; at += atOnce) {
      const slice = entries.safeParse(whole.slice(at, at + atOnce))
      if (!slice.success)
        return say(slice.error.issues.map((issue) => ({ ...issue, path: [list, ...shifted(issue.path, at)] })))
        // as: the slice was parsed by the schema of this very list's entries, which the head holds already.
      ;(pack[list as keyof typeof slices] as unknown[]).push(...slice.data)
    }
  }
  return { pack }
}

function listIn(file: unknown, list: string): readonly unknown[] {
  const value = typeof file === 'object' && file !== null && Object.hasOwn(file, list) ? Reflect.get(file, list) : []
  return Array.isArray(value) ? value : []
}

/** The id of an entry that was not parsed yet; each that has none is one of its own. */
function withId(entry: unknown, at: number): { id: string } {
  const id = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined
  return { id: typeof id === 'string' && id.length <= 80 ? id : `\0${at}` }
}

const shifted = ([place, ...inner]: PropertyKey[], by: number): PropertyKey[] =>
  typeof place === 'number' ? [place + by, ...inner] : [...(place === undefined ? [] : [place]), ...inner]
