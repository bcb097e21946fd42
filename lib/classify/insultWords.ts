/**
 * Kinds of words that insults are made of, one letter each. Words of several parts are joined by `_`.
 *
 * - `N` a name no stranger is called in kindness; `n` one that a firm is called too; `C` a creature, a name only with a quality before it
 * - `P` a quality of mind, an insult by itself; `V` one of character; `Q` one that makes a name of what follows; `X` an oath
 * - `A` a quality that insults the servant named after it; `p` one that insults people; `G` filth
 * - `S` who serves the customer; `E` other words for people
 * - `Y` you; `y` you are; `U` either, or your; `R` your; `H` he, she, they; `h` the same with "are"; `B` be; `b` being
 * - `T` that, which; `d` the; `a` a, some; `M` my; `F` filler; `&` and, or; `j` what may follow a judgement
 * - `k` not; `l` where; `w` who; `v` what people do; `W` how, why; `O` full of, run by; `@` the lot of you; `u` what an oath at you ends in
 */
const words: Readonly<Record<string, string>> = {
  N: 'idiot idiots moron morons imbecile imbeciles cretin cretins clown clowns scum scumbag scumbags loser losers jerk jerks jackass jackasses prick pricks dickhead dickheads bastard bastards bitch bitches asshole assholes ass_hole ass_holes arsehole arseholes twat twats wanker wankers tosser tossers muppet muppets dumbass dumbasses dumb-ass dumb_ass dumb_asses dumb_arse dumb_arses stupid_ass stupid_asses lazy_ass lazy_asses fat_ass fat_asses halfwit halfwits half-wit half-wits nitwit nitwits dimwit dimwits fucker fuckers motherfucker motherfuckers cunt cunts dipshit dipshits swine swines weasels ghoul ghouls gobshite gobshites prat prats pillock pillocks plonker plonkers numpty numpties dunce dunces simpleton simpletons dipstick dipsticks douche douchebag douchebags bellend bellends knobhead knobheads twerp twerps twit twits eejit eejits bawbag bawbags duffer duffers drongo drongos parasite parasites vermin vultures mongrels deadbeats sod sods heifer retard retards slob slobs thug thugs dope dopes dolt dolts oaf oafs buffoon buffoons skank hag incompetents mumu olodo shithead shitheads arsehat asshat asshats son_of_a_bitch sons_of_bitches cockwomble bampot bampots roaster wally wallies pond_life pondlife lowlife lowlifes',
  n: 'liar liars thief thieves crook crooks cheat cheats fraud frauds swindlers racketeers con_men con_man coward cowards bully bullies fool fools leeches parasite trash tools snakes',
  C: 'cow cows pig pigs rat rats goat goats donkey donkeys snake toad toads ape apes worm worms witch witches bat madam so-and-so git gits monkeys mule lump lumps turd turds lettuces excuse_for a_human dog dogs monster monsters animal animals robot robots trolls parrot',
  P: 'stupid dumb braindead brain-dead brain_dead brainless moronic idiotic retarded imbecilic illiterate thick_as dumb_as thick dense gormless',
  V: 'spineless heartless soulless worthless vile evil wicked nasty slimy smug insolent jumped-up jumped_up stuck-up stuck_up snotty cruel arrogant silly patronising patronizing power-tripping power_tripping shameless brazen ghoulish pathetic smirking',
  A: 'ignorant lying thieving dozy bitchy lazy-ass lazy-arse dumb-arse sub-human subhuman inbred scummy cunty spiteful fuckwit sorry-ass punk-ass bitch-ass',
  Q: 'lazy useless incompetent cheating scamming scheming robbing money-grabbing money_grabbing greedy sneaky filthy dirty fat ugly selfish shameless tight-arsed tight-fisted clueless corrupt dopey two-faced brainwashed',
  X: "fucking fuckin fuckin' effing f-ing motherfucking bloody goddamn damn damned flaming feckin friggin frigging",
  p: 'awful terrible horrible rotten disgusting miserable despicable sick shitty disgraceful hateful horrid mean-spirited',
  G: 'shit garbage filth dirt crap piece_of_shit piece_of_crap piece_of_trash piece_of_garbage pieces_of_shit pile_of_shit sack_of_shit waste_of_space waste_of_oxygen waste_of_air waste_of_skin waste_of_time',
  S: 'staff crew agent agents clerk clerks handler handlers driver drivers rider riders courier couriers rep reps representative representatives employee employees employes worker workers staffer staffers manager managers supervisor supervisors technician technicians engineer engineers installer installers adviser advisers advisor advisors adjuster adjusters operator operators attendant attendants steward stewards stewardess pilot pilots captain guard guards guide guides receptionist receptionists waiter waiters waitress pharmacist nurse nurses cashier cashiers colleague colleagues specialist engraver planner plumber doctor dentist mechanic mechanics customer_service_people customer_service customer_support support_team delivery_man delivery_guy delivery_person delivery_driver team teams salesman salespeople bloke landlord',
  E: 'people person man men woman women girl girls boy boys lady ladies guy guys dude dudes lad lads kid kids child children fella fellow fellows folks human humans human_being human_beings individual individuals lot bunch idiot_of creatures creature',
  Y: "you u ya ye y'all yall yous youse",
  y: "you're youre u're y'all're ye're you_are u_r you_were y'all_are",
  U: 'ur',
  R: "your yer y'all's thy their",
  H: 'he she they',
  h: "he's she's they're theyre he_is she_is they_are he_was she_was they_were",
  B: 'is are was were r',
  b: 'being',
  T: 'that this those these which what',
  d: 'the',
  a: 'a an some any',
  M: "my our me i'm im i",
  O: 'full_of run_by staffed_by staffed_with employ employs hire hires hired hiring bunch_of loads_of load_of pack_of gang_of lot_of nest_of set_of',
  F: 'all just such so really actual actually absolute absolutely complete completely total totally utter utterly pure proper right real little old big wee whole most more bigger biggest literally as too definitely clearly obviously still even honestly frankly very straight_up kind_of sort_of freaking always both full_blown blind actual certified',
  '&': 'and or',
  j: 'that if because who but when for to',
  k: "not never isn't aren't wasn't weren't ain't no",
  l: 'in at on from by with behind',
  w: 'who working answering running whoever',
  v: "did didn't do don't does doesn't gave lost told said can can't could couldn't won't will just has have had hung went made better left sent put keeps kept",
  W: 'how why',
  '@': 'all_of_you all_of_yous all_of_ye all_of_u lot_of_you lot_of_yous lot_of_youse lot_of_ye bunch_of_you pair_of_you one_of_you one_of_ye you_people you_lot the_whole_team the_whole_lot',
  u: 'suck sucks useless ridiculous incompetent jokers joke terrible worst disgrace garbage',
}

