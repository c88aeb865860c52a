import { type Block, type Document, entryIn, once } from '@marginalia/prose'
import type { PrincipleFact, Span } from '@marginalia/report'
import type { PlacedSentence } from './narrative.ts'
import { definedIn, principleOf, principles, signalsIn } from './principle.ts'

/** A principle named where a writer files a story: front matter, a label, a tag or a heading. */
export interface Claim {
  /** Null where the name is none of the sixteen. */
  readonly principle: string | null
  /** The name as written. */
  readonly span: Span
  readonly primary: boolean
}

const keys =
  /^(primary[-_ ]?(?:lps?|principles?)?|secondary[-_ ]?(?:lps?|principles?)?|principles?|lps?|leadership[-_ ]?principles?)$/i
const labelLine =
  /(?:^|\n)[ \t>*_-]*(?:(primary|secondary)[ \t]*)?(?:lps?|leadership principles?|principles?|tags?)[ \t]*\**[:：]\**[ \t]*([^\n]{1,300})/gi

/** What the writer says the story shows. Names in `tags` and headings count only where they are principles. */
export function claimsIn(document: Document): Claim[] {
  const claims: Claim[] = []
  const { frontMatter } = document
  if (frontMatter?.data) {
    for (const [key, value] of Object.entries(frontMatter.data)) {
      const tags = /^tags?$/i.test(key)
      if (!tags && !keys.test(key)) continue
      for (const name of Array.isArray(value) ? value : typeof value === 'string' ? namesIn(value) : []) {
        if (typeof name === 'string') claim(name, inFrontMatter(key, name), /^primary/i.test(key), tags)
      }
    }
  }
  for (const { block, locate } of document.blocks) {
    if (block.kind === 'heading') {
      const id = headed(block)
      if (id) claims.push({ principle: id, span: locate([0, block.text.length]), primary: false })
      continue
    }
    for (const { name, span, primary, tags } of labelledIn(block)) claim(name, locate(span), primary, tags)
    for (const { name, span } of [...linkedIn(block), ...usesIn(block)])
      claim(name, locate(span), false, true)
  }
  for (const { kind, span } of document.features) {
    if (kind !== 'tag' && kind !== 'note-link') continue
    // Of a link the feature is what stands before the words it shows.
    const end = kind === 'tag' ? span[1] : document.source.indexOf(']]', span[0]) + 2
    const [link] = linksIn(document.source.slice(span[0], end))
    if (link) claim(link.name, [span[0], end], false, true)
  }
  return claims

  function claim(name: string, span: Span | null, primary: boolean, only: boolean): void {
    const principle = principleOf(name)
    if (span && (principle || !only)) claims.push({ principle, span, primary })
  }

  /** Looked for behind its key: a title may hold the same words. */
  function inFrontMatter(key: string, name: string): Span | null {
    const { text, start } = frontMatter!
    const from = (entryIn(frontMatter!, key)?.key[1] ?? start) - start
    const at = text.indexOf(name, from)
    return at === -1 ? null : [start + at, start + at + name.length]
  }
}

