import { filledAsOne } from './filler.ts'
import { type Mask, pairs } from './mask.ts'

/** UTF-16 units of a formula that stands by itself, and of one within a line. */
const longestDisplay = 4_000
const longestInline = 300

/** Formulas as TeX writes them: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and environments. Money is none. */
export function* mathMasks(source: string): Generator<Mask> {
  const as = (from: number, to: number): Mask => ({ at: from, text: filledAsOne(source.slice(from, to)) })
  if (source.includes('$$')) {
    for (const [from, to] of pairs(source, '$$', '$$', longestDisplay)) {
      if (!isFormula(source.slice(from + 2, to - 2))) continue
      // Pandoc and Quarto name a formula behind it.
      yield as(from, to + (/^[ \t]*\{#[^{}\n]{1,100}\}/.exec(source.slice(to, to + 120))?.[0].length ?? 0))
    }
  }
  for (const [open, close] of escaped) {
    for (const [from, to] of pairs(source, open, close, longestDisplay)) {
      if (isBracketed(source.slice(from + 2, to - 2))) yield as(from, to)
    }
  }
  for (const { 0: open, 1: name, index } of source.matchAll(/\\begin\{([a-z]{1,20}\*?)\}/g)) {
    const close = `\\end{${name}}`
    const end = source.slice(index, index + longestDisplay).indexOf(close, open.length)
    if (end !== -1) yield as(index, index + end + close.length)
  }
  yield* inline(source, as)
}

/** In Markdown an escaped bracket is a bracket, so what it holds must look like TeX. */
const escaped = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
] as const

/** Pandoc's rule: nothing white inside the dollars, no digit behind them. And what stands between them is no prose. */
function* inline(source: string, as: (from: number, to: number) => Mask): Generator<Mask> {
  let open = -1
  for (let at = source.indexOf('$'); at !== -1; at = source.indexOf('$', at + 1)) {
    if (open !== -1 && at > open + 1 && at - open <= longestInline && closes(source, at)) {
      const text = source.slice(open + 1, at)
      if (!/\n[ \t>]*\n/.test(text) && isFormula(text)) {
        yield as(open, at + 1)
        open = -1
        continue
      }
    }
    open = opens(source, at) ? at : -1
  }
}

const opens = (source: string, at: number): boolean =>
  !isBeside(source[at - 1] ?? ' ') && /[^\s$]/.test(source[at + 1] ?? ' ')

const isBeside = (unit: string): boolean =>
  unit < '\u0080' ? /[\\a-zA-Z\d$]/.test(unit) : /[\p{L}\p{N}]/u.test(unit)

/** “the $n$th” ends in letters; “$HOME/$PATH” goes on with some. */
const closes = (source: string, at: number): boolean =>
  /[^\s\\$]/.test(source[at - 1] ?? ' ') &&
  /^(?!\$)(?:[^\p{L}\p{N}]|$|(?:st|nd|rd|th|s|d|D)(?![\p{L}\p{N}]))/u.test(source.slice(at + 1, at + 5))

/** A command of TeX, or nothing that reads like words: “5M in 2022 and 5M” stands between two amounts. */
function isFormula(text: string): boolean {
  if (/\\[a-zA-Z]|\^|_\{/.test(text)) return true
  const inner = text.trim()
  if (inner === '' || /\p{L}{2,}[,;:]?\s+\p{L}{2,}/u.test(inner)) return false
  return /[=<>]|\s[-+*/|]\s/.test(inner) || !/\s/.test(inner) || !/\p{L}{2}/u.test(inner)
}

/** A command of TeX, or signs and single letters: escaped brackets around words are brackets. */
const isBracketed = (text: string): boolean =>
  /(?<!\\)\\[a-zA-Z]{2}/.test(text) ||
  (isFormula(text) && !/\p{L}{2}/u.test(text) && /=|[\p{L}\d)]\^/u.test(text))
