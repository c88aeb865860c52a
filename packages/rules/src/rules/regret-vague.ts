import { defineRule } from '@marginalia/engine'
import {
  type Clause,
  calendar,
  clausesOf,
  type Feature,
  nounPhrasesOf,
  onward,
  subordinators,
  type Token,
  tokensOf,
} from '@marginalia/english'
import { lessonIn, tellsPast, toldAccountsIn } from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { hasFigure } from '../evidence.ts'
import { ferry } from '../example-story.ts'
import { oneNote } from '../one-note.ts'

/** Before this share of the words the story is still told. */
const closing = 0.75
/** Words of a place, at most. */
const longest = 12

/** What the writer would do otherwise is to be sooner or to do more of it. */
export default defineRule({
  id: 'regret-vague',
  title: 'Only sooner, or only more',
  why: 'Sooner or more fits any story; what you would do, and when, fits this one.',
  ask: 'How much sooner, and what did the delay cost?',
  asks: { more: 'What exactly would you do, and when?' },
  category: 'structure',
  source: [{ title: 'Marginalia: what judges of drafts would have noted', grade: 'own' }],
  level: 'note',
  family: 'lesson',
  probe: 'lesson',
  scope: 'document',
  messages: {
    sooner: '“{match}” says that it came late, and not how late.',
    more: '“{match}” says which way you would go, and not what you would do.',
  },
  examples: {
    flags: [
      `${ferry} In July the second window opened. If I painted it again «I would begin earlier».`,
      `${ferry} In July the second window opened. If I did it over «I would ask the mayor sooner».`,
      `${ferry} In July the second window opened. «We could have asked the mayor a bit sooner».`,
      `${ferry} In July the second window opened. «It might have been possible to open it faster».`,
      `${ferry} In July the second window opened. If I did it again, «I would talk even more with the skippers».`,
      `${ferry} In July the second window opened. «I could have been more careful with the paint».`,
      `${ferry} In July the second window opened. I would do it again. «I would ask the mayor sooner».`,
      `${ferry} In July the second window opened. «I could have handled it better». I should have been more open.`,
      `${ferry} In July the second window opened. I admit «that I could have asked sooner at the beginning».`,
      `${ferry} In July the second window opened. «What I would do differently is listen better».`,
    ],
    passes: [
      // How much sooner stands there, or right behind it.
      `${ferry} In July the second window opened. I would have begun earlier, in March.`,
      `${ferry} In July the second window opened. I would have begun earlier. The paint was wet for 9 days.`,
      `${ferry} In July the second window opened. I would have begun earlier. We lost a whole month.`,
      // When, how or why not stands behind it, or what was to be done right after.
      `${ferry} In July the second window opened. Next time I would ask the smith sooner, before the paint is mixed.`,
      `${ferry} In July the second window opened. If I did it again I would ask the smith sooner, at the planning of it.`,
      `${ferry} In July the second window opened. We could have opened sooner by skipping the second coat.`,
      `${ferry} In July the second window opened. We could have opened faster, but the paint would have been wet.`,
      `${ferry} In July the second window opened. We would have opened earlier but the mayor was away.`,
      `${ferry} In July the second window opened. I could have handled it better. I should have raised it earlier, in the first meeting.`,
      // Said then, or of a sum.
      `${ferry} In July the second window opened. I told him again that we would work faster with a lamp.`,
      `${ferry} In July the second window opened. If the mayor asked again I would do more.`,
      `${ferry} In July the second window opened. I said again that I would do more for the crew.`,
      `${ferry} In July the second window opened. I could have sold it for more.`,
      `${ferry} In July the second window opened. I would have paid more for it.`,
      `${ferry} In July the second window opened. We could have been no faster.`,
      // The deed is told.
      `${ferry} In July the second window opened. I would have asked the mayor sooner instead of writing to him.`,
      `${ferry} In July the second window opened. If I had asked the mayor, we would have been faster.`,
      `${ferry} In July the second window opened. It would have been much quicker if we had a lamp.`,
      `${ferry} In July the second window opened. I should have closed the box better with a lock.`,
      `${ferry} In July the second window opened. If I did it again I would paint more boards.`,
      `${ferry} In July the second window opened. We could have been faster than the bus.`,
      // Of the writer's own way, or a plan.
      `${ferry} In July the second window opened. I knew I would grow faster on the quay.`,
      `${ferry} In July the second window opened. I would love to tell more about it.`,
      `${ferry} In July the second window opened. We need to open earlier.`,
      `${ferry} In July the second window opened. Over the summer we would open earlier.`,
      `${ferry} In July the second window opened. The mate said “I would have begun earlier”.`,
      // Before the end, or in no story.
      `I would have begun earlier. ${ferry}`,
      'If I painted it again I would begin earlier.',
    ],
  },
  *check({ narrative }) {
    for (const { sentences, before } of toldAccountsIn(narrative)) {
      const found = sentences.flatMap(({ sentence, locate }, index) => {
        const regret = before[index]! < closing ? null : regretIn(sentence)
        return regret ? [{ message: regret.message, at: locate(regret.at) }] : []
      })
      yield* oneNote(found)
    }
  },
})

