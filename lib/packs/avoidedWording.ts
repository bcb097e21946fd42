/** English wording that heats a conversation or weakens a reply, with the reason shown to the lead. */
export type Avoided = { pattern: RegExp; reason: string }

/**
 * What no phrase of a pack in English should say. Sources: DOMAIN.md, draft checks X1 to X8 (A), V12 and V13 (B, A),
 * Singh 2018 on repeated apology, Packard and others 2018 on "I".
 */
export const avoidedWording: readonly Avoided[] = [
  {
    pattern: /\b(maybe|perhaps|hopefully|possibly|we'll see|I'll see what I can do)\b/i,
    reason: 'hedging takes no stand',
  },
  {
    pattern: /\b(I('ll| will| can)|let me) try\b|\btry (my|our) best\b|\bdo (my|our) best\b/i,
    reason: 'trying promises nothing',
  },
  { pattern: /\b(might|may) be able to\b|\bshould be able to\b/i, reason: 'hedging takes no stand' },
  { pattern: /\bunfortunately\b|\bregrettably\b|\bI'm afraid\b/i, reason: 'it announces a refusal before the help' },
  {
    pattern: /\b(can't|cannot|can not) be done\b|\b(it's|it is|that's|that is) (impossible|not possible)\b/i,
    reason: 'a dead end; say what can be done',
  },
  { pattern: /\byou (must|have to|need to|are required to|should)\b/i, reason: 'an order to the customer' },
  {
    pattern:
      /\byou (should|could|ought to) have\b|\byou (failed|neglected|forgot) to\b|\byour (fault|mistake|error)\b/i,
    reason: 'it blames the customer',
  },
  {
    pattern: /\bcalm(ing)? down\b|\brelax\b|\bcontrol yourself\b|\bcool off\b/i,
    reason: 'it tells the customer how to feel',
  },
  { pattern: /\b(overreact|unreasonable|irrational|hysterical|difficult customer)/i, reason: 'it judges the person' },
  {
    pattern: /\b(polic(y|ies)|terms and conditions)\b(?![^.?!]*(\bbecause\b|\{why\}))/i,
    reason: 'a rule without its reason',
  },
  {
    pattern: /\bplease (hold|wait|bear with)\b|\bhold on\b|\bbe patient\b|\byour patience\b/i,
    reason: 'a bare request to wait gives no reason, length or choice',
  },
  {
    pattern: /\b(sorry|apologi[sz]e|apologies)\b[\s\S]*\b(sorry|apologi[sz]e|apologies)\b/i,
    reason: 'one short apology is enough',
  },
  {
    pattern: /\b(so|very|truly|deeply|sincerely|extremely) sorry\b|\b(sincere|deepest) apologies\b/i,
    reason: 'a large apology lowers satisfaction',
  },
  {
    pattern:
      /\bany inconvenience\b|\bI understand your frustration\b|\bvalued customer\b|\brest assured\b|\bat your earliest convenience\b|\breach out\b/i,
    reason: 'it sounds like a template',
  },
  {
    pattern:
      /\bas I (already )?(said|mentioned|explained|told you)\b|\bas (previously|already) (stated|mentioned|explained)\b/i,
    reason: 'it scolds the customer for asking',
  },
  {
    pattern: /\b(sorry|understand|right|hear you)\b[^.?!]{0,40},? but\b/i,
    reason: '"but" takes back what came before it',
  },
  { pattern: /\b(obviously|clearly you|actually|to be honest)\b/i, reason: 'it talks down to the customer' },
  { pattern: /\bI guarantee\b|\bI promise\b|\b100 ?%/i, reason: 'a promise beyond what an agent can keep' },
  { pattern: /\bfull refund\b|\bfor free\b|\bfree of charge\b/i, reason: "beyond an agent's authority; use a slot" },
  { pattern: /!/, reason: 'an exclamation mark reads as shouting or as cheer' },
  { pattern: /\b[A-Z]{5,}\b/, reason: 'capitals read as shouting' },
  { pattern: /\p{Extended_Pictographic}(?<![©®™])/u, reason: 'an emoji makes light of the problem' },
]
