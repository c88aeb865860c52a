import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerAt,
  gaps,
  letters,
  type PartAnswer,
  type PartScale,
  partSignsOf,
  pointsOf,
  readNarrative,
  sharesOf,
  standingsOf,
} from '@marginalia/narrative'
import { readDocument } from '@marginalia/prose'
import type { Part, Span } from '@marginalia/report'
import { readDrafts } from './drafts.ts'
import { type Counted, type FitOptions, fit, signsIn, usual } from './part-fit.ts'
import { isSetAside, type ReadDocument, readReadings } from './readings.ts'

type Gold = readonly { readonly span: Span; readonly read: readonly string[] }[]

/** A text with the signs of its sentences beside what its readers say. */
export interface CountedText extends Counted {
  readonly id: string
  /** By sentence: the letter both readers give, or null. */
  readonly agreed: readonly (string | null)[]
  readonly missing: readonly string[] | null
  readonly words: readonly string[]
}

export function countedText(
  id: string,
  author: string,
  source: string,
  gold: Gold,
  weight: number,
  isOther = false,
): CountedText {
  const { document } = readDocument(source)
  const narrative = readNarrative(document, { story: true })
  const size = narrative.sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  const sentences = narrative.sentences.filter(({ whose }) => whose === 'writer' || whose === 'quotation')
  const standings = standingsOf(document, sentences, size)
  const rows = sentences.map(({ sentence, span }, i) => {
    let most = 0
    let read: readonly string[] = []
    for (const one of gold) {
      const overlap = Math.min(one.span[1], span[1]) - Math.max(one.span[0], span[0])
      if (overlap > most) {
        most = overlap
        read = one.read
      }
    }
    return {
      signs: [...partSignsOf(sentence), ...standings[i]!.signs],
      gap: standings[i]!.gap,
      read,
      text: sentence.text,
    }
  })
  const known = rows.filter(({ read }) => read.length > 0)
  return {
    id,
    author,
    weight,
    isOther,
    missing: null,
    agreed: known.map(({ read }) => (read.every(one => one === read[0]) ? read[0]! : null)),
    words: known.map(({ text }) => text),
    sentences: known.map(({ signs, gap, read }) => ({
      signs,
      gap,
      read: letters.map(letter => read.filter(one => one === letter).length / read.length),
    })),
  }
}

/** The readings that are not set aside, and the drafts read. */
export const readTexts = (gold: string): CountedText[] => [
  ...countedTexts(
    readReadings(gold).filter(one => !isSetAside(one)),
    1,
  ),
  ...countedTexts(readDrafts().seen, draftWeight, true),
]

function countedTexts(documents: readonly ReadDocument[], weight: number, isOther = false): CountedText[] {
  return documents
    .filter(one => one.parts.A !== null || one.parts.B !== null)
    .map(({ id, author, source, parts: { sentences, A, B, missing } }) => ({
      ...countedText(
        id,
        author,
        source,
        sentences.map((span, i) => ({
          span,
          read: [A?.[i], B?.[i]].filter(one => one !== undefined && one !== null),
        })),
        weight,
        isOther,
      ),
      missing: A && B ? [...(missing.A ?? []), ...(missing.B ?? [])] : null,
    }))
}