interface Regret {
  readonly message: 'sooner' | 'more'
  readonly at: Span
}

const regretIn = once((sentence: Sentence): Regret | null => {
  const clauses = clausesOf(sentence)
  // “It would have been quicker if we had a lamp”: what was wanting is told. In quotes it is said by somebody else.
  const isSupposed = clauses.some(({ mood }) => mood === 'conditional') && !looksBack(sentence)
  if (isSupposed || /["“”]/.test(sentence.text)) return null
  const wishes = clauses.flatMap((_, index) => wishAt(sentence, index) ?? [])
  const regret = wishes.flatMap(wish => regretOf(sentence, wish) ?? [])[0]
  return regret && !isTold(sentence, wishes[0]!.first) ? regret : null
})

/** Indices of tokens. */
interface Wish {
  readonly first: number
  /** Behind its verb. */
  readonly behind: number
}

/** What the writer would do or could have done; “should have” mostly tells the deed. */
function wishAt(sentence: Sentence, index: number): Wish | null {
  const clauses = clausesOf(sentence)
  const [clause, next] = clauses.slice(index)
  const { kind, mood, subject, verb } = clause!
  if (mood !== 'modal' || verb.negative || verb.modal === 'should') return null
  if (kind !== 'main' && clauses.slice(0, index).some(isReporting)) return null
  const own = ownFrom(clause!, tokensOf(sentence))
  if (own !== null) {
    const isUnreal = verb.perfect || (verb.modal === 'would' && looksBack(sentence, beside(sentence, -1)))
    return isUnreal ? { first: own, behind: verb.tokens[1] } : null
  }
  // “It might have been possible to open it faster”.
  const isOfIt = subject?.head.lower === 'it' && verb.perfect && verb.verb.lemma === 'be'
  return isOfIt && next?.verb.form === 'infinitive'
    ? { first: clause!.tokens[0], behind: next.verb.tokens[1] }
    : null
}

/** “I told him that we would work faster” was said then; “I admit that I could have asked sooner” is said now. */
const isReporting = ({ mood, person, verb }: Clause): boolean =>
  mood === 'fact' &&
  verb.form === 'finite' &&
  verb.verb.has('say') &&
  (verb.tense === 'past' || verb.perfect || person !== 'i')

/** Where a clause of the writer's begins. “If I did it over I would”: “I” is no object of “over”. */
function ownFrom({ person, tokens: [from], verb }: Clause, tokens: readonly Token[]): number | null {
  if (person === 'i' || person === 'we') return from
  const before = verb.tokens[0] - 1
  return /^(?:i|we)$/.test(tokens[before]?.lower ?? '') ? before : null
}

/** Words of doing it once more: “if I did it again”, “what I would do differently”. */
const again = new Set(['again', 'different', 'differently'])

const looksBack = (...sentences: readonly (Sentence | null)[]): boolean =>
  sentences.some(one => one !== null && (lessonIn(one) !== null || isDoneAgain(one) || isDoneOver(one)))

/** “If I had to do it again”, “I would do it again”; not “I told him again”, which happened. */
const isDoneAgain = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(({ lower }, at) => {
    if (!again.has(lower)) return false
    const clause = clausesOf(sentence).findLast(
      ({ tokens, verb }) => tokens[0] <= at && verb.form === 'finite',
    )
    return clause === undefined || (clause.mood !== 'fact' && isOwn(clause))
  })

/** “If I did it again”, “if it came up again”; not “if the mayor asked again”. */
const isOwn = ({ person, subject, verb }: Clause): boolean =>
  person !== 'other' || verb.voice === 'passive' || /^(?:it|this|that)$/.test(subject?.head.lower ?? '')

/** “If I did it over, I would”, not “over the summer we would”. */
const isDoneOver = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(({ lower }, at, tokens) => {
    const next = tokens[at + 1]
    return lower === 'over' && (next?.gap !== '' || /^(?:i|we)$/.test(next.lower))
  })

/** “Sooner” or “more” in the clause of a wish, and the words of the clause. */
function regretOf(sentence: Sentence, { first, behind }: Wish): Regret | null {
  const tokens = tokensOf(sentence)
  const apart = tokens.findIndex((token, at) => at >= behind && isApart(token))
  const clause = tokens.slice(0, apart === -1 ? tokens.length : apart)
  const compared = clause.findIndex((_, at) => at >= behind && directionAt(tokens, at) !== null)
  if (compared === -1 || isAmount(tokens, compared, behind) || isAnswered(sentence, compared + 1)) return null
  const linked = clause.findIndex(({ pos }, at) => at > compared && pos === 'CCONJ')
  const last = clause.at(linked === -1 ? -1 : linked - 1)!
  const [from, to] = onward(sentence, first, longest)
  return { message: directionAt(tokens, compared)!, at: [from, Math.min(to, last.span[1])] }
}

/** “Sold it for more”, “paid more for it” are sums; “no faster” wants nothing. */
const isAmount = (tokens: readonly Token[], at: number, behind: number): boolean =>
  /^(?:for|no)$/.test(tokens[at - 1]!.lower) ||
  (tokens[at + 1]?.lower === 'for' && tokens[behind - 1]!.has('possession'))

/** “Sooner, before the paint is mixed”, “at the planning of it”, “by skipping a coat”, “but the paint was wet”: when, how or why not. */
const isAnswered = (sentence: Sentence, from: number): boolean =>
  tokensOf(sentence).some(({ lower }, at, tokens) => {
    if (at < from) return false
    // “Sooner than before” is of no time.
    if (lower === 'before') return tokens[at + 1]?.gap === ''
    if (lower === 'by') return tokens[at + 1]?.inflection === 'gerund'
    if (lower === 'at') return isOfDeed(sentence, at + 1)
    return (
      /^(?:but|yet)$/.test(lower) &&
      clausesOf(sentence).some(({ kind, verb }) => kind === 'main' && verb.tokens[0] > at)
    )
  })

/** “The planning of it”; “the beginning” and “some points” are of anything. */
const isOfDeed = (sentence: Sentence, at: number): boolean =>
  nounPhrasesOf(sentence).some(({ head, tokens }) => tokens[0] === at && head.has('act'))

/** Behind punctuation, or the first word of another clause. */
const isApart = ({ gap, lower }: Token): boolean =>
  gap !== '' || (subordinators.has(lower) && lower !== 'that' && lower !== 'than')

const inTime = new Set(['sooner', 'earlier', 'faster', 'quicker'])
/** Behind these nothing that is compared can stand. */
const behindCompared: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'SCONJ'])

