import { list } from './list.ts'

/** States of mind: adjectives after “be”; passives only when “by” names the cause. */
export const feelings = list(
  `addicted agitated alarmed amazed amused angered annoyed appalled ashamed astonished astounded awed baffled
   bewildered bored bothered charmed concerned confused contented convinced dazed dazzled dejected
   delighted depressed determined devastated devoted disappointed discontented discouraged disenchanted
   disgusted disheartened disillusioned dismayed displeased dissatisfied distracted distraught distressed
   disturbed elated embarrassed enchanted energized enraged enthralled enthused exasperated excited
   fascinated fatigued flabbergasted flattered flustered frightened frustrated gratified heartbroken horrified
   humbled impressed inclined infatuated infuriated interested intimidated intrigued irritated jaded
   mesmerized miffed mortified motivated mystified nauseated obsessed offended outraged overjoyed
   overwhelmed panicked perplexed perturbed petrified pleased preoccupied psyched puzzled relaxed relieved
   saddened satisfied scared shocked sickened smitten spooked startled stoked stressed stunned surprised
   tempted terrified thrilled tickled tired troubled unimpressed uninterested unnerved upset vexed wearied
   worried wowed`,
)

/** Qualities and states that look like participles. Almost never passives, whatever follows. */
export const qualities = list(
  `accomplished accustomed acquainted advanced antiquated assorted barren bearded biased born brazen celebrated
   civilized colored coloured complicated conceited crippled crooked crowded curved deceased dedicated dehydrated deranged
   detailed dilapidated disabled disinterested disorganized distinguished diversified downtrodden educated
   elevated esteemed expired experienced faded fated feathered flawed fixated frayed gifted golden gone got gotten
   had haunted heated impassioned inexperienced intoxicated introverted involved jagged laden layered learned
   lopsided mannered mature matted minded misguided mistaken multifaceted nuanced old-fashioned opinionated
   organized oriented outdated outspoken overcooked overcrowded overdue overpriced overrated overweight oversized
   overworked parched perverted pointed polished prejudiced privileged pronounced qualified ragged refined
   related renowned retired rotten rusted seasoned self-employed skewed skilled slanted sophisticated specialized
   spirited spoiled stilted strained stuck sunken swollen talented tattered textured twisted undecided underdone understaffed
   underfunded underpaid underprivileged underrated undersized underused underwhelmed varied weathered wrinkled wasted`,
)

/** Passives, except before these words: “is opposed to”, “is based in”, “is supposed to”. */
export const adjectivalBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aligned', list('with to on')],
  ['based', list('in at out near')],
  ['bound', list('to for')],
  ['committed', list('to')],
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
   deemed denied dubbed elected entitled fed fined given granted guaranteed handed issued judged labeled labelled left
   lent made named nicknamed offered owed paid pronounced promised quoted rated refused rendered renamed sent
   served shown sold spared taught termed titled told voted`,
)

/** After “get” these are changes of state, not passives. */
export const getStates = list(
  `back done dressed drunk engaged finished going lost organized ready set settled started stuck used wasted`,
)

/** “unfounded” is an adjective, “undone” and “unlocked” are of verbs. */
export const isNegatedAdjective = (lower: string): boolean =>
  /^un(?!der|i|do|ve|lo|co|pa|le|ti|ma|plug|wrap|block|fold|install|subscrib)[a-z]+(?:ed|en|wn)$/.test(lower)

/** “well-known”, “left-handed”; not “re-opened” or “co-founded”. */
export const isCompoundAdjective = (lower: string): boolean =>
  lower.includes('-') && !/^(?:re|pre|co|over|under|mis|de|cross|double|auto|e)-/.test(lower)
