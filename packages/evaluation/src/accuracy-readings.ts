import type { ScaleFile } from '@marginalia/rules'
import { before } from './before.ts'
import type { Drafts } from './drafts.ts'
import { interval } from './random.ts'
import {
  categoryScores,
  leadScore,
  type NotedDocument,
  pointScores,
  pointTotals,
  type ReadingScore,
  readingScore,
  ruleScores,
  type ScoredDocument,
  scoreReading,
} from './reading-score.ts'
import { isSetAside } from './readings.ts'
import { range, share, table } from './table.ts'

export interface Readings {
  /** The product as it is, on every document. */
  readonly scored: readonly ScoredDocument[]
  /** Documents of the authors read, each with a scale counted from the other authors. */
  readonly crossed: readonly ScoredDocument[]
  /** How right the scale of points is across authors, as a table. */
  readonly points: string
  readonly peers: readonly { readonly name: string; readonly noted: readonly NotedDocument[] }[]
}

const measures = ['documents', 'notes / 1,000 words', 'P any', 'P strong', 'R strong', 'R agreed']

/** Everything of the page that comes from the readings, block by block. */
export function readingBlocks({ scored, crossed, points, peers }: Readings): string[] {
  const aside = scored.filter(isAside)
  const read = scored.filter(one => !isAside(one))
  const sum = (list: readonly NotedDocument[]): string =>
    String(list.reduce((words, { document }) => words + document.words, 0))
  const past = before.notes.map(([name, ...figures]) => [`${before.date}: ${name}`, '46', ...figures])
  return [
    '## Notes about words',
    `${scored.length} texts that people wrote (${sum(scored)} words: answers to application and interview questions, candidacies, accounts of work and failure, memos), nearly all before 2022, by ${countAuthors(scored)} authors. Two readers marked each, independently. Only notes with a place of at most twelve words count. **P any**: the share of notes that stand where either reader has a mark. **P strong**: where one has a strong mark, which a reader would write with room for a dozen notes in 1,000 words. **R strong**: the share of all strong marks that a note meets. **R agreed**: of the marks both readers made.`,
    `A third of the authors were set aside by a hash of their names, before any error was read: ${aside.length} documents. Their errors are never printed; their totals were looked at some dozens of times while the rules were changed, so this is no blind test. The other ${read.length} were read: rules were written from their errors and the scale was counted from their marks, so that line flatters. In the cross-validated line each author’s notes are weighed by a scale counted from the others; the rules are the same.`,
    table(
      ['', ...measures],
      [
        scoreCells('**Marginalia, authors set aside**', readingScore(aside)),
        scoreCells('Marginalia, authors read, cross-validated', readingScore(crossed)),
        scoreCells('Marginalia, authors read', readingScore(read)),
        ...peers.flatMap(({ name, noted }) => [
          scoreCells(`${name}, authors set aside`, readingScore(noted.filter(isAside))),
          scoreCells(`${name}, authors read`, readingScore(noted.filter(one => !isAside(one)))),
        ]),
        ...past,
      ],
    ),
    `95 % intervals over the documents set aside, drawn again a thousand times: P any ${range(interval(aside, one => readingScore(one).any))}, R agreed ${range(interval(aside, one => readingScore(one).agreedFound))}. The lines of ${before.date} were measured before the scale, on 46 documents by other authors again that are kept apart from all of these: they show the distance, not the same sample.`,
    `A note counts as right where one of its places is marked, and since a page asks a question once, ours have several: ${leadScore(aside).places.toFixed(1)} on the documents set aside. By the place it is about alone P any is ${share(leadScore(aside).any)} and P strong ${share(leadScore(aside).strong)} there, and ${share(leadScore(crossed).any)} and ${share(leadScore(crossed).strong)} cross-validated.`,
    '## What is shown first',
    'The same measure for the notes that a report says to read first: about a dozen in 1,000 words, points about the whole among them, which are not counted here. Of kinds about single words judges found too few worth making to put them first, so in these texts hardly one is counted; a report that has none says so and shows the others.',
    table(
      ['', ...measures],
      [
        scoreCells('**Marginalia, authors set aside**', readingScore(aside, true)),
        scoreCells('Marginalia, authors read, cross-validated', readingScore(crossed, true)),
        scoreCells('Marginalia, authors read', readingScore(read, true)),
      ],
    ),
    `95 % intervals over the documents set aside: P strong ${range(interval(aside, one => readingScore(one, true).strong))}, R strong ${range(interval(aside, one => readingScore(one, true).strongFound))}.`,
    '## Points about the whole',
    'A point (no result, nobody can tell who did it …) is right where either reader raises it too. Sure are the points that both raise, one of them certainly. Seven of the rules also ask a scale of whole texts, counted from the authors read, the drafts read and 410 texts more that two readers each read for points alone (236 accounts that people published, 174 drafts made for this project; what counts in them is in `packages/evaluation/found`, the scale in `packages/rules/src/generated/point-scale.json`): their lines flatter. The last table here does not: it has the scale alone, each author’s texts asked a scale counted from the others (`pnpm evaluate points`); the rules ask more than that before they say anything.',
    table(
      ['', 'raised', 'precision', 'sure', 'of these found'],
      [
        pointCells('**Marginalia, authors set aside**', pointTotals(aside)),
        pointCells('Marginalia, authors read', pointTotals(read)),
        [
          `${before.date}: Marginalia, other documents`,
          String(before.points.raised),
          share(before.points.precision),
          String(before.points.sure),
          share(before.points.found),
        ],
      ],
    ),
    'By point, authors read:',
    table(
      ['point', 'raised', 'precision', 'sure', 'of these found'],
      pointScores(read).map(({ point, ...score }) => pointCells(point, score)),
    ),
    'By point, the scale alone, across the authors of all texts it is counted from:',
    points,
  ]
}

