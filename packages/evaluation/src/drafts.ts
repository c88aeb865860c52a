import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leadScore, pointTotals, readingScore, scoreReading } from './reading-score.ts'
import { type ReadDocument, readReadings } from './readings.ts'
import { scoreStructure, structureTable } from './structure.ts'
import { share, table } from './table.ts'

/** Drafts of written assessments, made for this project, with the marks of two readers; in the form of the gold readings. */
const folder = fileURLToPath(new URL('../drafts', import.meta.url))

/** Drafts whose marks the rules were changed by, and those kept apart from that. */
export interface Drafts {
  readonly seen: readonly ReadDocument[]
  readonly apart: readonly ReadDocument[]
}

export function readDrafts(): Drafts {
  const rows: { id: string; seen: boolean }[] = JSON.parse(
    readFileSync(`${folder}/readings/docs.json`, 'utf8'),
  )
  const seen = new Set(rows.flatMap(row => (row.seen ? [row.id] : [])))
  const all = readReadings(folder)
  return { seen: all.filter(({ id }) => seen.has(id)), apart: all.filter(({ id }) => !seen.has(id)) }
}

/** What the notes and maps of drafts are worth, in three tables. */
export function draftsTables({ apart, seen }: Drafts): string[] {
  const groups = [
    ['kept apart', apart],
    ['read', seen],
  ] as const
  const scored = groups.map(([name, documents]) => ({
    name,
    documents: documents.map(document => scoreReading(document)),
  }))
  return [
    table(
      [
        'drafts',
        'notes in 1,000 words',
        'P any',
        'P strong',
        'first place: any',
        'strong',
        'R strong',
        'R agreed',
      ],
      scored.map(({ name, documents }) => {
        const { density, any, strong, strongFound, agreedFound } = readingScore(documents)
        const lead = leadScore(documents)
        return [
          `${name} (${documents.length})`,
          density.toFixed(1),
          ...[any, strong, lead.any, lead.strong, strongFound, agreedFound].map(one => share(one)),
        ]
      }),
    ),
    table(
      ['points about the whole', 'raised', 'precision', 'sure', 'of these found'],
      scored.map(({ name, documents }) => {
        const { raised, right, sure, sureFound } = pointTotals(documents)
        return [name, String(raised), share(right / raised), String(sure), share(sureFound / sure)]
      }),
    ),
    structureTable(groups.map(([name, documents]) => scoreStructure(name, documents))),
  ]
}
