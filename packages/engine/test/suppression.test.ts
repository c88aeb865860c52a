import { describe, expect, it } from 'vitest'
import { analyzer } from './toy.ts'

const review = (source: string, syntax: 'markdown' | 'mdx' | 'text' = 'markdown') => {
  const { report } = analyzer().analyze(source, { syntax })
  return {
    findings: report.findings.map(({ rule, message }) =>
      rule === 'suppression' ? `suppression/${message}` : rule,
    ),
    suppressed: report.suppressed.map(({ finding }) => finding.rule),
  }
}

describe('suppressions', () => {
  const cases: [string, string, string[], string[]][] = [
    [
      'the next line',
      'Result.\n\n<!-- marginalia-disable-next-line many -- agreed -->\nSo many here.\n\nSo many there.',
      ['many'],
      ['many'],
    ],
    [
      'the next line after a blank one',
      'Result.\n\n<!-- marginalia-disable-next-line many -- agreed -->\n\nSo many here.',
      [],
      ['many'],
    ],
    [
      'several rules at once',
      'Many a result.\n\n<!-- marginalia-disable-next-line many, fragile -- agreed -->\nSo many a fuse.',
      ['many'],
      ['fragile', 'many'],
    ],
    [
      'every rule',
      'Result.\n\n<!-- marginalia-disable-next-line -- agreed -->\nSo many a fuse.',
      [],
      ['fragile', 'many'],
    ],
    [
      'a range',
      'Result.\n\n<!-- marginalia-disable many -- agreed -->\n\nMany.\n\nMany.\n\n<!-- marginalia-enable many -->\n\nMany.',
      ['many'],
      ['many', 'many'],
    ],
    [
      'an open range',
      'Result.\n\n<!-- marginalia-disable many -- agreed -->\n\nMany.\n\nMany.',
      [],
      ['many', 'many'],
    ],
    [
      'the whole file, from anywhere',
      'Many results.\n\n<!-- marginalia-disable-file many -- agreed -->\n\nMany.',
      [],
      ['many', 'many'],
    ],
    [
      'inside a paragraph',
      'Result. <!-- marginalia-disable-next-line many -- agreed -->\nThe many.',
      [],
      ['many'],
    ],
    [
      'without a reason: no effect, and a note',
      'Result.\n\n<!-- marginalia-disable-next-line many -->\nSo many.',
      ['suppression/unreasoned', 'many'],
      [],
    ],
    [
      'unused',
      'Result.\n\n<!-- marginalia-disable-next-line many -- agreed -->\nNothing here.',
      ['suppression/unused'],
      [],
    ],
    [
      'of a rule that does not exist',
      'Result.\n\n<!-- marginalia-disable-next-line manny -- agreed -->\nSo many.',
      ['suppression/unknown', 'many'],
      [],
    ],
    [
      'of a rule about a folder with a slip in it',
      'Result.\n\n<!-- marginalia-disable-next-line bank-stail -- agreed -->\nSo many here.',
      ['suppression/unknown', 'many'],
      [],
    ],
    ['malformed', 'Result.\n\n<!-- marginalia-disabel many -- agreed -->\n', ['suppression/malformed'], []],
    ['some other comment', 'Result. <!-- marginal note -->', [], []],
    ['in capitals', 'Result.\n\n<!-- Marginalia-Disable many -- agreed -->\n', ['suppression/malformed'], []],
    [
      'with a space for the hyphen',
      'Result.\n\n<!-- marginalia disable-next-line many -- agreed -->\n',
      ['suppression/malformed'],
      [],
    ],
    [
      'with the dash of a word processor',
      'Result.\n\n<!-- marginalia-disable-next-line many — agreed -->\nSo many.',
      [],
      ['many'],
    ],
    [
      'all lines of a wrapped paragraph',
      'Result.\n\n<!-- marginalia-disable-next-line many -- agreed -->\nThe first line\nhas none. So many\nare here.\n\nMany.',
      ['many'],
      ['many'],
    ],
    [
      'the sentences that touch the next line of a paragraph',
      'Result. So many were\n<!-- marginalia-disable-next-line many -- agreed -->\nhere. How many\nthere? Not many.',
      ['many'],
      ['many', 'many'],
    ],
    [
      'its own line',
      'Result. So many were\nhere. How many <!-- marginalia-disable-line many -- agreed -->\nthere? Not many.\n',
      ['many'],
      ['many', 'many'],
    ],
    [
      'its own row of a table',
      '| Result |\n| - |\n| many | <!-- marginalia-disable-line many -- agreed -->\n| many |\n',
      ['many'],
      ['many'],
    ],
    [
      'a link that leads nowhere for a comment',
      'Result.\n\n[//]: # (marginalia-disable-next-line many -- agreed)\n\nSo many.\n\n[comment]: <> "marginalia-disable many"\n',
      ['suppression/unreasoned'],
      ['many'],
    ],
    [
      'a comment of Obsidian',
      'Result.\n\n%% marginalia-disable-next-line many -- agreed %%\nSo many.',
      [],
      ['many'],
    ],
  ]
  it.each(cases)('%s', (_, source, findings, suppressed) => {
    const result = review(source)
    expect(result.findings).toEqual(findings)
    expect([...result.suppressed].sort()).toEqual(suppressed)
  })

  it('of a rule that is applied to a whole folder are left to whoever reads the folder', () => {
    const source =
      'Result.\n\n<!-- marginalia-disable-next-line shelf-full, shelf-full/books -- agreed -->\nSo it goes.'
    const messages = (elsewhere: ReadonlySet<string>) =>
      analyzer({}, undefined, { elsewhere })
        .analyze(source)
        .report.findings.map(({ message }) => message)
    expect(messages(new Set(['shelf-full']))).toEqual([])
    expect(messages(new Set())).toEqual(['unknown'])
  })

  it('work in MDX comments too', () => {
    const source = 'Result.\n\n{/* marginalia-disable-next-line many -- agreed */}\nSo many.'
    const { report } = analyzer().analyze(source, { syntax: 'mdx' })
    expect(report.findings).toEqual([])
    expect(report.suppressed).toHaveLength(1)
  })

  it('work in plain text, and what surrounds them is read as if they were not there', () => {
    const source =
      'Result.\n\n<!-- marginalia-disable-next-line many -- agreed -->\nSo\nmany.\n\n<!-- marginalia disable many -->\nMany.'
    expect(review(source, 'text')).toEqual({
      findings: ['suppression/malformed', 'many'],
      suppressed: ['many'],
    })
  })

  it.each([
    'marginalia-disable many -- agreed',
    '  # marginalia-disable-next-line many -- agreed',
    '// Marginalia-Disable-File',
  ])('without the signs of a comment are no prose of plain text and said not to work: %s', line => {
    expect(review(`Result.\n\n${line}\nMany.`, 'text')).toEqual({
      findings: ['suppression/malformed', 'many'],
      suppressed: [],
    })
    expect(review(`Result.\n\nA ${line} may follow.`, 'text').findings).not.toContain('suppression/malformed')
  })
})
