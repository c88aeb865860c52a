import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNarrative } from '@marginalia/narrative'
import { readDocument } from '@marginalia/prose'
import type { Part, SentencePart, Span } from '@marginalia/report'

type Core = 'situation' | 'task' | 'action' | 'result'
const core: readonly Core[] = ['situation', 'task', 'action', 'result']

/** A story without labels, and where its parts were. */
interface GoldStory {
  readonly id: string
  readonly form: 'prose' | 'bullets'
  readonly origin: string
  readonly text: string
  readonly spans: readonly { readonly part: Part; readonly start: number; readonly end: number }[]
}

export interface PartScore {
  readonly name: string
  readonly stories: number
  readonly sentences: number
  /** Share of sentences with the right one of four parts. */
  readonly accuracy: number
  /** The same with situation and task counted as one. */
  readonly merged: number
  /** Mean F1 of the four parts. */
  readonly macroF1: number
}

export interface StarScore {
  readonly parts: readonly PartScore[]
}

/** Every score of `star/stories.jsonl` below a folder of gold data. Throws when the file cannot be read. */
export function evaluate(gold: string): StarScore {
  const stories = readFileSync(join(gold, 'star', 'stories.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as GoldStory)
  const groups: [string, (story: GoldStory, index: number) => boolean][] = [
    ['all', () => true],
    ['prose', ({ form }) => form === 'prose'],
    ['bullets', ({ form }) => form === 'bullets'],
    ['prose, by candidates', ({ form, origin }) => form === 'prose' && origin === 'B'],
    ['prose, by guides', ({ form, origin }) => form === 'prose' && origin !== 'B'],
    ['even half', (_, index) => index % 2 === 0],
    ['odd half', (_, index) => index % 2 === 1],
  ]
  return {
    parts: [
      ...groups.map(([name, filter]) => scoreParts(name, stories.filter(filter))),
      scoreParts('all, in one paragraph', stories.map(inOneParagraph)),
    ],
  }
}

/** A table of the scores, as text. */
export function starTable({ parts }: StarScore): string {
  const row = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, i) => (typeof cell === 'number' ? cell.toFixed(3) : cell).padEnd(i === 0 ? 24 : 10))
      .join('')
  return [
    row(['sentences', 'stories', 'sentences', 'accuracy', 'merged', 'macro F1']),
    ...parts.map(one =>
      row([one.name, String(one.stories), String(one.sentences), one.accuracy, one.merged, one.macroF1]),
    ),
  ].join('\n')
}

const partOf = (part: Part): Core => (part === 'learning' ? 'result' : part)

/** The parts of the gold with those told: pairs, one for each sentence. */
function matched(
  story: GoldStory,
  sentences: readonly { readonly span: Span }[],
  told: readonly (SentencePart | null)[],
): [Core, Core | null][] {
  return sentences.flatMap(({ span }, i) => {
    const middle = (span[0] + span[1]) / 2
    const gold = story.spans.find(({ start, end }) => start <= middle && middle < end)
    const found = told[i] ?? null
    const core = found === null || found === 'other' ? null : partOf(found)
    return gold ? [[partOf(gold.part), core] as [Core, Core | null]] : []
  })
}

function pairs(story: GoldStory): [Core, Core | null][] {
  const { sentences } = readNarrative(readDocument(story.text).document)
  return matched(
    story,
    sentences,
    sentences.map(({ part }) => part),
  )
}

function scoreParts(name: string, stories: readonly GoldStory[]): PartScore {
  const all = stories.flatMap(story => pairs(story))
  const setup = (part: Core | null): Core | null => (part === 'task' ? 'situation' : part)
  const f1 = core.map(part => {
    const hits = all.filter(([gold, told]) => gold === part && told === part).length
    const size = all.filter(([gold]) => gold === part).length + all.filter(([, told]) => told === part).length
    return size === 0 ? 0 : (2 * hits) / size
  })
  return {
    name,
    stories: stories.length,
    sentences: all.length,
    accuracy: share(all, ([gold, told]) => gold === told),
    merged: share(all, ([gold, told]) => setup(gold) === setup(told)),
    macroF1: f1.reduce((sum, one) => sum + one, 0) / core.length,
  }
}

const inOneParagraph = (story: GoldStory): GoldStory => ({
  ...story,
  text: story.text.replace(
    /([.!?:,;"”)]?)(\s*\n\s*)/g,
    (_, stop: string, gap: string) =>
      `${stop === '' ? '.' : stop}${' '.repeat(gap.length - (stop === '' ? 1 : 0))}`,
  ),
})

const share = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length
