import { contextRule } from './context-rule.ts'

/** Rules of context in the order in which they are tried, each over the whole sentence. A comment shows what is meant. */
const lines = `
am: AUX > NOUN | -1 NUM
AUX.modal > NOUN | -1 =a, =an, =the, =of, PRON.possessive
's: PART > AUX | -1 PRON
's: PART > AUX | -1 ADV & +1 !NOUN
's: PART > AUX | +1 DET, VERB.gerund, PART
to: PART > ADP | +1~ !?VERB.base
to: PART > ADP | +1 PROPN, NUM
to: PART > ADP | +1 ?DET, PRON & +1 !?VERB.base
as: ADP > ADV | +1 ?ADJ, ADV & +2 =as
as: ADP > ADV | +1 =well
no: DET > INTJ | +1 EDGE & -1 EDGE
right: ADJ > ADV | +1 ADV, ADP
about, around, over, under: ADP > ADV | +1 NUM
VERB.base > VERB.past | -1~ =i, =we, =they, =you & -1~ PRON
NOUN, VERB.base > VERB.past | -1 NOUN, PROPN & -1 !plural & +1 DET, PRON.possessive, PRON.object
NOUN, VERB.base > VERB.past | -1 =that, =which, =who & -2 NOUN & -2 !plural
NOUN, ADJ, ADV, ADP, SCONJ > VERB.base | -1~ =to & -1~ PART
NOUN, ADJ, ADV, ADP > VERB.base | -1~ AUX.modal
NOUN, ADJ, ADP > VERB.base | -1~ AUX.do
NOUN, ADP > VERB.base | -1~ =i, =we, =you, =they & -1~ PRON
NOUN > VERB.base | -1 =these, =those & +1 ADJ, DET, PRON, ADP
that: SCONJ > PRON | -1 EDGE & +1 ?VERB.past
ADJ > VERB.past | -1~ PRON.subject
ADJ > VERB.past | +1 PRON.object, DET, PRON.possessive & -1~ !AUX.be, AUX.have, DET, VERB, PRON.possessive, EDGE
ADJ > VERB.past | -1 NOUN, PROPN & +1 DET, PRON
NOUN > VERB.base | -1 NOUN.plural, =people & +1 DET, PRON, ADP, SCONJ, NOUN, ADJ
NOUN > VERB.base | -1 EDGE & +1 DET, PRON.possessive, PRON.object
need, plan, want, aim, hope, try, work: NOUN > VERB.base | -1 EDGE & +1 PART
NOUN > VERB.base | -1 CCONJ & +1 DET, PRON.possessive, PRON.object
NOUN, ADJ > VERB.base | -1 =please
NOUN > VERB.base | -2 =let, =help & -1 PRON.object
NOUN > PROPN | +1 PROPN & -1 EDGE
NOUN.plural > VERB.third | -1 CCONJ & -2 VERB.third
NOUN.plural > VERB.third | -1~ =he, =she, =it, =who, =which & -1~ PRON
NOUN.plural > VERB.third | -1 NOUN, PROPN & -1 !plural & +1 DET, PRON, SCONJ
VERB.base > NOUN | -1 DET, PRON.possessive, NUM
VERB.base > NOUN | -1 ADJ, ADP
VERB.base > NOUN | -1 NOUN, PROPN & -1 !plural, =people, =i
VERB.base > ADJ.likely | -1 VERB, =so, =very, =too, =as, =how
VERB.base > NOUN | -1 VERB & -1 !=help, =let, =make, =see, =watch, =hear, =go, =come
VERB.base > ADJ | -1 DET, PRON.possessive & +1 ?NOUN
VERB.base > ADJ | -1~ AUX.be
VERB.third > NOUN.plural | -1 DET, PRON.possessive, NUM, ADJ, ADP
VERB.third > NOUN.plural.likely | -1 NOUN, PROPN & +1 VERB, AUX
VERB.gerund > ADJ | -1 =very, =so, =too, =really, =extremely, =quite, =more, =most
VERB.base > ADJ | -1 CCONJ & -2 ADJ & +1 NOUN
VERB.third > NOUN.plural.likely | -1 NOUN & -2 NOUN, ADP, CCONJ, ADJ & +1 EDGE, CCONJ
VERB.gerund > NOUN | -1 DET, PRON.possessive, ADJ & -1 !=all, =both, =either & +1 !?NOUN, DET
NOUN > VERB.gerund | +1 DET, PRON & -1 !DET, PRON.possessive, ADJ
NOUN > VERB.gerund | -1~ AUX.be
VERB.base > VERB.past | -1~ =he, =she, =it
VERB.past, VERB.base, ADJ, NOUN > VERB.participle | -1~ AUX.have
AUX.past > AUX.participle | -1~ AUX.have
VERB.past, VERB.base > VERB.participle | -1~ AUX.be
VERB.past > VERB.participle | -1 DET, PRON.possessive, ADJ, ADP & +1 ?NOUN, PROPN, ADJ
VERB.past > VERB.participle | -1 NOUN & +1 =by
VERB.past > VERB.participle | -1~ =me, =us, =him, =them & -1~ PRON.object
mailing, operating, working, living, parking, shopping: VERB.gerund > NOUN | +1 =list, =system, =group, =hour, =condition, =space, =lot, =cost, =procedure
AUX.have > VERB | +1~ !?VERB.participle, AUX.participle, PRON, EDGE
AUX.have > VERB | +1~ DET, ADJ, NUM, NOUN, PART, ADP, PRON.possessive & -1 !EDGE, SCONJ
AUX.have > VERB | +1 EDGE
AUX.do > VERB | +1~ !?VERB.base, AUX.base, PRON.subject & -1 !EDGE, =how, =why, =what, =when, =where & +1 !=not
AUX.do > VERB | -1 PART, AUX
AUX.do > VERB | +1 DET, ADJ, NOUN, PRON.possessive & -1 !EDGE, =how, =why, =what, =when, =where
's: AUX.be > AUX.have | +1~ AUX.participle, =got, =had & -1 PRON
'd: AUX.modal > AUX.have | +1~ VERB.participle, =been, =had & +1~ !?VERB.base
AUX.be > VERB | -1 =there
AUX.be > VERB | +1 =there & -1 EDGE
AUX.be > VERB | -1~ AUX & -2 =there
that: SCONJ > PRON | +1 AUX, VERB
that: SCONJ > DET | +1 NOUN & +1 !plural
that: SCONJ > PRON | -1 NOUN & +1 PRON.subject
that: SCONJ > PRON | +1 EDGE, ADP
these, those, this: DET > PRON | +1 AUX, VERB, ADP, EDGE, ADV, SCONJ, CCONJ, PART, PRON
what, which, whatever: PRON > DET | +1 NOUN
both: DET > CCONJ | +2 =and
there: PRON > ADV | +1~ !AUX, VERB.be, =exist, =seem & -1 !AUX.be, VERB.be
as, than, before, after, since, until, like, for: ADP > SCONJ | +1 PRON.subject & +2 !EDGE
for: ADP > SCONJ | +1 PRON, NOUN & +2 =to
ADP > SCONJ | +1 VERB.gerund & 0 !=during, =including
for, because, until, since: SCONJ > ADP | +1 PRON.object & +2 EDGE, CCONJ, ADP
because: SCONJ > ADP | +1 =of
until, since: SCONJ > ADP | +1 NUM, PROPN, EDGE
like: ADP > VERB.base | -1~ =to, AUX.modal, AUX.do
hard, fast, long, early, late, high, low, straight, wide, deep, far, quick, close, better, best, worse, overall, real: ADJ > ADV | -1 VERB, NOUN & +1 !?NOUN
more, less, least: ADJ > ADV | +1 ADJ, ADV
most, much: ADV > ADJ | +1 NOUN, =of
ADV > ADJ | +1 ?NOUN & -1 DET, PRON.possessive & 0 !=very, =just, =only, =also, =even, =most, =much, =really, =pretty
ADJ > NOUN.likely | -1 DET, PRON.possessive, ADJ & +1 !?NOUN, ADJ & 0 !superlative, comparative, =same, =other, =first, =own, =last, =next, =new & -1 !ADJ
NOUN > ADJ.likely | +1 ?NOUN & 0 !plural
NOUN > ADJ.likely | -1~ AUX.be & +1 EDGE, ADP, PART, SCONJ, CCONJ
only: ADV > ADJ | -1 DET, PRON.possessive
much: ADV > ADJ | -1 =how, =too, =so, =as & +1 !ADJ, ADV
before: ADP > ADV | +1 EDGE
`

export const contextRules = lines
  .trim()
  .split('\n')
  .map(line => contextRule(line))
