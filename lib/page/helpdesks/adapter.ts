import * as z from 'zod/mini'
import { certainties, roles } from '../../conversation/conversation'
import { pathFault } from './pathFault'
import { patternFault } from './patternFault'

const path = z.string().check(z.minLength(1), z.maxLength(500), sound(pathFault))
const pattern = z.string().check(z.minLength(1), z.maxLength(2000), sound(patternFault))
const paths = z.array(path).check(z.maxLength(30))

/** Fields of which the first that gives a value counts, or, where it is said, all of them. */
const fields = () => z.optional(z.array(fieldSchema).check(z.maxLength(12)))

/** One place to read a short text from. */
export const fieldSchema = z.strictObject({
  /** CSS path below the message, the ticket or the page; absent: that node itself. */
  path: z.optional(path),
  /** Attribute or, for `value`, the field's content; absent: the text. */
  attribute: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** Its first filled group, or else the whole match, is the value; text that does not match gives none. */
  pattern: z.optional(pattern),
})
export type Field = z.infer<typeof fieldSchema>

/** A rule that gives a message its role when every condition named holds. The first rule that holds wins. */
export const roleRuleSchema = z.strictObject({
  role: z.enum(roles),
  /** The message itself matches this selector. */
  matches: z.optional(path),
  /** Something inside the message matches this path. */
  has: z.optional(path),
  /** The author is one of these people as named on the page; with `not-`, none of them, and the page names at least one. */
  author: z.optional(z.enum(['customer', 'agent', 'bystander', 'not-customer', 'not-agent'])),
  /** This text, as the page writes it, matches the pattern. */
  text: z.optional(fieldSchema),
  /** The body stands nearer to this edge of the thread. */
  side: z.optional(z.enum(['left', 'right'])),
})
export type RoleRule = z.infer<typeof roleRuleSchema>

const composerRuleSchema = z.strictObject({
  /** Name of the editor. Where no insertion strategy has that name, the first that claims the box serves it. */
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  path,
  /** The box writes a note while one of these is on the page. */
  noteWhile: z.optional(paths),
})

/** How to read one helpdesk, as data: no code, so that it can be mended without a release. */
export const adapterSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  /** How well the product's pages are known; of the whole adapter, which is as sure as its least sure part that roles rest on. */
  certainty: z.enum(certainties),
  /** Address patterns with `*` for anything, without the part after `#`; one must fit. Absent: any address. */
  urls: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.minLength(1), z.maxLength(50))),
  /** Each must be on the page. They alone tell the helpdesk where it has no fixed address, so no other page may have them. */
  markers: z.array(path).check(z.minLength(1), z.maxLength(12)),
  /** The node of one ticket where a page holds several; the first visible one is read. */
  ticketNode: z.optional(path),
  /** From the address. */
  ticketUrl: z.optional(pattern),
  /** From the page, below the ticket node. */
  ticket: fields(),
  subject: fields(),
  people: z.optional(
    z.strictObject({
      /** The customer's name as shown. Absent: the author of the first message of a customer. */
      customerName: fields(),
      /** Every value read names that person: a name, an address, an id. Compared without case. */
      customer: fields(),
      agent: fields(),
      /** Others on the ticket, such as those in copy, who are neither. */
      bystander: fields(),
    }),
  ),
  message: z.strictObject({
    /** All messages, in page order; ` >>> ` steps into a frame or shadow root, and in front into those at any depth. */
    each: path,
    /** Messages that cannot be seen belong to another ticket, so they are left out. */
    isHiddenLeftOut: z.optional(z.boolean()),
    id: fields(),
    /** The bodies; several of one message are joined. */
    body: path,
    author: fields(),
    /** Further values that name the author, compared with `people`. */
    authorKeys: fields(),
    /** A message without author has the one of the message before it in the page and, where no rule fits, its role. */
    isAuthorCarried: z.optional(z.boolean()),
    time: fields(),
    /** In 03/04/2026 the day comes first. */
    isDayFirst: z.optional(z.boolean()),
    roles: z.array(roleRuleSchema).check(z.maxLength(50)),
    /** Parts of the body that are no words of the author. */
    strip: z.optional(paths),
    /** Parts of the body that repeat earlier messages. */
    quotes: z.optional(paths),
  }),
  /**
   * How the page orders them. `by-time`: told by their times, whichever way the agent has set;
   * where these say nothing, oldest first, or with `by-time-or-newest-first` newest first.
   */
  order: z.enum(['by-time', 'by-time-or-newest-first', 'oldest-first', 'newest-first']),
  composers: z.array(composerRuleSchema).check(z.maxLength(20)),
})

/** One helpdesk's pages, described. */
export type Adapter = z.infer<typeof adapterSchema>

/** Refuses a text for the reason that `faultOf` gives. */
function sound(faultOf: (text: string) => string | undefined): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    const fault = faultOf(value)
    if (fault) issues.push({ code: 'custom', message: fault, input: value })
  }
}
