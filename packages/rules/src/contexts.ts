import {
  type Clause,
  type Condition,
  clausesOf,
  denying,
  type Feature,
  isLiteral,
  isTime,
  type Match,
  type NounPhrase,
  nounPhrasesOf,
  numbersOf,
  type PatternContext,
  reachingVerbs,
  type Token,
  tokensOf,
} from '@marginalia/english'
import {
  claimedIn,
  isAsserted,
  isElaborated,
  isLesson,
  isOfToday,
  isThanBefore,
  metricsIn,
} from '@marginalia/narrative'
import { type Block, beside, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { clauseHolding, concernsWriter, isCountOwed, isOwnDeed, isRestrictive } from './owed.ts'

/** Longer than this, a quotation is a statement the writer chose to print, as in a press release. UTF-16 units. */
const longestQuote = 100

const quotations = once((block: Block): readonly Span[] =>
  [...block.text.matchAll(/"[^"]{1,400}"|“[^”]{1,400}”|‘[^’]{1,400}’(?!\w)/g)].map(
    ({ index, 0: text }): Span => [index, index + text.length],
  ),
)

/** Inside quotation marks: somebody else's words. */
const quoted: PatternContext = ({ sentence, span: [at] }) =>
  quotations(sentence.block).some(([start, end]) => start < at && at < end && end - start <= longestQuote)

/** The clause a match stands in: the last that begins before it. */
export const clauseAt = ({ sentence, meant: [from] }: Match): Clause | null =>
  clausesOf(sentence).findLast(({ tokens }) => tokens[0] <= from) ?? null

/** The sentence or the clause asks. */
const question: PatternContext = match =>
  /\?["'”’)]*$/.test(match.sentence.text) || clauseAt(match)?.mood === 'question'

/** A condition, a possibility or a plan, not something that was. */
const supposed: PatternContext = match => {
  const clause = clauseAt(match)
  return (
    clause !== null &&
    (clause.mood === 'conditional' || clause.mood === 'modal' || clause.verb.tense === 'future')
  )
}

/** The clause whose verb stands in the match; the one around it where the match has no verb; null for “leading firms”. */
function clauseOf(match: Match): Clause | null {
  const [from, to] = match.tokens
  if (
    !tokensOf(match.sentence)
      .slice(from, to)
      .some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
    return clauseAt(match)
  return clausesOf(match.sentence).find(({ verb: { tokens } }) => tokens[1] > from && tokens[1] <= to) ?? null
}

/** Claimed: something particular was or is so. A purpose (“to cut costs”), a wish and the name of a deed claim nothing. */
const fact: PatternContext = match => {
  const clause = clauseOf(match)
  const tokens = tokensOf(match.sentence).slice(...match.tokens)
  // “Not everybody was on board”.
  const before = tokensOf(match.sentence)[match.tokens[0] - 1]?.lower ?? ''
  // “Had little effect”, but not “a little”.
  const denied =
    denying.has(before) ||
    tokens.some(
      ({ lower }, at) =>
        denying.has(lower) || (/^(?:few|little)$/.test(lower) && tokens[at - 1]?.lower !== 'a'),
    )
  return !denied && clause !== null && claimedIn(match.sentence).has(clause) && !supposed(match)
}

const because = /\b(?:because|since|due to|thanks to|given that)\b/i

/** The reason stands in the same sentence, or particulars in the next. */
const reasoned: PatternContext = ({ sentence, span: [, end] }) =>
  isElaborated(sentence) || because.test(sentence.block.text.slice(end, sentence.span[1]))

const telling: readonly Feature[] = ['say', 'think', 'want', 'feel']
const isTelling = ({ verb }: Clause): boolean => telling.some(feature => verb.verb.has(feature))

/** What was said or wanted stands behind it or in the next sentence: “Some guards objected. They said …”. */
const explained: PatternContext = match => {
  const {
    sentence,
    tokens: [, to],
  } = match
  const next = beside(sentence, 1)
  // “They saw this” tells nothing of what they thought.
  const tells = ({ person, verb }: Clause, at: number, clauses: readonly Clause[]): boolean =>
    person === 'other' &&
    verb.form === 'finite' &&
    isTelling(clauses[at]!) &&
    (clauses[at + 1] !== undefined || clauses[at]!.tokens[1] - verb.tokens[1] > 1)
  // “There were some difficulties.” and “Some difficulties were met on the way.” announce what follows.
  if (next !== null && to === tokensOf(sentence).length) return true
  if (next !== null && match.meant[0] === 0 && clausesOf(sentence).length === 1 && !goesOn(next)) return true
  return (
    because.test(sentence.block.text.slice(match.span[1], sentence.span[1])) ||
    /[:(“"]/.test(sentence.text.slice(tokensOf(sentence)[to - 1]!.span[1] - sentence.span[0])) ||
    clausesOf(sentence).some(
      (clause, at, all) => clause.tokens[0] >= to && (clause.kind === 'relative' || tells(clause, at, all)),
    ) ||
    (next !== null && (/[“"]/.test(next.text) || clausesOf(next).some(tells)))
  )
}

/** Tokens between a count and what it counts, at most. */
const nearby = 4

/**
 * A number follows at once, in brackets or in the same phrase, or a count stands right before: the size is given. A
 * length of time is no count of anything else.
 */
const counted: PatternContext = ({ sentence, tokens: [from, to] }) => {
  const tokens = tokensOf(sentence)
  const timed = tokens.slice(from, to).some(token => token.has('unit-of-time'))
  const start = tokens[Math.max(0, from - 1)]!.span[0]
  const own = tokens[from]!.span[0]
  const end = tokens[Math.min(tokens.length, to + nearby) - 1]!.span[1]
  return numbersOf(sentence).some(
    ({ span, metric, unit }) =>
      metric &&
      isTime(unit) === timed &&
      span[0] >= start &&
      span[1] <= end &&
      // “14 tons of”: the number takes the first word as its unit.
      (span[0] >= own || span[1] > own || timed || unit === 'count'),
  )
}

/** Told as what happened; a sentence without a verb goes on with the one before: “Also some resistance from the guards.” */
const happened: PatternContext = match => {
  const told = clauseHolding(match.sentence, match.meant[0])
  if (!told || (told.verb.form !== 'finite' && told !== clauseAt(match))) return true
  // “We let it lie”: nothing but the verb before says when.
  const isBare = told.kind === 'infinitive' && tokensOf(match.sentence)[told.verb.tokens[0]]?.lower !== 'to'
  const { mood, kind, verb } =
    (isBare &&
      clausesOf(match.sentence).findLast(
        ({ verb: { form }, tokens }) => form === 'finite' && tokens[0] < told.tokens[0],
      )) ||
    told
  return mood === 'fact' && kind !== 'infinitive' && !verb.negative && (verb.tense === 'past' || verb.perfect)
}

/** A number that counts stands in the same clause or follows: “by 4%”, “14 gaps became 2”. */
const measured: PatternContext = match => {
  const { sentence } = match
  const from = clauseAt(match)?.span[0] ?? sentence.span[0]
  return numbersOf(sentence).some(({ metric, span }) => metric && span[1] > from)
}

/** A number stands in what is said of the same subject: “it ended and saved 40 hours”, not “it ended, 40 tables moved”. */
const measuredHere: PatternContext = match => {
  const own = clauseAt(match)
  const last = clausesOf(match.sentence).findLast(({ subject }) => subject?.head === own?.subject?.head)
  const end = Math.max(own?.span[1] ?? 0, last?.span[1] ?? 0)
  return numbersOf(match.sentence).some(
    ({ metric, span }) => metric && span[1] > (own?.span[0] ?? 0) && span[0] < end,
  )
}

/** Concluded from a figure of the same sentence: “we went down to 300, so we lost capacity”. */
const concluded: PatternContext = ({ sentence, span: [at] }) => {
  const said = sentence.block.text.slice(sentence.span[0], at)
  const so = said.search(/,? so [^,;:]*$/)
  return so > 0 && numbersOf(sentence).some(({ span }) => span[1] <= sentence.span[0] + so)
}

/** What is counted matters where it stands. */
const owed: PatternContext = ({ sentence, meant }) => isCountOwed(sentence, meant)

const troubles: readonly Feature[] = ['trouble', 'get-worse']

/** What the writer, alone or with others, did in the past: “I taught …”; a bullet has no subject. */
const own: PatternContext = match => {
  const clause = clauseOf(match)
  return clause !== null && isOwnDeed(match.sentence, clause)
}

/** The verb before the match is a deed of the writer's: “I wrote to the owner where necessary”. */
const acted: PatternContext = ({ sentence, tokens: [from] }) => {
  const before = clausesOf(sentence).filter(({ verb: { tokens } }) => tokens[1] <= from)
  const [first] = before
  const clause = before.at(-1)
  if (!first || !clause) return false
  // “I counted them and called”: a verb without a subject shares the first.
  const shares = clause.kind === 'main' && clause.subject === null && clause.verb.tense === 'past'
  return isOwnDeed(sentence, clause) || (shares && isOwnDeed(sentence, first))
}

/** The writers say what they would or should have done: a lesson as they draw it, whatever its mood. */
const ownLesson: PatternContext = match => {
  const clause = clauseHolding(match.sentence, match.meant[0])
  return (
    clause !== null &&
    clause.kind === 'main' &&
    (clause.person === 'i' || clause.person === 'we') &&
    !clausesOf(match.sentence).some(({ mood }) => mood === 'conditional')
  )
}

/** Said as what was learned, or as what closes a paragraph. */
const moral: PatternContext = ({ sentence }) =>
  (isLesson(sentence) || beside(sentence, 1) === null) && sentence.block.kind === 'paragraph'

/** The writers tell in the present what they do: whatever it hangs on, it is said of themselves. */
const ownHabit: PatternContext = match => {
  const clause = clauseOf(match)
  return (
    clause?.mood === 'fact' &&
    clause.verb.tense === 'present' &&
    (clause.person === 'i' || clause.person === 'we')
  )
}

/** Told as what somebody else said or thought: “the nurse said that …”. */
const reported: PatternContext = ({ sentence, tokens: [from] }) => {
  const before = clausesOf(sentence).findLast(({ verb: { tokens } }) => tokens[1] <= from)
  return before?.person === 'other' && isTelling(before)
}

/** Told of the telling itself, now: “I must explain how the lock works”. */
const announcing: PatternContext = match => {
  const clause = clauseAt(match)
  return clause !== null && clause.verb.tense !== 'past' && !clause.verb.negative && !measured(match)
}

const gains: readonly Feature[] = ['outcome', 'change-up', 'change-down', 'judged']

/** What a result is put down to. */
const credited = new Set(['contributor', 'cause', 'driver', 'factor', 'reason'])

/** What is believed is told as past, and a result. */
const ofResult: PatternContext = ({ sentence, tokens: [, to] }) => {
  const believed = clausesOf(sentence).find(({ verb: { tokens } }) => tokens[0] >= to)
  if (believed?.verb.tense !== 'past') return false
  return tokensOf(sentence)
    .slice(to, believed.tokens[1])
    .some(token => credited.has(token.lemma) || gains.some(feature => token.has(feature)))
}

/** Trouble is told in the clause. */
const isTrouble = (sentence: Sentence, { tokens }: Clause): boolean =>
  tokensOf(sentence)
    .slice(...tokens)
    .some(token => troubles.some(feature => token.has(feature)))

const isToldAsFact = ({ mood, verb }: Clause): boolean => mood === 'fact' && verb.tense !== 'future'

const feelings: readonly Feature[] = ['emotion', 'feeling', 'feel', 'think']

/** What the writers did, or trouble: what others do “often”, what is generally so and what was felt has no rate. */
const repeated: PatternContext = match => {
  const clause =
    clausesOf(match.sentence).find(({ verb: { tokens } }) => tokens[0] === match.meant[1]) ??
    clauseHolding(match.sentence, match.meant[0])
  if (!clause) return true
  const { tense, perfect, verb } = clause.verb
  if (!isToldAsFact(clause) || feelings.some(feature => verb.has(feature))) return false
  // “I was constantly learning”: it went on, and has no rate.
  if (clause.verb.progressive && clause.person === 'i') return false
  if (isTrouble(match.sentence, clause) || isForced(match.sentence, clause)) return true
  return (tense === 'past' || perfect) && concernsWriter(match.sentence, clause) && isToldApart(clause)
}

/** “The plan had to be changed a few times”: nobody does that again for pleasure. */
function isForced(sentence: Sentence, { verb: { tokens, form } }: Clause): boolean {
  const near = tokensOf(sentence).slice(Math.max(0, tokens[0] - 2), tokens[0] + 1)
  return (
    form === 'infinitive' && near.some(({ lower }, at) => lower === 'had' && near[at + 1]?.lower === 'to')
  )
}

/** One of a list of duties is not asked how often: “I sat on the board, regularly attended meetings and …”. */
const isToldApart = ({ subject, tokens: [from] }: Clause): boolean =>
  from === 0 || (subject !== null && subject.tokens[0] >= from)

/** “In the end they agreed”, “it was eventually agreed”: it took its time. */
const late: PatternContext = ({ sentence, span: [from, to] }) => {
  const { text } = sentence.block
  return (
    /\b(?:(?:in|at) the end|eventually|finally|ultimately),? $/i.test(text.slice(sentence.span[0], from)) ||
    /\b(?:eventually|finally|ultimately)\b/i.test(text.slice(from, to)) ||
    /^,? (?:in the end(?! of)|eventually)\b/i.test(text.slice(to, sentence.span[1]))
  )
}

/** Told of what lasts until now, or of trouble: how long is part of the claim. */
const lasting: PatternContext = match => {
  const clause = clauseHolding(match.sentence, match.meant[0])
  if (!clause || !isToldAsFact(clause)) return false
  // “Had been shut for a while” sets the scene.
  return (clause.verb.perfect && clause.verb.tense !== 'past') || isTrouble(match.sentence, clause)
}

/** Told of trouble. */
const troubled: PatternContext = match => {
  const clause = clauseHolding(match.sentence, match.meant[0])
  return clause !== null && isToldAsFact(clause) && isTrouble(match.sentence, clause)
}

/** A sentence that goes on to something else: “We also rented 40 pumps”, “there was another crane”. */
export const goesOn = (sentence: Sentence): boolean =>
  tokensOf(sentence)
    .slice(0, 6)
    .some(({ lower }) => lower === 'also' || lower === 'another')

/** The size or the proof stands in the next sentence of the paragraph. */
const shownNext: PatternContext = match => {
  const next = beside(match.sentence, 1)
  return (
    next !== null &&
    !goesOn(next) &&
    (metricsIn(next).length > 0 || /["“]/.test(next.text)) &&
    takesUp(next, changedIn(match))
  )
}

/** What is said to have changed, by its name: “the return rate” of “the return rate went down”. */
function changedIn(match: Match): NounPhrase | null {
  const clause = clauseOf(match)
  const phrase = clause?.object && !clause.object.head.has('time') ? clause.object : clause?.subject
  return phrase?.head.has('measured') || phrase?.head.has('money') ? phrase : null
}

/**
 * The figures of a sentence are of what changed: it names it again, or points at it (“it”, “this”, “that”). What has no
 * name of its own (“it went well”) is shown by whatever follows.
 */
function takesUp(next: Sentence, changed: NounPhrase | null): boolean {
  if (!changed) return true
  const begun = clausesOf(next)[0]
  return (
    (begun?.person === 'other' && begun.subject?.head.pos === 'PRON') ||
    tokensOf(next).some(({ lemma, pos }) => pos === 'NOUN' && lemma === changed.head.lemma)
  )
}

/** “Fares became much lower. The median fell from 9 euros to 2”: a figure of what was just named. */
const statisticNext: PatternContext = ({ sentence }) => {
  const next = beside(sentence, 1)
  return (
    next !== null &&
    /^(?:and |but )?the (?:average|mean|median) (?!of\b)/i.test(next.text) &&
    metricsIn(next).length > 0
  )
}

/** It stands there, or the reason in this one. */
const answered: PatternContext = match =>
  shownNext(match) ||
  /\b(?:because|since|given that)\b/i.test(
    match.sentence.block.text.slice(match.span[1], match.sentence.span[1]),
  )

/** The next sentence of the paragraph tells more of it: it does not turn to something else, nor begins by denying. */
const toldNext: PatternContext = ({ sentence }) => {
  const next = beside(sentence, 1)
  // “Therefore we …” tells what followed.
  if (!next || goesOn(next) || /^(?:there|therefore|hence)$/.test(tokensOf(next)[0]?.lower ?? ''))
    return false
  const main = clausesOf(next).find(({ kind }) => kind === 'main')
  // “The numbering was not the same in both”: of something else than the writers, what was not tells, too.
  return (
    main !== undefined &&
    (!main.verb.negative || (main.person === 'other' && main.subject?.head.pos === 'NOUN'))
  )
}

/** “Fewer stops than before”, “faster than it was”: compared with how it was, which says nothing of how much. */
const comparedWithBefore: PatternContext = ({ sentence, tokens: [from] }) => {
  const tokens = tokensOf(sentence)
  const than = tokens.findIndex(({ lower }, at) => at > from && lower === 'than')
  return than !== -1 && isThanBefore(tokens, than)
}

/**
 * “Than” follows, “even” leads to it, or it stands between “as” and “as”: compared with something other than how it was
 * before.
 */
const compared: PatternContext = ({ sentence, tokens: [from, to] }) => {
  const tokens = tokensOf(sentence)
  const behind = tokens.slice(to)
  return (
    // “The stairs were slow, the lift was even slower.”
    tokens[from - 1]?.lower === 'even' ||
    behind.some(
      ({ lower }, at) =>
        (lower === 'than' && !isThanBefore(behind, at)) || lower === 'versus' || lower === 'vs',
    ) ||
    (behind[0]?.lower === 'as' && tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'as'))
  )
}

/**
 * The noun of a match is what changed, the subject of a verb without an object: “morale improved”, not “the team reached
 * us”. A gerund before it is a part of its name: “shipping cost fell”.
 */
const changing: PatternContext = match => {
  const clause = clauseOf(match)
  // “Improved over the summer” has no object.
  if (!clause || (clause.object && !clause.object.head.has('time'))) return false
  const tokens = tokensOf(match.sentence).slice(...match.tokens)
  if (clause.subject) return tokens.includes(clause.subject.head)
  const before = clausesOf(match.sentence).findLast(({ verb }) => verb.tokens[0] < clause.verb.tokens[0])
  return before?.verb.form === 'gerund' && before.object !== null && tokens.includes(before.object.head)
}

/** Said of the writers or what is their own: “we were faster”, “our pier is safer”, “my list”. */
const ours: PatternContext = match => {
  const clause = clauseAt(match)
  return clause?.person === 'we' || /^(?:my|our)$/.test(clause?.subject?.determiner?.lower ?? '')
}

/** “Our pier is safer than both”: what the writers have against what others have, claimed as it is. */
export const isOursCompared: PatternContext = match =>
  ours(match) && fact(match) && tokensOf(match.sentence)[match.tokens[1] - 1]?.lower === 'than'

/** Said of what is counted or paid: “the error rate was high”, “the impact was huge”, not “the road was long”. */
const ofMeasure: PatternContext = match => {
  const head = clauseAt(match)?.subject?.head
  const measured: readonly Feature[] = ['measured', 'money', 'outcome', 'trouble']
  return head !== undefined && measured.some(feature => head.has(feature))
}

/** Claimed of the writer, alone or with others, now or then: “I have a talent”, “we built a great shelf”. */
const byWriter: PatternContext = match => {
  const person = clauseAt(match)?.person
  return fact(match) && (person === 'i' || person === 'we')
}

/** Claimed by the writer of the writer: “I have a talent”. */
export const ofSelf: PatternContext = match =>
  (fact(match) && clauseAt(match)?.person === 'i') || showsMine(match)

/** “It shows my talent”, offered as an opinion or not. */
const showsMine: PatternContext = match => {
  const clause = clauseOf(match)
  if (clause?.mood !== 'fact' || clause.verb.negative || clause.verb.tense === 'future') return false
  return (
    clause.verb.verb.has('show') &&
    tokensOf(match.sentence)
      .slice(...match.meant)
      .some(({ lower }) => lower === 'my')
  )
}

/** Said by the writer of what the writer always does or never: “I never see guests as numbers”. */
export const isCreed: PatternContext = match => {
  const clause = clauseOf(match)
  if (clause?.person !== 'i' || clause.mood !== 'fact') return false
  const { tense, perfect, progressive } = clause.verb
  return tense === 'present' && !perfect && !progressive
}

/** A deed of the writer's stands behind it: “I am hands on, I carried the crates”. */
const shownHere: PatternContext = ({ sentence, tokens: [, to] }) =>
  clausesOf(sentence).some(clause => clause.verb.tokens[0] >= to && isOwnDeed(sentence, clause))

/** What the writer did, alone or with others, was told just before: “I told the mayor. That was brave”. */
const deedBefore: PatternContext = ({ sentence, tokens: [from] }) => {
  const before = beside(sentence, -1)
  return (
    clausesOf(sentence).some(clause => clause.tokens[1] <= from && isOwnDeed(sentence, clause)) ||
    (before !== null && clausesOf(before).some(clause => isOwnDeed(before, clause)))
  )
}

/** Others are called to witness what the writer is or what was: “my crew would tell you it was fun”, not “that paper swells”. */
export const isVouching: PatternContext = ({ sentence, tokens: [, to] }) => {
  const tokens = tokensOf(sentence)
  if (/^(?:attest|vouch)$/.test(tokens[to - 1]!.lower)) return true
  if (!/^(?:say|you)$/.test(tokens[to - 1]!.lower)) return false
  const said = clausesOf(sentence).find(({ tokens: [from] }) => from === to)
  return said !== undefined && said.mood === 'fact' && (said.person === 'i' || said.verb.tense === 'past')
}

/** More words of its phrase follow: “long” in “long overdue”, “high quality”. */
const attributive: PatternContext = ({ sentence, tokens: [, to] }) => {
  const next = tokensOf(sentence)[to]
  return (
    next?.gap === '' &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || next.inflection === 'participle')
  )
}

/**
 * Before a noun, and not of what was reached: “we moved to smaller vans” and “we wrote harder tests” say which, “it brought
 * quicker repairs” says what came of it.
 */
const sorting: PatternContext = match => {
  const {
    sentence,
    meant: [from],
  } = match
  const phrase = nounPhrasesOf(sentence).find(({ tokens }) => tokens[0] <= from && from < tokens[1])
  if (phrase?.head.pos !== 'NOUN') return false
  const clause = clauseAt(match)
  const behind = clause !== null && phrase.tokens[0] >= clause.verb.tokens[1]
  return (
    tokensOf(sentence)[phrase.tokens[0] - 1]?.pos === 'ADP' ||
    (behind && !reachingVerbs.has(clause.verb.verb.lemma) && !clause.verb.verb.has('outcome'))
  )
}

/** “Not”, “no”, “never” or “without” right before, or in the verb of the clause. */
const negated: PatternContext = match => {
  const {
    sentence,
    meant: [from],
  } = match
  const near = tokensOf(sentence).slice(Math.max(0, from - 2), from)
  return (
    near.some(({ lower }) => /^(?:not|no|never|without|n't)$/.test(lower)) ||
    clauseAt(match)?.verb.negative === true
  )
}

/** “Rather than …”, “instead of …”: what was not done. */
const contrasted: PatternContext = ({ sentence, span: [at] }) =>
  /\b(?:instead of|rather than|as opposed to)\b[^,;:]{0,80}$/i.test(
    sentence.block.text.slice(sentence.span[0], at),
  )

/** Written with a capital inside a sentence: part of a name or a title. */
const named: PatternContext = ({ sentence, meant: [from, to] }) =>
  tokensOf(sentence)
    .slice(from, to)
    .some(({ capital, lower }, index) => capital && from + index > 0 && lower !== 'i')

/** Told of things one can touch: no figure of speech. */
const literal: PatternContext = ({ sentence, meant }) => isLiteral(sentence, meant)

const ills: readonly Feature[] = ['trouble', 'get-worse', 'felt', 'feel', 'feeling']

/**
 * Told as reached, in the past, by the clause a reader keeps: “it improved our service”. Trouble caused is no gain, what
 * hangs on “as” or “when” is beside the point, and what is hoped has not come.
 */
export const isAchieved: PatternContext = match => {
  const told = clauseOf(match)
  // “We built on a plan that both could bear”: the plan is what was reached.
  const clause = told && isRestrictive(told) && told.tokens[0] > match.tokens[0] ? clauseAt(match) : told
  if (!clause || !claimedIn(match.sentence).has(clause)) return false
  const { kind, opener, verb } = clause
  // “I felt much better”, “I am hugely proud”: what somebody felt has no measure.
  if (verb.verb.has('feel') || (clause.person === 'i' && verb.verb.lemma === 'be')) return false
  // “Things had changed a lot”: what follows says which.
  if (verb.verb.lemma === 'change' && clause.subject?.head.lemma === 'thing') return false
  // “That which worked well” hangs on nothing; “asked which worked” is not claimed.
  if (kind === 'subordinate' && opener && !/^(?:that|which)$/.test(opener.lower)) return false
  const tokens = tokensOf(match.sentence)
  // “… so that the door is wider”: what it was for.
  if (opener?.lower === 'that' && tokens[tokens.indexOf(opener) - 1]?.lower === 'so') return false
  if (verb.form === 'finite' && verb.tense !== 'past' && !verb.perfect && !isOfToday(match.sentence))
    return false
  const own = tokens.slice(...match.tokens)
  // “We cut complaints”: less trouble is a gain.
  const eased = own.some(token => token.has('change-down') || token.lower === 'down')
  return (
    !tokens.some(({ lower }) => lower === 'hopefully') &&
    !own.some(
      token =>
        isNoGain(token) && !(eased && token.has('trouble')) && !(token.has('praise') && isOfOthers(clause)),
    ) &&
    // “The lift broke down”, not “costs went down”.
    !own.some(({ lower }, at) => lower === 'down' && !/^(?:go|come)$/.test(own[at - 1]!.lemma))
  )
}

/** “The guests were happy”: what those feel for whom one works came of it. */
const isOfOthers = ({ person, subject }: Clause): boolean =>
  person === 'other' && subject !== null && crowds.some(feature => subject.head.has(feature))
const crowds: readonly Feature[] = ['audience', 'group', 'organization', 'person']

/** Trouble, what one felt, what was no more than mixed: “it left me calmer”; satisfaction is measured. */
const isNoGain = (token: Token): boolean =>
  token.lower === 'mixed' || (!token.has('measured') && ills.some(feature => token.has(feature)))

/** What a line of patterns may ask of a place, by name: `unless counted`, `when fact`. */
export const contexts = {
  acted,
  announcing,
  answered,
  attributive,
  changing,
  compared,
  concluded,
  counted,
  creed: isCreed,
  'deed-before': deedBefore,
  explained,
  fact,
  happened,
  lasting,
  late,
  literal,
  measured,
  'measured-here': measuredHere,
  moral,
  negated,
  ours,
  owed,
  own,
  reasoned,
  reported,
  repeated,
  'shown-here': shownHere,
  'shown-next': shownNext,
  'statistic-next': statisticNext,
  sorting,
  supposed,
  'told-next': toldNext,
  troubled,
  vouching: isVouching,
  'by-writer': byWriter,
  'compared-with-before': comparedWithBefore,
  'of-measure': ofMeasure,
  'of-self': ofSelf,
  'of-result': ofResult,
  'own-habit': ownHabit,
  'own-lesson': ownLesson,
} satisfies Record<string, PatternContext>

/**
 * Contexts that say how much hangs on words. Without them words are no note of their own, but a further place where the
 * same is asked on the page.
 */
const soft = new Set([
  'when owed',
  'when own',
  'when repeated',
  'when lasting',
  'when fact',
  'when by-writer',
  'unless reasoned',
  'unless sorting',
])

export const isSoft = ({ text }: Condition): boolean => soft.has(text)

/** A line with one of these is about what is wished, or generally so. */
const ofWishes: ReadonlySet<string> = new Set([
  'when own-habit',
  'when own-lesson',
  'when moral',
  'when announcing',
  'when creed',
  'when vouching',
])

/** Why words are no claim of the writer's, by what is said of them. */
const unclaimed: Readonly<Record<string, PatternContext>> = {
  'a heading': ({ sentence }) => sentence.block.kind === 'heading',
  'a wish, a plan, advice or what explains itself': ({ sentence, line }) =>
    !line.conditions.some(({ text }) => ofWishes.has(text)) && !isAsserted(sentence),
  'a quotation': quoted,
  'a question': question,
  'what was not done': contrasted,
  'part of a name': named,
}
const reasons = Object.entries(unclaimed)

/** Words that no pattern notes: not the writer's claim. */
export const isNotClaimed = (match: Match): boolean => reasons.some(([, holds]) => holds(match))

/** What words are instead of a claim of the writer's: “a quotation”; empty where they are one. */
export const unclaimedAs = (match: Match): readonly string[] =>
  reasons.flatMap(([what, holds]) => (holds(match) ? [what] : []))