/** “Sooner”, “even more”, “more openly”, “more open with them”: not “more boards”, “a better board”. */
function directionAt(tokens: readonly Token[], at: number): Regret['message'] | null {
  const [token, next, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  const isTime = inTime.has(token.lower)
  if (!isTime && token.lower !== 'more' && token.lower !== 'better') return null
  // “Faster than we were”, not “faster than the bus”.
  const isAlone =
    next?.lower === 'than'
      ? /^(?:i|we)$/.test(third?.lower ?? '')
      : next?.gap !== '' || behindCompared.has(next.pos)
  const isOfManner = token.lower === 'more' && next?.pos === 'ADJ' && third?.pos !== 'NOUN'
  return isAlone || isOfManner ? (isTime ? 'sooner' : 'more') : null
}

const speaksOfTime = (sentence: Sentence, from = 0): boolean =>
  tokensOf(sentence).some(token => token.span[0] >= from && calendar.some(feature => token.has(feature)))

/** When, how much or in place of what: behind the wish, or in the next sentence. */
function isTold(sentence: Sentence, first: number): boolean {
  const from = tokensOf(sentence)[first]!.span[0]
  const isSet = tokensOf(sentence).some(({ lower }) => lower === 'instead' || lower === 'rather')
  if (isSet || /:\s/.test(sentence.text) || hasFigure(sentence, from) || speaksOfTime(sentence, from))
    return true
  const next = beside(sentence, 1)
  return next !== null && (hasFigure(next) || tellsDeed(next) || (tellsPast(next) && speaksOfTime(next)))
}

const doing: readonly Feature[] = ['deed', 'change']

/** “I should have raised it in the first meeting”: what was to be done; not “I should have been more open”. */
const tellsDeed = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ kind, person, verb, object }) =>
      kind === 'main' &&
      (person === 'i' || person === 'we') &&
      verb.modal === 'should' &&
      verb.perfect &&
      !verb.negative &&
      object !== null &&
      doing.some(feature => verb.verb.has(feature)),
  )
