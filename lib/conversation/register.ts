import { type Conversation, customerMessages } from './conversation'

/** How somebody writes: as in a letter, as most people do, or as to a friend. */
export const registers = ['formal', 'plain', 'casual'] as const
export type Register = (typeof registers)[number]

const formal: readonly RegExp[] = [
  /^\s*(?:dear|to whom|good (?:morning|afternoon|evening))\b/i,
  /\b(?:(?:kind|best|warm) regards|yours (?:sincerely|faithfully|truly)|sincerely|respectfully)\b/i,
  /\bI (?:am writing|would (?:like|be grateful|appreciate)|wish to|hereby|trust that|look forward to)\b/i,
  /\b(?:kindly|hereby|herewith|pursuant|with (?:regard|reference|respect) to|in accordance with|at your earliest)\b/i,
  /\b(?:furthermore|moreover|nevertheless|consequently|therefore|aforementioned)\b/i,
]

const casual: readonly RegExp[] = [
  /^\s*(?:hey+|yo|hiya|sup|hi (?:guys|there|folks|team))\b/i,
  /\b(?:lol|lmao|omg|wtf|idk|tbh|btw|imo|thx|ty|pls|plz|cuz|ya|nah|yeah|yep|nope|ok+ay?)\b/i,
  /\b(?:gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain['’]t)\b/i,
  /\b(?:dude|mate|guys|folks|bro|buddy|cheers)\b/i,
  /(?:^|\s)(?:u|ur|r)(?=\s|$)/m,
  /(?:^|[\s,.])i(?:['’](?:m|ve|ll|d))?(?=\s)/m,
  /\p{Extended_Pictographic}(?<![©®™])/u,
]

/** How many kinds of sign must stand in a thread before it is called anything but plain. */
const enough = 2

/** How the customer writes, by the kinds of sign in their messages; `plain` where they are few or speak against each other. */
export function registerOf(conversation: Conversation): Register {
  const texts = customerMessages(conversation).map(({ text }) => text)
  const kinds = (signs: readonly RegExp[]) => signs.filter((sign) => texts.some((text) => sign.test(text))).length
  const [letters, chats] = [kinds(formal), kinds(casual)]
  if (letters >= enough && letters > chats) return 'formal'
  if (chats >= enough && chats > letters) return 'casual'
  return 'plain'
}
