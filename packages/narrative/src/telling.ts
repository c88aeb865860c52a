import {
  clausesOf,
  type Feature,
  harm,
  outcomes,
  type Token,
  tokensOf,
  trouble,
  unreal,
} from '@marginalia/english'
import { type Block, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { isMeasured } from './extent.ts'
import { says, whereSaid, whereSaidOr } from './saying.ts'

const saysOutcome = whereSaidOr(outcomes, 'outcome')

/** What a result changes, and what it is counted in. */
const changing: readonly Feature[] = ['outcome', 'change-up', 'change-down', 'get-worse']
const changed: readonly Feature[] = ['measured', 'outcome', 'judged', 'audience']

/** A gain, a change or an end that words tell; the words that say so. */
export const gainIn = once((sentence: Sentence): Span | null => {
  const clause = clausesOf(sentence).find(
    ({ verb, mood, subject, object }) =>
      mood === 'fact' &&
      verb.tense === 'past' &&
      changing.some(feature => verb.verb.has(feature)) &&
      changed.some(feature => object?.head.has(feature) || (!object && subject?.head.has(feature))),
  )
  if (!clause) return saysOutcome(sentence)
  const { verb, object, subject } = clause
  return object ? [verb.span[0], object.span[1]] : [subject?.span[0] ?? verb.span[0], verb.span[1]]
})

/** “It was a great day”, “the course was a joy”: praise where a result belongs; the words that praise. */
const praiseIn = once((sentence: Sentence): Span | null => {
  const told = clausesOf(sentence).some(
    ({ kind, mood, person, verb }) =>
      kind === 'main' &&
      mood === 'fact' &&
      verb.tense === 'past' &&
      !verb.negative &&
      person !== 'i' &&
      person !== 'you',
  )
  const praise = told && tokensOf(sentence).find(token => token.pos === 'ADJ' && token.has('praise'))
  return praise ? praise.span : null
})

/** What came of it, or praise in its stead. */
export const outcomeIn = once((sentence: Sentence): Span | null => gainIn(sentence) ?? praiseIn(sentence))

/** “It was a team effort”. */
export const creditIn = whereSaid('credit')

/** What hung on it: cost, risk, harm, money. */
export const stakesIn = once((sentence: Sentence): Span | null => {
  const said = whereSaidOr(harm, 'stakes')(sentence)
  const money = /[$€£]\s?\d/.exec(sentence.text)
  const from = sentence.span[0] + (money?.index ?? 0)
  return money && !(said && said[0] <= from) ? [from, from + money[0].length] : said
})

export const troubleIn = whereSaidOr(trouble, 'trouble')

export const alternativeIn = whereSaid('alternative')

/** A choice told: “I decided”, “we went with”. */
export const choiceIn = whereSaid('choice')

/** A goal that is called one: “my goal was”, “the measure of success”. */
export const aimIn = whereSaid('aim')

/** What a memo asks for or proposes. */
export const proposalIn = whereSaid('proposal')

/** A goal, task or aim, and the words that set it. */
export const goalIn = whereSaid('goal')

/** What was promised, due or wanted by somebody. */
export const dueIn = whereSaid('due')

/** A mistake is owned, or something was changed because of it. */
export const mendedIn = whereSaid('mended')

/** What was learned, would be done otherwise, or is done since. */
export const lessonIn = once((sentence: Sentence): Span | null => {
  const said = onlyTells(sentence) ? null : lessonOrResolve(sentence)
  return said && (isAside(sentence, said) || isDenied(sentence, said)) ? null : said
})

/** “I could not name any single thing I had learned”, “I forget what we learned”, “the new rope came of the lessons learned”. */
const isDenied = ({ block, span }: Sentence, [from]: Span): boolean =>
  /\b(?:not|n['’]t) [^.;:]{0,30}\b(?:any|a single) (?:single )?(?:thing|lesson)\b[^.;:]*$|\b(?:I|we) (?:forget|do not know|don['’]t know)\b[^.;:,]{0,20}$|\b(?<!one )(?:of|from) the $/i.test(
    block.text.slice(span[0], from),
  )

/** “It dried in the yard (we learned that in May)”: said by the way, or in a quotation by somebody else. */
function isAside({ block, span }: Sentence, [from]: Span): boolean {
  const before = block.text.slice(span[0], from)
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    quotations(block).some(([start, end]) => start < from && from < end)
  )
}

/** Somebody else's words, in marks that close: “6" of pipe” opens none. */
const quotations = once((block: Block): readonly Span[] =>
  [...block.text.matchAll(/(?<![\p{L}\p{N}])"[^"]{1,400}"|“[^”]{1,400}”/gu)].map(
    ({ index, 0: text }): Span => [index, index + text.length],
  ),
)

const lessonOrResolve = whereSaid('lesson', 'resolve')

/** A moral: the words that open it, where what comes next holds for anybody and always. */
export const moralIn = once((sentence: Sentence): Span | null => {
  const opens = whereSaid('moral')(sentence)
  if (!opens) return null
  // “The lesson is”: the opening words may hold the verb themselves.
  const said = clausesOf(sentence).filter(({ verb }) => verb.form === 'finite' && verb.span[1] >= opens[1])
  const next = said.find(({ verb }) => verb.span[0] >= opens[1]) ?? said[0]
  const isForAll =
    next !== undefined &&
    next.person !== 'i' &&
    next.person !== 'we' &&
    next.mood === 'fact' &&
    next.verb.tense === 'present' &&
    !next.verb.perfect &&
    !next.verb.progressive
  return isForAll || preceptIn(sentence) ? opens : null
})

/** A rule of conduct for anybody: “it is important to”, “you should”. */
export const preceptIn = whereSaid('precept')

/** What anybody has to do: “you have to”, “you can't”. */
export const dutyIn = whereSaid('duty')

const conducts = says('conduct')
const looksBack = says('hindsight')

/** What the writer would do otherwise, or does since: a lesson about this story. “Looking back I would ask her first.” */
export const isOwnLesson = (sentence: Sentence): boolean =>
  conducts(sentence) ||
  (looksBack(sentence) &&
    clausesOf(sentence).some(
      ({ mood, person, verb }) => (person === 'i' || person === 'we') && mood === 'modal' && !verb.perfect,
    ))

/** A look back that only goes on telling: “In retrospect, the lift was slow”. */
const onlyTells = (sentence: Sentence): boolean =>
  looksBack(sentence) && !says('learned', 'precept')(sentence) && !isOwnLesson(sentence)

/** What is planned, supposed, wished or general has not come of anything. */
const isUnreal = ({ lower, lemma, inflection }: Token): boolean =>
  unreal.has(lower) || (lemma === 'be' && inflection !== 'past' && lower !== 'been' && lower !== 'being')

/** What the writer felt, got or became is no result of the work. */
const isInward = (sentence: Sentence): boolean => says('inward')(sentence) && !isMeasured(sentence)

/** An outcome of the work as fact: told in the past, and of others or of the thing itself. */
export const resultIn = once((sentence: Sentence): Span | null => {
  const outcome = gainIn(sentence)
  return outcome && !tokensOf(sentence).some(isUnreal) && !isInward(sentence) ? outcome : null
})
