import { type Analyzer, joined, placeOf, type Setting } from '@marginalia/engine'
import type { Remark } from '@marginalia/report'
import { analyzerFor, profiles, rules } from '@marginalia/rules'
import type { Kind, MarkedDocument } from './gold.ts'
import { type Finder, type Found, type Judged, judge, profileOf } from './marks.ts'

/** A finding with the case it came from: what is measured one by one. */
interface Case extends Found {
  readonly message: string
}

const fewestFires = 4
const worstEntry = 0.4
const worstCase = 0.5
const fewestOfCase = 10

/** Off in every profile by these very figures; measured on stories all the same. */
const offInStories = ['no-dates', 'no-alternatives']

/**
 * Every rule and message, whether on by default or not, under the profile of each kind: what
 * is on by default was itself decided by these figures, so it cannot be taken for granted.
 * What a kind's own profile sets stays as it is.
 */
const everything = (kind: Kind): Analyzer => {
  const own = profiles.get(profileOf[kind])!
  const settings: Record<string, Setting> = {}
  for (const { id, messages } of rules) {
    for (const message of Object.keys(messages)) settings[`${id}/${message}`] = 'note'
  }
  if (kind === 'story') for (const id of offInStories) settings[id] = 'note'
  const open = { name: 'open', title: '', about: '', extends: own.name, rules: { ...settings, ...own.rules } }
  return analyzerFor(open.name, [open])
}

const byId = new Map(rules.map(rule => [rule.id, rule]))

/** Everything any rule has to say, place by place, and the same places as the notes a writer gets. */
export interface Open {
  readonly find: Finder
  readonly join: (document: MarkedDocument, places: readonly Found[]) => readonly Found[]
}

export function openRules(): Open {
  const analyzers: Record<Kind, Analyzer> = {
    story: everything('story'),
    prfaq: everything('prfaq'),
    letter: everything('letter'),
  }
  const read = ({ source, kind }: MarkedDocument) => analyzers[kind].analyze(source, { apart: true }).report
  return {
    find: document => read(document).findings,
    join: (document, places) =>
      joined((places as readonly Remark[]).map(asPlace), read(document).sentences, byId, document.source),
  }
}

const asPlace = ({ rule, message, span, level, data, fingerprint }: Remark) =>
  placeOf(rule, message, span, level, data, fingerprint)

/**
 * Score each author's documents with what all the other authors teach: a case (rule and
 * message) whose precision there is below one half is off, and so is an entry (the words
 * noted) that fired at least four times there with a precision below .4. Nothing learned
 * from an author is used on that author; what is left is joined into notes and scored.
 */
export function crossValidate(
  documents: readonly MarkedDocument[],
  { find, join }: Open = openRules(),
): Judged[] {
  const all = documents.map(document => judge(document, find(document)))
  return [...new Set(documents.map(({ author }) => author))].flatMap(author => {
    const training = all.filter(({ document }) => document.author !== author)
    const cases = failing(training, caseOf, fewestOfCase, worstCase)
    const entries = failing(training, entryOf, fewestFires, worstEntry)
    return all
      .filter(({ document }) => document.author === author)
      .map(({ document, notes }) =>
        judge(
          document,
          join(
            document,
            notes.filter(note => !cases.has(caseOf(note)) && !entries.has(entryOf(note, document))),
          ),
        ),
      )
  })
}

const caseOf = (note: Found): string => `${note.rule}/${(note as Case).message}`

const entryOf = (note: Found, { source }: MarkedDocument): string =>
  `${note.rule} ${source
    .slice(...note.span)
    .replace(/\s+/g, ' ')
    .toLowerCase()}`

function failing(
  judged: readonly Judged[],
  keyOf: (note: Found, document: MarkedDocument) => string,
  fewest: number,
  worst: number,
): ReadonlySet<string> {
  const tallies = new Map<string, { fires: number; agreed: number }>()
  for (const { document, found } of judged) {
    for (const { note, agreed } of found) {
      const key = keyOf(note, document)
      const tally = tallies.get(key) ?? { fires: 0, agreed: 0 }
      tallies.set(key, tally)
      tally.fires++
      if (agreed) tally.agreed++
    }
  }
  return new Set(
    [...tallies]
      .filter(([, { fires, agreed }]) => fires >= fewest && agreed / fires < worst)
      .map(([key]) => key),
  )
}
