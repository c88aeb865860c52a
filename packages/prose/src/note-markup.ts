import { filled, filledAsOne, filler } from './filler.ts'
import { type Mask, pairs } from './mask.ts'
import { wordsBetween } from './unread.ts'

/** UTF-16 units. */
const longestComment = 10_000

/**
 * What note-taking programs add to Markdown: comments, links to notes, tags, properties, highlights, names of
 * blocks, footnotes in the line, and lists of attributes.
 */
export function* noteMasks(source: string): Generator<Mask> {
  yield* comments(source)
  yield* links(source)
  yield* tags(source)
  yield* footnotes(source)
  for (const [mark, pattern] of data) {
    if (!source.includes(mark)) continue
    for (const { 0: text, index } of source.matchAll(pattern)) yield { at: index, text: filled(text) }
  }
  for (const { 0: text, index } of source.matchAll(/==(?=[^\s=])[^=\n]{0,300}[^\s=]==(?!=)/g)) {
    yield { at: index, text: filled('==') }
    yield { at: index + text.length - 2, text: filled('==') }
  }
}

/** Each with what it cannot do without: most sources have none of them. */
const data: readonly (readonly [mark: string, pattern: RegExp])[] = [
  // `key:: value`, on a line of its own or in brackets.
  ['::', /(?<=^[ \t>]*(?:[-*+][ \t]+)?)[\p{L}_][\p{L}\p{N} _-]{0,40}::(?=[ \t]|$)[^\n]*/gmu],
  [
    '::',
    /\[[\p{L}_][\p{L}\p{N} _-]{0,40}::[ \t][^[\]\n]{0,200}\]|\([\p{L}_][\p{L}\p{N} _-]{0,40}::[ \t][^()\n]{0,200}\)/gu,
  ],
  // `^name` behind a block; `{.class #id}` behind a heading or a paragraph; a tag of a site builder.
  ['^', /(?<=[ \t])\^[A-Za-z\d-]{1,60}(?=[ \t]*$)/gm],
  ['{', /\{:?[ \t]*[.#][^{}\n]{1,200}\}(?=[ \t]*$)/gm],
  ['{%', /\{%[^{}\n]{1,500}%\}/g],
]

/** `%%…%%`, in a line or around several. */
function* comments(source: string): Generator<Mask> {
  for (const [from, to] of pairs(source, '%%', '%%', longestComment)) {
    if (/[^\s>]/.test(source[from - 1] ?? ' ') || /[\p{L}\p{N}%]/u.test(source[to] ?? ' ')) continue
    yield { at: from, text: filled(source.slice(from, to)), feature: 'comment' }
  }
}

const link = /(!?)\[\[([^[\]\n|]{1,200})(?:\|([^[\]\n|]{1,200}))?\]\](?![(\]])/g
/** Capitals and orders to the writer stand for what is still to come. */
const isBlank = (name: string): boolean =>
  /^[\p{Lu}\d _-]+$|\b(?:[Ii]nsert|[Yy]our|[Aa]dd|[Nn]ame of)\b/u.test(name)

/** `[[Note]]` reads as the note's name, `[[Note|words]]` as the words, `![[Note]]` as a picture. */
function* links(source: string): Generator<Mask> {
  for (const { 0: whole, 1: embeds, 2: name = '', 3: words, index } of source.matchAll(link)) {
    if (embeds) {
      yield { at: index, text: filledAsOne(whole) }
      continue
    }
    if (words === undefined && isBlank(name)) continue
    const shown = words === undefined ? index + 2 : index + whole.length - 2 - words.length
    yield { at: index, text: filler.repeat(shown - index), feature: 'note-link' }
    yield { at: index + whole.length - 2, text: filler.repeat(2) }
  }
}

const tagHere = (): RegExp => /(?<=^|[ \t(])#\p{L}[\p{L}\p{N}_/-]{0,80}(?![\p{L}\p{N}_/-])/muy

/** `#project/alpha`. A capital alone in its line may be a heading without its space. */
function* tags(source: string): Generator<Mask> {
  const here = tagHere()
  for (let index = source.indexOf('#'); index !== -1; index = source.indexOf('#', index + 1)) {
    if (index > 0 && !/[\s(]/.test(source[index - 1]!)) continue
    here.lastIndex = index
    const tag = here.exec(source)?.[0]
    if (tag === undefined) continue
    if (
      /^#\p{Lu}/u.test(tag) &&
      opensLine(source, index) &&
      !/^[^\n]*[ \t]#\p{L}/u.test(source.slice(index, index + 300))
    )
      continue
    // “Tags: #a #b” is a line of its own kind.
    if (/:[^\n]*$/.test(source.slice(Math.max(0, index - 200), index).replace(/^[\s\S]*\n/, ''))) continue
    yield { at: index, text: filledAsOne(tag), feature: 'tag' }
  }
}

/**
 * `^[…]`: behind a sentence it is read as the next one. Inside a sentence its words would come between the others,
 * so there they are not read.
 */
function* footnotes(source: string): Generator<Mask> {
  for (const { 0: whole, 1: words = '', index } of source.matchAll(
    /\^\[((?:[^[\]\n]|\[[^[\]\n]{0,200}\]){1,1000})\]/g,
  )) {
    const behind = /[.!?…]["'”’)]?$/.test(source.slice(Math.max(0, index - 3), index))
    if (behind && /[.!?…]["'”’)]?\s*$/.test(words)) {
      yield { at: index, text: `  ` }
      yield { at: index + whole.length - 1, text: filler }
      continue
    }
    const span = [index, index + whole.length] as const
    const unread = {
      what: 'footnote',
      reason: 'within-a-sentence',
      span,
      words: wordsBetween(words, 0, words.length),
    }
    yield { at: index, text: filled(whole), unread }
  }
}

const opensLine = (source: string, at: number): boolean =>
  /(?:^|\n)[ \t>]{0,40}$/.test(source.slice(Math.max(0, at - 41), at))
