import { describe, expect, it } from 'vitest'
import { analyzerFor } from '../src/index.ts'
import { fixtures } from './fixture.ts'

const absent = (profile: string, source: string): string[] =>
  analyzerFor(profile)
    .analyze(source)
    .report.findings.filter(({ rule }) => rule === 'star-absent')
    .map(({ message, level }) => `${level}: ${message}`)

const setup =
  'In March 2023 I was working at a depot in Leeds with 40 vans. Drivers were late every day and customers complained. Our gate was broken, the lists were wet, and on most mornings there was a queue of 20 vans in the road. My task was to have every van out by six without adding staff.'
const result =
  'As a result, late vans dropped from 14 to 2 a week. The depot saved £60,000 a year and two other depots adopted the list. Nobody has been late since.'

describe.each(['star-story', 'written-assessment'])('a part that is absent, under %s', profile => {
  it('is an error in a story with labels', () =>
    expect(
      absent(profile, `## A gate\n\n**Situation:** ${setup}\n\n**Task:** Shut it.\n\n**Result:** ${result}`),
    ).toEqual(['error: action']))

  // What sentences say may be wrong, and a gap that is none costs a nervous writer more than one that is.
  it('is not missed in a story without labels', () =>
    expect(absent(profile, `${setup}\n\n${result}`)).toEqual([]))

  it('is not missed in prose that tells what its writer did in another English', () => {
    const { source } = fixtures.find(({ path }) => path === 'narratives/star-prose.md')!
    expect(absent(profile, source)).toEqual([])
  })
})
