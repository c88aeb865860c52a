import { existsSync, readFileSync } from 'node:fs'
import { Mistake } from '@marginalia/engine'
import { gaps, letters } from '@marginalia/narrative'
import { type CountedText, countedText } from './counted-text.ts'
import { lines } from './gold.ts'
import { accountsOf, type PointedText } from './point-scale.ts'
import type { PartsRead, ReadDocument, ReadingKind } from './readings.ts'

/**
 * Accounts that people published, parted by readers: their signs and parts, and where they stand. Their words are other
 * people's and not here, so the signs are those of the day they were read on.
 */
interface FoundFile {
  readonly date: string
  /** Names of signs; texts have their indices. */
  readonly signs: readonly string[]
  readonly texts: readonly FoundText[]
}

interface FoundText {
  readonly id: string
  /** Address of the page. */
  readonly from: string
  /** By sentence: the index of its gap in `gaps`. */
  readonly gaps: string
  /** By sentence: the letters of its readers; where they differ it is not kept who gave which. */
  readonly parts: readonly string[]
  readonly signs: readonly (readonly number[])[]
}

/** What two readers say of found texts, and of drafts made for this project, as wholes. */
interface FoundPointsFile {
  readonly date: string
  /** Names of signs; accounts have their indices. */
  readonly signs: readonly string[]
  readonly texts: readonly {
    readonly id: string
    readonly from: string
    readonly whole: ReadDocument['whole']
    readonly accounts: readonly (readonly number[])[]
  }[]
}

/** A line of `docs.json` in a folder of found texts, which stand in `docs/` as `<id>.md`. */
interface FoundDocument {
  readonly id: string
  readonly from: string
  /** An account by its teller where nothing is said. */
  readonly kind?: ReadingKind
}

const file = new URL('../found/parts.json', import.meta.url)
const pointsFile = new URL('../found/points.json', import.meta.url)

/** The points about found texts, as `pnpm evaluate found` wrote them. */
export function foundPoints(): PointedText[] {
  if (!existsSync(pointsFile)) return []
  const { signs, texts } = JSON.parse(readFileSync(pointsFile, 'utf8')) as FoundPointsFile
  return texts.map(({ id, whole, accounts }) => ({
    author: `found ${id}`,
    whole,
    accounts: accounts.map(list => list.map(index => signs[index]!)),
  }))
}

/** What readers say of the texts of a folder as wholes; a folder may have nothing of it. */
const wholeIn = (folder: string): readonly (ReadDocument['whole'] & { doc: string })[] => {
  const file = `${folder}/whole.jsonl`
  return existsSync(file) ? lines(file) : []
}

/** What `found/points.json` says of a folder: of each text with a line in `whole.jsonl`, as it stands in the gold data. */
export function foundPointsOf(folder: string, date: string): string {
  const whole = new Map(wholeIn(folder).map(one => [one.doc, one]))
  const documents = JSON.parse(readFileSync(`${folder}/docs.json`, 'utf8')) as FoundDocument[]
  const texts = documents.flatMap(({ id, from, kind = 'story' }) => {
    const read = whole.get(id)
    if (!read) return []
    const { A, B } = read
    return [
      {
        id,
        from,
        whole: { A, B },
        accounts: accountsOf(readFileSync(`${folder}/docs/${id}.md`, 'utf8'), kind),
      },
    ]
  })
  const signs = [...new Set(texts.flatMap(({ accounts }) => accounts.flat()))].sort()
  const at = new Map(signs.map((sign, index) => [sign, index]))
  const rows = texts.map(({ accounts, ...text }) =>
    JSON.stringify({ ...text, accounts: accounts.map(list => list.map(sign => at.get(sign))) }),
  )
  return `{"date":${JSON.stringify(date)},"signs":${JSON.stringify(signs)},"texts":[\n${rows.join(',\n')}\n]}\n`
}

/** The found texts, as `pnpm evaluate found` wrote them. */
export function foundTexts(): CountedText[] {
  if (!existsSync(file)) return []
  const { signs: names, texts } = JSON.parse(readFileSync(file, 'utf8')) as FoundFile
  return texts.map(({ id, gaps: places, parts, signs }) => {
    const read = [...places].map((_, i) => parts.map(letterOf => letterOf[i]!))
    return {
      id,
      author: `found ${id}`,
      weight: 1,
      isOther: false,
      agreed: read.map(([first, ...others]) => (others.every(one => one === first) ? first! : null)),
      sentences: signs.map((list, i) => ({
        signs: list.map(index => names[index]!),
        gap: gaps[Number(places[i])]!,
        read: letters.map(letter => read[i]!.filter(one => one === letter).length / parts.length),
      })),
    }
  })
}

/** Signs that fewer texts show say nothing of others. */
const fewestTexts = 3

/**
 * What `found/parts.json` says of a folder of texts with their readings: `docs.json` (`id`, `from`), `docs/<id>.md` and
 * `parts.jsonl` as in the gold data. A text that a reader finds no story in is left out, and so is one that was read as a whole alone.
 */
export function foundFileOf(folder: string, date: string): string {
  const parts = new Map(
    lines<PartsRead & { doc: string }>(`${folder}/parts.jsonl`).map(one => [one.doc, one]),
  )
  const whole = new Set(wholeIn(folder).map(({ doc }) => doc))
  const documents = JSON.parse(readFileSync(`${folder}/docs.json`, 'utf8')) as FoundDocument[]
  const texts = documents.flatMap(({ id, from }) => {
    const read = parts.get(id)
    if (!read && whole.has(id)) return []
    if (!read)
      throw new Mistake(
        `no parts of ${id}; expected a line of every text of docs.json that has none in whole.jsonl`,
        'parts.jsonl',
      )
    const readers = [read.A, read.B].filter(one => typeof one === 'string')
    if (read.A === null || readers.length === 0) return []
    const gold = read.sentences.map((span, i) => ({ span, read: readers.map(letterOf => letterOf[i]!) }))
    return [
      {
        from,
        readers: readers.length,
        text: countedText(id, id, readFileSync(`${folder}/docs/${id}.md`, 'utf8'), gold, 1),
      },
    ]
  })
  const shown = new Map<string, number>()
  for (const { text } of texts)
    for (const sign of new Set(text.sentences.flatMap(({ signs }) => signs)))
      shown.set(sign, (shown.get(sign) ?? 0) + 1)
  const signs = [...shown]
    .filter(([, count]) => count >= fewestTexts)
    .map(([sign]) => sign)
    .sort()
  const at = new Map(signs.map((sign, index) => [sign, index]))
  const rows = texts.map(
    ({ from, readers, text: { id, sentences } }): FoundText => ({
      id,
      from,
      gaps: sentences.map(({ gap }) => gaps.indexOf(gap)).join(''),
      parts: Array.from({ length: readers }, (_, reader) =>
        sentences.map(({ read }) => letterFor(read, reader)).join(''),
      ),
      signs: sentences.map(one => one.signs.flatMap(sign => at.get(sign) ?? [])),
    }),
  )
  return `{"date":${JSON.stringify(date)},"signs":${JSON.stringify(signs)},"texts":[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]}\n`
}

/** One of the letters that the readers gave; where two differ, the first in the order of parts stands first, whoever gave it. */
function letterFor(read: readonly number[], reader: number): string {
  const given = letters.filter((_, part) => read[part]! > 0)
  return given[reader] ?? given[0]!
}
