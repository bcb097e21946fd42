import type { Stretch } from '../../conversation/moments'
import { remembering } from '../../conversation/remembering'

/** A hedge, and how little it commits to: `strong` promises nothing, `weak` leaves a door open. */
export type Hedge = Stretch & { strength: 'strong' | 'weak' }

const strong: readonly RegExp[] = [
  /\b(?:(?:is|are|it) pencill?ed in|give or take|(?:carved|set|cast|written) in stone|subject to change|more or less|tentative(?:ly)?|provisional(?:ly)?|touch wood|knock on wood|up in the air|all things being equal|no telling|one never knows|you never know|conceivabl[ey]|premature|raise (?:expectations|hopes|your hopes)|would (?:very much |really )?(?:like|love|want) to (?:think|believe|hope)|(?:not|n't) (?:hold|quote) me|bet (?:the|my|on)|looks promising|(?:i|we) should think|one way or another|somehow|bound to|in (?:my|our) power|as (?:visibility|things) (?:improves?|develop))\b/gi,
  /\b(?:see|find out|look at) what (?:i|we|can)\b[^.?!,]*\b(?:can|could|do|done|possible)\b/gi,
  /\b(?:i|we)(?:'ll| will| shall)?(?:'m| am|'re| are)? (?:(?:try|trying)\b(?: (?:to|my|our|and|all|everything|whatever)\b[^.?!,;]*)?|(?:do|doing) (?:my|our|all (?:i|we)|everything (?:i|we)|whatever (?:i|we)|what(?:ever)? (?:i|we))\b[^.?!,;]*)/gi,
  /\bwe(?:'ll| will| shall| 'll)? (?:just )?(?:have to |need to )?(?:wait and )?see\b(?: (?:if|whether|how)\b[^.?!,;]*)?|\bi(?:'ll| will) see if\b/gi,
  /\b(?:maybe|perhaps|hopefully|possibly|fingers crossed|with (?:a bit of |any )?luck)\b/gi,
  /\b(?:can(?:'t|not)|cannot|could(?:n't| not)) (?:really |actually )?(?:promise|guarantee|commit|say for (?:sure|certain)|be sure|make any promises)\b|\b(?:no|without) (?:promises|guarantees?)\b|\b(?:hard|difficult|tricky|impossible|too early) to (?:say|tell|know)\b/gi,
  /\b(?:it|that|this)(?:'s| is)?(?: all| really)? depends?\b|\b(?:sooner or later|at some (?:point|stage)|one way or (?:the other|another)|as and when|when(?:ever)? (?:we|i|they) (?:can|get (?:round|around)(?: to (?:it|that|this))?|have time)(?=[.!,;]|$)|in due course|some(?:time| day) (?:soon|next))\b/gi,
  /\b(?:might|may)(?: (?:possibly|perhaps|well|just|not))? (?:be (?:able|possible|an option|something|worth)|have been|get|help|work|take|come|go|need|still|resolve|look|turn)\b|\b(?:it|that|there|this|we|i|they) (?:might|may|could) (?:possibly |perhaps |maybe |be that\b)/gi,
  /\bi (?:guess|suppose|assume|imagine that|would imagine|reckon)\b/gi,
  /\b(?:hopeful|all being well|in principle|(?:kind|sort) of (?=up|a bit|depend|hard|tricky|in|on|possible)|(?:want|like) to commit|commit to (?:anything|a|any)|see how (?:it|things|the [A-Za-zÀ-ɏ]+|we|that) goes?|let's (?:just )?(?:see|wait)|let me see (?:if|whether|what)|one of these days|(?:in|over) the (?:near future|coming (?:days|weeks)|next (?:few|couple of) (?:days|weeks)|not too distant)|eventually|up to (?:the [A-Za-zÀ-ɏ]+|them|other[A-Za-zÀ-ɏ]*)|not in a position to (?:say|commit)|can't say (?:when|if|whether)|(?:feasible|doable)|no (?:firm|exact|definite) (?:date|time|answer)|play it by ear|bear with (?:us|me))\b/gi,
  /\b(?:i|we) (?:aim|strive|endeavou?r|intend) to\b/gi,
  /\b(?:some|any) (?:sort|kind) of (?:mix-?up|issue|problem|glitch|solution|update)\b/gi,
]

const weak: readonly RegExp[] = [
  /\b(?:probably|presumably|likely|most likely|potentially|theoretically|in theory|ideally|normally|usually|generally|apparently|supposedly)\b/gi,
  /\b(?:should|ought to)(?: (?:hopefully|probably|then|now|all|normally|soon|just))* (?:be|get|come|arrive|work|turn|go|reach|clear|resolve|show|ship|hear|see|happen)\b/gi,
  /\b(?:i|we) (?:think|believe|hope(?! (?:you|this|that (?:you|this)|the next|to (?:see|welcome)))|expect|would think|would hope|would say)\b|\b(?:i'm|i am|we're|we are) hoping\b|\bi'd (?:think|hope|say|imagine)\b|\b(?:not|n't) (?:quite |entirely |completely |totally |100 ?% )?(?:sure|certain)\b/gi,
  /\bas (?:quickly|fast|early) as possible\b|\bas soon as (?:possible|(?:we|i|they) can)\b|\b(?:soon|shortly|asap)\b/gi,
  /\b(?:(?:it|that|this|there|they|he|she) (?:might|could|may)(?! have caused)|(?:we|i) (?:might|may))\b(?! have caused)/gi,
  /\bsomeone (?:will|should|can)\b|\bsomebody (?:will|should|can)\b/gi,
]

// "May I", "could you" and "you might like" are courtesy.
const courtesy =
  /\b(?:you (?:might|may|could)|(?:may|might|could|should) (?:i|we|you)|if (?:you|it|that|this)|in case|should you)\b/i

/** Words that commit to nothing. Of hedges that overlap the earlier pattern wins. */
export const hedgesIn: (text: string) => readonly Hedge[] = remembering((text) => {
  const kept: Hedge[] = []
  const add = (patterns: readonly RegExp[], strength: Hedge['strength']) => {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (kept.some((other) => other.start < end && start < other.end)) continue
        if (courtesy.test(match[0])) continue
        kept.push({ start, end, text: match[0], strength })
      }
    }
  }
  add(strong, 'strong')
  add(weak, 'weak')
  return kept.sort((a, b) => a.start - b.start)
})