/** The stories of `star/` told in prose, counted with little weight. */
export function starTexts(gold: string, weight: number): CountedText[] {
  return readFileSync(join(gold, 'star', 'stories.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(
      line =>
        JSON.parse(line) as {
          id: string
          form: string
          text: string
          spans: { part: Part; start: number; end: number }[]
        },
    )
    .map(({ id, text, spans }) =>
      countedText(
        id,
        `star ${id}`,
        text,
        spans.map(({ part, start, end }) => ({ span: [start, end], read: [part[0]!.toUpperCase()] })),
        weight,
        true,
      ),
    )
}

const size = letters.length

export const told = (text: Counted, scale: PartScale): Float64Array =>
  sharesOf(
    text.sentences.map(({ signs }) => pointsOf(signs, scale)),
    text.sentences.map(({ gap }) => gap),
    scale,
  )

/** Scales counted from all but some authors, each with the texts of these. */
export function crossScales(
  texts: readonly CountedText[],
  extra: readonly CountedText[],
  options: FitOptions,
  folds = 8,
): { readonly scale: PartScale; readonly texts: readonly CountedText[] }[] {
  const authors = [...new Set(texts.map(({ author }) => author))].sort()
  return Array.from({ length: folds }, (_, fold) => {
    const out = new Set(authors.filter((_, i) => i % folds === fold))
    const others = [...texts.filter(({ author }) => !out.has(author)), ...extra]
    return {
      scale: fit(others, signsIn(others, options), options),
      texts: texts.filter(({ author }) => out.has(author)),
    }
  })
}

/** A text with the shares of its sentences by a scale that others were counted for. */
export interface SharedOut {
  readonly text: CountedText
  readonly shares: Float64Array
  /** By sentence. */
  readonly answers: readonly PartAnswer[]
}

/** What a scale answers for each sentence of a text. */
function sharedOut(text: CountedText, scale: PartScale): SharedOut {
  const shares = told(text, scale)
  return {
    text,
    shares,
    answers: text.sentences.map(({ signs }, i) => answerAt(shares, i, pointsOf(signs, scale), scale)),
  }
}

const core = (letter: string): string => (letter === 'L' ? 'R' : letter)

export function figures(all: readonly SharedOut[]): Record<string, number> {
  const rows = all.flatMap(({ text, shares, answers }) =>
    text.agreed.map((gold, i) => ({ gold, ...answers[i]!, result: shares[size * i + 3]! })),
  )
  const same = rows.filter(({ gold }) => gold !== null)
  const inside = same.filter(({ gold }) => gold !== 'O')
  const right = (list: typeof rows): number =>
    list.filter(({ gold, letter }) => core(gold!) === core(letter)).length / list.length
  const ranked = [...inside].sort((a, b) => b.sure - a.sure)
  const results = same.filter(({ letter }) => letter === 'R').sort((a, b) => b.result - a.result)
  const wanted = same.filter(({ gold }) => gold === 'R').length / 3
  let found = 0
  let precision = Number.NaN
  for (const [i, { gold }] of results.entries()) {
    if (gold === 'R') found++
    if (found >= wanted) {
      precision = found / (i + 1)
      break
    }
  }
  const outside = same.filter(({ gold }) => gold === 'O')
  return {
    right: right(inside),
    all: right(same),
    outside: right(outside),
    sure30: right(ranked.slice(0, Math.round(0.3 * ranked.length))),
    sure20: right(ranked.slice(0, Math.round(0.2 * ranked.length))),
    outcomes: precision,
  }
}

/** The scale, how sure its answers are and the counts behind it. */
export interface CountedPartScale {
  readonly scale: PartScale
  readonly cross: readonly SharedOut[]
  /** Sentences by letter, in the order of `letters`, that show a sign. */
  readonly counts: ReadonlyMap<string, readonly number[]>
  /** How many were counted. */
  readonly texts: number
}

export function countScale(gold: string, options: FitOptions = usual): CountedPartScale {
  const texts = readTexts(gold)
  const extra = starTexts(gold, starWeight)
  const cross = crossScales(texts, extra, options).flatMap(({ scale, texts: own }) =>
    own.map(text => sharedOut(text, scale)),
  )
  const all = [...texts, ...extra]
  const scale = fit(all, signsIn(all, options), options)
  const drafts = new Set(readDrafts().seen.map(({ id }) => id))
  const right = rightBy(cross.filter(({ text }) => !drafts.has(text.id)))
  return { scale: { ...scale, right }, cross, counts: countsOf(texts), texts: texts.length }
}

/**
 * A draft counts so much beside a text that people wrote, and shows no signs of its own: all are alike in form, and with
 * full weight and signs of theirs the scale is surer of other texts than it may be (.74 right on its surest three tenths
 * of them; .76 at half weight, .80 without those signs).
 */
const draftWeight = 0.5

/** A story of `star/` counts so much beside one that people told in their own order. */
export const starWeight = 0.1

/**
 * Of all answers that are at least so sure, by twentieths: how many are the readers', of the sentences they put inside
 * the story, in texts that people wrote. In drafts, which are easier, more are.
 */
function rightBy(cross: readonly SharedOut[]): number[] {
  const rows = cross.flatMap(({ text, answers }) =>
    text.agreed.flatMap((gold, i) => {
      const { letter, sure } = answers[i]!
      return gold === null || gold === 'O' ? [] : [{ sure, right: core(gold) === core(letter) }]
    }),
  )
  let least = 0
  return Array.from({ length: 20 }, (_, step) => {
    const sure = rows.filter(one => one.sure >= step / 20)
    // A handful of answers proves nothing: what holds for less sure ones is said of them.
    if (sure.length >= 30) least = Math.max(least, sure.filter(({ right }) => right).length / sure.length)
    return Math.min(0.99, Math.round(100 * least) / 100)
  })
}

function countsOf(texts: readonly CountedText[]): Map<string, number[]> {
  const counts = new Map<string, number[]>()
  for (const { sentences, agreed } of texts)
    sentences.forEach(({ signs }, i) => {
      const letter = agreed[i]
      if (!letter) return
      for (const sign of new Set(signs)) {
        const list = counts.get(sign) ?? letters.map(() => 0)
        counts.set(sign, list)
        list[letters.indexOf(letter as (typeof letters)[number])]!++
      }
    })
  return counts
}

/** The generated file: points with their counts beside them. */
export function scaleFileOf({ scale, counts, cross, texts }: CountedPartScale): string {
  const list = (points: readonly number[]): string => `[${points.join(', ')}]`
  const rows = (turn: readonly (readonly number[])[]): string =>
    turn.map(one => `      ${list(one)},`).join('\n')
  const turns = gaps.map(gap => `    ${JSON.stringify(gap)}: [\n${rows(scale.turns[gap])}\n    ],`).join('\n')
  const signs = Object.entries(scale.signs).map(([sign, points]) => {
    const told = counts.get(sign) ?? []
    return `    ${JSON.stringify(sign)}: ${list(points)}, // ${told.map((one, i) => `${letters[i]} ${one}`).join(' ')}`
  })
  const sentences = cross.reduce((sum, { text }) => sum + text.agreed.filter(one => one !== null).length, 0)
  return `import type { PartScale } from '../scale.ts'

/**
 * Written by \`pnpm evaluate parts --write\`: points by sign for situation, task, action, result, learning and outside
 * the story, counted from ${texts} texts, drafts among them; ${sentences} sentences of ${cross.length} of them two readers tell alike.
 * Behind each sign: in how many sentences it stands, by part. ${scale.unit} points multiply the odds by e.
 */
export const partScale: PartScale = {
  unit: ${scale.unit},
  base: ${list(scale.base)},
  // Of all answers in people's own texts, inside the story, that are at least so sure, by twentieths: how many are the readers', on authors not counted from.
  right: ${list(scale.right)},
  turns: {
${turns}
  },
  signs: {
${signs.join('\n')}
  },
}
`
}
