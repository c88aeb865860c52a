import {
  categoryScores,
  pointScores,
  pointTotals,
  type ReadingScore,
  readingScore,
  ruleScores,
  type ScoredDocument,
} from './reading-score.ts'
import { isSetAside } from './readings.ts'

/** Every score of the readings as text: authors read and set aside apart; rules, categories and points of those read. */
export function readingsTable(scored: readonly ScoredDocument[], byMessage = false): string {
  const aside = scored.filter(({ document }) => isSetAside(document))
  const read = scored.filter(({ document }) => !isSetAside(document))
  return [
    row(['notes', 'docs', '/1,000', 'P any', 'P strong', 'R strong', 'R agreed']),
    scoreRow('authors set aside', readingScore(aside)),
    scoreRow('authors read', readingScore(read)),
    '',
    row(['first', 'docs', '/1,000', 'P any', 'P strong', 'R strong', 'R agreed']),
    scoreRow('authors set aside', readingScore(aside, true)),
    scoreRow('authors read', readingScore(read, true)),
    '',
    row(['points', 'raised', 'right', 'P', 'sure', 'found', 'R']),
    pointsRow('authors set aside', aside),
    pointsRow('authors read', read),
    ...pointScores(read).map(({ point, raised, right, sure, sureFound }) =>
      row([`  ${point}`, raised, right, share(right, raised), sure, sureFound, share(sureFound, sure)]),
    ),
    '',
    row(['rules, authors read', 'notes', 'P any', 'P strong']),
    ...ruleScores(read, byMessage).map(({ rule, notes, any, strong }) =>
      row([`  ${rule}`, notes, share(any, notes), share(strong, notes)]),
    ),
    '',
    row(['categories, read', 'strong', 'R', 'agreed', 'R']),
    ...categoryScores(read).map(one =>
      row([
        `  ${one.category}`,
        one.strong,
        share(one.strongFound, one.strong),
        one.agreed,
        share(one.agreedFound, one.agreed),
      ]),
    ),
  ].join('\n')
}

/** Notes of the documents read that meet no mark, with what stands around them; of those set aside nothing. */
export function wrongNotes(scored: readonly ScoredDocument[]): string {
  return scored
    .filter(({ document }) => !isSetAside(document))
    .flatMap(({ document: { id, source }, notes }) =>
      notes
        .filter(({ any }) => !any)
        .map(({ rule, message, places }) => {
          const [from, to] = places[0]!
          return [
            id,
            `${rule}/${message}`,
            `${source.slice(Math.max(0, from - 60), from)}«${source.slice(from, to)}»${source.slice(to, to + 60)}`.replace(
              /\s+/g,
              ' ',
            ),
          ].join(' | ')
        }),
    )
    .join('\n')
}

function scoreRow(name: string, score: ReadingScore): string {
  const { documents, density, any, strong, strongFound, agreedFound } = score
  return row([name, documents, density.toFixed(1), two(any), two(strong), two(strongFound), two(agreedFound)])
}

function pointsRow(name: string, scored: readonly ScoredDocument[]): string {
  const { raised, right, sure, sureFound } = pointTotals(scored)
  return row([name, raised, right, share(right, raised), sure, sureFound, share(sureFound, sure)])
}

const two = (figure: number): string => figure.toFixed(2)
const share = (part: number, whole: number): string => (whole === 0 ? '–' : two(part / whole))
const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(9)))
    .join('')
    .trimEnd()
