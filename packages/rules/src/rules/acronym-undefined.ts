import { defineRule } from '@marginalia/engine'
import {
  auxiliaryOf,
  determiners,
  knownAcronyms,
  months,
  nameParticles,
  prepositions,
  pronouns,
  usesOf,
} from '@marginalia/english'
import { gathered } from '@marginalia/narrative'
import { type Block, once, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { measured } from '../measured.ts'

const acronym = /^[A-Z][A-Z0-9&]{1,6}s?$/
/** Versions, quarters, fiscal years, levels, priorities, part numbers and Roman numerals only look like acronyms. */
const label = /^(?:(?:FY|SEV)\d+|[IVXLCM]+|[A-Z]\d+[A-Z]?|[A-Z]+\d{3,}[A-Z]*|\d.*)s?$/

/** An acronym that is used before anyone says what it stands for. */
export default defineRule({
  id: 'acronym-undefined',
  title: 'Acronym nobody explains',
  why: 'An outsider stops at letters nobody spells out.',
  ask: 'What does it stand for?',
  asks: { several: 'Would somebody from another trade know them?' },
  category: 'term',
  source: [
    {
      title: 'Writing the Amazon way',
      url: 'https://factoftheday1.com/facts/writing-the-amazon-way',
      grade: 'B',
    },
    {
      title: 'Write like an Amazonian',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  ...measured('acronym-undefined'),
  family: 'term',
  scope: 'document',
  messages: {
    undefined: 'Nobody spells out “{match}”.',
    several: 'Abbreviations that nobody spells out: {count}, the first of them “{match}”.',
  },
  examples: {
    flags: [
      'We cut «MTTR» by 40% and kept MTTR there.',
      'The «BRZ» desk closed at noon.',
      'The «BRZ» desk sent a QLM to the KDO, and the VTP signed it.',
    ],
    passes: [
      'The quality of the catch was low, and a non-compliant net was used. The NC went to the guild.',
      'We hold a corrective and preventive action for each wreck. The CAPA of May is open.',
      'We learned A LOT from it.',
      'The mean time to recovery (MTTR) was 40 minutes. MTTR fell again in May.',
      'The CEO asked IT for the API of the store in the USA.',
      'The MTTR (mean time to recovery) fell in Q3.',
      'OPORTO, 4 May 2022 – The tram depot opened its gates.',
    ],
  },
  *check({ document }) {
    const seen = new Set<string>()
    const open: Span[] = []
    const spelled = document.blocks.map(({ block }) => initialsIn(block)).filter(({ size }) => size > 0)
    const isSpelled = (stem: string): boolean =>
      spelled.some(initials => initials.has(stem)) ||
      document.blocks.some(({ block }) => isWrittenOut(stem.toLowerCase(), block))
    for (const { placed, answer } of acronymsIn(document)) {
      const stem = stemOf(answer.text)
      if (seen.has(stem)) continue
      seen.add(stem)
      if (!isSpelled(stem) && !isDefined(stem, document.source)) open.push(placed.locate(answer.span))
    }
    if (open.length < fewestSeveral) for (const at of open) yield { message: 'undefined', at }
    else yield { message: 'several', at: open[0]!, also: open.slice(1), data: { count: open.length } }
  },
})

/** So many that an outsider gives up: then it is one note. Of 200 texts one in twelve has them. */
const fewestSeveral = 4

/** “LISBON, 4 May 2022”: the place and day a press release opens with. */
const dateline = /^[A-Z][A-Z .-]{2,24}(?:,| [(–—-])/
const monthStarts: ReadonlySet<string> = new Set([...months.keys()].map(name => name.slice(0, 3)))

function hasDateline(text: string): boolean {
  const place = dateline.exec(text)?.[0]
  if (place === undefined) return false
  return [...text.slice(place.length).matchAll(/\b([A-Z][a-z]{2})[a-z]*\b/g)].some(
    ({ index, 1: start = '' }) => index <= 32 && monthStarts.has(start.toLowerCase()),
  )
}

const openingEnd = (text: string): number => text.search(/[,(–—]| -/)

/** Words that look like acronyms nobody has to know; none in a line of capitals. */
const acronymsIn = gathered(({ words, block }): readonly Word[] => {
  const placed = hasDateline(block.text.slice(0, 72))
  const found = words.filter(
    ({ text, span }) =>
      !(placed && span[0] < openingEnd(block.text)) &&
      acronym.test(text) &&
      !isEmphasis(text) &&
      !label.test(text) &&
      !knownAcronyms.has(text) &&
      !knownAcronyms.has(stemOf(text)),
  )
  if (found.length === 0) return found
  const shouted = words.filter(({ text }) => /^[A-Z]{2,}$/.test(text)).length
  return shouted > 4 && shouted > words.length / 2 ? [] : found
})

/** Without plural and version: “HTML5” is HTML, “WWDC15” is WWDC. */
/** “We learned A LOT”: an ordinary word in capitals. */
function isEmphasis(text: string): boolean {
  const lower = text.toLowerCase()
  return (
    text.length > 2 &&
    (usesOf(lower).some(({ level }) => level >= 3) ||
      auxiliaryOf(lower) !== null ||
      determiners.has(lower) ||
      pronouns.has(lower) ||
      prepositions.has(lower))
  )
}

const stemOf = (acronym: string): string => acronym.replace(/s$/, '').replace(/(?<=[A-Z]{2})\d{1,2}$/, '')

/** “mean time to recovery (MTTR)” or “MTTR (mean time to recovery)”, markup or not. */
function isDefined(acronym: string, source: string): boolean {
  for (let at = source.indexOf(acronym); at !== -1; at = source.indexOf(acronym, at + 1)) {
    const before = source.slice(Math.max(0, at - 4), at)
    const after = source.slice(at + acronym.length, at + acronym.length + 80)
    if (/[([][*_“"']{0,3}$/.test(before) && /^s?[*_”"']{0,3}[)\],;]/.test(after)) return true
    if (
      /^s?[*_\])]{0,3}\s?[([]/.test(after) &&
      /^s?[*_\])]{0,3}\s?[([][*_“"']{0,3}\p{L}[\p{L}\p{N}’'-]*[ &/-]+\p{L}/u.test(after)
    )
      return true
    if (/[-–—,]\s+or ["“]?$/.test(source.slice(Math.max(0, at - 9), at))) return true
    if (/^s?,? (?:(?:stands|short) for|meaning|i\.e\.|that is|or the)\b/.test(after)) return true
  }
  return false
}

const mostLetters = 7

/** “Harbour Pilots’ Union”: the initials of every run of capitalised words. */
const initialsIn = once(({ text }: Block): ReadonlySet<string> => {
  const found = new Set<string>()
  let run: string[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(capitalised)) {
    if (!goesOn(text, end, index)) run = []
    run = [...run, word[0]!].slice(-mostLetters)
    for (let from = 0; run.length - from >= 2; from++) found.add(run.slice(from).join(''))
    end = index + word.length
  }
  return found
})

/** First letters of the words of a block, with and without “of”, “and” and the like; a hyphen parts words. */
const firstLetters = once(({ text }: Block): readonly [all: string, short: string] => {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? []
  const letters = (some: readonly string[]): string => some.map(([letter]) => letter).join('')
  return [letters(words), letters(words.filter(word => !nameParticles.has(word)))]
})

/** “Non-conformance”: the first letters of words joined by a hyphen. */
const hyphenated = once(
  ({ text }: Block): ReadonlySet<string> =>
    new Set(
      [...text.toLowerCase().matchAll(/\b([a-z])[a-z]+-([a-z])[a-z]+/g)].map(
        ([, one = '', other = '']) => one + other,
      ),
    ),
)

/** “Corrective and preventive action”: words in a row whose first letters it is; of fewer letters chance makes too many. */
const isWrittenOut = (stem: string, block: Block): boolean =>
  stem.length < fewestLetters
    ? hyphenated(block).has(stem)
    : firstLetters(block).some(letters => letters.includes(stem))

const fewestLetters = 4

const capitalised = /(?=\p{Lu})(?<![\p{L}&])\p{Lu}\p{L}*\p{Ll}[\p{L}&]*/gu

/** Nothing but “of”, “and” and the like stands between two places. */
function goesOn(text: string, from: number, to: number): boolean {
  const word = /[\p{L}&]+/gu
  word.lastIndex = from
  for (;;) {
    const next = word.exec(text)
    if (!next || next.index >= to) return true
    if (!nameParticles.has(next[0])) return false
  }
}
