import { describe, expect, it } from 'vitest'
import { readDocument, sentencesIn } from '../src/index.ts'

const sentences = (source: string, syntax?: 'markdown' | 'text'): string[] =>
  [...sentencesIn(readDocument(source, syntax).document)].map(({ sentence }) => sentence.text)

describe('sentences', () => {
  const whole = [
    'We shipped it in three regions, e.g. Japan, and kept the rest.',
    'The team, i.e. the six of us, stayed.',
    'The U.S. Government asked for the file.',
    'I met the auditors in the U.S. and in the U.K. during May.',
    'The cost fell to $3.4M from $4.1M.',
    'We moved from v2.1 to v2.2.1 in a night.',
    'Dr. Smith and Prof. A. B. Jones signed it.',
    'The call began at 6 p.m. and ended at 7 p.m. local time.',
    'J. R. Hartley wrote the first version.',
    'It took 2.5 hours, approx. 40 minutes less than before.',
    'Acme Inc. bought Widget Ltd. for cash.',
    'See Fig. 3 and No. 7 in the appendix.',
    'He asked “Why now?” and left.',
    '“Stop the line!” she said.',
    'Profit (see p. 4) rose 3 %.',
    'I wrote to pat@example.com and to www.example.com/a.b about it.',
    'The range was 10–12 ms...or so the vendor said.',
    'Sales vs. plan were flat.',
    '1. We agreed on the terms.',
    'It hit all sites, esp. Leeds, and the avg. Monday load was 40.',
    'I drove to 4 Park Ave. Leeds, near Mt. Shuksan, with Ref. A4.',
  ]
  it.each(whole)('stays one: %s', text => {
    expect(sentences(text, 'text')).toEqual([text])
  })

  const cut: [string, string[]][] = [
    ['I left at 6 p.m. The rest stayed.', ['I left at 6 p.m.', 'The rest stayed.']],
    [
      'The file is due by 4 AM. Loading took nine hours.',
      ['The file is due by 4 AM.', 'Loading took nine hours.'],
    ],
    ['We sold it in the U.S. We kept Japan.', ['We sold it in the U.S.', 'We kept Japan.']],
    ['It cost $3.4M. That was 2% over.', ['It cost $3.4M.', 'That was 2% over.']],
    ['We chose Plan B. The vendor agreed.', ['We chose Plan B.', 'The vendor agreed.']],
    ['He said “No.” I asked again.', ['He said “No.”', 'I asked again.']],
    ['Was it late? It was. Why?', ['Was it late?', 'It was.', 'Why?']],
    ['We ran ClueBot NG. ClueBot was slow.', ['We ran ClueBot NG.', 'ClueBot was slow.']],
    ['The dose was 400 mg. I have the chart.', ['The dose was 400 mg.', 'I have the chart.']],
    ['It stopped. (Nobody knew.) I called.', ['It stopped.', '(Nobody knew.)', 'I called.']],
    ['Nobody was faster than I. The others left.', ['Nobody was faster than I.', 'The others left.']],
    ['I rang Park Ave. The gate was shut.', ['I rang Park Ave.', 'The gate was shut.']],
    ['We waited… Then it came.', ['We waited…', 'Then it came.']],
    ['it was late. then it rained.', ['it was late.', 'then it rained.']],
  ]
  it.each(cut)('cuts: %s', (text, parts) => {
    expect(sentences(text, 'text')).toEqual(parts)
  })

  it('does not cut wrapped lines', () => {
    const text =
      'I joined the payments team in March 2021 and found that\nAmazon Pay declined one card in thirty. I asked the two\nIssuers for their logs.'
    expect(sentences(text)).toHaveLength(2)
  })

  it('cuts a list of lines that has no full stops', () => {
    const text =
      'Cut the queue from 40 to 12 days\nWrote the first runbook of the team and trained nine people in using it\nHired two'
    expect(sentences(text)).toEqual(text.split('\n'))
  })

  it('treats headings and list items without a full stop as sentences of their own', () => {
    const source = '# The problem\n\nCards were declined\n\n- I asked the bank\n- I read 400 logs\n'
    expect(sentences(source)).toEqual([
      'The problem',
      'Cards were declined',
      'I asked the bank',
      'I read 400 logs',
    ])
  })
})

describe('words', () => {
  const words = (text: string): string[] =>
    readDocument(text, 'text').document.blocks.flatMap(({ block }) =>
      block.sentences.flatMap(sentence => sentence.words.map(word => `${word.text}/${word.kind[0]}`)),
    )
  const cases: [string, string][] = [
    ['It cost $3.4M, or €1,200.50.', 'It/w cost/w $3.4M/n or/w €1,200.50/n'],
    ['Up 25% to 10–12 ms (3x).', 'Up/w 25%/n to/w 10–12/n ms/w 3x/n'],
    ['On 2023-05-04, 24/7, for ~30 people', 'On/w 2023-05-04/n 24/7/n for/w ~30/n people/w'],
    ['wasn’t R&D’s cross-functional e-mail', 'wasn’t/w R&D’s/w cross-functional/w e-mail/w'],
    ['S3, p99, L6 and Q3', 'S3/w p99/w L6/w and/w Q3/w'],
    ['at 6 p.m. in the U.S.', 'at/w 6/n p.m./w in/w the/w U.S./w'],
    ['a 5-day, 14-engineer push', 'a/w 5-day/n 14-engineer/n push/w'],
    ['see https://example.com/a?b=c now', 'see/w https://example.com/a?b=c/u now/w'],
    ['CI/CD and/or naïve café 漢字', 'CI/CD/w and/w or/w naïve/w café/w 漢字/w'],
  ]
  it.each(cases)('of “%s”', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })
})
