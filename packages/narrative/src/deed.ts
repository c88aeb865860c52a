import { isAdverb, isPast, list, participle } from '@marginalia/english'
import { once, type Sentence, type Word } from '@marginalia/prose'
import { actingIn } from './actor.ts'
import { isAuxiliary } from './verb.ts'

/** Past forms of what one is, has, feels, believes or comes to see: nothing was done. */
const states = list(
  `assumed became believed belonged doubted encountered enjoyed expected faced feared felt got hated heard hoped
   inherited joined knew lacked learned learnt liked loved needed noticed observed owned preferred realised realized
   received remained remembered saw seemed stayed suspected understood wanted wondered worried`,
)

/** Behind a subject, what can be a past form is one: “I shared”, “I set”. */
const isDynamic = (lower: string): boolean => isPast(lower) && !isAuxiliary(lower) && !states.has(lower)

/** What opens the object of “got”, so that “got told to” is not meant. */
const object =
  /^(?:the|a|an|my|our|his|her|their|its|this|that|these|those|them|him|it|us|one|two|three|both|all|each)$/

/** “I have sorted them”, as writers say whose own language has no other past; with a duration it is a state. */
const lasts = /\b(?:since|years|ever|always)\b/

/** The words after a subject tell a deed: “also wrote”, “did a count”, “got them to sign”. */
function tellsDeed({ words, text }: Sentence, from: number): boolean {
  const at = verbAt(words, from)
  const verb = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower
  if (verb === 'did') return next !== undefined && next !== 'not'
  if (verb === 'got')
    return object.test(next ?? '') && words.slice(at + 2, at + 8).some(({ lower }) => lower === 'to')
  if (verb === 'have' || words[from - 1]?.lower === "i've") {
    const told = words[verb === 'have' ? verbAt(words, at + 1) : at]?.lower ?? ''
    return participle(told) !== null && !states.has(told) && !isAuxiliary(told) && !lasts.test(text)
  }
  return isDynamic(verb)
}

/** The verb, behind adverbs; “I never asked” and “I not only asked” keep their first word. */
function verbAt(words: readonly Word[], from: number): number {
  let at = from
  while (
    at < from + 3 &&
    words[at] &&
    isAdverb(words[at]!.lower) &&
    !/^(?:never|not)$/.test(words[at]!.lower)
  )
    at++
  return at
}

/** “I” did something, in the main clause. */
export const isOwnDeed = once((sentence: Sentence): boolean => {
  const { actor, verb } = actingIn(sentence)
  return actor === 'i' && tellsDeed(sentence, verb)
})

/** “I” did something in another clause: “so I called them”, “when it failed I stopped”, but not “the list that I wrote”. */
export const hasOwnDeed = once((sentence: Sentence): boolean =>
  sentence.words.some(
    ({ text }, i, words) =>
      /^I(?:['’]ve)?$/.test(text) && !relative.test(words[i - 1]?.lower ?? '') && tellsDeed(sentence, i + 1),
  ),
)

const relative = /^(?:that|which|whom|who|what|where|how|if|because|since|than|as|everything|all)$/