/** The principle a heading names: “Bias for Action”, “Bias for Action Story”, “Stories: Bias for Action”. */
const headed = once((block: Block) => {
  const words = block.text.replace(/^[^\p{L}]+/u, '')
  return (
    principleOf(words) ??
    principleOf(words.replace(/[\s:–—-]+(?:stor(?:y|ies)|examples?|answers?|questions?)[\s#\d.]*$/i, '')) ??
    principleOf(words.replace(/^(?:stor(?:y|ies)|examples?|answers?|questions?)[\s#\d.]*[:–—-]\s*/i, ''))
  )
})

/** Names behind labels and tags; spans in the block's text. */
const labelledIn = once((block: Block) => {
  const names: { name: string; span: Span; primary: boolean; tags: boolean }[] = []
  for (const match of block.text.matchAll(labelLine)) {
    const list = match[2]!
    if (definedIn(list) !== null) {
      const from = match.index + match[0].length - list.length
      names.push({ name: list, span: [from, from + list.trimEnd().length], primary: false, tags: false })
      continue
    }
    const base = match.index + match[0].length - list.length
    const tags = /tags?\**[:：]/i.test(match[0].slice(0, -list.length))
    const primary = /^primary$/i.test(match[1] ?? '')
    let at = 0
    for (const name of namesIn(list)) {
      const from = list.indexOf(name, at)
      at = from + name.length
      names.push({ name, span: [base + from, base + at], primary, tags })
    }
  }
  return names
})

/** A link or a tag of a notebook: `[[Ownership]]`, `#bias-for-action`, `#lp/dive-deep`. */
const linked = (): RegExp =>
  /\[\[([^\]|#\n]{2,80})(?:[|#][^\]\n]*)?\]\]|(?<![\p{L}\p{N}/#&])#(\p{L}[\p{L}\p{N}_/-]{2,80})/gu

/** Principles that links and tags name in full, and official definitions that are quoted; spans in the block's text. */
const linkedIn = once((block: Block) => {
  const found = linksIn(block.text)
  const quoted =
    block.quote > 0 || /^\W*["“*_]/u.test(block.text) || block.marks.some(({ span }) => span[0] === 0)
  if (quoted && definedIn(block.text) !== null) {
    found.push({ name: block.text, span: [0, block.text.trimEnd().length] })
  }
  return found
})

/** Links and tags that are the full name of a principle. */
function linksIn(text: string): { name: string; span: Span }[] {
  const found: { name: string; span: Span }[] = []
  for (const { 0: whole, 1: link, 2: tag, index } of text.includes('[[') || text.includes('#')
    ? text.matchAll(linked())
    : []) {
    const name = (link ?? tag!.replace(/_/g, '-')).split('/').at(-1)!
    const id = principleOf(name)
    if (id !== null && isFullName(name, id)) found.push({ name, span: [index, index + whole.length] })
  }
  return found
}

/** “#trust” is a word; “#earn-trust” and “#ownership” are names. */
const isFullName = (name: string, id: string): boolean =>
  /\S[- ]\S/.test(name) || principles.find(one => one.id === id)?.name.toLowerCase() === name.toLowerCase()

/** “Best for questions about: ownership, saying no”: principles among what a story is good for. */
const uses =
  /(?:^|\n)[ \t>*_-]*(?:best|good|useful|use) for(?: questions about)?[ \t]*\**[:：]\**[ \t]*([^\n]{1,300})/gi

const usesIn = once((block: Block) => {
  const found: { name: string; span: Span }[] = []
  for (const match of block.text.matchAll(uses)) {
    const list = match[1]!
    const base = match.index + match[0].length - list.length
    let at = 0
    for (const name of namesIn(list)) {
      const from = list.indexOf(name, at)
      at = from + name.length
      const id = principleOf(name)
      if (id !== null && isFullName(name, id)) found.push({ name, span: [base + from, base + at] })
    }
  }
  return found
})

/** A name alone, or a list of names. */
export const namesIn = (list: string): readonly string[] => (principleOf(list) ? [list] : pieces(list))

/** Names in a list; the commas and the semicolon inside official names stay. */
function pieces(list: string): string[] {
  const kept = list.replace(/(right),(?= ?a lot)/gi, '$1\u0000').replace(/(backbone);/gi, '$1\u0001')
  return kept
    .split(/\s*(?:[,;|/•·]|\s#)\s*/)
    .map(name =>
      name
        .replace(/\u0000/g, ',')
        .replace(/\u0001/g, ';')
        .replace(/^[#\s*_]+|[\s*_.]+$/g, ''),
    )
    .filter(name => /\p{L}{2}/u.test(name))
}

/** Claims and signals of each principle that has either, in the official order. */
export function principlesIn(document: Document, sentences: readonly PlacedSentence[]): PrincipleFact[] {
  const claimed = new Map<string, Span[]>()
  for (const { principle, span } of claimsIn(document)) {
    if (principle) claimed.set(principle, [...(claimed.get(principle) ?? []), span])
  }
  const signals = new Map<string, Span[]>()
  for (const { sentence, locate } of sentences) {
    const found = signalsIn(sentence)
    if (found.length === 0) continue
    for (const { principle, span } of found) {
      const list = signals.get(principle) ?? []
      list.push(locate(span))
      signals.set(principle, list)
    }
  }
  return principles
    .filter(({ id }) => claimed.has(id) || signals.has(id))
    .map(({ id }) => ({ principle: id, claimed: claimed.get(id) ?? [], signals: signals.get(id) ?? [] }))
}
