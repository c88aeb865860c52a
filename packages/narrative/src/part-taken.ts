import { isAdverb, isPast, participle } from '@marginalia/english'
import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { actingIn } from './actor.ts'
import { hasOwnDeed, isOwnDeed } from './deed.ts'
import { helping } from './point-words.ts'
import { isAuxiliary, isBase } from './verb.ts'

/** Whose a deed is: the writer's, a group's, or the writer's in some measure (“I helped to”). */
export type Share = 'own' | 'group' | 'help'

/** A deed with the words that say whose it is; spans count in the block's text. */
export interface Told {
  readonly share: Share
  readonly span: Span
}

/** Verbs of a group that hide nobody's deed. */
const shared =
  /^(?:had|needed|wanted|felt|knew|learned|learnt|realized|realised|received|became|remained|faced|gained|saw|lost|hoped|met|joined|noticed|lacked|came|kept|stayed|waited|heard|thought|believed|were|was|are|have|can|could|will|would|did|do|know|need|want|hope|think|believe|see|feel|don't|didn't)$/

/** Whose deed a sentence tells; null where it tells none. */
export const toldIn = once((sentence: Sentence): Told | null => {
  const { words, block } = sentence
  const { actor, subject, group, verb } = actingIn(sentence)
  if (actor === 'i' && subject) {
    const helps = words.slice(verb, verb + 5).find(({ lower }) => helping.has(lower))
    if (helps) return { share: 'help', span: [subject[0], helps.span[1]] }
  }
  if (isOwnDeed(sentence) || hasOwnDeed(sentence)) return { share: 'own', span: subject ?? sentence.span }
  const ours = actor === 'we' || (group && subject && /^(?:the|my|our) /i.test(block.text.slice(...subject)))
  const deed = ours ? deedAt(words, verb) : null
  return deed && subject ? { share: 'group', span: [subject[0], deed.span[1]] } : null
})

/** The verb of a deed behind its subject, adverbs and auxiliaries apart: “built”, “have built”, “were able to build”. */
function deedAt(words: readonly Word[], from: number): Word | null {
  for (let at = from; at < Math.min(from + 5, words.length); at++) {
    const { lower, kind } = words[at]!
    if (isAdverb(lower) || isAuxiliary(lower) || lower === 'able' || lower === 'to') {
      if (lower === 'did' && at === from && !/^(?:not|n't)$/.test(words[at + 1]?.lower ?? ''))
        return words[at]!
      continue
    }
    const told = isPast(lower) || participle(lower) !== null || isBase(lower) || /ing$/.test(lower)
    return kind === 'word' && told && !shared.test(lower) ? words[at]! : null
  }
  return null
}
