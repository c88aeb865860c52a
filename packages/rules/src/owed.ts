import {
  type Clause,
  clausesOf,
  deliberated,
  doneLemmas,
  type Feature,
  type NounPhrase,
  nounPhrasesOf,
  numbersOf,
  remarkingVerbs,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** The clause a token stands in: the last that begins before it, or the one it leads up to (“Over the years we …”). */
export const clauseHolding = (sentence: Sentence, at: number): Clause | null => {
  const clauses = clausesOf(sentence)
  return clauses.findLast(({ tokens }) => tokens[0] <= at) ?? clauses[0] ?? null
}

/** “Managed to cut” was done; “met to cut” is a purpose. */
export const isDone = (sentence: Sentence, { verb: { form, tokens } }: Clause): boolean =>
  form !== 'infinitive' ||
  tokensOf(sentence)
    .slice(Math.max(0, tokens[0] - 3), tokens[0])
    .some(({ lemma }) => doneLemmas.has(lemma))

/** “People who had an impact”: which are meant, not what came of it. */
export const isRestrictive = ({ kind, opener }: Clause): boolean => kind === 'relative' && opener?.gap !== ','

/** The writer did it, alone or with others; bullets leave the subject out: “Taught workshops”. */
export function isOwnDeed(sentence: Sentence, clause: Clause): boolean {
  const { kind, mood, subject, person, verb } = clause
  if (kind !== 'main' || mood !== 'fact' || verb.form !== 'finite' || verb.negative) return false
  if (verb.tense !== 'past' && !verb.perfect) return false
  return person === 'i' || person === 'we' || (subject === null && clausesOf(sentence)[0] === clause)
}

const idle: readonly Feature[] = ['stative', 'cognition', 'perception', 'emotion', 'feel', 'think', 'want']

/** What one thinks, feels and is, and what befalls one, is no deed yet. */
export const isIdleVerb = (verb: Token): boolean => idle.some(feature => verb.has(feature))

/** What a reader wants counted whoever tells of it. */
const weighty: readonly Feature[] = ['audience', 'person', 'money', 'measured', 'trouble', 'possession']
const people: readonly Feature[] = ['audience', 'group', 'organization']
/** What is told in the next breath, or felt, has no count. */
const uncountable: readonly Feature[] = ['cognition', 'emotion', 'feeling', 'felt']

/** An amount and what it counts. */
interface Amount {
  readonly sentence: Sentence
  /** Indices into `tokensOf(sentence)`, half-open. */
  readonly at: Span
  /** Its words: “many”, “very few people”. */
  readonly words: readonly Token[]
  readonly counted: NounPhrase | null
}

/**
 * A reader asks for the count behind an open amount: in what the writers did, had or suffered; of those a statement is
 * about; else only of people, money, measures and trouble. What is generally so, planned, wished or not done has no
 * count, nor has what stands in brackets or closes a list; and what was counted in the same paragraph is known. `at` are
 * indices into `tokensOf(sentence)`.
 */
export function isCountOwed(sentence: Sentence, at: Span): boolean {
  const words = tokensOf(sentence).slice(...at)
  const amount: Amount = { sentence, at, words, counted: countedBy(sentence, at) }
  if (!isCountable(amount) || isMinor(amount) || isKnown(amount) || isTakenUp(amount)) return false
  const clause = clauseHolding(sentence, at[0])
  if (clause?.verb.tense === 'present' && !clause.verb.perfect && isOpinion(sentence)) return false
  // “A few facts first”: a line without a verb announces.
  return clause !== null && isTold(clause, amount) && matters(tellerOf(sentence, clause), amount)
}

/** “I think in a lot of firms people look away”: what the writer thinks of the world has no count. */
const isOpinion = (sentence: Sentence): boolean => {
  const [first] = clausesOf(sentence)
  return first?.person === 'i' && first.verb.verb.has('think') && first.verb.tense === 'present'
}

/** What readers surely mark wherever it stands (.78 of 18 places on the texts read). */
const heaviest: readonly Feature[] = ['measured', 'event']
/** What they surely mark in what the writers did or had (.73 of 11), where of other nouns it is .16 of 19. */
const ofWriters: readonly Feature[] = ['audience', 'money', 'trouble', 'possession']

/**
 * The count would change what a reader thinks of the story: of measures and happenings, of customers who act, of the money,
 * goods and trouble of the writers. How many meetings were held and drafts written is nobody's question. `at` as above.
 */
export function isCountWeighty(sentence: Sentence, at: Span): boolean {
  const amount: Amount = {
    sentence,
    at,
    words: tokensOf(sentence).slice(...at),
    counted: countedBy(sentence, at),
  }
  if (!amount.counted) return true
  const clause = clauseHolding(sentence, at[0])
  // “When several boats land together”, “sites where most of the guests stay a night”: how many suffice is not asked.
  if (/^(?:when|whenever|if|where)$/.test(clause?.opener?.lower ?? '')) return false
  if (isShare(amount)) return true
  if (isPassing(amount)) return false
  if (isOf(amount, heaviest)) return true
  if (!clause) return false
  const teller = tellerOf(sentence, clause)
  // “In my years I have met many skippers who …” is said of skippers.
  if (teller.verb.perfect && /^(?:see|meet|know|watch)$/.test(teller.verb.verb.lemma)) return false
  // “A lot of people told me” is whoever spoke.
  if (teller.verb.verb.has('say') && amount.counted.head.lower === 'people') return false
  const { subject } = teller
  const about = subject !== null && subject.tokens[0] < at[1] && at[0] < subject.tokens[1]
  return (
    (concernsWriter(sentence, teller) && isOf(amount, ofWriters)) || (about && isOf(amount, ['audience']))
  )
}

/**
 * Those it is done for (“many customers”), and trouble (“some complaints”): the size of what is told. “People” are whoever
 * it was. Judges found notes on them worth making oftener than on amounts of anything else (`generated/judged.json`).
 */
export function isSizeOfStory(sentence: Sentence, at: Span): boolean {
  const head = countedBy(sentence, at)?.head
  return (
    head !== undefined &&
    // “Most of the damage” is a share of what a reader knows of.
    !tokensOf(sentence)
      .slice(...at)
      .some(({ lower }) => lower === 'most' || lower === 'majority') &&
    head.lemma !== 'people' &&
    head.lemma !== 'person' &&
    // Of colleagues and managers it matters who they were; stakeholders are counted.
    (head.lemma === 'stakeholder' || sizing.some(feature => head.has(feature)))
  )
}
const sizing: readonly Feature[] = ['served', 'trouble']

/** “A couple of boats” is two or so; “on several occasions” is how often one did it; “some people”, “a couple of people” are whoever it was. */
const isPassing = (amount: Amount): boolean =>
  /^(?:time|occasion|effort)$/.test(amount.counted?.head.lemma ?? '') ||
  isSaidWith(amount, /^couple$/) ||
  // “A bit of colour”, not “a fair bit of trade”.
  amount.words.some(({ lower }, at, all) => lower === 'bit' && all[at - 1]?.lower === 'a') ||
  (amount.counted?.head.lower === 'people' && isSaidWith(amount, /^(?:some|few|couple|several)$/))

/** “We heard from a few clinics. The clinic in Leeds …”, “… These were:”: the next sentence names them or begins the list. */
function isTakenUp(amount: Amount): boolean {
  const behind = amount.sentence.block.text.slice(amount.words.at(-1)!.span[1], amount.sentence.span[1])
  // “A number of snags, such as …”, “some of the crew, about 40 %”.
  if (
    /\b(?:includ(?:ed?|ing)|such as|namely)\b|^[^.;]{0,40}, (?:about |some |around )?\d+(?:\.\d+)? ?%/i.test(
      behind,
    )
  )
    return true
  const next = beside(amount.sentence, 1)
  if (!next) return false
  // “There were several snags. The first was the rope.”
  if (/:["”*_]*$/.test(next.text) || /^(?:the )?first\b/i.test(next.text)) return true
  // “There were some complaints. I counted 14 slips”.
  if (numbersOf(next).some(({ metric, unit }) => metric && unit === 'count') && counts(next)) return true
  // “There were many snags. The rope was old, the boat leaked and …”.
  if (isOf(amount, ['trouble']) && next.text.split(', ').length > 2) return true
  // “There were some problems. I did not see the quay …”: they are told, one by one.
  if (
    announced.test(amount.counted?.head.lemma ?? '') &&
    clausesOf(next).some(({ person, verb }) => (person === 'i' || person === 'we') && verb.negative)
  )
    return true
  const subject = clausesOf(next)[0]?.subject
  return (
    isOf(amount, people) &&
    subject != null &&
    tokensOf(next)
      .slice(...subject.tokens)
      .some(({ pos, capital }, at) => pos === 'PROPN' && (capital || at > 0))
  )
}

const counts = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(({ verb }) => verb.verb.lemma === 'count')

const announced = /^(?:problem|issue|challenge|question)$/

const isSaidWith = ({ words }: Amount, said: RegExp): boolean => words.some(({ lower }) => said.test(lower))

/** “Few shops”, “very little data”; “a few shops” are some. */
const isHardlyAny = ({ words }: Amount): boolean =>
  words.some(({ lower }, at) => /^(?:few|little)$/.test(lower) && words[at - 1]?.lower !== 'a')

const isOf = ({ counted }: Amount, features: readonly Feature[]): boolean =>
  counted !== null && features.some(feature => counted.head.has(feature))

/** “Many ideas”, “several weeks”, “a lot of that”, “most of my time” have no count, or one nobody wants. */
function isCountable(amount: Amount): boolean {
  const { counted } = amount
  if (!counted) return true
  const { determiner, head } = counted
  if (/^times?$/.test(head.lower) && isSaidWith(amount, /^most$/)) return false
  // “A number of options were weighed”: what they were is told, or asked for, and not their number.
  if (deliberated.has(head.lemma)) return false
  if (head.has('unit-of-time') || /^(?:this|that|it)$/.test(head.lower)) return false
  if (isOf(amount, uncountable) && !head.has('trouble') && !isExperience(amount)) return false
  return (
    !/^(?:my|our|his|her|its|their)$/.test(determiner?.lower ?? '') ||
    head.inflection === 'plural' ||
    isOf(amount, people)
  )
}

/** “A lot of experience”, “much knowledge”: one mass that a reader judges the writer by. */
const isExperience = ({ counted }: Amount): boolean =>
  counted?.head.has('judged') === true && counted.head.inflection !== 'plural'

/** “Without many”, “its many”, “(there are few)”; “and many other clinics” closes a list that names enough. */
function isMinor(amount: Amount): boolean {
  const { sentence, at, words } = amount
  const before = tokensOf(sentence)[at[0] - 1]?.lower ?? ''
  const text = sentence.block.text.slice(sentence.span[0], words[0]!.span[0])
  return (
    /^(?:without|not|no|its|his|her|whose)$/.test(before) ||
    (/^(?:and|or)$/.test(before) && isSaidWith(amount, /^other$/)) ||
    // “Some problems to solve” are work.
    (isOf(amount, ['trouble']) && tokensOf(sentence)[at[1]]?.lower === 'to') ||
    text.lastIndexOf('(') > text.lastIndexOf(')')
  )
}

/** Told as it was or is: no plan, purpose, wish or kind of people, and not denied. */
const isTold = (clause: Clause, amount: Amount): boolean =>
  clause.mood === 'fact' &&
  clause.verb.tense !== 'future' &&
  !clause.verb.negative &&
  !isNever(amount.sentence, clause) &&
  !isRestrictive(clause) &&
  isDone(amount.sentence, clause)

/** “It never drew a large crowd”. */
const isNever = (sentence: Sentence, { verb: { tokens } }: Clause): boolean =>
  tokensOf(sentence)
    .slice(Math.max(0, tokens[0] - 1), tokens[1])
    .some(({ lower }) => lower === 'never')

/** The number would say something of the writers, or of the size of what they tell of. */
function matters(clause: Clause, amount: Amount): boolean {
  const { subject, verb } = clause
  const { sentence, at } = amount
  // “Asked a lot of questions”: what is said is not counted.
  if (verb.verb.has('say') && isOf(amount, ['communication'])) return false
  if (isHardlyAny(amount) && !isOf(amount, weighty)) return false
  if (isReported(sentence, clause)) return false
  if (isShare(amount) && (isSaidOfNow(sentence) || (verb.tense === 'past' && isOfCases(amount)))) return true
  const own = concernsWriter(sentence, clause)
  const about = subject !== null && subject.tokens[0] < at[1] && at[0] < subject.tokens[1]
  // “Some friends told me to go”: what they said matters; “some guests complained” is a size.
  if (about && remarkingVerbs.has(verb.verb.lemma)) return false
  if (verb.tense === 'past' || (verb.perfect && own)) return own || about || isOf(amount, weighty)
  // “Drivers tell us when …” is a habit.
  if (verb.verb.has('want') || verb.verb.has('say')) return false
  if (own) return isOf(amount, weighty) || isExperience(amount)
  // “Some people like …” is said of anybody, “most” is a guess; “many clinics have no list” is a size.
  return (
    isOf(amount, ['trouble']) ||
    (about &&
      verb.voice === 'active' &&
      isOf(amount, weighty) &&
      !isSaidWith(amount, /^(?:some|too|few|most)$/))
  )
}

/** “The head thinks that it cost a lot of effort”: others say how much it was. */
export const isReported = (sentence: Sentence, { tokens: [from] }: Clause): boolean =>
  clausesOf(sentence).some(
    ({ person, tokens, verb }) =>
      person === 'other' &&
      (verb.verb.has('say') || verb.verb.has('think')) &&
      tokens[0] < from &&
      from - verb.tokens[1] < 3,
  )

/** “Most of our orders”, “the bulk of the cases”: a part of what a reader knows of. */
function isShare({ sentence, at: [, to], words, counted }: Amount): boolean {
  const determiner = counted?.determiner?.lower ?? ''
  // “Most of the world” is nobody's.
  const isKnownOf =
    /^(?:my|our)$/.test(determiner) || (determiner === 'the' && counted?.head.inflection === 'plural')
  return (
    isKnownOf &&
    words.some(({ lower }) => /^(?:most|majority|bulk)$/.test(lower)) &&
    [...words, ...tokensOf(sentence).slice(to, to + 1)].some(({ lower }) => lower === 'of')
  )
}

/** “In most of the cases it held”: how sure the result was. */
const isOfCases = ({ counted }: Amount): boolean => counted?.head.lemma === 'case'

/** “Today …”, “by now …”: how far a change has got, and no habit of the world. */
const isSaidOfNow = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(({ lower }) => /^(?:today|now|meanwhile)$/.test(lower))

/** What the writers or theirs do, or what is done to them: “our depot had”, “it gave us”. */
export const concernsWriter = (sentence: Sentence, { person, subject, verb }: Clause): boolean =>
  person === 'i' ||
  person === 'we' ||
  (subject?.head.has('person') === false && /^(?:my|our)$/.test(subject.determiner?.lower ?? '')) ||
  /^(?:us|me)$/.test(tokensOf(sentence)[verb.tokens[1]]?.lower ?? '')

/** The clause with a tense that “working on …” or “to read …” belongs to; a clause with a tense itself. */
const tellerOf = (sentence: Sentence, clause: Clause): Clause =>
  clause.verb.form === 'finite'
    ? clause
    : (clausesOf(sentence).findLast(
        ({ verb, tokens }) => verb.form === 'finite' && tokens[0] <= clause.tokens[0],
      ) ?? clause)

/** What an amount counts: “orders” of “many orders”, “a lot of the orders” and “nearly all orders”. */
export function countedBy(sentence: Sentence, [from, to]: Span): NounPhrase | null {
  const tokens = tokensOf(sentence)
  const phrases = nounPhrasesOf(sentence)
  let found =
    phrases.findLast(({ tokens: [start, end] }) => start < to && from < end) ??
    phrases.find(({ tokens: [start] }) => start === to)
  while (found && tokens[found.tokens[1]]?.lower === 'of' && found.head.has('quantifier')) {
    const next = phrases.find(({ tokens: [start] }) => start === found!.tokens[1] + 1)
    if (!next) break
    found = next
  }
  return found ?? null
}

/** Tokens between a number and what it counts, at most. */
const nearby = 3
/** “One or two other clinics” counts no clinics. */
const fewest = 3

/** Nouns that a number counts in the same paragraph. */
const countedNouns = once((first: Sentence): ReadonlySet<string> => {
  const nouns = new Set<string>()
  for (const sentence of first.block.sentences) {
    const tokens = tokensOf(sentence)
    for (const { metric, unit, span, value } of numbersOf(sentence)) {
      if (!metric || unit !== 'count' || value < fewest) continue
      const at = tokens.findIndex(token => token.span[0] >= span[1])
      const noun = at === -1 ? undefined : tokens.slice(at, at + nearby).findLast(({ pos }) => pos === 'NOUN')
      if (noun) nouns.add(noun.lemma)
    }
  }
  return nouns
})

/** “Many pots, 37 in all”, “the right number was 20”: a number without a noun counts what was named before. */
const isCountedBehind = ({ sentence, at: [, to] }: Amount): boolean => {
  const tokens = tokensOf(sentence)
  return numbersOf(sentence).some(({ metric, unit, span }) => {
    if (!metric || unit !== 'count' || span[0] < tokens[to - 1]!.span[1]) return false
    const next = tokens.find(token => token.span[0] >= span[1])
    return next?.gap !== '' || (next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'PROPN')
  })
}

const isKnown = (amount: Amount): boolean =>
  isCountedBehind(amount) ||
  (amount.counted !== null &&
    countedNouns(amount.sentence.block.sentences[0] ?? amount.sentence).has(amount.counted.head.lemma))
