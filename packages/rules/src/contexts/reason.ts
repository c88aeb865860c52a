import { type Clause, clausesOf, type PatternContext, tokensOf } from '@marginalia/english'
import { isElaborated } from '@marginalia/narrative'
import { beside } from '@marginalia/prose'
import { goesOn } from './next-sentence.ts'
import { isTelling } from './voice.ts'

const because = /\b(?:because|since|due to|thanks to|given that)\b/i

/** The reason stands in the same sentence, or particulars in the next. */
const reasoned: PatternContext = ({ sentence, span: [, end] }) =>
  isElaborated(sentence) || because.test(sentence.block.text.slice(end, sentence.span[1]))

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

/** The reason that supports it, or what was said. */
export const reasonContexts = {
  explained,
  reasoned,
} satisfies Record<string, PatternContext>
