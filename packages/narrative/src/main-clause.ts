import { auxiliaryOf, isAdverb, list, once, participle, type Sentence, type Word } from '@marginalia/prose'
import { proseWords } from './label-prose.ts'

/** Who or what the main clause is about. */
export type Subject = 'i' | 'we' | 'you' | 'they' | 'it' | 'this' | 'there' | 'noun' | 'none'

/** When, by the form of the verb; `bare` is an order or a goal: “Reduce the wait”. */
export type Tense =
  | 'past'
  | 'past perfect'
  | 'was doing'
  | 'present'
  | 'present perfect'
  | 'is doing'
  | 'future'
  | 'would'
  | 'can'
  | 'must'
  | 'bare'
  | 'none'

export interface MainClause {
  readonly subject: Subject
  /** The head of a noun subject, lower case; empty for the others. */
  readonly head: string
  readonly tense: Tense
  readonly passive: boolean
  readonly negated: boolean
  /** Bases the main verb can come from; empty without a verb. */
  readonly verbs: readonly string[]
  /** Index of the subject's first word. */
  readonly at: number
}

const subordinators = list(
  'when while after before because since if although though as once until unless whereas where whenever given despite',
)
const openers = list(
  `and but so then or yet also instead therefore thus hence however moreover additionally furthermore finally first
   second third firstly secondly lastly next later afterwards meanwhile eventually ultimately initially consequently
   subsequently still even today yesterday now here personally immediately together overall again soon plus well ok okay
   unfortunately fortunately luckily sadly surprisingly thankfully suddenly basically actually honestly obviously
   interestingly of course for example for instance in fact in addition as a result`,
)
const prepositions = list(
  'in on at by during within from for over under through with per after before throughout following upon despite via to of about as across among besides beyond like without',
)
const determiners = list(
  'the a an my our his her their its your this that these those each every both all some two three four five six seven eight nine ten most many several one another other no any few',
)
const pronouns: Readonly<Record<string, Subject>> = {
  i: 'i',
  we: 'we',
  you: 'you',
  he: 'they',
  she: 'they',
  they: 'they',
  everyone: 'they',
  everybody: 'they',
  someone: 'they',
  somebody: 'they',
  nobody: 'they',
  who: 'they',
  it: 'it',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  there: 'there',
}
const presents = list(
  `is are am has have does do says say wants want needs need goes go comes come gets get makes make takes take gives give
   works work uses use runs run helps help means mean seems seem looks look feels feel thinks think knows know shows show
   starts start keeps keep becomes become includes include requires require allows allow provides provide offers offer
   brings bring remains remain depends depend serves serve love loves like likes believe believes hope hopes live lives
   consist consists contains contain happens happen tends tend turns turn lets let puts put tells tell asks ask spends spend
   supports support continues continue enjoy enjoys exist exists matter matters find finds learn learns teach teaches`,
)

/** The main clause of a sentence: the first clause that no conjunction opens. */
export const mainClauseOf = once((sentence: Sentence): MainClause => {
  const words = proseWords(sentence)
  const { text } = sentence.block
  const comma = (i: number): boolean =>
    i > 0 && /[,:;—–]|\s-\s/.test(text.slice(words[i - 1]!.span[1], words[i]!.span[0]))
  let at = 0
  const skipOpeners = (): void => {
    while (at < words.length - 1 && (openers.has(words[at]!.lower) || isLy(words[at]!))) at++
  }
  skipOpeners()
  const first = words[at]?.lower ?? ''
  const fronted =
    subordinators.has(first) ||
    prepositions.has(first) ||
    /ing$/.test(first) ||
    (participle(first) !== null && !pronouns[first])
  if (fronted) {
    let next = at + 1
    while (next < words.length && !comma(next)) next++
    // Without a comma the first pronoun subject will do: “Last year I …”.
    if (next >= words.length || next > at + 25) {
      next = at + 1
      while (next < words.length && !(pronouns[hostOf(words[next]!.lower)] && isSubjectWord(words[next]!))) next++
    }
    if (next < words.length) at = next
    skipOpeners()
  }
  return clauseFrom(words, at)
})

