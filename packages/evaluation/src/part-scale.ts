import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answerAt,
  gaps,
  letters,
  type PartAnswer,
  type PartScale,
  pointsOf,
  sharesOf,
} from '@marginalia/narrative'
import type { Part } from '@marginalia/report'
import { type CountedText, countedText } from './counted-text.ts'
import { readDrafts } from './drafts.ts'
import { foundTexts } from './found.ts'
import { type Counted, type FitOptions, fit, signsIn, usual } from './part-fit.ts'
import { isSetAside, type ReadDocument, readReadings } from './readings.ts'
import { share, table } from './table.ts'

/** The readings that are not set aside, the found texts and the drafts read. */
export const readTexts = (gold: string): CountedText[] => [
  ...countedTexts(
    readReadings(gold).filter(one => !isSetAside(one)),
    1,
  ),
  ...foundTexts(),
  ...countedTexts(readDrafts().seen, draftWeight, true),
]

function countedTexts(documents: readonly ReadDocument[], weight: number, isOther = false): CountedText[] {
  return documents
    .filter(one => one.parts.A !== null || one.parts.B !== null)
    .map(({ id, author, source, parts: { sentences, A, B } }) =>
      countedText(
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
    )
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

/** What was answered across authors, by the kind of text: those read by two, those found, and drafts. */
export function byKind(cross: readonly SharedOut[]): Record<'read' | 'found' | 'drafts', SharedOut[]> {
  const drafts = new Set(readDrafts().seen.map(({ id }) => id))
  const kind = ({ text }: SharedOut): 'read' | 'found' | 'drafts' =>
    drafts.has(text.id) ? 'drafts' : text.author.startsWith('found ') ? 'found' : 'read'
  const of = (one: ReturnType<typeof kind>): SharedOut[] => cross.filter(shared => kind(shared) === one)
  return { read: of('read'), found: of('found'), drafts: of('drafts') }
}

export function figuresTable(totals: readonly (readonly [string, Record<string, number>])[]): string {
  const names = Object.keys(totals[0]![1])
  return table(
    ['', ...names],
    totals.map(([kind, found]) => [kind, ...names.map(name => share(found[name]!))]),
  )
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
  const right = rightBy(byKind(cross).read)
  return { scale: { ...scale, right }, cross, counts: countsOf(texts), texts: texts.length }
}

/**
 * What a draft counts beside a text that people wrote; it shows no signs of its own, as all are alike in form. At half weight
 * drafts are told a little worse (.79 of their sentences, .81 at this one) and other texts no better.
 */
const draftWeight = 1

/** A story of `star/` counts so much beside one that people told in their own order. */
export const starWeight = 0.1

/**
 * Of answers that are about so sure (up to a tenth more), by twentieths: how many are the readers', of the sentences they
 * put inside the story, in texts that people wrote. Never less than of less sure ones. In drafts, which are easier, more are.
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
    const about = rows.filter(({ sure }) => sure >= step / 20 && sure < (step + 2) / 20)
    // A handful of answers proves nothing: what holds for less sure ones is said of them.
    if (about.length >= 30) least = Math.max(least, about.filter(({ right }) => right).length / about.length)
    return Math.min(0.99, Math.round(100 * least) / 100)
  }).map((one, _, all) => one || all.find(known => known > 0)!)
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
  // Of answers in people's own texts, inside the story, that are about so sure, by twentieths: how many are the readers', on authors not counted from.
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
