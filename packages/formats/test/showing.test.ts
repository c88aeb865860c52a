import { describe, expect, test } from 'vitest'
import { formats, type Reviewed, type Show } from '../src/index.ts'
import { reviewed } from './reviewed.ts'

const format = (id: string) => formats.find(format => format.id === id)!
const written = (id: string, file: Reviewed, show?: Show): string =>
  format(id)
    .open({ width: 80, colour: false, version: '1.2.3', ...(show ? { show } : {}) })
    .file(file)

/** Four notes, of which the last and then the second come first. */
function four(): Reviewed {
  const file = reviewed('«One» here.\n«Two» here.\n«Three» here.\n«Four» here.')
  return { ...file, report: { ...file.report, first: [3, 1] } }
}

describe.each(['pretty', 'markdown', 'html'])('%s', id => {
  const text = (show?: Show): string => written(id, four(), show).replace(/<div class="text">.*<\/div>/s, '')
  const order = (text: string): string[] => text.match(/(?:One|Two|Three|Four) is here/g) ?? []

  test('leads with what comes first, the most important first, where nobody says otherwise', () => {
    expect(order(text()).slice(0, 2)).toEqual(['Four is here', 'Two is here'])
    expect(text()).toContain('Read first')
    expect(text()).toBe(text('first'))
    expect(text().indexOf('Read first')).toBeLessThan(text().search(/Four is here/))
  })

  test('counts the rest, so that nothing is hidden', () => {
    expect(text()).toContain('2 more notes')
  })

  test('holds every note once where all are asked for', () => {
    expect(order(text('all')).toSorted()).toEqual(
      ['Four', 'One', 'Three', 'Two'].map(word => `${word} is here`),
    )
    expect(text('all')).not.toContain('more notes')
  })

  test('says nothing of a rest where there is none, and of a beginning where nothing was found', () => {
    expect(written(id, reviewed('«One» here.'))).not.toContain('more note')
    expect(written(id, reviewed('Nothing.'))).not.toContain('Read first')
  })
})

test('the terminal has a line for each kind of the rest, with its lines', () => {
  expect(written('pretty', four())).toMatch(
    /^2 more notes · --all shows them\n {2}▲ {3}2 Here · lines 1, 3 +here$/m,
  )
})

test('all notes stand in the order of the text in a terminal', () => {
  const order = written('pretty', four(), 'all').match(/(?:One|Two|Three|Four) is here/g)
  expect(order).toEqual(['One', 'Two', 'Three', 'Four'].map(word => `${word} is here`))
})

test('markdown numbers the first and counts the rest by kind', () => {
  expect(written('markdown', four())).toContain(
    '1. Line 4, warning: Four is here. *What is it?* `here`\n2. Line 2',
  )
  expect(written('markdown', four())).toContain('## 2 more notes\n\n- Here: 2 warnings, lines 1, 3 `here`')
})

test('the page folds the rest away, and its marks are quiet', () => {
  const page = written('html', four())
  expect(/<details><summary>2 more notes<\/summary>(.*?)<\/details>/s.exec(page)![1]).toMatch(
    /One is here.*Three is here/s,
  )
  expect(page.match(/<mark class="rest"/g)).toHaveLength(2)
  expect(page.match(/<mark class="warning"/g)).toHaveLength(2)
  expect(written('html', four(), 'all').match(/<mark class="warning"/g)).toHaveLength(4)
  // Every link leads to its place.
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`<a id="${id}">`)
})

test('programs are given everything', () => {
  expect(written('compact', four()).match(/is here/g)).toHaveLength(4)
  expect(JSON.parse(written('ndjson', four())).report).toMatchObject({ first: [3, 1] })
  expect(formats.filter(({ forPeople }) => forPeople).map(({ id }) => id)).toEqual([
    'pretty',
    'markdown',
    'html',
  ])
})
