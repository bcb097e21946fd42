/** Names that hit a person. A brand or a thing can be one too, so that a target must stand near by. */
const person =
  /(?<![\p{L}])(?:you|your|yours|you're|youre|u|ur|y'?all|staff|agents?|reps?|representatives?|managers?|supervisors?|drivers?|crew|people|person|guys?|woman|man|girl|boy|lady|employees?|workers?|team|clerk|attendants?|stewardess|pilots?|operators?|he|she|him|her|they|them|these|those|someone|somebody|lot|fools|idiots?|morons?|bitch(?:es)?|bastards?|assholes?|arseholes?|clowns?|muppets?|scum|pricks?|twats?|wankers?|cunts?|fuckers?|motherfuckers?)(?![\p{L}])/iu

/** Whether anyone at all is spoken to or about, so that an insult can be aimed at a person (LABELS.md: abuse). */
export function hasPersonAsTarget(text: string): boolean {
  return person.test(text.replaceAll('’', "'"))
}
