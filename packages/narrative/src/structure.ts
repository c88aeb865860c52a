import type { Document, Placed, Sentence } from '@marginalia/prose'
import type { Actor, Part, Section, SentencePart, Span, Story, Structure } from '@marginalia/report'
import type { LabelledStory } from './labelled.ts'
import { method, segment, wordsIn } from './segment.ts'
import type { Voices } from './whose.ts'

/** A sentence before its part is known. */
export interface RawSentence {
  readonly sentence: Sentence
  readonly placed: Placed
  readonly span: Span
  readonly actor: Actor
}

export interface StructureReading {
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

/**
 * Where the stories of a document are, and which sentence belongs to which part. Labels win where there are any; else
 * each answer is a story. `story` is what the writer declared: true gets a map of whatever the text is, false none; null has the text speak.
 */
export function readStructure(
  document: Document,
  sentences: readonly RawSentence[],
  labelled: readonly LabelledStory[],
  voices: Voices,
  story: boolean | null,
): StructureReading {
  if (story === false) return untold(sentences, 'not-a-story')
  return labelled.length > 0
    ? byLabels(labelled, sentences)
    : bySigns(document, sentences, voices, story === true)
}

function byLabels(labelled: readonly LabelledStory[], sentences: readonly RawSentence[]): StructureReading {
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
function untold(sentences: readonly RawSentence[], reason: string): StructureReading {
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

function bySigns(
  document: Document,
  sentences: readonly RawSentence[],
  { whose, answers }: Voices,
  declared: boolean,
): StructureReading {
  const own = sentences.filter((_, i) => whose[i] === 'writer')
  const words = wordsIn(own)
  if (own.length < method.leastSentences || words < method.leastWords) return untold(sentences, 'too-short')
  if (words > method.mostWords) return untold(sentences, 'too-long')
  const parts: SentencePart[] = sentences.map(() => 'other')
  // What is not the writer's is surely no part of the story.
  const confidence = sentences.map(() => 0.99)
  const inStory = sentences.map(() => -1)
  const stories: Story[] = []
  const sections: Section[] = []
  let told = false
  for (const { from, to, question } of answers) {
    const at: number[] = []
    for (let i = from; i < to; i++) if (whose[i] === 'writer' || whose[i] === 'quotation') at.push(i)
    const read = segment(
      document,
      at.map(i => sentences[i]!),
      words,
    )
    at.forEach((i, k) => {
      parts[i] = read.parts[k]!
      confidence[i] = read.confidence[k]!
      if (parts[i] !== 'other') inStory[i] = stories.length
    })
    const drawn = sectionsOf(sentences, parts, confidence, from, to, stories.length)
    const first = drawn[0]
    if (!first) continue
    told ||= read.told
    stories.push({
      span: [first.span[0], drawn.at(-1)!.span[1]],
      title: answers.length > 1 ? question : null,
      words: drawn.reduce((sum, section) => sum + section.words, 0),
      // No map that is a guess can tell what is not there: readers found results that it does not.
      absent: [],
    })
    for (const section of drawn) sections.push(section)
  }
  if (stories.length === 0 || !(told || declared)) return untold(sentences, 'no-story')
  return {
    structure: { stories, sections, absent: [] },
    parts,
    confidence,
    guessed: true,
    told,
    stories: inStory,
    turns: [],
    notChecked: [{ what: 'structure', reason: told ? 'guessed' : 'no-story' }],
  }
}

/** Runs of sentences with one part, without those outside the story. */
function sectionsOf(
  sentences: readonly RawSentence[],
  parts: readonly SentencePart[],
  confidence: readonly number[],
  start: number,
  end: number,
  story: number,
): Section[] {
  const sections: Section[] = []
  for (let from = start, to = start; from < end; from = to) {
    const actors = { i: 0, we: 0, other: 0, nobody: 0 }
    let words = 0
    let sure = 0
    for (; to < end && parts[to] === parts[from]; to++) {
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
      story,
    })
  }
  return sections
}

const union = (stories: readonly Story[]): Part[] =>
  required.filter(part => stories.some(({ absent }) => absent.includes(part)))
