import { clausesOf, type Match, type NounPhrase, type PatternContext, tokensOf } from '@marginalia/english'
import { metricsIn } from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { clauseOf } from './matched-clause.ts'

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

/** “We made some changes. We hire in spring, we keep a spare oar and I count the nets”: the next sentence lists them. */
const listedNext: PatternContext = ({ sentence }) => {
  const next = beside(sentence, 1)
  const own =
    next === null
      ? []
      : clausesOf(next).filter(
          ({ person, verb: { verb } }) =>
            (person === 'i' || person === 'we') &&
            verb.lemma !== 'be' &&
            !verb.has('think') &&
            !verb.has('feel'),
        )
  return own.length >= enoughToList
}
const enoughToList = 2

/** What the next sentence supports it with. */
export const nextSentenceContexts = {
  answered,
  'listed-next': listedNext,
  'shown-next': shownNext,
  'told-next': toldNext,
} satisfies Record<string, PatternContext>
