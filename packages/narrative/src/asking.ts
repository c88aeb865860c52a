import { type Block, once, type Placed, type Sentence } from '@marginalia/prose'
import type { Narrative, PlacedSentence } from './narrative.ts'
import { says } from './saying.ts'
import { alternativeIn, choiceIn, lessonIn, outcomeIn, preceptIn } from './telling.ts'

/** What a question can ask for. */
export type AskingId =
  | 'alternatives'
  | 'choice'
  | 'result'
  | 'differently'
  | 'lesson'
  | 'hopes'
  | 'plan'
  | 'feelings'
  | 'reason'
  | 'conclusion'

/** One thing a question asks for, and the sentence that seems to answer it. */
export interface Asking {
  readonly id: AskingId
  readonly answer: PlacedSentence | null
}

interface Kind {
  readonly id: AskingId
  /** How a question asks for it, in lower case. */
  readonly asks: RegExp
  readonly answers: (sentence: Sentence) => boolean
}

const because = says('reason')

/** The rarer the answer, the earlier: of several that are missing, the first is told. */
const kinds: readonly Kind[] = [
  {
    id: 'differently',
    asks: /\bdifferently\b|\bwould you (?:change|do again)\b|\botherwise today\b/,
    answers: says('differently'),
  },
  {
    id: 'plan',
    asks: /(?<!new about what )\byou(?:'ll| will| would| plan to| intend to) (?:\w+ ){0,3}(?:do|achieve|change|bring)\b(?! differently)|\bin the role\b|\bif elected\b|\byour plans?\b|\bleaders can do\b/,
    answers: says('plan'),
  },
  {
    id: 'hopes',
    asks: /\bhope to (?:learn|gain|get)\b|\bwant to learn\b|\bexpect to learn\b/,
    answers: says('hopes'),
  },
  {
    id: 'lesson',
    asks: /\b(?:did you learn|you (?:have )?learn(?:ed|t)|lessons?|takeaways?|what have you learn(?:ed|t))\b/,
    answers: sentence => lessonIn(sentence) !== null || preceptIn(sentence) !== null,
  },
  {
    id: 'feelings',
    // “How do you feel about the plan?” asks for an opinion.
    asks: /\bemotions?\b|\bdid [^?.]{0,40}\bfeel\b|\bfelt\b|\bfeelings?\b/,
    answers: says('feelings'),
  },
  {
    id: 'alternatives',
    asks: /\balternatives?\b|\bother options?\b|\bwhat else\b|\bconsidered\b/,
    answers: sentence => alternativeIn(sentence) !== null,
  },
  {
    id: 'choice',
    asks: /\bwhy (?:did you|this|you) (?:choose|chose|choice|decide)\b|\bhow did you decide\b/,
    answers: sentence => (choiceIn(sentence) ?? alternativeIn(sentence)) !== null && because(sentence),
  },
  {
    id: 'result',
    asks: /\bresults?\b|\boutcomes?\b|\bimpact\b|\bwhat difference\b|\bwhat happened\b/,
    answers: sentence => outcomeIn(sentence) !== null,
  },
  {
    id: 'reason',
    asks: /\bwhy\b|\breasons?\b|\bmotivat\w+/,
    answers: because,
  },
  {
    id: 'conclusion',
    asks: /\bconclusions?\b/,
    answers: says('conclusion'),
  },
]

/** What a question asks for, with the first sentence of the answer that seems to give it. */
export function askingsOf(question: string, sentences: readonly PlacedSentence[]): readonly Asking[] {
  const asked = question.slice(0, 3_000).toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ')
  return kinds
    .filter(({ asks }) => asks.test(asked))
    .map(({ id, answers }) => ({ id, answer: sentences.find(({ sentence }) => answers(sentence)) ?? null }))
}

/** A question that stands in the text, and the sentences up to the next heading or question. */
export interface Question {
  readonly text: string
  readonly placed: Placed
  readonly sentences: readonly PlacedSentence[]
}

/** Questions that a text answers one by one, as applications have them: headings and bold paragraphs. */
export const questionsIn = once((narrative: Narrative): readonly Question[] => {
  const questions: { text: string; placed: Placed; sentences: PlacedSentence[] }[] = []
  let open: (typeof questions)[number] | null = null
  let next = 0
  for (const placed of narrative.document.blocks) {
    const { block } = placed
    const asks = isQuestion(block)
    if (asks && open?.sentences.length === 0) open.text += ` ${block.text}`
    else if (asks) {
      open = { text: block.text, placed, sentences: [] }
      questions.push(open)
    } else if (block.kind === 'heading') open = null
    for (; narrative.sentences[next]?.placed === placed; next++) {
      if (!asks) open?.sentences.push(narrative.sentences[next]!)
    }
  }
  return questions.filter(({ sentences }) => sentences.length > 0)
})

/** Words; who asks in more tells a story. */
const mostAsked = 120

/** A heading, or a paragraph that is bold or all questions, that asks the writer. */
export const isQuestion = once(({ kind, text, marks, sentences }: Block): boolean => {
  if (kind === 'cell' || !/\byou(?:r|'ve|’ve)?\b/i.test(text)) return false
  if (sentences.reduce((sum, { words }) => sum + words.length, 0) > mostAsked) return false
  const bold = marks.some(mark => mark.kind === 'strong' && mark.span[1] - mark.span[0] > text.length * 0.8)
  const asks = /\?["'”’)*]*\s*$/.test(text)
  return (
    /^(?:tell (?:us|me)|describe|discuss|explain|give (?:us|me|an?)) /i.test(text) ||
    (asks && (kind === 'heading' || bold || sentences.every(one => one.text.endsWith('?'))))
  )
})
