import type { Why } from '@marginalia/engine'
import type { Markup } from './prose-markup.ts'

type Word = Why['words'][number]

/** Words that are shown with what they are read as, at most. */
const mostWords = 6
/** Alternatives of a pattern's element that are shown, at most. */
const mostAlternatives = 4
/** Signs that are shown with their steps, the heaviest first. */
const mostSigns = 4

/**
 * Why a note is made here, in few lines: what its words are read as, which line of patterns fits them, and what it
 * weighs. Empty where nothing of this says more than the note.
 */
export function whyLines({ whose, part, confidence, words, line, weights }: Why, markup: Markup): string[] {
  const isShort = words.length <= mostWords
  if (!line && !weights && !isShort) return []
  const teller = whose === 'writer' ? 'the writer' : `a ${whose}`
  const told = part === null ? '' : `, ${part} (${Math.round(confidence * 100)} % sure)`
  const read = isShort ? `: ${words.map(readAs).join(' · ')}` : ''
  return [
    markup.text(`Words of ${teller}${told}${read}`),
    ...(line ? [fitOf(line, words, markup)] : []),
    markup.text(weightOf(weights)),
  ]
}

const readAs = ({ lower, pos, inflection }: Word): string =>
  `${lower} (${[parts[pos], forms[inflection]].filter(Boolean).join(', ')})`

function fitOf(
  { pattern, conditions }: NonNullable<Why['line']>,
  words: readonly Word[],
  markup: Markup,
): string {
  const held = conditions.length > 0 ? ', and nothing holds it back' : ''
  const short = pattern.split(' ').map(element => shortened(element, words))
  return `${markup.text('Fits')} ${markup.code(short.join(' '))}${markup.text(held)}`
}

/** One element of a pattern; of many alternatives, only those that stand here: `{leverage|…}`. */
function shortened(element: string, words: readonly Word[]): string {
  const separator = element.includes('|') ? '|' : '/'
  const [, open = '', inner = '', close = ''] = /^([«{[]*)(.*?)([»}\]?]*)$/.exec(element) ?? []
  const all = inner.split(separator)
  if (all.length <= mostAlternatives) return element
  const here = all.filter(one =>
    words.some(({ lower, lemma }) => [lower, lemma].includes(one.split(':')[0]!)),
  )
  return `${open}${[...here, '…'].join(separator)}${close}`
}

function weightOf(weights: Why['weights']): string {
  if (!weights) return 'Not weighed: this rule notes each place it finds'
  const heavy = weights.signs
    .filter(({ note }) => note !== 0)
    .sort((a, b) => Math.abs(b.note) - Math.abs(a.note))
    .slice(0, mostSigns)
    .map(({ sign, note }) => `${sign} ${signed(note)}`)
  const sum = `Weighs ${signed(weights.note)}, a note from ${signed(weights.least)}`
  return heavy.length > 0 ? `${sum}: ${heavy.join(', ')}` : sum
}

const signed = (steps: number): string => (steps > 0 ? `+${steps}` : String(steps).replace('-', '−'))

const parts: Readonly<Record<Word['pos'], string>> = {
  NOUN: 'noun',
  PROPN: 'name',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  PART: 'particle',
  NUM: 'number',
  INTJ: 'interjection',
  SYM: 'symbol',
  X: 'unknown',
}

const forms: Readonly<Record<Word['inflection'], string>> = {
  '': '',
  base: 'base form',
  third: 'third person',
  past: 'past',
  participle: 'participle',
  gerund: '-ing form',
  plural: 'plural',
  comparative: 'comparative',
  superlative: 'superlative',
}
