import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, newDraft, readArchive, type Version } from '../../src/store/draft.ts'
import { titleOf } from '../../src/store/title.ts'

const draft: Draft = {
  ...newDraft('Late trains', 'Trains were late.'),
  dismissals: [{ fingerprint: 'a', rule: 'passive-voice', words: 'were', reason: 'so' }],
  filter: { families: ['vague'], levels: ['note'] },
  round: [{ fingerprint: 'a', answered: true }],
}
const version: Version = { id: 'v', draft: draft.id, name: 'first', text: 'Trains.', at: 1 }
const archive = { marginalia: 1, drafts: [draft], versions: [version] }

/** Places in the archive, as paths of keys. */
const places = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))
    : []),
]

const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy as object, { [key]: replaced((value as Record<string, unknown>)[key], rest, by) })
  return copy
}

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    -1,
    1e308,
    '',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '\u0000\uD800\u202E',
    'a'.repeat(200_000),
    [],
    [[[]]],
    {},
    { length: 1e9 },
    { toString: 1 },
  ),
)

describe('an archive from anywhere', () => {
  it('is read as drafts whose every field is of its kind, or refused in one line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places(archive)), junk), { minLength: 1, maxLength: 4 }),
        damages => {
          let broken: unknown = archive
          for (const [path, by] of damages) {
            // A place may have gone with one before.
            try {
              broken = replaced(broken, path, by)
            } catch {}
          }
          let read: ReturnType<typeof readArchive>
          try {
            read = readArchive(JSON.stringify(broken))
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
            expect((error as Error).message).toMatch(/^the (?:file|archive) [^\n]{1,100}$/)
            return
          }
          for (const one of read.drafts) {
            expect(Object.keys(newDraft('', ''))).toEqual(Object.keys(one).slice(0, 8))
            expect(typeof one.id + typeof one.text + typeof one.title).toBe('stringstringstring')
            expect([one.rev, one.created, one.changed].every(Number.isFinite)).toBe(true)
            expect(titleOf(one.text).length).toBeLessThan(1_000)
            for (const { fingerprint, rule, words, reason } of one.dismissals)
              expect([fingerprint, rule, words, reason].every(field => typeof field === 'string')).toBe(true)
            expect(one.brief.off.every(id => typeof id === 'string')).toBe(true)
          }
          for (const { id, text, at } of read.versions)
            expect([typeof id, typeof text, Number.isFinite(at)]).toEqual(['string', 'string', true])
        },
      ),
      { numRuns: 500 },
    )
  })

  it('that is no JSON, or nested beyond all bounds, is refused in one line', () => {
    for (const text of ['', '{', 'null', '[]', '"a"', '['.repeat(200_000), `{"marginalia":1,"drafts":{}}`])
      expect(() => readArchive(text)).toThrow(/^the file is not/)
  })

  it('cannot reach what all objects share', () => {
    const text = JSON.stringify(archive).replace('"rev"', '"__proto__":{"polluted":true},"rev"')
    const { drafts } = readArchive(text)
    expect((drafts[0] as unknown as Record<string, unknown>).polluted).toBeUndefined()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
