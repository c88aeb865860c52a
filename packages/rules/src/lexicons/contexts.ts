import { type Block, once } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { after, before, type Match } from './match.ts'
import {
  auxiliaries,
  beForms,
  conjunctions,
  functionWords,
  judgedNouns,
  measuredNouns,
  prepositions,
} from './word-classes.ts'

/** A question about matched words in their sentence. */
export type Context = (match: Match) => boolean

const quotations = once((block: Block): readonly Span[] =>
  [...block.text.matchAll(/"[^"]{1,400}"|“[^”]{1,400}”|‘[^’]{1,400}’(?!\w)/g)].map(
    ({ index, 0: text }): Span => [index, index + text.length],
  ),
)

/** Longer than this, a quotation is a statement the writer chose to print, as in a press release. */
const longestQuote = 100

/** Inside quotation marks: somebody else's words. */
export const quoted: Context = ({ sentence, words, from }) => {
  const at = words[from]!.span[0]
  return quotations(sentence.block).some(
    ([start, end]) => start < at && at < end && end - start <= longestQuote,
  )
}

/** Written with a capital inside a sentence: part of a name or a title. */
export const titled: Context = match => {
  const { words, from, to, sentence } = match
  if (from === 0) return label(match) || (to - from === 1 && capital(after(match)?.text) && !lineStart(match))
  const first = words[from]!
  if (!capital(first.text) || first.text === 'I') return false
  // A list entry or a clause after a colon may begin with a capital too.
  const gap = sentence.block.text.slice(words[from - 1]!.span[1], first.span[0])
  return !/[:\n–—-]/.test(gap) || capital(after(match)?.text)
}

const capital = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text)
const lineStart = ({ words, to }: Match): boolean => !/^\p{Lu}/u.test(words[to]?.text ?? '')

/** “Impact: …”: a label before a colon, not a claim. */
export const label: Context = ({ sentence, words, from, to }) =>
  from === 0 &&
  /^\s{0,3}:/.test(sentence.block.text.slice(words[to - 1]!.span[1], words[to - 1]!.span[1] + 5))

/** A colon follows at once: what was seen comes next. “It went badly: two buyers left.” */
export const explained: Context = ({ sentence, words, to }) =>
  to < words.length && /^\s?:\s/.test(sentence.block.text.slice(words[to - 1]!.span[1], words[to]!.span[0]))

/** Stands before a noun it describes. */
export const attributive: Context = match => {
  const next = after(match)
  return next !== null && next.kind !== 'number' && !functionWords.has(next.lower)
}

/** Says what something is: after a form of “be”, “become”, “seem” and the like, perhaps with an adverb. */
export const predicative: Context = match => {
  for (const by of [1, 2]) {
    const word = before(match, by)?.lower
    if (word === undefined) return false
    if (beForms.has(word) || linking.has(word)) return true
    if (!degreeAdverbs.has(word)) return false
  }
  return false
}
const linking = new Set(
  `become becomes became becoming seem seems seemed remain remains remained feel feels felt look looks looked
   prove proves proved proven stay stays stayed stayed make makes made making it them more less`.split(/\s+/),
)
const degreeAdverbs = new Set(
  `so very too more most less quite rather not also extremely really truly highly incredibly increasingly
   particularly especially now still always never both just equally fairly pretty super absolutely`.split(
    /\s+/,
  ),
)

/** Describes something: as an adjective does, before a noun or after a verb of being. */
export const describes: Context = match => attributive(match) || predicative(match)

/** Before a noun that a text judges by opinion, at most one word further on. */
export const judges: Context = match => {
  const next = after(match)
  if (!next || functionWords.has(next.lower)) {
    // “strong and lasting relationship”
    return next?.lower === 'and' && judgedNouns.has(after(match, 3)?.lower ?? '')
  }
  return judgedNouns.has(next.lower) || judgedNouns.has(after(match, 2)?.lower ?? '')
}

/** Before a noun that has a figure, at most one word further on. */
export const measures: Context = match => {
  const next = after(match)
  if (!next || functionWords.has(next.lower)) return false
  return measuredNouns.has(next.lower) || measuredNouns.has(after(match, 2)?.lower ?? '')
}

/** Before a plural noun, at most two words further on. */
export const plural: Context = match => {
  for (let by = 1; by <= 3; by++) {
    const next = after(match, by)
    if (!next || functionWords.has(next.lower)) return false
    if (pluralNoun(next.lower)) return true
  }
  return false
}

export const pluralNoun = (word: string): boolean =>
  /[^sui]s$/.test(word) || /(?:people|children|men|women|data|teammates|personnel|staff|folks)$/.test(word)

/** A number stands within a few words, in the same clause: the size is given. */
export const numbered: Context = ({ sentence, words, from, to }) => {
  const { text } = sentence.block
  for (let index = to; index < Math.min(words.length, to + 6); index++) {
    const gap = text.slice(words[index - 1]!.span[1], words[index]!.span[0])
    if (/[;:.!?\n]/.test(gap)) break
    if (isNumber(words[index]!)) return true
  }
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const gap = text.slice(words[index]!.span[1], words[index + 1]!.span[0])
    if (/[,;:.!?\n]/.test(gap)) break
    if (isNumber(words[index]!)) return true
  }
  return false
}

