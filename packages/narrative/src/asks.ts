import { type Block, once, type Sentence } from '@marginalia/prose'
import { plain } from './saying.ts'

const orders =
  'tell|describe|discuss|explain|give|share|write|recall|walk|think of|provide|outline|choose|pick|select|answer|state|identify|include|consider|reflect|summari[sz]e|name|list|elaborate|demonstrate|show|detail|talk'

/** “Tell us about”, “please describe”, “in 300 words, explain”: an order that opens a sentence. */
const order = new RegExp(
  `^(?:\\W*(?:question|prompt|q|essay|topic|part|section|option)?\\s*#?\\d{0,2}\\s*[:.)–—-]*\\s*)(?:in (?:about |at most |no more than |under |up to )?[\\d,]+ (?:words|characters) or (?:less|fewer),? |in [^,]{1,40}, |using [^,]{1,60}, |briefly |then |and |also |next |finally,? |now |first,? |please )*(?:please |briefly )?(?:${orders})\\b`,
)
/** What follows an order where nobody is asked: “Give us a call” is one; “Share your screen” is not told apart. */
const you = /\b(?:you|your|yours|you've|you're|yourself)\b/
const toUs = /\b(?:us|me)\b/
/** What an order or a question without “you” asks for. */
const wanted =
  /\b(?:a time|an? (?:example|instance|situation|occasion|experience|project|decision|problem|challenge|conflict|moment|case)|the (?:situation|context|problem|result|results|outcome|alternatives?|decision|actions?|task|impact|time|most)|how|why|what|when|which|examples?|details?|context)\b/
const wh =
  /^\W*(?:\d{1,2}[.)]?\s*)?(?:and |but |so )?(?:what|why|how|when|where|who|which|did|do|does|were|was|is|are|have|has|can|could|would|should)\b/
/** The form around a question: “(500 characters)”, “Word limit: 300”, “Sub-prompts:”. */
const form =
  /^\W*(?:(?:(?:max(?:imum)?|min(?:imum)?|limit|up to|at most|no more than|under|about|approx(?:imately)?)\W*)?[\d,.]{2,7} ?(?:-|–|to)? ?[\d,]* ?(?:words?|characters?|chars?)(?: (?:max(?:imum)?|or (?:less|fewer)|limit|each|including spaces|with spaces|total))*|(?:word|character) (?:limit|count|max(?:imum)?)\W.{0,30}|(?:sub-?|follow-?up )(?:prompts?|questions?)|(?:question|prompt|essay|writing exercise|writing sample|instructions?)\s*#?\d{0,2})\W*$/

const ownTelling = /\b(?:i|i'm|i've|i'd|i'll|my|mine|myself)\b/

/** The sentence asks the writer for something, or is the form around such a question. */
export const asksWriter = once((sentence: Sentence): boolean => {
  const text = plain(sentence)
  if (text.length > 1_200) return false
  if (form.test(text)) return true
  if (ownTelling.test(text)) return false
  if (order.test(text)) return you.test(text) || toUs.test(text) || wanted.test(text)
  const asked = /\?["'”’)\]*_]*$/.test(text)
  return (
    asked &&
    (you.test(text) ||
      (wh.test(text) &&
        /\b(?:problem|result|alternatives?|decision|difference|important|outcome|options?|choice|situation)\b/.test(
          text,
        )))
  )
})

/** Nobody tells anything here: no “I”, and nothing that “we” did. */
const isNeutral = once((sentence: Sentence): boolean => {
  const text = plain(sentence)
  return (
    !ownTelling.test(text) &&
    !/\bwe (?:\w+ ){0,2}(?:\w+ed|went|had|made|built|took|ran|did|got|saw|found|were|was)\b/.test(text)
  )
})

/**
 * How many of a block's sentences, from its start, are a question to the writer with what belongs to it. A published
 * question runs over several sentences, some of which only explain; the answer begins where somebody says “I”.
 */
export const askedIn = once((block: Block): number => {
  const { sentences } = block
  const own = sentences.findIndex(sentence => !isNeutral(sentence) && !asksWriter(sentence))
  const run = own === -1 ? sentences : sentences.slice(0, own)
  const asking = run.filter(asksWriter)
  if (asking.length === 0) return 0
  if (own === -1) {
    const share = wordsOf(asking) / wordsOf(run)
    // A question among statements is one that the writer asks; an order is none.
    const lone = asking.length === 1 && share < 0.5 && run[0] !== asking[0] && !order.test(plain(asking[0]!))
    return lone || share < 0.15 ? 0 : run.length
  }
  // “Tell us about … ? In 2019 I …”: the question ends with its last asking sentence.
  return asksWriter(run[0]!) ? run.findLastIndex(asksWriter) + 1 : 0
})

const wordsOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0)

/** The block is a question to the writer as a whole. */
export const isAsking = (block: Block): boolean =>
  block.sentences.length > 0 && askedIn(block) === block.sentences.length

/** A question that shows itself wherever it stands: a heading, bold, an order, several questions, or a limit. */
export const isPlainlyAsking = once((block: Block): boolean => {
  if (!isAsking(block)) return false
  const { text, marks, sentences, kind } = block
  const bold = marks.some(mark => mark.kind === 'strong' && mark.span[1] - mark.span[0] > text.length * 0.8)
  return (
    kind === 'heading' ||
    bold ||
    sentences.filter(asksWriter).length > 1 ||
    sentences.some(one => order.test(plain(one)) || form.test(plain(one)))
  )
})

/** A line below a question that only names what is asked for: “The result”, “What the problem was”. */
export const isAskedFor = once((block: Block): boolean => {
  if (block.kind === 'cell' || block.kind === 'heading' || wordsOf(block.sentences) > 25) return false
  const text = block.text.toLowerCase()
  if (ownTelling.test(text.replace(/[’ʼ]/g, "'"))) return false
  return block.sentences.every(
    one => asksWriter(one) || wh.test(plain(one)) || order.test(plain(one)) || isBareName(one) || isLead(one),
  )
})

/** “Please answer:”, “Your answer must cover the following:”. */
const isLead = (sentence: Sentence): boolean => sentence.words.length <= 14 && /[:：]\W*$/.test(sentence.text)

/** No verb that tells: “Context”, “Alternatives considered”, “The result and its measure”. */
const isBareName = (sentence: Sentence): boolean =>
  sentence.words.length <= 8 &&
  /^\W*(?:the |your |any |all )?(?:context|background|situation|problems?|importance|results?|outcomes?|impact|differences?|alternatives?|options?|decisions?|process|choice|reasons?|actions?|task|goals?|role|learnings?|lessons?|timeline|metrics|stakes|trade-?offs?|rationale|responsibilit\w+)\b/.test(
    plain(sentence),
  )

/** The limit that stands with a question: “(500 characters)”, “in 300 words or less”, “max. 2,000 characters”. */
export function limitIn(text: string): { readonly words: number | null; readonly characters: number | null } {
  const found = /(?:[\d,.]+ ?(?:-|–|to) ?)?\b(\d[\d,.]*) ?(words?|characters?|chars?)\b/i.exec(text)
  const size = found ? Number(found[1]!.replace(/[,.]/g, '')) : Number.NaN
  if (!found || !(size >= 20)) return { words: null, characters: null }
  return /^w/i.test(found[2]!) ? { words: size, characters: null } : { words: null, characters: size }
}
