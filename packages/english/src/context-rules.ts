import { contextRule } from './context-rule.ts'

/**
 * Rules of context in the order in which they are tried, each over the whole sentence. Behind “#” an example; in
 * guillemets the word that the rule reads anew.
 */
export const contextRuleLines = `
am: AUX > NOUN | -1 NUM  # We met at 9 «am».
AUX.modal > NOUN | -1 =a, =an, =the, =of, PRON.possessive  # She paid with the «will» of her aunt.
's: PART > AUX | -1 PRON  # She said it«'s» late.
's: PART > AUX | -1 ADV & +1 !NOUN  # Here«'s» the list.
's: PART > AUX | +1 DET, VERB.gerund, PART  # The shop«'s» the last one here.
to: PART > ADP | +1~ !?VERB.base  # I walked «to» the depot.
to: PART > ADP | +1 PROPN, NUM  # I walked «to» Porto.
as: ADP > ADV | +1 ?ADJ, ADV & +2 =as  # It was «as» late as ever.
as: ADP > ADV | +1 =well  # It rained «as» well.
no: DET > INTJ | +1 EDGE & -1 EDGE  # «No», it broke.
right: ADJ > ADV | +1 ADV, ADP  # The list is «right» here.
about, around, over, under: ADP > ADV | +1 NUM  # It took «about» 40 days.
NOUN, VERB.base > VERB.past | -1~ =i, =we, =they, =you & -1~ PRON  # I «cut» two steps.
NOUN, VERB.base > VERB.past | -1 NOUN, PROPN & -1 !plural & +1 DET, PRON.possessive, PRON.object  # The team «set» a limit.
NOUN, VERB.base > VERB.past | -1 =that, =which, =who & -2 NOUN & -2 !plural  # The ramp that «cut» the wait was mine.
NOUN, ADJ, ADV, ADP, SCONJ > VERB.base | -1~ =to & -1~ PART  # I had to «work» late.
NOUN, ADJ, ADV, ADP > VERB.base | -1~ AUX.modal  # They will «work» late.
NOUN, ADJ, ADP > VERB.base | -1~ AUX.do  # It did not «change».
NOUN, ADP > VERB.base | -1~ =i, =we, =you, =they & -1~ PRON  # We «plan» for it.
that: SCONJ > PRON | -1 EDGE & +1 ?VERB.past  # «That» helped them.
ADJ > VERB.past | -1~ PRON.subject  # I «learned» the codes.
ADJ > VERB.past | -1 NOUN.plural  # The customers «experienced» a delay.
ADJ > ADV | -1 PRON.subject & +1 ?VERB  # I «first» heard it there.
ADJ > VERB.past | +1 PRON.object, DET, PRON.possessive & -1~ !AUX.be, AUX.have, DET, VERB, PRON.possessive, EDGE  # The crowd «celebrated» it.
NOUN > VERB.base | -1 NOUN.plural, =people & +1 DET, PRON, ADP, SCONJ, NOUN, ADJ  # People «need» the keys.
NOUN > VERB.base | -1 EDGE & +1 DET, PRON.possessive, PRON.object  # «Check» the door.
need, plan, want, aim, hope, try, work: NOUN > VERB.base | -1 EDGE & +1 PART  # «Need» to ask again.
NOUN > VERB.base | -1 CCONJ & +1 DET, PRON.possessive, PRON.object  # Wash the cups and «dust» the shelf.
NOUN, ADJ > VERB.base | -1 =please  # Please «contact» the shop.
NOUN > PROPN | +1 PROPN & -1 EDGE  # «Hill» Ann left.
NOUN.plural > VERB.third | -1 CCONJ & -2 VERB.third  # It drips and «leaks».
NOUN.plural > VERB.third | -1~ =he, =she, =it, =who, =which & -1~ PRON  # She «plans» each visit.
NOUN.plural > VERB.third | -1 NOUN, PROPN & -1 !plural & +1 DET, PRON, SCONJ  # The cat «needs» a door.
VERB.base > NOUN | -1 DET, PRON.possessive, NUM  # The «build» broke.
VERB.base > NOUN | -1 ADJ, ADP  # A late «start» cost us.
VERB.base > NOUN | -1 NOUN, PROPN & -1 !plural, =people, =i  # Our customer «base» grew.
VERB.base > ADJ.likely | -1 VERB, =so, =very, =too, =as, =how  # It felt too «clean».
VERB.base > NOUN | -1 VERB & -1 !=help, =let, =make, =see, =watch, =hear, =go, =come  # We take «care» of it.
VERB.base > ADJ | -1 DET, PRON.possessive & +1 ?NOUN  # The «direct» road is closed.
VERB.base > ADJ | -1~ AUX.be  # The door was «open».
VERB.third > NOUN.plural | -1 DET, PRON.possessive, NUM, ADJ, ADP  # The first «whispers» came.
VERB.third > NOUN.plural.likely | -1 NOUN, PROPN & +1 VERB, AUX  # Phone «calls» were late.
VERB.third > NOUN.plural | -1 NOUN & -2 VERB, AUX  # I reduced repeat «calls» by half.
VERB.third > NOUN.plural | -1 EDGE & +1 AUX, VERB.past  # «Returns» fell.
VERB.base > NOUN | -1 EDGE, CCONJ, SCONJ & +1 NOUN & +2~ AUX.past, AUX.have, VERB.past  # «Support» contacts were down.
VERB.base > NOUN | -1 EDGE & +1 NOUN.plural & +2 AUX  # «Support» contacts are down.
daily, weekly, monthly, quarterly, yearly, hourly, nightly: ADJ > ADV | +1 !?NOUN, ADJ  # It runs «daily».
VERB.gerund > ADJ | -1 =very, =so, =too, =really, =extremely, =quite, =more, =most  # It was very «challenging».
VERB.base > ADJ | -1 CCONJ & -2 ADJ & +1 NOUN  # A clear and «open» list.
VERB.third > NOUN.plural.likely | -1 NOUN & -2 NOUN, ADP, CCONJ, ADJ & +1 EDGE, CCONJ  # We spoke of transition «files».
VERB.gerund > NOUN | -1 DET, PRON.possessive, ADJ & -1 !=all, =both, =either & +1 !?NOUN, DET  # It was my «understanding».
NOUN > VERB.gerund | +1 DET, PRON & -1 !DET, PRON.possessive, ADJ  # I went there «painting» the fence.
NOUN > VERB.gerund | -1~ AUX.be  # She is «painting» now.
VERB.base > VERB.past | -1~ =he, =she, =it  # He «cut» it.
VERB.past, VERB.base, ADJ, NOUN > VERB.participle | -1~ AUX.have  # It has «cut» the wait.
AUX.past > AUX.participle | -1~ AUX.have  # It has «had» a fault.
VERB.past, VERB.base > VERB.participle | -1~ AUX.be  # They were «fed» twice.
involved, engaged: ADJ > VERB.participle | -1~ AUX.be & +1 ADP  # I was «involved» in it.
VERB.past > VERB.participle | -1 DET, PRON.possessive, ADJ, ADP & +1 ?NOUN, PROPN, ADJ  # The «delayed» crates came.
VERB.past > VERB.participle | -1 NOUN & +1 =by  # The list «printed» by Ann.
VERB.past > VERB.participle | -1~ =me, =us, =him, =them & -1~ PRON.object  # I kept him «informed».
mailing, operating, working, living, parking, shopping: VERB.gerund > NOUN | +1 =list, =system, =group, =hour, =condition, =space, =lot, =cost, =procedure  # The «mailing» list grew.
AUX.have > VERB | +1~ !?VERB.participle, AUX.participle, PRON, =since, EDGE  # We «had» a key.
AUX.have > VERB | +1~ DET, ADJ, NUM, NOUN, PART, ADP, PRON.possessive & -1 !EDGE, SCONJ  # Do you «have» this list?
AUX.have > VERB | +1 EDGE  # That is all we «have».
AUX.do > VERB | +1~ !?VERB.base, AUX.base, PRON.subject & -1 !EDGE, =how, =why, =what, =when, =where & +1 !=not  # I «did» the count.
AUX.do > VERB | -1 PART, AUX  # They will «do» it.
's: AUX.be > AUX.have | +1~ AUX.participle, =got, =had & -1 PRON  # It«'s» got a lid.
'd: AUX.modal > AUX.have | +1~ ?VERB.participle, AUX.participle & +1~ !?VERB.base, AUX.base  # They«'d» decided it.
AUX.be > VERB | -1 =there  # There «was» a key.
AUX.be > VERB | +1 =there & -1 EDGE  # Well, «are» there keys?
AUX.be > VERB | -1~ AUX & -2 =there  # There will «be» rain.
that: SCONJ > PRON | +1 AUX, VERB  # The door «that» was open closed.
that: SCONJ > DET | +1 NOUN & +1 !plural  # I heard «that» noise.
that: SCONJ > PRON | -1 NOUN & +1 PRON.subject  # I know the list «that» she wrote.
that: SCONJ > PRON | +1 EDGE, ADP  # I knew «that».
that: SCONJ > PRON | -1 ADP & -1 !=in, =except, =so  # Go for «that» one.
these, those, this: DET > PRON | +1 AUX, VERB, ADP, EDGE, ADV, SCONJ, CCONJ, PART, PRON  # «This» was new.
what, which, whatever: PRON > DET | +1 NOUN  # She knew «what» key fits.
both: DET > CCONJ | +2 =and  # «Both» Ann and Tom left.
there: PRON > ADV | +1~ !AUX, VERB.be, =exist, =seem & -1 !AUX.be, VERB.be  # I went «there».
as, than, before, after, since, until, like, for: ADP > SCONJ | +1 PRON.subject & +2 !EDGE  # I left «before» she came.
for: ADP > SCONJ | +1 PRON, NOUN & +2 =to  # It was late «for» us to ask.
ADP > SCONJ | +1 VERB.gerund & 0 !=during, =including  # He is paid «for» protecting them.
since: SCONJ > ADV | -1 AUX.have & +1 ?VERB.participle  # We have «since» left.
for, because, until, since: SCONJ > ADP | +1 PRON.object & +2 EDGE, CCONJ, ADP  # It is good «for» you in May.
because: SCONJ > ADP | +1 =of  # It broke «because» of rain.
until, since: SCONJ > ADP | +1 NUM, PROPN, EDGE, =then, =now, =today  # We stayed «until» July 1805.
hard, fast, long, early, late, high, low, straight, wide, deep, far, quick, close, better, best, worse, overall, real: ADJ > ADV | -1 VERB, NOUN & +1 !?NOUN  # We worked «hard».
more, less, least: ADJ > ADV | +1 ADJ, ADV  # It was «more» useful.
most, much: ADV > ADJ | +1 NOUN, =of  # «Most» keys fit.
ADV > ADJ | +1 ?NOUN & -1 DET, PRON.possessive & 0 !=very, =just, =only, =also, =even, =most, =much, =really, =pretty  # The «well» team left.
ADJ > NOUN.likely | -1 DET, PRON.possessive, ADJ & +1 !?NOUN, ADJ & 0 !superlative, comparative, =same, =other, =first, =own, =last, =next, =new & -1 !ADJ  # We staged this «fair» to sell it.
NOUN > ADJ.likely | +1 ?NOUN & 0 !plural  # The «key» reason is rain.
NOUN > ADJ.likely | -1~ AUX.be & +1 EDGE, ADP, PART, SCONJ, CCONJ  # It was «criminal».
only: ADV > ADJ | -1 DET, PRON.possessive  # The «only» key fits.
much: ADV > ADJ | -1 =how, =too, =so, =as & +1 !ADJ, ADV  # It was too «much».
before: ADP > ADV | +1 EDGE  # I had been there «before».
`

export const contextRules = contextRuleLines
  .trim()
  .split('\n')
  .map(line => contextRule(line.slice(0, line.indexOf('  #'))))