/** Like `numbered`, but a span of time is no size: “significantly in 9 days”. */
export const sized: Context = match => {
  const { words } = match
  if (!numbered(match)) return false
  return words.some(
    (word, index) =>
      isNumber(word) && !/^(?:19|20)\d\d$/.test(word.text) && !timeUnit.test(words[index + 1]?.lower ?? ''),
  )
}
const timeUnit =
  /^(?:second|minute|hour|day|week|month|quarter|year|decade|sprint)s?$|-(?:day|week|month|year)$/

/** A length of time or a date stands beside it: “quickly (in 2 days)”. */
export const timed: Context = match => {
  const { words } = match
  if (!numbered(match)) return false
  return words.some(
    (word, index) =>
      isNumber(word) && (/^(?:19|20)\d\d/.test(word.text) || timeUnit.test(words[index + 1]?.lower ?? '')),
  )
}

/** A number follows at once, in brackets or in the same noun phrase: “several (4)”, “some of the 14”. */
export const counted: Context = ({ sentence, words, from, to }) => {
  const { text } = sentence.block
  for (let index = to; index < Math.min(words.length, to + 4); index++) {
    const gap = text.slice(words[index - 1]!.span[1], words[index]!.span[0])
    if (/[,;:.!?\n–—]/.test(gap)) break
    const word = words[index]!
    if (isNumber(word)) return !/%$/.test(word.text) || gap.includes('(')
    if (prepositions.has(word.lower) && word.lower !== 'of') break
    if (conjunctions.has(word.lower) || auxiliaries.has(word.lower)) break
  }
  const previous = words[from - 1]
  return (
    previous !== undefined &&
    isNumber(previous) &&
    /^\s+$/.test(text.slice(previous.span[1], words[from]!.span[0]))
  )
}

const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(
    ' ',
  ),
)

export const isNumber = ({ kind, lower }: { readonly kind: string; readonly lower: string }): boolean =>
  kind === 'number' || numerals.has(lower)

/** “than” follows in the sentence, or a range “from … to”. */
export const compared: Context = ({ words, to }) =>
  words.slice(to).some(({ lower }) => lower === 'than' || lower === 'versus' || lower === 'vs')

/** The word before is one of these. */
export const follows = (list: string): Context => {
  const known = new Set(list.split(/\s+/))
  return match => known.has(before(match)?.lower ?? '')
}

/** The word after is one of these. */
export const precedes = (list: string): Context => {
  const known = new Set(list.split(/\s+/))
  return match => known.has(after(match)?.lower ?? '')
}

/** Asks or counts: “how many”, “as many as”, “so much that”. */
export const asked: Context = follows('how as so too')

/** In a question the writer quotes or answers: honest uncertainty. */
export const question: Context = ({ sentence }) => sentence.text.trimEnd().endsWith('?')

/** Negated just before: “not”, “no”, “never”, “without”. */
export const negated: Context = match =>
  [1, 2].some(by => /^(?:not|no|never|without|cannot|\w+n't)$/.test(before(match, by)?.lower ?? ''))

/** Text of the sentence before and after the match. */
const head = ({ sentence, words, from }: Match): string =>
  sentence.block.text.slice(sentence.span[0], words[from]!.span[0])

/** “rather than …”, “instead of …”: what was not done. */
export const contrasted: Context = match =>
  /\b(?:instead of|rather than|as opposed to)\b[^,;:]{0,80}$/i.test(head(match))

/** A task or a goal is stated, not a deed: “I needed to …”, “The objective was to …”. */
export const aimed: Context = ({ sentence }) => aim.test(sentence.text)
const aim =
  /^\W*(?:I|we|my|our|the|she|he|they)(?: \w+){0,2} (?:needed|need|had|wanted|was|were|is|asked|aimed|hoped|planned) to\b|^\W*(?:I|we) was (?:responsible|accountable) for\b|^\W*(?:my|our|the) (?:\w+ )?(?:task|goal|objective|aim|mission|job|challenge|responsibility)\b/i

/** What somebody set out to find or to settle: “to identify potential bottlenecks”. */
export const explored: Context = match =>
  /\b(?:identif|explor|understand|discuss|assess|evaluat|analy[sz]|investigat|examin|consider|review|learn|clarif|question|determin|ask)\w*\b[^,;:]{0,60}$/i.test(
    head(match),
  )

/** A condition or a possibility, not something that was: “if it is easy”, “what would be useful”. */
export const supposed: Context = match =>
  /\b(?:if|when|whenever|whether|unless|would|could|should|may|might|can|will)\b/i.test(head(match))

/** What somebody else said, not what the writer claims: “he argued that features were important”. */
export const told: Context = match =>
  /\b(?:acknowledged|agreed|argued|asked|believed|complained|explained|feared|insisted|objected|replied|said|told|worried|worry)\b[^,;:]{0,60}$/i.test(
    head(match),
  )

/** “It is important that …”: an empty opening, noted as one. */
export const expletive: Context = match =>
  /^(?:that|to)$/.test(after(match)?.lower ?? '') &&
  /\bit (?:is|was|became|seemed|seems)\b[^,;:]{0,12}$/i.test(head(match))

/** What was meant to be, not what was: “to make it maintainable”, “help them become productive”. */
export const intended: Context = match =>
  /\b(?:to (?:be|become|get|keep|make|remain|stay)|help(?:ed|ing)? \S+(?: \S+)? (?:be|become|feel|stay))\b[^,;:]{0,40}$/i.test(
    head(match),
  )
