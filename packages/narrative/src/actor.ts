import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Actor, Span } from '@marginalia/report'
import { proseWords } from './label-prose.ts'
import { isFiniteVerb } from './verb.ts'

/** Who acts in a sentence, and the words that say so (in the block's text). */
export interface Acting {
  readonly actor: Actor
  /** The subject; null where nobody is named. */
  readonly subject: Span | null
  /** The subject is a group without a name: “the team”, “engineering”. */
  readonly group: boolean
  /** Index of the first word after the subject. */
  readonly verb: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const subordinators = words(
  'when while after before because since if although though as once until unless whereas where whenever given despite',
)
/** Words that may stand between the start of a clause and its subject. */
const openers = words(
  `and but so then or yet also instead therefore thus hence however moreover additionally furthermore finally first
   second third firstly secondly lastly next later afterwards meanwhile eventually ultimately initially consequently
   subsequently still even today yesterday now here personally immediately together overall again soon plus`,
)
const people = words(
  `manager managers director directors vp engineer engineers developer developers designer designers analyst analysts
   lead leads ceo cto cfo coo cio president founder founders colleague colleagues teammate teammates peer peers boss
   customer customers client clients user users vendor vendors supplier suppliers partner partners stakeholder
   stakeholders nurse nurses doctor doctors operator operators driver drivers owner owners intern interns mentor mentee
   recruiter recruiters candidate candidates architect architects scientist scientists consultant consultants planner
   planners buyer buyers seller sellers associate associates supervisor supervisors leader leaders executive executives
   employee employees staff reviewer reviewers sponsor sponsors auditor auditors lawyer lawyers counsel chief head
   someone somebody everyone everybody person people who member members agent agents admin administrator technician
   technicians teacher teachers student students professor hire hires junior senior contractor contractors report
   board committee regulator regulators bank company companies`,
)
const groups = words(
  `team teams group groups department departments leadership management engineering finance legal marketing sales
   product operations security procurement organisation organization squad squads crew business qa hr it support`,
)
const determiners = words(
  'the a an my our his her their its your this that these those each every both all some two three four five six seven eight nine ten most many several one another other no',
)
const pronouns = words('he she they who')

/** Who acts in a sentence: the subject of its main clause. Dropped subjects, things and agentless passives are nobody. */
export const actingIn = once((sentence: Sentence): Acting => {
  const { words: all, block } = sentence
  const start = mainClause(sentence)
  const own = pronounSubject(sentence, start, 'i') ?? pronounSubject(sentence, start, 'we')
  if (own) return own
  let at = start
  while (at < all.length && openers.has(all[at]!.lower)) at++
  const first = all[at]
  if (!first) return nobody
  if (pronouns.has(first.lower) || /^(?:he|she|they)'/.test(first.lower)) {
    return { actor: 'other', subject: first.span, group: false, verb: at + 1 }
  }
  // The noun phrase up to the first verb.
  let end = at
  while (end < all.length && end - at < 9 && !(end > at && isFiniteVerb(all[end]!))) {
    if (end > at && breaks(block.text, all[end - 1]!, all[end]!)) break
    end++
  }
  if (end === at || end >= all.length || !isFiniteVerb(all[end]!)) return nobody
  const phrase = all.slice(at, end)
  const head = headOf(phrase)
  if (!head) return nobody
  const subject: Span = [first.span[0], phrase.at(-1)!.span[1]]
  if (groups.has(head.lower) && (phrase.length > 1 || groupsAlone.has(head.lower))) {
    const ours = first.lower === 'our'
    return { actor: ours ? 'we' : 'other', subject, group: true, verb: end }
  }
  if (people.has(head.lower.replace(/'s$/, ''))) return { actor: 'other', subject, group: false, verb: end }
  if (first.lower === 'my' && !groups.has(head.lower)) {
    return { actor: 'i', subject, group: false, verb: end }
  }
  if (isName(sentence, at, end)) return { actor: 'other', subject, group: false, verb: end }
  return { ...nobody, verb: end }
})

/** Who acts in a sentence. */
export const actorOf = (sentence: Sentence): Actor => actingIn(sentence).actor

const nobody: Acting = { actor: 'nobody', subject: null, group: false, verb: 0 }
const groupsAlone = words(
  'leadership management engineering finance legal marketing sales procurement operations',
)

/** Index of the first word of the main clause, after “When …,” and “In March,”. */
function mainClause(sentence: Sentence): number {
  const { words: all, block } = sentence
  let at = all.length - proseWords(sentence).length
  // A label or a bullet's bold name: “Root cause: I …”, but not “I saw one cause: the …”.
  for (let i = at + 1; i < Math.min(all.length, at + 7); i++) {
    if (contraction.i.test(all[i - 1]!.lower) || contraction.we.test(all[i - 1]!.lower)) break
    if (/^\s*[:：]/.test(block.text.slice(all[i - 1]!.span[1], all[i]!.span[0]))) return i
  }
  while (at < all.length && openers.has(all[at]!.lower)) at++
  const first = all[at]
  if (!first || !subordinators.has(first.lower)) return at
  for (let i = at + 1; i < all.length; i++) {
    if (block.text.slice(all[i - 1]!.span[1], all[i]!.span[0]).includes(',')) return i
  }
  return at
}

const prepositions = words(
  'in on at by during within from for over under through with per last this that after before throughout following upon despite via',
)

const contraction = { i: /^i(?:'(?:m|ve|d|ll))?$/, we: /^we(?:'(?:re|ve|d|ll))?$/ } as const

function pronounSubject({ words: all, block }: Sentence, start: number, actor: 'i' | 'we'): Acting | null {
  for (let at = start; at < all.length; at++) {
    const word = all[at]!
    if (!contraction[actor].test(word.lower)) continue
    if (actor === 'i' && word.text.startsWith('i') && word.text.length === 1 && at !== start) continue
    const before = at > 0 ? all[at - 1]! : null
    const between = before ? block.text.slice(before.span[1], word.span[0]) : ''
    const free =
      at === start ||
      /[,;:—–()"“]|\s-\s|\n/.test(between) ||
      (prepositions.has(all[start]!.lower) && !all.slice(start, at).some(isFiniteVerb)) ||
      (before !== null && (openers.has(before.lower) || /ly$/.test(before.lower)))
    if (free) return { actor, subject: word.span, group: false, verb: at + 1 }
  }
  return null
}

/** The head noun: the last word before a preposition or a relative clause. */
function headOf(phrase: readonly Word[]): Word | null {
  let head: Word | null = null
  for (const word of phrase) {
    if (/^(?:of|in|at|from|for|on|with|to|by|who|that|which|and|between|under|behind)$/.test(word.lower))
      break
    if (!determiners.has(word.lower)) head = word
  }
  return head
}

/** A capitalised first word that is a name: the block writes it with a capital inside a sentence too. */
function isName({ words: all, block, span }: Sentence, at: number, end: number): boolean {
  const phrase = all.slice(at, end)
  const capital = phrase.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text) || text === 'and')
  if (!capital || phrase.length > 3) return false
  const first = phrase[0]!
  if (at > 0 || phrase.length > 1) return !/(?:s|ion|ment|ity|ness|ing)$/.test(first.lower)
  return block.sentences.some(other =>
    other.words.some((word, i) => i > 0 && word.text === first.text && word.span[0] !== span[0]),
  )
}

const breaks = (text: string, before: Word, after: Word): boolean =>
  /[,;:()—]/.test(text.slice(before.span[1], after.span[0]))
