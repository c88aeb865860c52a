import type { CaseRanks, Scale, Steps } from '@marginalia/engine'
import counted from './generated/scale.json' with { type: 'json' }
import { type Figures, followers, notFirst, verdictsOn } from './judged.ts'

/** What stands in the file for a sign: steps towards a note and towards the first notes, and the counts behind them. */
export interface CountedSign {
  readonly note: number
  readonly first: number
  /** Places with this sign in the texts read. */
  readonly places: number
  /** Of these, places where a reader has a mark. */
  readonly marked: number
  /** Of these, places where a reader has a mark of strength 2. */
  readonly strong: number
}

export interface ScaleFile {
  readonly date: string
  readonly documents: number
  readonly words: number
  readonly least: number
  readonly start: { readonly note: number; readonly first: number }
  readonly signs: Readonly<Record<string, CountedSign>>
}

/** The scale with its counts, as `pnpm evaluate scale --write` wrote it. */
export const scaleFile: ScaleFile = counted

/** The steps of a counted file, as the engine takes them. */
export function scaleOf({ start, signs, least }: ScaleFile): Scale {
  const stepsFor = (key: 'note' | 'first'): Steps => ({
    start: start[key],
    steps: Object.fromEntries(
      Object.entries(signs).flatMap(([sign, counts]) =>
        isJudged(sign, counts) ? [] : [[sign, counts[key]]],
      ),
    ),
  })
  const unproven = Object.keys(signs).filter(name => name.includes('/') && !isProven(name, signs))
  const ranksIn = (figures: Figures): CaseRanks => ({
    follows: new Set([...followers[figures], ...unproven]),
    second: notFirst[figures],
  })
  return {
    note: stepsFor('note'),
    first: stepsFor('first'),
    least,
    ...ranksIn('few'),
    amongFigures: ranksIn('many'),
  }
}

/** So many places of a case, and this share of them under a strong mark, stand for verdicts that it has not. */
const proof = { places: 4, strong: 0.5 }

/** Fewer places in the texts read give a case no steps of its own. */
const fewestPlaces = 8
/**
 * What readers and verdicts have to say of a case without steps: so large a share of its places with a strong mark, so many
 * verdicts, so large a share worth making and so small a one wrong. Then it is a note wherever its rule makes one.
 */
const sure = { strong: 0.65, verdicts: 12, worth: 0.65, wrong: 0.1 }

const isJudged = (name: string, { places, strong }: CountedSign): boolean => {
  if (!name.includes('/') || name.startsWith('statement/') || places >= fewestPlaces) return false
  if (places === 0 || strong < sure.strong * places) return false
  const [worth, pedantic, wrong] = verdictsOn(name) ?? [0, 0, 0]
  const all = worth + pedantic + wrong
  return all >= sure.verdicts && worth >= sure.worth * all && wrong <= sure.wrong * all
}

/** A case earns its notes: by judges' verdicts, else by readers' strong marks. */
function isProven(name: string, signs: ScaleFile['signs']): boolean {
  if (verdictsOn(name)) return true
  const { places, strong } = signs[name]!
  return places >= proof.places && strong >= proof.strong * places
}

/** What a place weighs. Counted from texts that people wrote and two readers marked; whole numbers all. */
export const scale: Scale = scaleOf(scaleFile)
