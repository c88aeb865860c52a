import { type Block, nlcstOf, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'

/**
 * Run a retext plugin on a block's own sentences, or on some of them, and keep only the places
 * it marked, in the block's text: its words (`expected`, reasons, notes) are dropped.
 */
export function hostRetext<O>(
  plugin: Plugin<[O?], Root> | Plugin<[(Readonly<O> | null | undefined)?], Root>,
  options?: O,
): (block: Block, sentences?: readonly Sentence[]) => readonly Span[] {
  const processor = unified()
    .use(plugin as Plugin<[O?], Root>, ...(options === undefined ? [] : [options]))
    .freeze()
  return (block, sentences) => {
    const paragraph = nlcstOf(block, sentences)
    const tree: Root = {
      type: 'RootNode',
      children: [paragraph],
      ...(paragraph.position ? { position: paragraph.position } : {}),
    }
    const file = new VFile({ value: block.text })
    processor.runSync(tree, file)
    const spans: Span[] = []
    for (const { place } of file.messages) {
      const start = place && ('start' in place ? place.start.offset : place.offset)
      const end = place && ('end' in place ? place.end.offset : place.offset)
      if (start !== undefined && end !== undefined) spans.push([start, end])
    }
    return spans
  }
}
