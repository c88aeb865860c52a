import { tokensOf } from '@marginalia/english'
import { readDocument } from '@marginalia/prose'
import { lines } from './gold.ts'
import { share, table } from './table.ts'

/** A sentence of the gold data: its tokens as [start, end, lemma, universal part of speech], offsets in UTF-16. */
export interface TaggedSentence {
  readonly text: string
  readonly tokens: readonly (readonly [start: number, end: number, lemma: string, pos: string])[]
}

interface Tally {
  right: number
  of: number
}

export interface TagResult {
  readonly file: string
  /** Gold tokens that are words, and how many of them are tokens here too: only these are compared. */
  readonly aligned: Tally
  readonly all: Tally
  readonly content: Tally
  readonly lemmas: Tally
  readonly byPart: ReadonlyMap<string, Tally>
  /** Words tagged in a second of the processor's time, everything warm; sentences and words are cut before. */
  readonly speed: number
  readonly errors: readonly TagError[]
}

export interface TagError {
  readonly word: string
  readonly expected: string
  readonly got: string
  readonly context: string
}

const files = ['ewt-dev', 'gum-dev'] as const
const content = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'])

/** Compare parts of speech and lemmas with `tags/*.jsonl` of the gold folder. */
export function evaluateTags(gold: string): TagResult[] {
  return files.map(file => scoreTags(file, lines<TaggedSentence>(`${gold}/tags/${file}.jsonl`)))
}

export function scoreTags(file: string, sentences: readonly TaggedSentence[]): TagResult {
  const tally = (): Tally => ({ right: 0, of: 0 })
  const aligned = tally()
  const all = tally()
  const contentWords = tally()
  const lemmas = tally()
  const byPart = new Map<string, Tally>()
  const errors: TagError[] = []
  for (const { text, tokens } of sentences) {
    const found = new Map(
      read(text).flatMap(sentence => tokensOf(sentence).map(token => [token.span.join(), token] as const)),
    )
    for (const [start, end, lemma, pos] of tokens) {
      if (pos === 'PUNCT' || pos === 'SYM') continue
      aligned.of++
      const token = found.get(`${start},${end}`)
      if (!token) continue
      aligned.right++
      const right = token.pos === pos
      const part = byPart.get(pos) ?? tally()
      byPart.set(pos, part)
      for (const one of [all, part, ...(content.has(pos) ? [contentWords] : [])]) {
        one.of++
        if (right) one.right++
      }
      if (content.has(pos) && pos !== 'PROPN') {
        lemmas.of++
        if (token.lemma === lemma.toLowerCase()) lemmas.right++
      }
      if (!right) {
        const context = `${text.slice(Math.max(0, start - 40), start)}«${text.slice(start, end)}»${text.slice(end, end + 30)}`
        errors.push({ word: token.lower, expected: pos, got: token.pos, context })
      }
    }
  }
  return { file, aligned, all, content: contentWords, lemmas, byPart, speed: speedOf(sentences), errors }
}

const read = (text: string) =>
  readDocument(text, 'text').document.blocks.flatMap(({ block }) => block.sentences)

/** The best of some rounds, on sentences that have not been asked. */
function speedOf(sentences: readonly TaggedSentence[]): number {
  let best = 0
  for (let round = 0; round < 5; round++) {
    const fresh = sentences.flatMap(({ text }) => read(text))
    const words = fresh.reduce((sum, sentence) => sum + sentence.words.length, 0)
    const begun = process.cpuUsage()
    for (const sentence of fresh) tokensOf(sentence)
    const { user, system } = process.cpuUsage(begun)
    best = Math.max(best, (1e6 * words) / (user + system))
  }
  return best
}

export function tagsTable(results: readonly TagResult[], { errors = false } = {}): string {
  const of = ({ right, of: total }: Tally): string => share(right / total, 3)
  const totals = table(
    ['parts of speech', 'compared', 'all words', 'content words', 'lemmas', 'words a second'],
    results.map(({ file, aligned, all, content: words, lemmas, speed }) => [
      file,
      of(aligned),
      of(all),
      of(words),
      of(lemmas),
      Math.round(speed).toLocaleString('en'),
    ]),
  )
  const parts = [...new Set(results.flatMap(({ byPart }) => [...byPart.keys()]))].sort()
  const byPart = table(
    ['found', ...parts],
    results.map(({ file, byPart: found }) => [
      file,
      ...parts.map(part => of(found.get(part) ?? { right: 0, of: 0 })),
    ]),
  )
  const list = errors ? results.flatMap(({ file, errors: all }) => ['', file, ...all.map(written)]) : []
  return [totals, '', byPart, ...list].join('\n')
}

const written = ({ expected, got, context }: TagError): string =>
  `  ${expected} read as ${got}: ${context.replace(/\s+/g, ' ')}`
