import type { Span } from '@marginalia/report'
import type { Block } from './block.ts'
import { type Word, wordsOf } from './word.ts'

export interface Sentence {
  /** The block it stands in, for neighbours and context. */
  readonly block: Block
  readonly index: number
  readonly text: string
  /** In the block's text, without white space at either end. */
  readonly span: Span
  readonly words: readonly Word[]
}

/** Cut a block's text into sentences. Every letter and digit lies in exactly one of them. */
export function sentencesOf(block: Block): Sentence[] {
  const { text } = block
  const sentences: Sentence[] = []
  let from = 0
  for (const end of [...boundaries(text), text.length]) {
    const raw = text.slice(from, end)
    const start = from + (raw.length - raw.trimStart().length)
    const span: Span = [start, start + raw.trim().length]
    const words = wordsOf(text, span)
    if (words.length > 0) {
      sentences.push({ block, index: sentences.length, text: text.slice(...span), span, words })
    }
    from = end
  }
  return sentences
}

/** Never ends a sentence: a name or a number follows. */
const titles = new Set(
  'mr mrs ms rs mx mt mts esp attn tel dr prof rev hon st gen col capt lt sgt sen rep gov pres messrs fig figs eq sec ch vol ed eds pp vs v cf viz al ca approx resp incl excl e.g i.e eg ie no nos nr art para'.split(
    ' ',
  ),
)

/** Of these, what stands before a number only: “no. 4”, “Rs. 4,000”. */
const numbered = new Set(['no', 'rs'])

/** Ends a sentence only when a word follows that seldom follows it otherwise. */
const ambiguous = new Set(
  'acct addl appt inv jct maint mfg mfr mtg natl orig pct pkg prev rcvd recd reqd sched std supt svc whse wt max avg ref refs ave blvd rd hwy bldg misc qty temp intl govt mgmt mgr asst inc ltd co corp plc llc gmbh bros jr sr esq phd md ba bs ma mba etc est dept univ assn jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun hr hrs min mins sec secs wk wks yr yrs mo mos mi km kg mg ml lb lbs oz ft mph a.m p.m am pm u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a b.s m.a m.b.a n.a'.split(
    ' ',
  ),
)

/** Words that open sentences and seldom follow an abbreviation inside one. */
const starters = new Set(
  `i we you he she it they this that these those the a an my our his her its their there here when
   while if as after before because although though since until once so but and or yet however
   in on at by for from with to of during within without under over between through what which who
   where why how no not all both each every some many most several few one two three is are was were
   do does did can could would should will may might have has had then thus therefore instead also
   finally first second third next later meanwhile today yesterday tomorrow please thanks
   nobody somebody everybody anybody everyone someone none nothing everything something`.split(/\s+/),
)

const terminator = /[.!?…]+["'”’»)\]*_]*/g
const isUnitDots = (word: string): boolean => word.includes('.') && /^(?:\p{L}\.)+\p{L}?$/u.test(word)

/** Offsets at which a new sentence begins, in order. */
function boundaries(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(terminator)) {
    const after = match.index + match[0].length
    if (after < text.length && ends(text, match.index, match[0], after)) found.push(after)
  }
  const breaks = lineBreaks(text)
  return breaks.length === 0 ? found : [...new Set([...found, ...breaks])].sort((a, b) => a - b)
}

function ends(text: string, at: number, stop: string, after: number): boolean {
  if (endsPlainly(text, at, stop, after)) return true
  const next = /^\s+["'“‘«([*_]*(\S)/.exec(text.slice(after, after + 40))
  if (!next) return false
  const first = next[1]!
  const starter = (): boolean => {
    const nextWord =
      /^[\p{L}\p{M}'’]+(?![\p{L}\p{M}\p{N}])/u.exec(
        text.slice(after, after + 80).replace(/^[^\p{L}\p{N}]+/u, ''),
      )?.[0] ?? ''
    return starters.has(nextWord.toLowerCase()) || nextWord === 'I'
  }
  const lower = /\p{Ll}/u.test(first)
  if (!stop.startsWith('.')) return !lower
  if (stop.startsWith('..')) return !lower
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '')
  const key = word.toLowerCase()
  // “1. We agreed”: the number of a list, not a sentence.
  if (/^\d{1,3}$/.test(word) && text.slice(0, at).trim() === word) return false
  if (titles.has(key) && (!numbered.has(key) || /\d/.test(first))) return false
  // “p. 4”: a letter that counts pages, lines or sections.
  if (/^\p{Ll}$/u.test(word) && /\d/.test(first)) return false
  // “By 4 AM. Root cause was”: a time of day is complete.
  if (/^[ap]m$/.test(key) && /\d\s?[ap]m$/i.test(text.slice(Math.max(0, at - 5), at))) return !lower
  if (ambiguous.has(key) || isUnitDots(word)) return !lower && starter()
  // An initial: “J. Smith”, but “Plan B. The team”.
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return !lower && starter()
  if (lower) return word.length >= 3 && /^[\p{L}\p{M}'’]+$/u.test(word) && starter()
  return true
}

/** A word that is no abbreviation, a stop, a space and a capital: so most sentences end, and little has to be asked. */
function endsPlainly(text: string, at: number, stop: string, after: number): boolean {
  if (text[after] !== ' ' || !plainCapital.test(text[after + 1] ?? '')) return false
  if (!stop.startsWith('.') || stop.startsWith('..')) return true
  const word = lastPlainWord.exec(text.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase()
  return word !== undefined && !titles.has(word) && !ambiguous.has(word)
}

const plainCapital = /[A-Z]/
const lastPlainWord = /(?:^|\s)([A-Za-z]{2,})$/

/**
 * Line ends inside a paragraph that separate entries, not wrapped lines. Text wrapped at a
 * width never breaks a line where the next word would still have fitted; a list of lines does.
 */
function lineBreaks(text: string): number[] {
  if (!text.includes('\n')) return []
  const lines: { readonly start: number; readonly text: string }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, text: line.trim() })
    start += line.length + 1
  }
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  const rest = lines.slice(1).map((line, i) => ({ ...line, previous: lines[i]!.text }))
  const opens = (line: { text: string }): boolean => bullet.test(line.text) || isCapital(line.text)
  const deliberate = ({ text: line, previous }: { text: string; previous: string }): boolean =>
    width > longestWrap || previous.length + 1 + (/^\S+/.exec(line)?.[0].length ?? 0) <= width
  // Once every line opens like a sentence and one break cannot be a wrap, none of them is.
  const entries = rest.every(opens) && rest.some(deliberate)
  return rest
    .filter(
      line =>
        bullet.test(line.text) ||
        (opens(line) &&
          (entries || (deliberate(line) && !digit.test(line.text))) &&
          !unfinished.test(line.previous)),
    )
    .map(line => line.start)
}

const bullet = /^(?:[•◦▪●○‣⁃*·–—-]\s|\(?\d{1,2}[.)]\s)/
const isCapital = (line: string): boolean =>
  /^["'“‘(]*[A-Z\d$€£]/.test(line) || /^["'“‘(]*[\p{Lu}\p{N}$€£]/u.test(line)
const digit = /^\d/
const unfinished = /[,;&–—-]$/
/** UTF-16 units; nobody wraps text wider than this. */
const longestWrap = 120
