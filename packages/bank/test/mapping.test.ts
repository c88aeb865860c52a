import { describe, expect, it } from 'vitest'
import { bankOf, story } from './folder.ts'

const told = (n: number): string =>
  `**Situation:** Hall${n} flooded${n} in May 2023.\n\n**Task:** Save${n} it${n}.\n\n**Action:** I carried${n} boxes${n}.\n\n**Result:** Lost ${n}9 of ${n}99.\n`

const texts = {
  'late-truck.md': `## The late truck\n\n${told(1)}`,
  'many.md': `## Story 2: The wet hall\n\n${told(2)}\n## Story 3: The old form\n\n${told(3)}`,
}

const forms: readonly (readonly [form: string, path: string, text: string])[] = [
  [
    'a table of stories and principles',
    'mapping.md',
    '| Story | Principles |\n|---|---|\n| The late truck | Ownership, **Dive Deep** |\n| The wet hall | Frugality |\n| Not written yet | Think Big |\n',
  ],
  [
    'a table by principle, with links and numbers',
    'README.md',
    '| LP | Stories |\n|:--|:--|\n| Ownership | [the truck](late-truck.md) |\n| Dive Deep | late-truck |\n| Frugality | Story 2 <br> Story 9 |\n',
  ],
  [
    'marks below the names of principles',
    'matrix.md',
    '| Story | Ownership | Dive Deep | Frugality |\n|---|:-:|:-:|:-:|\n| The late truck | x | ✓ | |\n| Story 2: The wet hall | | | ● |\n| Later | x | | |\n',
  ],
  [
    'lines by story',
    'notes.md',
    '# For the loop\n\n- **The late truck**: Ownership, Dive Deep\n- The wet hall → Frugality\n- Lunch: Frugality\n- Remember: sleep\n',
  ],
  [
    'lines by principle',
    'notes.md',
    '- Ownership: the late truck\n- Dive Deep: the late truck, somebody else\n- Frugality – The wet hall\n',
  ],
  [
    'separated values',
    'map.csv',
    'Story,Primary LP,Secondary LP\n"The late truck",Ownership,Dive Deep\nThe wet hall,Frugality,\nNobody,Frugality,\n',
  ],
]

describe('principles named in a file beside the stories', () => {
  it.each(forms)('are read from %s', (_, path, text) => {
    const report = bankOf({ ...texts, [path]: text })
    expect(report.stories.map(({ claimed }) => claimed.map(({ principle }) => principle))).toEqual([
      ['ownership', 'dive-deep'],
      ['frugality'],
      [],
    ])
    expect(
      report.mappings.map(({ file, stories, unmatched }) => [
        report.files[file]!.path,
        stories,
        unmatched > 0,
      ]),
    ).toEqual([[path, [0, 1], path !== 'notes.md' || text.includes('Lunch') || text.includes('else')]])
    const [claim] = report.stories[0]!.claimed
    expect(claim!.at).toBeDefined()
    expect(text.slice(...claim!.at!.span)).toMatch(/Ownership|x/)
    expect(report.coverage.find(({ principle }) => principle === 'frugality')!.counted).toBe(1)
  })

  it('keep what the story says of itself', () => {
    const own = { 'late-truck.md': story('title: The late truck\nprimary: Frugality') }
    const [one] = bankOf({ ...own, 'mapping.md': forms[0]![2] }).stories
    expect(one!.claimed.map(({ principle, primary }) => [principle, primary])).toEqual([
      ['frugality', true],
      ['ownership', false],
      ['dive-deep', false],
    ])
  })

  it('are no guess: a name that two stories have maps neither', () => {
    const twice = { 'a.md': `## The late truck\n\n${told(1)}`, 'b.md': `## The late truck\n\n${told(2)}` }
    const report = bankOf({ ...twice, 'mapping.md': forms[0]![2] })
    expect(report.stories.flatMap(({ claimed }) => claimed)).toEqual([])
    expect(report.mappings).toEqual([])
  })
})
