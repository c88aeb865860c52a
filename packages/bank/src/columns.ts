import { columnHeads, isExpression, partHeads, plainWordsOf, topicHeads } from '@marginalia/english'
import { principleOf } from '@marginalia/narrative'
import type { Part } from '@marginalia/report'

/** What the column of a table holds. */
export type Column =
  | { readonly kind: 'part'; readonly part: Part }
  /** Names of principles. `only`: other names stand there too, and are no mistakes. */
  | { readonly kind: 'principle'; readonly primary: boolean; readonly only: boolean }
  | { readonly kind: 'title' | 'text' | 'date' | 'level' | 'role' | 'question' | 'other' }
  /** A mark says that the story of the row shows this principle. */
  | { readonly kind: 'mark'; readonly principle: string }

/** What a column holds, by the words in the head of its table. */
export function columnOf(head: string): Column {
  const name = head
    .replace(/[*_`#[\]]+/g, '')
    .replace(/\(.*?\)/g, '')
    .replace(/\s*[&+/]\s*/g, ' and ')
    .trim()
    .toLowerCase()
  const words = plainWordsOf(name)
  for (const part of Object.keys(partHeads) as (keyof typeof partHeads)[])
    if (isExpression(words, partHeads[part])) return { kind: 'part', part }
  for (const kind of Object.keys(columnHeads) as (keyof typeof columnHeads)[])
    if (isExpression(words, columnHeads[kind])) return { kind }
  const principle =
    /^(primary|secondary|main|other)?(?:^| |$)(?:amazon )?(?:lps?|leadership principles?|principles?)?$/.exec(
      name,
    )
  if (principle && name !== '') {
    return { kind: 'principle', primary: /^(?:primary|main)/.test(principle[1] ?? ''), only: false }
  }
  if (isExpression(words, topicHeads)) {
    return { kind: 'principle', primary: false, only: true }
  }
  const id = principleOf(head)
  return id === null ? { kind: 'other' } : { kind: 'mark', principle: id }
}
