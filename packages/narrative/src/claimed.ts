import {
  aimNouns,
  anybody,
  type Clause,
  chances,
  clausesOf,
  doneLemmas,
  eachTime,
  type Feature,
  needAdjectives,
  opinionVerbs,
  type Token,
  tokensOf,
  yetOpen,
} from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { isAvowed, isSince } from './since.ts'

/**
 * The clauses of a sentence that claim what they tell: something particular was so or is so. What is wished, needed,
 * denied, asked or said of a kind claims nothing, and neither does what hangs on it: “we wanted to make sure that it was
 * better”. Purposes (“to cut costs”) and clauses that only say which one is meant (“people who worked well”) do not.
 */
export const claimedIn = once((sentence: Sentence): ReadonlySet<Clause> => {
  const tokens = tokensOf(sentence)
  const clauses = clausesOf(sentence)
  const claimed = new Set<Clause>()
  for (const [index, clause] of clauses.entries()) {
    if (!isFact(clause, tokens) || isGeneral(clause, tokens)) continue
    // “Volunteers stay longer today” tells of them.
    if (isOfKind(clause) && !isSince(sentence)) continue
    const governor = clauses.findLast(({ verb }, at) => at < index && verb.tokens[1] <= clause.verb.tokens[0])
    if (hangsWell(clause, governor, claimed, tokens)) claimed.add(clause)
  }
  return claimed
})

/** Told as fact, not denied, not wished for or called necessary, and no aim of somebody's: “our goal is better service”. */
function isFact({ mood, verb, subject, tokens: [start] }: Clause, tokens: readonly Token[]): boolean {
  if (mood !== 'fact' || verb.tense === 'future' || verb.negative || isWish(verb.verb)) return false
  if (subject) return !aimNouns.has(subject.head.lemma) && !isNeed(verb, tokens)
  // “To learn which of them gave more”: a verb without its subject inside a sentence was not read.
  return verb.form !== 'finite' || tokens[start]!.gap !== '' || tokens[start - 1]?.pos !== 'PRON'
}

/** “A clearer list is essential”: what ought to be. */
const isNeed = ({ verb, tokens: [, end] }: Clause['verb'], tokens: readonly Token[]): boolean =>
  verb.lemma === 'be' && tokens.slice(end, end + 2).some(({ lower }) => needAdjectives.has(lower))

const isWish = (verb: Token): boolean =>
  (verb.has('want') || verb.has('plan')) && !/^(?:like|mean|long|prefer)$/.test(verb.lemma)

/** What one sees or learns is so, whatever the seeing hangs on: “happy to see that it worked”. */
const finding: readonly Feature[] = ['learn', 'perception', 'show']
/** Tokens between a verb and the infinitive that hangs on it: “helped the night shift to cut”. */
const between = 4

/** What a clause hangs on lets it claim. */
function hangsWell(
  { kind, opener, verb, subject, tokens: [start] }: Clause,
  governor: Clause | undefined,
  claimed: ReadonlySet<Clause>,
  tokens: readonly Token[],
): boolean {
  const from = verb.tokens[0]
  // “That is a part of why our waste is lower”: what is explained is so.
  if (opener?.lower === 'why' && explains(tokens[tokens.indexOf(opener) - 1])) return true
  // “We built a pier that helped the crew” claims of the pier; “people who helped the crew” says which people.
  // “In that year, which” or “in that year which”: it is known which is meant.
  if (kind === 'relative' && isKnown(subject)) return governor === undefined || claimed.has(governor)
  if (kind === 'relative' || (opener?.lower === 'which' && isPointed(subject)))
    return (
      opener?.gap === ',' ||
      (verb.tense === 'past' &&
        (/^an?$/.test(subject?.determiner?.lower ?? '') || isPointed(subject)) &&
        governor !== undefined &&
        claimed.has(governor))
    )
  if (kind === 'infinitive')
    return (
      governor !== undefined &&
      claimed.has(governor) &&
      // “Came to read plans and mend pumps”.
      ((governor.kind === 'infinitive' && tokens[from]!.lower !== 'to') ||
        tokens.slice(Math.max(governor.verb.tokens[1] - 1, from - between), from).some(
          ({ lemma }) =>
            doneLemmas.has(lemma) ||
            // “I had the chance to lead it”.
            (chances.has(lemma) && governor.verb.verb.lemma === 'have'),
        ))
    )
  if (verb.form === 'gerund')
    return from > 0 && tokens[from]!.gap === ',' && !(governor && !claimed.has(governor))
  if (kind !== 'subordinate') return true
  if (opener && opener.lower !== 'that')
    return !yetOpen.has(opener.lower) && !(eachTime.has(opener.lower) && isSimplePresent(verb))
  // “Asked which worked”: what asks is the subject itself.
  if (governor && (isOpinion(governor) || yetOpen.has(subject?.head.lower ?? ''))) return false
  return (
    !governor ||
    start === 0 ||
    governor.mood === 'imperative' ||
    claimed.has(governor) ||
    isAvowed(governor, tokens) ||
    finding.some(feature => governor.verb.verb.has(feature))
  )
}

/** “Is why”, “the reason why”, “part of why”, not “asked why”. */
const explains = (before: Token | undefined): boolean =>
  before?.lower === 'reason' || before?.lower === 'of' || before?.lemma === 'be'

/** “That year”, “these piers”. */
const isKnown = (subject: Clause['subject']): boolean =>
  /^(?:this|that)$/.test(subject?.determiner?.lower ?? '')

/** “That which worked well”: one thing, known by what was said of it. */
const isPointed = (subject: Clause['subject']): boolean =>
  subject?.head.lower === 'that' || subject?.head.lower === 'something'

/** “I think that it went well”: offered as an opinion. */
const isOpinion = ({ person, verb }: Clause): boolean =>
  (person === 'i' || person === 'we') && opinionVerbs.has(verb.verb.lemma)

const isSimplePresent = ({ tense, perfect, progressive }: Clause['verb']): boolean =>
  tense === 'present' && !perfect && !progressive

/** Said of a kind: “volunteers leave”. What somebody says is said all the same. */
const isOfKind = ({ subject, verb }: Clause): boolean =>
  subject !== null &&
  isSimplePresent(verb) &&
  subject.head.pos === 'NOUN' &&
  subject.tokens[1] - subject.tokens[0] === 1 &&
  !verb.verb.has('say')

/** Said of everybody, and always: “people like …”, “it is easy to …”. */
export function isGeneral({ subject, verb }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || !isSimplePresent(verb)) return false
  if (anybody.has(subject.head.lower)) return true
  const [said, joined] = tokens.slice(verb.tokens[1])
  return (
    subject.head.lower === 'it' &&
    verb.verb.lemma === 'be' &&
    said?.pos === 'ADJ' &&
    (joined?.lower === 'to' || joined?.lower === 'that' || joined?.lower === 'when')
  )
}
