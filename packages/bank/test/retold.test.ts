import { describe, expect, it } from 'vitest'
import { generatedStories } from '../bench/stories.ts'
import { wordTokensOf } from '../src/passages.ts'
import { retoldIn } from '../src/retold.ts'
import { fixture, fixtureFolder, read } from './folder.ts'

interface Told {
  readonly title: string
  readonly text: string
}

const storiesOf = (path: string, text: string): Told[] =>
  read(path, text).stories.map(({ title, span }) => ({
    title: title ? text.slice(...title) : path,
    text: text.slice(...span),
  }))

const told: readonly Told[] = [
  ...Object.entries(fixtureFolder('bank')).flatMap(([path, text]) =>
    path.includes('short') ? [] : storiesOf(path, text),
  ),
  ...[
    'story-table.md',
    'stories.csv',
    'stories.tsv',
    'letters.md',
    'notes.org',
    'questions.md',
    'bias-for-action.md',
    'hugo.md',
    'sub-prompts.md',
    'vault/night-shift.md',
    'vault/the-second-opinion.md',
    'interview-prep/story-bank.md',
    'story-2.md',
    'story-10.md',
  ].flatMap(path => storiesOf(path, fixture(`bank-forms/${path}`))),
]

/** Titles of the originals, by the retellings that were written for this test. */
const originals: Readonly<Record<string, string>> = {
  'cold-room.md': 'The cold room between two departments',
  'disagreeing.md': '1. Disagree & Commit',
  'friday-recall.md': 'Story #3: The Friday recall',
  'gloves.md': 'Story #4: Gloves in the wrong size',
  'hot-hall.md': 'When did you make work safer or fairer?',
  'insulin.md': 'Bias for Action Story',
  'jakub.md': 'Tell me about someone you developed beyond their role.',
  'late-trains.md': 'A page for late trains',
  'milk.md': 'Milk, two days late',
  'pharmacy-labels.md': 'One label instead of three',
  'refund-letters.md': 'Refund letters nobody understood',
  'second-opinion.md': 'The second opinion',
  'tariff-forecast.md': 'The tariff that moved the forecast',
  'vendor-shutdown.md': 'Leaving a vendor on a rumour',
  'wet-hall.md': 'The wet hall',
}

const tokens = ({ text }: Told) => wordTokensOf(text, [0, text.length])
/** Fourteen of fifteen are found; this one is short, and keeps too few of the words. */
const missed = 'milk.md'
const retellings = Object.entries(fixtureFolder('retold'))

describe('a story told again in other words', () => {
  const all = [...told, ...retellings.map(([title, text]) => ({ title, text }))]
  const found = retoldIn(all.map(tokens), new Set())
  const pairs = found.map(({ stories }) => stories.map(index => all[index]!.title).toSorted())

  it('is found, and no two different stories are taken for one', () => {
    const expected = retellings.flatMap(([path]) =>
      path === missed ? [] : [[originals[path]!, path].toSorted()],
    )
    expect(pairs.toSorted()).toEqual(expected.toSorted())
    expect(told.length).toBeGreaterThan(35)
  })

  it.each(retellings.filter(([path]) => path !== missed))(
    'is found where there are only the two: %s',
    (path, text) => {
      const original = told.find(({ title }) => title === originals[path])!
      expect(retoldIn([tokens(original), tokens({ title: path, text })], new Set())).toHaveLength(1)
    },
  )

  it('is shown by words that stand in both', () => {
    for (const { stories, passages } of found) {
      expect(passages.length).toBeGreaterThan(2)
      const [kept, repeated] = stories.map(index => all[index]!.text)
      for (const { kept: a, repeated: b } of passages) {
        expect(
          kept!
            .slice(...a)
            .slice(0, 2)
            .toLowerCase(),
        ).toBe(
          repeated!
            .slice(...b)
            .slice(0, 2)
            .toLowerCase(),
        )
      }
    }
  })

  it('is not what shares whole sentences and nothing else', () => {
    const generated = generatedStories(60, 3).map(({ text }) => wordTokensOf(text, [0, text.length]))
    expect(retoldIn(generated, new Set())).toEqual([])
  })

  it('is not looked for in what is too short to tell', () => {
    const short = wordTokensOf('I sold two lorries in Leeds.', [0, 28])
    expect(retoldIn([short, short], new Set())).toEqual([])
  })
})