const isLy = ({ lower }: Word): boolean => lower.length > 4 && lower.endsWith('ly') && isAdverb(lower)
const hostOf = (lower: string): string => lower.replace(/'(?:m|ve|d|ll|re|s)$/, '')
const isSubjectWord = ({ text, lower }: Word): boolean => lower !== 'i' || text === 'I'

function clauseFrom(words: readonly Word[], at: number): MainClause {
  const word = words[at]
  const nothing = { head: '', passive: false, negated: false, verbs: [], at }
  if (!word) return { ...nothing, subject: 'none', tense: 'none' }
  const host = hostOf(word.lower)
  const pronoun = pronouns[host]
  const alone = pronoun !== 'this' || isVerbal(words[at + 1]?.lower ?? '') || host !== word.lower
  if (pronoun && alone) {
    const contracted = host !== word.lower
    return { ...nothing, subject: pronoun, ...groupAt(words, contracted ? at : at + 1, contracted) }
  }
  // A noun phrase up to its verb.
  let end = at
  let determined = false
  for (; end < words.length && end < at + 14; end++) {
    const { lower } = words[end]!
    if (lower === 'i' || lower === 'we' || /^(?:i|we)'/.test(lower)) return clauseFrom(words, end)
    if (end > at && auxiliaryOf(lower)?.form === 'finite') break
    if (end > at && !determined && isVerbal(lower) && !/^(?:that|which|who|to)$/.test(words[end - 1]!.lower)) break
    determined = determiners.has(lower)
  }
  const verbFirst = words[at]!.lower
  if (end >= words.length || end >= at + 14) {
    const tense = opensBare(verbFirst) ? 'bare' : participle(verbFirst)?.past ? 'past' : 'none'
    return {
      ...nothing,
      subject: 'none',
      tense,
      verbs: tense === 'bare' ? [verbFirst] : tense === 'past' ? participle(verbFirst)!.bases : [],
    }
  }
  if (participle(verbFirst)?.past && !determiners.has(verbFirst))
    return { ...nothing, subject: 'none', tense: 'past', verbs: participle(verbFirst)!.bases }
  if (opensBare(verbFirst)) return { ...nothing, subject: 'none', tense: 'bare', verbs: [verbFirst] }
  let head = ''
  for (let i = at; i < end; i++) {
    if (i > at && prepositions.has(words[i]!.lower)) break
    if (!determiners.has(words[i]!.lower)) head = words[i]!.lower
  }
  return { ...nothing, subject: 'noun', head, ...groupAt(words, end, false) }
}

const bares = list(
  `make keep be do use try take read look check get go give let find learn see ask think remember think consider start stop
   don't help create build improve increase reduce ensure provide work join come write feel follow share set have encourage
   show teach develop design plan become increase bring put run support thank thanks please note`,
)
const opensBare = (lower: string): boolean => bares.has(lower)

const isVerbal = (lower: string): boolean => {
  const auxiliary = auxiliaryOf(lower)
  if (auxiliary) return auxiliary.form === 'finite' || presents.has(lower)
  return presents.has(lower) || participle(lower)?.past === true || lower in strongPasts
}
const strongPasts: Readonly<Record<string, string>> = Object.fromEntries(
  `went go|came come|became become|took take|gave give|saw see|knew know|began begin|ran run|wrote write|spoke speak|chose choose|drove drive|grew grow|fell fall|rose rise|broke break|wore wear|threw throw|showed show|did do|was be|were be|ate eat|forgot forget|drew draw|flew fly|rang ring|sang sing|swam swim|woke wake`
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
)

/** Tense and verb of the group that begins at `from`; `contracted`: the first word ends in its auxiliary. */
function groupAt(
  words: readonly Word[],
  from: number,
  contracted: boolean,
): Pick<MainClause, 'tense' | 'passive' | 'negated' | 'verbs'> {
  let tense: Tense = 'none'
  let passive = false
  let negated = false
  let chain = ''
  let at = from
  for (; at < words.length && at < from + 8; at++) {
    const { lower } = words[at]!
    if (lower === 'not' || lower === 'never') {
      negated = true
      continue
    }
    const auxiliary = auxiliaryOf(lower)
    if (auxiliary && (at > from || !contracted || auxiliary.host !== '')) {
      if (auxiliary.negated) negated = true
      const name =
        auxiliary.verb === 'be-or-have' ? 'is' : auxiliary.verb === 'have-or-modal' ? "'d" : auxiliary.host ? lower.replace(/^.*'/, "'") : lower.replace(/n't$/, '')
      chain += ` ${name}`
      continue
    }
    if (isAdverb(lower) || lower === 'all' || lower === 'both') continue
    break
  }
  const main = words[at]?.lower ?? ''
  const part = participle(main)
  const gerund = /[a-z]{2}ing$/.test(main)
  const bases = part?.bases ?? (main in strongPasts ? [strongPasts[main]!] : gerund ? gerundBases(main) : [presentBase(main)])
  const links = chain.trim().split(' ').filter(Boolean)
  const last = links.at(-1)
  const has = (...names: string[]): boolean => links.some(one => names.includes(one))
  if (links.length === 0) {
    if (main in strongPasts || part?.past) tense = 'past'
    else if (/^[a-z']+$/.test(main)) tense = 'present'
    return { tense, passive, negated, verbs: bases }
  }
  const be = /^(?:am|is|are|was|were|be|been|being|'m|'re|'s|get|got|isn|wasn)$/.test(last!)
  const haveAlone = /^(?:have|has|had|'ve|'d)$/.test(last!)
  if (has('will', "'ll", 'shall', 'won', 'wo')) tense = 'future'
  else if (has('would', 'wouldn') || (has("'d") && !part)) tense = 'would'
  else if (has('could', 'can', 'may', 'might', 'cannot', 'ca')) tense = 'can'
  else if (has('should', 'must', 'ought')) tense = 'must'
  else if (has('had', "'d") && (part || links.length > 1)) tense = 'past perfect'
  else if (has('has', 'have', "'ve") && (part || links.length > 1)) tense = 'present perfect'
  else if (has('was', 'were')) tense = gerund && be ? 'was doing' : 'past'
  else if (has('did', 'had', 'got')) tense = 'past'
  else tense = gerund && be ? 'is doing' : 'present'
  if (be && part && !gerund) passive = true
  let verbs: readonly string[] = bases
  if (be && !gerund && !part) verbs = ['be']
  else if (haveAlone && !part) verbs = ['have']
  return { tense, passive, negated, verbs }
}

const gerundBases = (lower: string): string[] => {
  const stem = lower.slice(0, -3)
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])]
}
const presentBase = (lower: string): string =>
  /ies$/.test(lower) ? `${lower.slice(0, -3)}y` : /(?:ss|sh|ch|x|o)es$/.test(lower) ? lower.slice(0, -2) : /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower
