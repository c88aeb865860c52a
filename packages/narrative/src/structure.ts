import type { Document, Placed, Sentence } from '@marginalia/prose'
import type { Actor, Part, Section, Span, Story, Structure } from '@marginalia/report'
import { type LabelledStory, labelledStories } from './labelled.ts'
import { segment } from './segment.ts'

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
  readonly parts: readonly (Part | null)[]
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
export function readStructure(document: Document, sentences: readonly RawSentence[], story = true): Reading {
  if (!story) return untold(sentences, 'not-a-story')
  const labelled = labelledStories(document)
  return labelled.length > 0 ? byLabels(labelled, sentences) : byCues(sentences)
}

function byLabels(labelled: readonly LabelledStory[], sentences: readonly RawSentence[]): Reading {
  const parts: (Part | null)[] = sentences.map(() => null)
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
    stories: sentences.map(() => -1),
    turns: [],
    notChecked: [{ what: 'structure', reason }],
  }
}

function byCues(sentences: readonly RawSentence[]): Reading {
  const result = segment(sentences)
  if ('reason' in result) return untold(sentences, result.reason)
  const { parts, confidence } = result
  const sections: Section[] = []
  for (let from = 0, to = 0; from < parts.length; from = to) {
    const actors = { i: 0, we: 0, other: 0, nobody: 0 }
    let words = 0
    for (; to < parts.length && parts[to] === parts[from]; to++) {
      const { sentence, actor } = sentences[to]!
      actors[actor]++
      words += sentence.words.length
    }
    const span: Span = [sentences[from]!.span[0], sentences[to - 1]!.span[1]]
    sections.push({ part: parts[from]!, span, words, basis: 'inferred', confidence, actors, story: 0 })
  }
  const words = sections.reduce((sum, section) => sum + section.words, 0)
  const span: Span = [sections[0]!.span[0], sections.at(-1)!.span[1]]
  const stories = [{ span, title: null, words, absent: result.absent }]
  return {
    structure: { stories, sections, absent: result.absent },
    parts,
    stories: sentences.map(() => 0),
    turns: result.turns.map(({ from, to, at }) => ({ story: 0, from, to, span: sentences[at]!.span })),
    notChecked: [],
  }
}

const union = (stories: readonly Story[]): Part[] =>
  required.filter(part => stories.some(({ absent }) => absent.includes(part)))