/** Where the notes are wrong and what no note meets, on the authors read. */
export function missedBlocks({ crossed }: Readings): string[] {
  const kinds = [...new Set(crossed.map(({ document }) => document.kind))].sort()
  return [
    '## What is still missed, and wrong',
    'By what the readers call it; a mark counts as found when any note meets it. Authors read, cross-validated.',
    table(
      ['category', 'strong marks', 'found', 'agreed marks', 'found'],
      categoryScores(crossed).map(({ category, strong, strongFound, agreed, agreedFound }) => [
        category,
        String(strong),
        share(strongFound / strong),
        String(agreed),
        share(agreedFound / agreed),
      ]),
    ),
    'By kind of text, the same documents:',
    table(
      ['kind', ...measures],
      kinds.map(kind =>
        scoreCells(kind, readingScore(crossed.filter(({ document }) => document.kind === kind))),
      ),
    ),
    'By rule, the same documents (notes of one sentence are one note, under the rule that weighs most):',
    table(
      ['rule', 'notes', 'P any', 'P strong'],
      ruleScores(crossed).map(({ rule, notes, any, strong }) => [
        rule,
        String(notes),
        share(any / notes),
        share(strong / notes),
      ]),
    ),
  ]
}

/** How a place becomes a note, with the signs that weigh most. */
export function scaleBlocks({ documents, words, date, least, start, signs }: ScaleFile): string[] {
  const ofSentences = Object.entries(signs).filter(
    ([sign]) => !sign.includes('/') && !sign.startsWith('statement, '),
  )
  const heavy = ofSentences
    .filter(([, { places, note, first }]) => places >= 100 && (note !== 0 || first !== 0))
    .sort(([, a], [, b]) => b.note + b.first - a.note - a.first || b.places - a.places)
  const shown = heavy.length > 16 ? [...heavy.slice(0, 8), ...heavy.slice(-8)] : heavy
  return [
    '## The scale',
    `No rule makes a note alone. Each place it finds is weighed: whole-number steps for what the note would say and for the signs of its sentence are added up, from ${start.note} for a note and ${start.first} for the first notes; four steps double the odds that a reader has a mark. A place whose steps come to less than ${least} is no note; the places of one sentence are one note. The steps were counted from the ${documents} documents of the authors read (${words} words, ${date}). All ${Object.keys(signs).length} signs stand with their counts in \`packages/rules/src/generated/scale.json\`, those of a rule on its page in \`rules/\`, and \`marginalia explain RULE FILE:LINE:COLUMN\` adds them up at a place. Instructions, facts, hidden actors and points about the whole are not weighed.`,
    'The signs of sentences that weigh most, of those at a hundred places and more:',
    table(
      ['sign', 'places', 'marked', 'strong', 'steps to a note', 'to the first notes'],
      shown.map(([sign, { places, marked, strong, note, first }]) => [
        sign,
        ...[places, marked, strong, note, first].map(String),
      ]),
    ),
  ]
}

const isAside = ({ document }: NotedDocument): boolean => isSetAside(document)

const countAuthors = (list: readonly NotedDocument[]): number =>
  new Set(list.map(({ document }) => document.author)).size

function scoreCells(name: string, score: ReadingScore): string[] {
  const { documents, density, any, strong, strongFound, agreedFound } = score
  return [
    name,
    String(documents),
    density.toFixed(1),
    ...[any, strong, strongFound, agreedFound].map(x => share(x)),
  ]
}

function pointCells(name: string, score: ReturnType<typeof pointTotals>): string[] {
  const { raised, right, sure, sureFound } = score
  return [name, String(raised), share(right / raised), String(sure), share(sureFound / sure)]
}

/** The few figures that the README shows. */
export function shortTable({ scored, peers }: Readings, { apart }: Drafts): string {
  const aside = scored.filter(isAside)
  const short = (name: string, score: ReadingScore): string[] => [
    name,
    ...[score.any, score.strong, score.strongFound].map(figure => share(figure)),
    score.density.toFixed(score.density < 10 ? 1 : 0),
  ]
  const peer = peers.map(({ name, noted }) =>
    short(`${name}, authors set aside`, readingScore(noted.filter(isAside))),
  )
  return table(
    ['', 'a reader has a mark there', 'a strong one', 'strong marks found', 'notes / 1,000 words'],
    [
      short('**All notes, authors set aside**', readingScore(aside)),
      short('**Read first, authors set aside**', readingScore(aside, true)),
      short(
        '**Drafts of candidates, kept apart**',
        readingScore(apart.map(document => scoreReading(document))),
      ),
      short('All notes, authors read', readingScore(scored.filter(one => !isAside(one)))),
      ...peer.slice(0, 1),
      [
        `All notes on ${before.date}, other texts`,
        before.notes[0][2],
        before.notes[0][3],
        before.notes[0][4],
        before.notes[0][1],
      ],
      ['A reader against the other', before.notes[3][2], before.notes[3][3], '', before.notes[3][1]],
    ],
  )
}
