import { describe, expect, it } from 'vitest'
import { briefOf, frontMatterWarning, refuseUnknown, unknownProfile, wishesOf } from '../src/index.ts'

const profiles = new Map([
  ['story', {}],
  ['memo', {}],
])

describe('front matter', () => {
  it.each<[source: string, id: string | null, words: string, line: number]>([
    ['---\nprofile: memo\n---\nText.', 'memo', 'memo', 2],
    ['\uFEFF---\ntitle: A\nprofile: memo\n---\nText.', 'memo', 'memo', 3],
    ['+++\nprofile = "story"\n+++\nText.', 'story', 'story', 2],
    ['---\nprofile: mmo\n---\nText.', null, 'mmo', 2],
    ['---\nprofile: 4\n---\nText.', null, '4', 2],
    ['---\nprofile: [memo]\n---\nText.', null, '', 2],
    ['---\nprofile:\n---\nText.', null, '', 2],
  ])('%j asks for a profile', (source, id, words, line) => {
    expect(wishesOf(source, 'markdown', profiles).profile).toMatchObject({ id, words, line })
  })

  it.each<[source: string, syntax: 'markdown' | 'text' | 'html']>([
    ['Text.', 'markdown'],
    ['---\ntitle: A\n---\nText.', 'markdown'],
    ['---\nprofile: [\n---\nText.', 'markdown'],
    ['---\nprofile: memo\nText.', 'markdown'],
    ['---\nprofile: memo\n---\nText.', 'text'],
    ['---\nprofile: memo\n---\nText.', 'html'],
  ])('%j as %s asks for none', (source, syntax) => {
    expect(wishesOf(source, syntax, profiles)).toEqual({ profile: null, prompt: null })
  })

  it('loses to a flag and wins over what is usual', () => {
    const wishes = wishesOf('---\nprofile: memo\n---\nText.', 'markdown', profiles)
    const usual = { profile: 'story', prompt: null }
    expect(briefOf(wishes, { profile: null, prompt: null }, usual).profile).toBe('memo')
    expect(briefOf(wishes, { profile: 'story', prompt: null }, usual).profile).toBe('story')
    expect(briefOf(wishesOf('Text.', 'markdown', profiles), usual, usual).profile).toBe('story')
  })

  it.each([
    [
      'profile: mem',
      'a.md:2: profile “mem” does not exist; expected one of story, memo; did you mean “memo”?',
    ],
    ['profile: [memo]', 'a.md:2: “profile” in the front matter is not a name'],
  ])('“%s” is refused in one line', (entry, line) => {
    const wishes = wishesOf(`---\n${entry}\n---\nText.`, 'markdown', profiles)
    expect(() => refuseUnknown(wishes, profiles, 'a.md')).toThrow(line)
    expect(() => refuseUnknown(wishes, profiles, '')).toThrow(line.replace('a.md:2', 'line 2'))
  })

  it.each([
    ['Text.', null],
    ['---\nprofile: memo\n---\nText.', null],
    ['---\nprofile: [\n---\nText.', 'the front matter is not YAML; nothing in it applies'],
    [
      '---\nprofile: memo\nText.',
      'the front matter has no end; expected a second line “---”; nothing in it applies',
    ],
    ['---\n\nText.', null],
  ])('of %j is warned of: %s', (source, warning) => {
    expect(frontMatterWarning(source)).toBe(warning)
  })
})

describe('a slip in a name', () => {
  it.each<[typed: string, meant: string | null]>([
    ['stor', 'story'],
    ['stroy', 'story'],
    ['tsory', 'story'],
    ['Story', 'story'],
    ['sotry', 'story'],
    ['stry', 'story'],
    ['storry', 'story'],
    ['memi', 'memo'],
    ['moem', null],
    ['st', null],
    ['novel', null],
  ])('%s is told from what it is near to: %s', (typed, meant) => {
    const near = /did you mean “(.*)”\?$/.exec(unknownProfile(typed, profiles))?.[1] ?? null
    expect(near).toBe(meant)
  })
})
