import { type Block, once, type Placed, type Sentence } from '@marginalia/prose'
import type { Narrative, PlacedSentence } from './narrative.ts'
import { saying } from './saying.ts'
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

const says = (phrases: RegExp): ((sentence: Sentence) => boolean) => {
  const found = saying(new Set(), phrases)
  return sentence => found(sentence) !== null
}

const none = new Set<string>()
const because = saying(
  none,
  /\bbecause\b|\breasons?\b|\bsince\b|\bso that\b|\bmotivat\w+|\bwhy\b|\btherefore\b|\bas (?:it|they|this|the) \w+|\binspired\b|\bwanted to\b/,
)

/** The rarer the answer, the earlier: of several that are missing, the first is told. */
const kinds: readonly Kind[] = [
  {
    id: 'differently',
    asks: /\bdifferently\b|\bwould you (?:change|do again)\b|\botherwise today\b/,
    answers: says(
      /\b(?:i|we) (?:should|could|would|might)(?: probably| just| also| maybe)? have\b|\b(?:i|we)(?: \w+)? could(?:'ve| have)\b|\bdifferently\b|\bnext time\b|\bin hindsight\b|\blooking back\b|\bif i could (?:go|do|have|change|turn|start)\b|\bhad i\b|\bi wish i\b|\bi lost \w+ \w+ (?:with|because)\b/,
    ),
  },
  {
    id: 'plan',
    asks: /(?<!new about what )\byou(?:'ll| will| would| plan to| intend to) (?:\w+ ){0,3}(?:do|achieve|change|bring)\b(?! differently)|\bin the role\b|\bif elected\b|\byour plans?\b|\bleaders can do\b/,
    answers: says(
      /(?<!sure )\b(?:i|we)(?:'ll| will| would| plan to| intend to| am going to| aim to) (?!explain|take the|tell|describe|say|not\b|never|ever\b|be happy|like to (?:submit|thank|announce)|have\b|do anything|usually|no longer)|\bi (?:want|would like) to (?:see|make|help|work|do|focus|continue|bring|seek|keep)\b|\bmy (?:\w+ )?(?:focus|priority|priorities|goals?|plans?|interests?) (?:will|would|is|are|being)\b|\bgoals? \(|\bcan do\b/,
    ),
  },
  {
    id: 'hopes',
    asks: /\bhope to (?:learn|gain|get)\b|\bwant to learn\b|\bexpect to learn\b/,
    answers: says(
      /\b(?:hope|want|like|love|excited|eager|looking forward|plan|expect) (?:to|for) (?:\w+ )?(?:learn|gain|meet|improve|explore|become|find|understand)/,
    ),
  },
  {
    id: 'lesson',
    asks: /\b(?:did you learn|you (?:have )?learn(?:ed|t)|lessons?|takeaways?|what have you learn(?:ed|t))\b/,
    answers: sentence => lessonIn(sentence) !== null || preceptIn(sentence) !== null,
  },
  {
    id: 'feelings',
    asks: /\bemotions?\b|\bfeel\b|\bfelt\b|\bfeelings?\b/,
    answers: says(
      /\bfe(?:el|lt|eling)\b|\b(?:upset|angry|anger|frustrat\w+|afraid|nervous|happy|sad|confused|hurt|excited|thrilled|ecstatic|worried|anxious|ashamed|proud|terrible|disappointed|emotions?)\b/,
    ),
  },
  {
    id: 'alternatives',
    asks: /\balternatives?\b|\bother options?\b|\bwhat else\b|\bconsidered\b/,
    answers: sentence => alternativeIn(sentence) !== null,
  },
  {
    id: 'choice',
    asks: /\bwhy (?:did you|this|you) (?:choose|chose|choice|decide)\b|\bhow did you decide\b/,
    answers: sentence =>
      (choiceIn(sentence) ?? alternativeIn(sentence)) !== null && because(sentence) !== null,
  },
  {
    id: 'result',
    asks: /\bresults?\b|\boutcomes?\b|\bimpact\b|\bwhat difference\b|\bwhat happened\b/,
    answers: sentence => outcomeIn(sentence) !== null,
  },
  {
    id: 'reason',
    asks: /\bwhy\b|\breasons?\b|\bmotivat\w+/,
    answers: sentence => because(sentence) !== null,
  },
  {
    id: 'conclusion',
    asks: /\bconclusions?\b/,
    answers: says(
      /\bin conclusion\b|\bto conclude\b|\boverall\b|\ball in all\b|\bto sum up\b|\bin summary\b/,
    ),
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
