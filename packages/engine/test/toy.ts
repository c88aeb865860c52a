import {
  type AnyRule,
  type Beside,
  createAnalyzer,
  defineRule,
  type Profile,
  resolveProfile,
} from '../src/index.ts'

const source = [{ title: 'Test', grade: 'own' }] as const
const texts = { title: 'T', why: 'W', ask: 'A?', category: 'quantity', source, level: 'warning' } as const

/** Marks the word “many”. */
export const many = defineRule({
  ...texts,
  id: 'many',
  scope: 'sentence',
  messages: { used: '“{match}” has no number.' },
  examples: { flags: [], passes: [] },
  *check({ words }) {
    for (const word of words) if (word.lower === 'many') yield { message: 'used', at: word.span }
  },
})

/** Marks blocks of more words than an option allows. */
export const wordy = defineRule({
  ...texts,
  id: 'wordy',
  level: 'note',
  scope: 'block',
  defaults: { words: 20 },
  messages: { long: '{words} words.' },
  examples: { flags: [], passes: [] },
  *check(block, { words: limit }) {
    const words = block.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
    if (words > limit) yield { message: 'long', at: [0, block.text.length], data: { words } }
  },
})

/** Marks the first sentence of a document without the word “result”. */
export const noResult = defineRule({
  ...texts,
  id: 'no-result',
  level: 'error',
  scope: 'document',
  messages: { absent: 'There is no result in {sentences} sentences.' },
  examples: { flags: [], passes: [] },
  *check({ document, narrative }) {
    const first = narrative.sentences[0]
    if (!first || /result/i.test(document.source)) return
    const sentences = narrative.sentences.length
    yield { message: 'absent', at: first.span, data: { sentences }, identity: 'absent' }
  },
})

/** Throws at the word “boom”. */
export const fragile = defineRule({
  ...texts,
  id: 'fragile',
  scope: 'sentence',
  messages: { used: '“{match}”.' },
  examples: { flags: [], passes: [] },
  *check({ words }) {
    for (const word of words) {
      if (word.lower === 'fuse') yield { message: 'used', at: word.span }
      if (word.lower === 'boom') throw new Error('boom')
    }
  },
})

export function analyzer(
  settings: Partial<Profile> = {},
  rules: readonly AnyRule[] = [many, wordy, noResult, fragile],
  beside: Beside = {},
) {
  const profile = { name: 'toy', title: '', about: '', rules: {}, ...settings }
  return createAnalyzer(rules, resolveProfile('toy', new Map([['toy', profile]])), beside)
}
