import { beforeHyphen, verbPrefixes } from './affix.ts'
import { list } from './list.ts'

/** States of mind and the like: adjectives after “be”; passives only when “by” names the cause. */
export const states = list(
  `addicted agitated alarmed amazed amused angered annoyed appalled ashamed astonished astounded awed
   baffled bewildered bored bothered celebrated charmed colored coloured concerned confused contented
   convinced crippled crowded dazed dazzled dedicated dejected delighted depressed devastated devoted
   disabled disappointed discontented discouraged disenchanted disgusted disheartened disillusioned dismayed
   displeased dissatisfied distinguished distracted distraught distressed disturbed educated elated elevated
   embarrassed enchanted energized enraged enthralled enthused exasperated excited experienced fascinated
   fatigued flabbergasted flattered flustered frightened frustrated gratified haunted heartbroken heated
   horrified humbled impressed inclined infatuated infuriated inspired interested intimidated intrigued
   irritated jaded mesmerized miffed mortified motivated mystified nauseated obsessed offended outraged
   overjoyed overwhelmed panicked perplexed perturbed petrified pleased preoccupied psyched puzzled relaxed
   relieved saddened satisfied scared shocked sickened smitten spooked startled stoked stressed stunned
   surprised tempted terrified thrilled tickled tired troubled unimpressed uninterested unnerved upset vexed
   wearied worried wowed`,
)

/** Qualities and states that look like participles. Almost never passives, whatever follows. */
export const qualities = list(
  `accomplished accustomed acquainted advanced antiquated assorted barren bearded biased born brazen
   civilized complicated conceited crooked curved deceased dehydrated deranged detailed dilapidated
   disinterested disorganized diversified downtrodden esteemed expired faded fated feathered flawed fixated
   frayed gifted golden gone got gotten had impassioned inexperienced intoxicated introverted involved
   jagged laden layered learned lopsided mannered mature matted minded misguided mistaken multifaceted
   nuanced old-fashioned opinionated organized oriented outdated outspoken overcooked overcrowded overdue
   overpriced overrated overweight oversized overworked parched perverted pointed polished prejudiced
   privileged pronounced qualified ragged refined related renowned retired rotten rusted seasoned self-
   employed skewed skilled slanted sophisticated specialized spirited spoiled stilted strained stuck sunken
   swollen talented tattered textured twisted undecided underdone understaffed underfunded underpaid
   underprivileged underrated undersized underused underwhelmed varied weathered wrinkled`,
)

/** Passives, except before these words: “is opposed to”, “is based in”, “is supposed to”. */
export const adjectivalBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aligned', list('with to on')],
  ['based', list('in at out near')],
  ['bound', list('to for')],
  ['committed', list('to')],
  ['determined', list('to not')],
  ['done', list('with')],
  ['engaged', list('to')],
  ['finished', list('with')],
  ['focused', list('on')],
  ['focussed', list('on')],
  ['mixed', list('about')],
  ['opposed', list('to')],
  ['prepared', list('to for')],
  ['set', list('to')],
  ['supposed', list('to')],
  ['united', list('in behind')],
  ['used', list('to')],
])

/** Intransitive verbs: after “be” their participle is a slip or an adjective, after “’s” the perfect. */
export const intransitives = list(
  `appeared arrived become been behaved belonged come coughed crept died disappeared dwelt elapsed emerged
   existed expired fallen fled gone happened hesitated lain laughed lied lived lapsed mattered occurred
   persisted proceeded rained remained resided resulted retired risen seemed sneezed snowed
   sat slept smiled stood succeeded sunk swum tended thrived travelled traveled vanished waited wept`,
)

/** Forms that are nouns or adjectives after “be”, not participles. */
export const homographs = list('cost fit wet rid come')

/** Verbs whose passive keeps an object or a complement: a noun may follow the participle. */
export const keepsObject = list(
  `allowed appointed asked assigned awarded billed branded called charged christened considered crowned declared
   deemed denied dubbed elected entitled fed fined found given granted guaranteed handed issued judged labeled labelled left
   lent made named nicknamed offered owed paid pronounced promised quoted rated refused rendered renamed sent
   served shown sold spared taught termed titled told voted`,
)

/** After “get” these are changes of state, not passives. */
export const getStates = list(
  `back done dressed drunk engaged finished going lost organized ready set settled started stuck used wasted`,
)

/** Verbs that undo something; any other “un…ed” is an adjective. */
const undone = list(
  `unblocked unbound unbuckled uncovered undone unearthed unfolded unfrozen uninstalled unleashed unloaded
   unlocked unmasked unpacked unplugged unscrewed unsubscribed untied unveiled unwound unwrapped`,
)

/** “unfounded” is an adjective; “unlocked” and “understood” are of verbs. */
export const isNegatedAdjective = (lower: string): boolean =>
  /^un(?!der|i[fqt])[a-z]+(?:ed|en|wn)$/.test(lower) && !undone.has(lower)

/** “well-known”, “left-handed”; not “re-opened” or “co-founded”. */
export const isCompoundAdjective = (lower: string): boolean =>
  lower.includes('-') && !verbPrefixes.has(beforeHyphen(lower))
