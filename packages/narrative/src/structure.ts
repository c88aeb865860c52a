import type { Document, Placed, Sentence } from '@marginalia/prose'
import type { Actor, Part, Section, SentencePart, Span, Story, Structure } from '@marginalia/report'
import { type LabelledStory, labelledStories } from './labelled.ts'
import { method, segment, wordsIn } from './segment.ts'

/** A sentence before its part is known. */
export interface RawSentence {
  readonly sentence: Sentence
  readonly placed: Placed
  readonly span: Span
  readonly actor: Actor
}

export interface Reading {
  readonly structure: Structure
  /** By sentence. */
  readonly parts: readonly (SentencePart | null)[]
  /** By sentence, 0 to 1: 1 behind a label. */
  readonly confidence: readonly number[]
  /** The parts are read from the sentences, not from labels. */
  readonly guessed: boolean
  /** The text tells what happened; parts of another one are drawn where it was declared a story, and no rule asks. */
  readonly told: boolean
  /** By sentence: index of the story, -1 outside stories. */
  readonly stories: readonly number[]
  /** Stories whose parts come in another order than situation, task, action, result: where it turns back. */
  readonly turns: readonly Turn[]
  readonly notChecked: readonly { readonly what: string; readonly reason: string }[]
}

/** A place where a story goes back to an earlier part. */
export interface Turn {
  readonly story: number
  /** The later part, which comes first. */
  readonly from: Part
  /** The earlier part, which follows it. */
  readonly to: Part
  /** The first sentence or label of the earlier part. */
  readonly span: Span
}

export const partsInOrder: readonly Part[] = ['situation', 'task', 'action', 'result', 'learning']
const required: readonly Part[] = ['situation', 'task', 'action', 'result']

/** Where the stories of a document are, and which sentence belongs to which part. Labels win where there are any. */
/**
 * `story` is what the writer declared: true gets a map of whatever the text is, false none; null has the text speak.
 */
export function readStructure(
  document: Document,
  sentences: readonly RawSentence[],
  story: boolean | null = null,
): Reading {
  if (story === false) return untold(sentences, 'not-a-story')
  const labelled = labelledStories(document)
  return labelled.length > 0 ? byLabels(labelled, sentences) : bySigns(document, sentences, story === true)
}

function byLabels(labelled: readonly LabelledStory[], sentences: readonly RawSentence[]): Reading {
  const parts: (Part | null)[] = sentences.map(() => null)
  const confidence = sentences.map(() => 0)
  const inStory = sentences.map(() => -1)
  const stories: Story[] = []
  const sections: Section[] = []
  const turns: Turn[] = []
  let next = 0
  labelled.forEach((story, index) => {
    const present = new Set<Part>()
    let total = 0
    let last = -1
    for (const { parts: named, span, body, label, filled, ...known } of story.sections) {
      const actors = { i: 0, we: 0, other: 0, nobody: 0 }
      let words = 0
      const part = named[0]!
      while (next < sentences.length && sentences[next]!.span[1] <= body) next++
      for (; next < sentences.length && sentences[next]!.span[0] < span[1]; next++) {
        const one = sentences[next]!
        parts[next] = part
        confidence[next] = known.confidence
        inStory[next] = index
        actors[one.actor]++
        words += wordsAfter(one, body)
      }
      total += words
      if (words > 0 || filled) for (const each of named) present.add(each)
      sections.push({
        part,
        span,
        words,
        basis: known.basis,
        confidence: known.confidence,
        actors,
        story: index,
      })
      const rank = partsInOrder.indexOf(part)
      if (rank < last && last < 4)
        turns.push({ story: index, from: partsInOrder[last]!, to: part, span: label })
      last = rank
    }
    const absent = required.filter(part => !present.has(part))
    stories.push({ span: story.span, title: story.title, words: total, absent })
  })
  return {
    structure: { stories, sections, absent: union(stories) },
    parts,
    confidence,
    guessed: false,
    told: true,
    stories: inStory,
    turns,
    notChecked: [],
  }
}

/** Words of a sentence that stand behind its label. */
const wordsAfter = ({ sentence, placed }: RawSentence, body: number): number =>
  placed.start >= body || placed.locate([sentence.span[0], sentence.span[0]])[0] >= body
    ? sentence.words.length
    : sentence.words.filter(word => placed.locate(word.span)[0] >= body).length

/** No structure, and the id of the reason. */
function untold(sentences: readonly RawSentence[], reason: string): Reading {
  return {
    structure: { stories: [], sections: [], absent: [] },
    parts: sentences.map(() => null),
    confidence: sentences.map(() => 0),
    guessed: false,
    told: false,
    stories: sentences.map(() => -1),
    turns: [],
    notChecked: [{ what: 'structure', reason }],
  }
}

function bySigns(document: Document, sentences: readonly RawSentence[], declared: boolean): Reading {
  if (sentences.length < method.leastSentences || wordsIn(sentences) < method.leastWords)
    return untold(sentences, 'too-short')
  if (wordsIn(sentences) > method.mostWords) return untold(sentences, 'too-long')
  const { parts, confidence, absent, told } = segment(document, sentences)
  const inside = parts.map(part => part !== 'other')
  if (!inside.includes(true) || !(told || declared)) return untold(sentences, 'no-story')
  const sections: Section[] = []
  for (let from = 0, to = 0; from < parts.length; from = to) {
    const actors = { i: 0, we: 0, other: 0, nobody: 0 }
    let words = 0
    let sure = 0
    for (; to < parts.length && parts[to] === parts[from]; to++) {
      const { sentence, actor } = sentences[to]!
      actors[actor]++
      words += sentence.words.length
      sure += confidence[to]! * sentence.words.length
    }
    const part = parts[from]!
    if (part === 'other') continue
    sections.push({
      part,
      span: [sentences[from]!.span[0], sentences[to - 1]!.span[1]],
      words,
      basis: 'inferred',
      confidence: words === 0 ? 0 : Math.round((100 * sure) / words) / 100,
      actors,
      story: 0,
    })
  }
  const words = sections.reduce((sum, section) => sum + section.words, 0)
  const span: Span = [sections[0]!.span[0], sections.at(-1)!.span[1]]
  const lacks = told ? absent : []
  return {
    structure: { stories: [{ span, title: null, words, absent: lacks }], sections, absent: lacks },
    parts,
    confidence,
    guessed: true,
    told,
    stories: inside.map(one => (one ? 0 : -1)),
    turns: [],
    notChecked: [{ what: 'structure', reason: told ? 'guessed' : 'no-story' }],
  }
}

const union = (stories: readonly Story[]): Part[] =>
  required.filter(part => stories.some(({ absent }) => absent.includes(part)))