/** The kind of each word; the first that names it counts. */
const kinds = new Map<string, string>()
for (const [kind, list] of Object.entries(words)) {
  for (const word of list.split(' ')) if (!kinds.has(word)) kinds.set(word, kind)
}

/** The kind of a word in small letters; undefined for one that plays no part. */
export function kindOf(word: string): string | undefined {
  return kinds.get(word)
}

/** Runs of words that count as one, as a pattern. */
export const joinedWords =
  /(?<![a-z])(?:pieces?|piles?|sack|waste) of (?:shit|crap|trash|garbage|space|oxygen|air|skin|time)|(?:all|lot|bunch|pair|one) of (?:you|yous|youse|ye|u)(?![a-z])|(?:full|bunch|pack|gang|loads?|lot|nest|set|kind|sort) of(?![a-z])|(?:run|staffed) (?:by|with)(?![a-z])|brain dead|(?:ass|arse) holes?|(?:dumb|stupid|lazy|fat) (?:ass|arse)(?:es)?(?![a-z])|jumped up|stuck up|power tripping|money grabbing|straight up|con m[ea]n|sons? of (?:a )?bitch(?:es)?|human beings?|you (?:people|lot|are|were)(?![a-z])|u r(?![a-z])|y'all are|(?:he|she|they) (?:is|are|was|were)(?![a-z])|customer (?:service|support)(?: people)?|delivery (?:man|guy|person|driver)|support team|the whole (?:team|lot)|excuse for|(?:thick|dumb) as(?![a-z])|pond life/g
