import { readDocument } from '@marginalia/prose'
import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { hostRetext } from '../src/index.ts'

/** A plugin such as anyone might write: it marks the word “many” and has an opinion. */
function retextMany() {
  return (tree: Root, file: VFile): undefined => {
    for (const paragraph of tree.children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) {
        if (!('children' in sentence)) continue
        for (const word of sentence.children) {
          const text = 'children' in word ? word.children[0] : null
          if (text && 'value' in text && text.value === 'many' && word.position) {
            file.message('Say seven', { place: word.position })
          }
        }
      }
    }
  }
}

describe('a hosted retext plugin', () => {
  it('gives places in the block, and none of its words', () => {
    const { document } = readDocument('First one. We had **so** many, *many* calls.')
    const block = document.blocks[0]!.block
    const spans = hostRetext(retextMany)(block)
    expect(spans.map(span => block.text.slice(...span))).toEqual(['many', 'many'])
    expect(JSON.stringify(spans)).not.toContain('seven')
  })
})
