import { type Block, nlcstOf } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'

/**
 * Run a retext plugin on a block's own sentences and keep only the places it marked, in the
 * block's text: its words (`expected`, reasons, notes) are dropped.
 */
export function hostRetext<O>(
  plugin: Plugin<[O?], Root> | Plugin<[(Readonly<O> | null | undefined)?], Root>,
  options?: O,
): (block: Block) => readonly Span[] {
  const processor = unified()
    .use(plugin as Plugin<[O?], Root>, ...(options === undefined ? [] : [options]))
    .freeze()
  return block => {
    const paragraph = nlcstOf(block)
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
