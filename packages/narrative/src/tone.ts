import { easyTalk, slang } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { whereSaid } from './saying.ts'

/** How a sentence leaves the tone of a report: with a smiley, with a raised voice, or as among friends. */
export interface Chat {
  readonly kind: 'smiley' | 'shout' | 'talk'
  /** 2 for slang and smileys; 1 for what a plain account may hold one or two of. */
  readonly weight: 1 | 2
  /** In the block's text. */
  readonly span: Span
}

const smiley =
  /(?<![\w:;])[:;]'?-?[)(DPp/|](?![\w)])|\*(?:wink|grin|sigh)|\(\*?wink|\p{Extended_Pictographic}/u
const shout = (): RegExp => /\p{L}{2,}["'”’)]*!+|(?<![\p{L}\d])(?!I\b)(?:\p{Lu}{3,} ){2,}\p{Lu}{3,}/u
/** Asked first: what knows the letters of all of Unicode is slow to compile, and few sentences need it. */
const mayShout = /!|[A-Z]{3}|[^ -~–—‘’“”…]/

/** Where a sentence chats. Quoted words are somebody else's. */
export const chatIn = once((sentence: Sentence): Chat | null => {
  const { text, span, words } = sentence
  const at = (match: RegExpExecArray): Span => [
    span[0] + match.index,
    span[0] + match.index + match[0].length,
  ]
  const smile = smiley.exec(text)
  if (smile) return { kind: 'smiley', weight: 2, span: at(smile) }
  const quoted = (offset: number): boolean => /["“][^"”]{0,200}$/.test(text.slice(0, offset - span[0]))
  const said = (list: ReadonlySet<string>) =>
    words.find(({ lower, span: [from] }) => list.has(lower) && !quoted(from))
  const rough = said(slang)
  if (rough) return { kind: 'talk', weight: 2, span: rough.span }
  const easy = said(easyTalk)?.span ?? whereSaid('chat')(sentence)
  if (easy) return { kind: 'talk', weight: 1, span: easy }
  const loud = mayShout.test(text) ? shout().exec(text) : null
  if (!loud || quoted(span[0] + loud.index)) return null
  const from = span[0] + loud.index
  // The word with its mark; where the end of a link stands between them, the word alone.
  const end = /^[\p{L} ]+!*/u.exec(loud[0])![0].length
  // “What a day!”: two words before it are enough to hear it.
  const before = words.filter(word => word.span[0] <= from).at(-3)?.span[0] ?? from
  return { kind: 'shout', weight: 1, span: [before, from + end] }
})
