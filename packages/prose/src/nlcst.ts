import type { Paragraph, SentenceContent, Sentence as SentenceNode, WordContent } from 'nlcst'
import type { Block } from './block.ts'
import type { Sentence } from './sentence.ts'

/**
 * The block as an nlcst tree, from the same sentences and words that rules see, or only some of
 * its sentences. Offsets in `position` count in the block's text; line is always 1.
 */
export function nlcstOf(block: Block, sentences: readonly Sentence[] = block.sentences): Paragraph {
  const children: Paragraph['children'] = []
  let at = 0
  for (const sentence of sentences) {
    if (sentence.span[0] > at && block.text.slice(at, sentence.span[0]).trim() === '')
      children.push(white(at, sentence.span[0]))
    children.push(sentenceNode(sentence))
    at = sentence.span[1]
  }
  return { type: 'ParagraphNode', children, position: position(0, block.text.length) }

  function sentenceNode({ span, words }: Sentence): SentenceNode {
    const content: SentenceContent[] = []
    let from = span[0]
    for (const word of words) {
      between(content, from, word.span[0])
      const inner: WordContent = { type: 'TextNode', value: word.text, position: position(...word.span) }
      content.push({ type: 'WordNode', children: [inner], position: position(...word.span) })
      from = word.span[1]
    }
    between(content, from, span[1])
    return { type: 'SentenceNode', children: content, position: position(...span) }
  }

  function between(content: SentenceContent[], from: number, to: number): void {
    for (const match of block.text.slice(from, to).matchAll(/\s+|\S/g)) {
      const start = from + match.index
      const end = start + match[0].length
      if (/^\s/.test(match[0])) content.push(white(start, end))
      else content.push({ type: 'PunctuationNode', value: match[0], position: position(start, end) })
    }
  }

  function white(from: number, to: number) {
    return {
      type: 'WhiteSpaceNode' as const,
      value: block.text.slice(from, to),
      position: position(from, to),
    }
  }
}

const position = (from: number, to: number) => ({
  start: { line: 1, column: from + 1, offset: from },
  end: { line: 1, column: to + 1, offset: to },
})
