import { type Finder, stretchesOf } from './privateFinder'

// "Our caretaker, Mr Okonjo, at number 12": one of ours, whom the customer is to find.
const isOurs = (text: string, start: number) =>
  /\b(?:our|my) [a-z]+(?: [a-z]+)?,? $/i.test(text.slice(Math.max(0, start - 40), start))
/** Whoever answers, or can be asked for, is named with a way to reach them. */
const isStaff = (words: string, before: string) =>
  /\b(?:direct (?:line|number)|extension|ext\.?|switchboard|hotline|our|in charge)\b/i.test(words) ||
  /\b(?:i am|i'm|my name is|it is|that's|that is|in charge(?: is)?|on duty(?: is)?)\b[^.!?]{0,25}$/i.test(before)

// Another person's matter: "another customer, Mr Berg of 12 Mill Lane".
const someoneElse: Finder = (text) =>
  stretchesOf(
    text.replaceAll('’', "'"),
    /\b(?:(?:[Aa]nother|a different|one of our other|an other|a fellow|the other|the previous|other|a) (?:customer|patient|client|guest|tenant|user|passenger|member|buyer|family|lady|gentleman|resident|policyholder)(?: of (?:ours|mine))?|your (?:neighbou?r|colleague|ex(?:-?wife|-?husband)?|co-?worker|boss|sister|brother|landlord|tenant|flatmate))s?,?(?: (?:called|named|is|was|who is))?,? (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)*[^.!?\n]*/gu,
  )
    .concat(
      stretchesOf(
        text,
        /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{L}'’-]+,? (?:of|at|from|in) (?:number |no\.? )?\d{1,4}[a-z]?,? \p{Lu}[^.!?\n]*/gu,
      ),
    )
    .concat(
      stretchesOf(
        text,
        /\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'’-]+,?(?:,? (?:in|from|of|on|at) (?:room|flat|bed|ward|unit|apartment|suite|house|number|the (?:\p{L}+ )?floor) ?\w*\b|,? (?:who|whose) (?:had|has|have|is|was|lost|suffer\p{L}*|owes|paid|got)\b)[^.!?\n]*/gu,
      ),
    )
    .filter(({ start }) => !isOurs(text, start))
    .map(({ start, end, words }) => ({
      start,
      end,
      rewrite: /^\p{Lu}/u.test(words) ? 'Others have had the same' : 'others have had the same',
    }))

const fullName =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}'’-]+|(?:Mr|Mrs|Ms|Miss)\\.? \\p{Lu}[\\p{L}'’-]+"
const reachedAt =
  '[\\w.+-]+@[\\w-]+\\.[\\w.-]+|\\d{1,4}[a-z]? \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)* ?(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Way|Close|Place|Square|Terrace|Court|Gardens|Crescent)\\b|\\+?\\d{2,4}[ -]\\d{2,4}[ -]\\d{2,6}'
const condition =
  '(?:in (?:room|bed|ward|icu|bay) \\w+|(?:broken|fractured) \\w+|surgery|operation|admitted|stitches|concussion|infection|stroke|in intensive care)'

const placed =
  /\b(?:lady|man|woman|gentleman|guy|guest|tenant|person|neighbou?r|patient|customer|family|couple) (?:in|from|at|of|on) (?:room |flat |number |seat |unit |apartment |bed )?\w*\d\w*,? (?:is |called |named |a )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[^.!?\n]*|\b(?:gentleman|lady|man|woman|person|guy) (?:is|was) (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{L}+ \p{Lu}\p{L}+[^!?\n]*/gu

/** Somebody named beside where they can be reached or how they are; not where the customer named them. */
const named: Finder = (text, customer) =>
  stretchesOf(
    text,
    new RegExp(`\\b(?:${fullName})(?=[^.!?\\n]{0,40}(?:${reachedAt})|[^.!?\\n]{0,30}${condition})[^\\n!?]*`, 'gu'),
  )
    .concat(stretchesOf(text, placed))
    .filter(({ words, start }) => {
      const name = words.match(/\p{Lu}\p{L}+/gu)?.slice(0, 2) ?? []
      const before = text.slice(Math.max(0, start - 30), start)
      return (
        !name.every((part) => customer.includes(part.toLowerCase())) &&
        !isStaff(words, before) &&
        !/\b(?:(?:call|ask for|our|my|write to|contact|to|at|from|by)(?: colleague| manager)?) $/i.test(before)
      )
    })
    .map(({ start, end }) => ({ start, end, rewrite: 'somebody whose details stay with us' }))

/** "Jonas Petersen's claim was approved", "Ms Brandt is in 414": the matter, or the whereabouts, of somebody whom the customer does not stand for. */
const matters: Finder = (text, customer) =>
  stretchesOf(
    text,
    /\b(?:(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)(?:['’]s? (?:claim|account|order|booking|balance|salary|contract|bill|case|results?|appointment|application|subscription|payment|file|reservation|room)\b| (?:is|was|has been|stays|sits|lives) (?:in|at) (?:room |flat |ward |bed )?\d+[a-z]?\b)[^.!?\n]*/gu,
  )
    .filter(({ words }) => {
      const [first = '', second = ''] = words.match(/\p{Lu}\p{L}+/gu) ?? []
      const isColleague = /\b(?:our|my|colleague|team)\b/i.test(words)
      // Whoever asks after a colleague has named them; the matter is theirs all the same.
      const isOwn = new RegExp(
        `\\b(?:i am|i'm|my name is|this is|regards,?|name) [^.!?]{0,20}${(second || first).toLowerCase()}`,
        'u',
      ).test(customer)
      return (
        !isColleague &&
        !isOwn &&
        /\b(?:colleague|ex|neighbou?r|flatmate|friend|wife|husband|brother|sister|boss|another|other|too|who|whose|he|she|they|them|him|her)\b/.test(
          customer,
        )
      )
    })
    .map(({ start, end }) => ({ start, end, rewrite: 'a matter that stays between us and whoever it concerns' }))

// Who is behind a number, an account, a parcel: "registered to Karen Whitlock, 8 Mill Lane".
const holders: Finder = (text, customer) =>
  stretchesOf(
    text,
    /\b(?:belongs to|registered to|in the name of|is listed under|delivered to|signed for by|lives at|resides at|living at|paid by|owned by|account of|home address(?: is|:)?)(?: (?:a|the|Mr|Mrs|Ms|Dr)\.?)* (?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+|\d{1,4}[a-z]? \p{Lu}[\p{L}'’-]+)[^.!?\n]*/gu,
  )
    .filter(
      ({ words }) => !(words.match(/\p{Lu}\p{L}+/gu) ?? []).every((word) => customer.includes(word.toLowerCase())),
    )
    .map(({ start, end }) => ({ start, end, rewrite: 'belongs to somebody else' }))

/** What a draft says of people whom the customer does not stand for. */
export const otherPeople: readonly Finder[] = [someoneElse, named, matters, holders]
