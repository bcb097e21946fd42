const wordings: readonly RegExp[] = [
  // Figures of speech for not knowing.
  /\byour guess (?:is|would be|'s)\b|\b(?:over|above) (?:my|our) heads?\b|\b(?:ring|rings) (?:a|any|no) bells?\b(?=.*\b(?:here|us|me|anybody|anyone)\b)|^who (?:can|could) (?:say|tell)\b|^(?:it(?:'s| is) )?(?:still |quite |very )?(?:unclear|unknown)\b(?!,? but)|\b(?:lack|don't have|do not have|without) the (?:tools|means|rights|access|permissions?|expertise|knowledge)\b|\b(?:not|n't) (?:be )?the (?:right|best) (?:one|person|team|place|desk)\b|\bnot the one (?:to|who)\b|\b(?:haven't|have not|never|not) (?:yet )?(?:come|run) across\b|\b(?:never|don't|not) (?:get|been|be) told\b|\byou(?:'ve| have)? (?:got me there|stumped)\b|\b(?:i|we)(?:'m| am|'re| are) (?:stumped|drawing a blank|none the wiser|as much in the dark)\b|\bdraw(?:ing)? a blank\b/i,
  // The question is sent on, or nobody was told.
  /\byou(?:'d| would| will|'ll)? (?:have|need|be better) to ask\b|\byou(?:'d| had) better ask\b|\b(?:question|one|matter) for (?:some(?:body|one) else|them|him|her|the (?!next|time)[A-Za-zÀ-ɏ]+|another)\b|\b(?:have|has|got|there(?:'s| is)) nothing (?:on|about|here|down|noted)\b|\b(?:nobody|no one|they) (?:has|have|hasn't|haven't|never) (?:informed|told|briefed|let) (?:us|me)\b|\bhaven't been (?:told|informed|briefed)\b|\b(?:could not|couldn't|can't|cannot) (?:name|put a)\b|\bi only (?:do|handle|deal|look after|take|started|work)\b|\b(?:hard|difficult|impossible) to keep track\b/i,
  // A "not" that governs knowing: "not something I have visibility into", "nobody tells us".
  /\b(?:not|n't|no|never|without|nobody|no one|hardly)\b(?: [A-Za-zÀ-ɏ']+){0,5} (?:idea|clue|notion|visibility|insight|inkling|foggiest|tells? (?:us|me)|told (?:us|me))\b|\bnot? (?:word|news|information|details?) (?:on|about|of|from)\b/i,
  /\b(?:sits?|lies?|rests?) with (?:another|a different|some other|their) (?:team|department|desk|office)\b|\bwe (?:don't|do not|can't|cannot) see (?:their|that|those|any of)\b|\b(?:crystal ball|time (?:will|alone can) tell|remains to be seen|anybody's guess|anyone's guess|(?:veiled|unknown|unclear|a mystery) to (?:us|me)|in the dark|see into the future|not for (?:me|us) to know)\b/i,
  /\b(?:don't|do not) have (?:any )?(?:access|insight|visibility|sight)\b/i,
  /\b(?:outside|beyond) (?:of )?(?:what|my|our) (?:we|i|remit|scope|area|department|knowledge|expertise|team|job|responsibilit[A-Za-zÀ-ɏ]+)\b(?! (?:may|can) (?:decide|release|approve))|\b(?:try|ask|look) (?:elsewhere|someone else|somebody else|somewhere else)\b|\b(?:can't|cannot|couldn't) (?:really )?tell(?: you)?(?: (?:either|that|why|when|what|how|where|if|whether))|\bi(?:'m| am) (?:only |just )?(?:new|temporary|a temp|the wrong person)\b|\b(?:no one|nobody) (?:here )?(?:knows|could say|can say)\b|\babove my pay ?grade\b|\b(?:isn't|is not|not) something (?:i|we) (?:can answer|know|keep track|have insight)\b/i,
  /\b(?:i|we) (?:really |honestly |just |simply |actually )?(?:don't|do not|wouldn't|would not) (?:really |actually |even )?know\b(?! (?:you|about you|how (?:hard|much)))/i,
  /\b(?:no|not a|haven't (?:a|the|any)|have no|don't have a) (?:[A-Za-zÀ-ɏ]+ )?(?:idea|clue)\b/i,
  /(?:^|[.!?]\s*|\b(?:i'm|i am|we're|we are) )(?:really |honestly |quite )?(?:not|un)\s?(?:(?:really|entirely|quite|too|so|100 ?%) )?(?:sure|certain)\b(?! (?:you|that you|what (?:else|more)))/i,
  /\b(?:i|we) (?:can't|cannot|couldn't|could not) (?:really )?(?:tell you|say|answer (?:that|this)|explain)\b/i,
  /\b(?:i|we) (?:don't|do not) have (?:that|this|any|the|more|enough|access to (?:that|this|any|the)) (?:kind of |further |more )?(?:information|info|details?|answer|data|insight|knowledge)\b|\bno information (?:on|about)\b/i,
  /\b(?:not|isn't|is not|'s not) (?:my|our|something (?:i|we) (?:handle|deal with|know)|the right (?:person|place|team|department)) ?(?:department|area|job|team|field|desk|responsibility)?\b|\b(?:handled|dealt with|done|managed) by (?:another|a different|some other) (?:department|team|office|company)\b|\b(?:another|a different) (?:department|team|office)(?:'s)? (?:handles|deals|job|matter)\b|\byou(?:'ll| will|'d| would)? (?:have|need) to (?:ask|contact|call) (?:someone|somebody|another|a different) [A-Za-zÀ-ɏ]+/i,
  /\b(?:beats (?:me|us)|(?:is|that's|it's|are) beyond (?:me|us)|who knows|your guess is as good|couldn't say|dunno|not that i know|never (?:seen|heard) (?:of )?(?:that|this))\b/i,
]

/** Where a sentence says that something is not known, or not one's business. @param plain with straight apostrophes */
export function deadEndIn(plain: string): { index: number; words: string } | undefined {
  for (const wording of wordings) {
    const match = wording.exec(plain)
    if (match) return { index: match.index, words: match[0] }
  }
  return undefined
}
