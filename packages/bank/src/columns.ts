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

const parts: readonly (readonly [part: Part, names: RegExp])[] = [
  ['situation', /^(?:s|situations?|context|background|scenario|challenge|problem)$/],
  ['task', /^(?:t|tasks?|goal|objective|my (?:role|task|goal))$/],
  ['action', /^(?:a|actions?|approach|what i did|steps?|actions? taken)$/],
  ['result', /^(?:r|results?|outcomes?|impact|results? and impact|outcome and impact)$/],
  ['learning', /^(?:l|learnings?|lessons?|lessons? learned|reflections?|takeaways?)$/],
]

const others: readonly (readonly [
  kind: 'title' | 'text' | 'date' | 'level' | 'role' | 'question',
  names: RegExp,
])[] = [
  [
    'title',
    /^(?:(?:story )?(?:title|name|headline)|stor(?:y|ies)|example|project|experience|situation name|topic)$/,
  ],
  ['text', /^(?:answer|narrative|star|star (?:answer|story)|full story|text|response|details?|description)$/],
  ['date', /^(?:date|dates|when|year|period|timeline)$/],
  ['level', /^level$/],
  ['role', /^(?:role|position|job)$/],
  ['question', /^(?:questions?|prompt|asked as)$/],
]

/** What a column holds, by the words in the head of its table. */
export function columnOf(head: string): Column {
  const name = head
    .replace(/[*_`#[\]]+/g, '')
    .replace(/\(.*?\)/g, '')
    .replace(/\s*[&+/]\s*/g, ' and ')
    .trim()
    .toLowerCase()
  for (const [part, names] of parts) if (names.test(name)) return { kind: 'part', part }
  for (const [kind, names] of others) if (names.test(name)) return { kind }
  const principle =
    /^(primary|secondary|main|other)?(?:^| |$)(?:amazon )?(?:lps?|leadership principles?|principles?)?$/.exec(
      name,
    )
  if (principle && name !== '') {
    return { kind: 'principle', primary: /^(?:primary|main)/.test(principle[1] ?? ''), only: false }
  }
  if (/^(?:tags?|themes?|competenc(?:y|ies)|category|categories|keywords?)$/.test(name)) {
    return { kind: 'principle', primary: false, only: true }
  }
  const id = principleOf(head)
  return id === null ? { kind: 'other' } : { kind: 'mark', principle: id }
}
