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

const token = new RegExp(
  [
    // Addresses of pages and of people, whole.
    String.raw`(?:https?:\/\/|www\.)[^\s<>"”)\]]+`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`,
    // Numbers with what belongs to them.
    String.raw`[~≈]?[+\-−±]?(?:(?:US|A|C|NZ|HK|S)?[$€£¥₹])?\d(?:[\p{L}\p{N}]|[.,:/\-–‑][$€£¥₹]?(?=\d))*(?:-(?=\p{L})[\p{L}\p{N}]+)*[%‰×+°]?`,
    // Words: letters, marks and digits, joined by apostrophes, hyphens, inner dots and ampersands.
    String.raw`[\p{L}\p{M}\p{N}_\uFFFC](?:[\p{L}\p{M}\p{N}_\uFFFC]|['’ʼ](?=[\p{L}\p{M}])|[-‐‑](?=[\p{L}\p{N}\uFFFC])|[.&@+](?=[\p{L}\p{N}])|\/(?=[\p{Lu}\p{N}]))*`,
  ].join('|'),
  'gu',
)

const abbreviation = /^(?:\p{L}\.)+\p{L}$/u
const longestWord = 1_000

/** Words of `text` between two offsets. Linear in the length. */
export function wordsOf(text: string, [from, to]: Span): Word[] {
  const words: Word[] = []
  token.lastIndex = from
  for (;;) {
    const match = token.exec(text)
    if (!match || match.index >= to) break
    let end = Math.min(match.index + match[0].length, to)
    let value = text.slice(match.index, end)
    if (text[end] === '.' && end < to && abbreviation.test(value.slice(-longestWord))) {
      end++
      value += '.'
    }
    const kind = kindOf(value)
    words.push({ kind, text: value, lower: normalise(value), span: [match.index, end] })
    token.lastIndex = end
  }
  return words
}

function kindOf(value: string): Word['kind'] {
  // Most words are plain, and their first letter tells.
  if (plainWord.test(value)) return 'word'
  if (/^(?:https?:|www\.)/.test(value) || value.includes('@')) return 'url'
  if (/^[~≈]?[+\-−±]?(?:(?:US|A|C|NZ|HK|S)?[$€£¥₹])?\d/u.test(value)) return 'number'
  return value.includes('\uFFFC') ? 'code' : 'word'
}

const plainWord = /^[a-zA-Z]+$/

const normalise = (value: string): string =>
  plainWord.test(value)
    ? value.toLowerCase()
    : value.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
