import { describe, expect, it } from 'vitest'
import { nearestPrinciple, principleOf, principles } from '../src/index.ts'
import { narrativeOf } from './reading.ts'

describe('the name of a principle', () => {
  it.each([
    ['Disagree & Commit', 'have-backbone-disagree-and-commit'],
    ['have backbone; disagree and commit', 'have-backbone-disagree-and-commit'],
    ['Are Right a Lot', 'are-right-a-lot'],
    ['Invent & Simplify', 'invent-and-simplify'],
    ['3. Bias for Action', 'bias-for-action'],
    ['Earth’s Best Employer', 'strive-to-be-earths-best-employer'],
    ['LP: Dive Deep', 'dive-deep'],
    ['Learn, and Be Curious – 求知', 'learn-and-be-curious'],
    ['“Leaders start with the customer and work backwards.”', 'customer-obsession'],
  ])('“%s” is recognised', (name, id) => expect(principleOf(name)).toBe(id))

  it.each(['Teamwork', 'Leadership', '', 'Communication', 'Deliver parcels'])('“%s” is none of them', name =>
    expect(principleOf(name)).toBeNull(),
  )

  it.each([
    ['Custmer Obsesion', 'customer-obsession'],
    ['Bias for Acton', 'bias-for-action'],
    ['Deep Dives', 'dive-deep'],
  ])('“%s” is near one', (name, id) => expect(nearestPrinciple(name)?.id).toBe(id))

  it('nothing is near a name that resembles none', () => expect(nearestPrinciple('Teamwork')).toBeNull())

  it('there are sixteen, and no name or alias means two of them', () => {
    expect(principles).toHaveLength(16)
    for (const { id, name, aliases } of principles) {
      for (const one of [name, id, ...aliases]) expect(principleOf(one), one).toBe(id)
    }
  })
})

describe('principles in a document', () => {
  const claimed = (source: string): string[] => {
    const { principles: found, words } = narrativeOf(source)
    return found.flatMap(({ principle, claimed }) => claimed.map(span => `${principle}: ${words(span)}`))
  }

  it.each([
    ['a heading with “story”', '# Bias for Action Story\n', ['bias-for-action: Bias for Action Story']],
    ['a heading behind “story”', '# Story 3: Think Big\n', ['think-big: Story 3: Think Big']],
    ['a link of a notebook', 'See [[LPs/Dive Deep|deep]].\n', ['dive-deep: [[LPs/Dive Deep|deep]]']],
    [
      'tags of a notebook',
      'Told. #ownership #lp/earn-trust\n',
      ['ownership: #ownership', 'earn-trust: #lp/earn-trust'],
    ],
    [
      'a quoted definition',
      '> Leaders are owners. They think long term.\n',
      ['ownership: Leaders are owners. They think long term.'],
    ],
    [
      'what a story is good for',
      '**Best for questions about:** Frugality, delivery\n',
      ['frugality: Frugality'],
    ],
    [
      'no word that is a name only in a list of names',
      'I #trust it, [[results]] and all. Best for: learning\n',
      [],
    ],
    ['no sentence that happens to hold the words', 'Speed matters in business, my director said.\n', []],
  ])('are claimed by %s', (_, source, expected) => expect(claimed(source)).toEqual(expected))

  it('are claimed in front matter, in a label and in a heading, each at its place', () => {
    const { principles: found, words } = narrativeOf(
      '---\nprimary: Ownership\ntags: [queues, Frugality]\n---\n## Dive Deep\n\n**Secondary LPs:** Are Right, A Lot, Disagree & Commit\n',
    )
    expect(found.map(one => [one.principle, one.claimed.map(words)])).toEqual([
      ['ownership', ['Ownership']],
      ['are-right-a-lot', ['Are Right, A Lot']],
      ['frugality', ['Frugality']],
      ['dive-deep', ['Dive Deep']],
      ['have-backbone-disagree-and-commit', ['Disagree & Commit']],
    ])
  })

  it('are signalled by what the text says, not by their names', () => {
    const { principles: found, words } = narrativeOf(
      'I sampled 400 invoices. Ownership matters to me. I pushed back on the date.',
    )
    expect(found.map(one => [one.principle, one.signals.map(words)])).toEqual([
      ['dive-deep', ['sampled']],
      ['have-backbone-disagree-and-commit', ['pushed back']],
    ])
  })
})
