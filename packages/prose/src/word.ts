import type { Span } from '@marginalia/report'

/**
 * A word as rules see it. `number` begins with a digit, after a currency sign, a sign or a
 * tilde, and keeps its suffix: “$3.4M”, “25%”, “10–12”, “2023-05-04”, “3x”. `code` stands for
 * inline code or an image. Abbreviations keep their last full stop: “U.S.”, “p.m.”.
 */
export interface Word {
  readonly kind: 'word' | 'number' | 'code' | 'url'
  readonly text: string
  /** Lower case, with straight apostrophes and hyphens. */
  readonly lower: string
  /** In the block's text. */
  readonly span: Span
}

/** An address of a page, whole. These stand in functions, because they are slow to set up and seldom asked. */
const page = (): RegExp => /(?:https?:\/\/|www\.)[^\s<>"”)\]]+/uy
/** An address of a person, whole. */
const person = (): RegExp =>
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/uy
/** A number with what belongs to it. “R18,300” and “R4.2m” are rand; “R2”, “R740” and “R134a” are names. */
const number = (): RegExp =>
  /[~≈]?[+\-−±]?(?:(?:US|NZ|HK|[ACSR])?\p{Sc}|R(?=\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:[mMkK]|bn)\b|\d+(?:\.\d+)? (?:[mb]illion|thousand|bn)\b))?\d(?:[\p{L}\p{N}]|[.,:/\-–‑]\p{Sc}?(?=\d))*(?:-(?=\p{L})[\p{L}\p{N}]+)*[%‰×+°]?/uy
/** A word: letters, marks and digits, joined by apostrophes, hyphens, inner dots and ampersands. */
const joined = (): RegExp =>
  /[\p{L}\p{M}\p{N}_\uFFFC](?:[\p{L}\p{M}\p{N}_\uFFFC]|['’ʼ](?=[\p{L}\p{M}])|[-‐‑](?=[\p{L}\p{N}\uFFFC])|[.&@+](?=[\p{L}\p{N}])|\/(?=[\p{Lu}\p{N}]))*/uy

const isAbbreviation = (value: string): boolean => /^(?:\p{L}\.)+\p{L}$/u.test(value)
const longestWord = 1_000

/** Words of `text` between two offsets. Linear in the length. */
export function wordsOf(text: string, [from, to]: Span): Word[] {
  const words: Word[] = []
  let sign = text.indexOf('@', from)
  let at = from
  while (at < to) {
    const first = text.charCodeAt(at)
    if (beginsNothing(first)) {
      at++
      continue
    }
    let end = plainEnd(text, at)
    if (end >= 0 && end <= to) {
      const value = text.slice(at, end)
      const kind = isLetter(first) ? 'word' : 'number'
      words.push({ kind, text: value, lower: normalise(value), span: [at, end] })
      at = end
      continue
    }
    if (sign >= 0 && sign < at) sign = text.indexOf('@', at)
    end = endOf(text, at, sign >= 0)
    if (end < 0) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      continue
    }
    end = Math.min(end, to)
    let value = text.slice(at, end)
    if (text[end] === '.' && end < to && value.includes('.') && isAbbreviation(value.slice(-longestWord))) {
      end++
      value += '.'
    }
    words.push({ kind: kindOf(value, text, at), text: value, lower: normalise(value), span: [at, end] })
    at = end
  }
  return words
}

/** The end of the address, number or word that begins at `at`; -1 where none does. */
function endOf(text: string, at: number, mayBePerson: boolean): number {
  if (text.startsWith('http', at) || text.startsWith('www.', at)) {
    const end = endBy(page(), text, at)
    if (end >= 0) return end
  }
  if (mayBePerson) {
    const end = endBy(person(), text, at)
    if (end >= 0) return end
  }
  const end = endBy(number(), text, at)
  return end >= 0 ? end : endBy(joined(), text, at)
}

function endBy(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : -1
}

/**
 * The end of a word or a number of plain letters and digits, where what follows leaves no doubt about it; else -1. Most
 * are such, and are not put to expressions that know the letters of all of Unicode.
 */
function plainEnd(text: string, at: number): number {
  const isNumber = isDigit(text.charCodeAt(signs.includes(text[at]!) ? at + 1 : at))
  if (!isNumber && !isLetter(text.charCodeAt(at))) return -1
  if (text[at] === 'R' && isDigit(text.charCodeAt(at + 1))) return -1
  // Before “-day” or “%”.
  let inDigits = isNumber
  for (let end = at + 1; ; end++) {
    while (isPlain(text.charCodeAt(end))) end++
    if (isNumber && text[end] === '%') return isOver(text, end + 1) ? end + 1 : -1
    const unit = text[end]
    const next = text.charCodeAt(end + 1)
    const last = end + 1 === text.length
    switch (unit) {
      case '.':
      case ',':
      case ':':
        // Before white space these are punctuation, and between digits part of the number; “e.g.” and “www.” go on.
        if (isWhite(next) || last || (unit !== '.' && !isNumber && next < 128 && next !== slash)) return end
        if (inDigits && isDigit(next)) continue
        return -1
      case '-':
        if (!isLetter(next)) return -1
        inDigits = false
        continue
      case "'":
      case '’':
        if (!isNumber && isLetter(next)) continue
        return next < 128 || last ? end : -1
      default:
        return isOver(text, end) ? end : -1
    }
  }
}

const signs = '$€£'
const slash = 47

/** Nothing that stands at `end` can belong to what ends there. */
const isOver = (text: string, end: number): boolean => end === text.length || isBetween(text.charCodeAt(end))

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isPlain = (unit: number): boolean => isLetter(unit) || isDigit(unit)
const isWhite = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)

/** By unit: it neither begins a word, a number or an address nor goes on with one. */
const between = unitsOf(' \t\n\r;!?()[]{}"*#=<>\\^`|')
/** By unit: it begins none. */
const never = unitsOf(' \t\n\r;!?()[]{}"*#=<>\\^`|.,:%&/@\'')

function unitsOf(marks: string): readonly boolean[] {
  const found = new Array<boolean>(128).fill(false)
  for (const mark of marks) found[mark.charCodeAt(0)] = true
  return found
}

/** A dash, or a quotation mark in print. */
const isMark = (unit: number): boolean => unit === 0x2014 || unit === 0x201c || unit === 0x201d
const isBetween = (unit: number): boolean => (unit < 128 ? between[unit]! : isMark(unit))
const beginsNothing = (unit: number): boolean => (unit < 128 ? never[unit]! : isMark(unit))

function kindOf(value: string, text: string, at: number): Word['kind'] {
  // Most words are plain, and their first letter tells.
  if (plainWord.test(value)) return 'word'
  if (/^(?:https?:|www\.)/.test(value) || value.includes('@')) return 'url'
  if (/^[~≈]?[+\-−±]?(?:(?:US|NZ|HK|[ACSR])?\p{Sc})?\d/u.test(value)) return 'number'
  if (/^R\d/.test(value)) return endBy(number(), text, at) < 0 ? 'word' : 'number'
  return value.includes('\uFFFC') ? 'code' : 'word'
}

const plainWord = /^[a-zA-Z]+$/

const normalise = (value: string): string =>
  plainWord.test(value)
    ? value.toLowerCase()
    : value.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
