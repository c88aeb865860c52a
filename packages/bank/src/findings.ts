import {
  type Acceptance,
  type BankFinding,
  type BankReport,
  type BankStory,
  type CalendarDate,
  type CoverageRow,
  type Data,
  type Duplicate,
  fingerprint,
  type Level,
  type Span,
  type StoryPlace,
} from '@marginalia/report'
import { isTemplate } from './blanks.ts'
import { yearsBetween } from './dates.ts'
import { type BankRule, bankRules } from './rules.ts'

/** Primary principles above which one story carries too much. */
const mostPrimaries = 2

export interface BankContents {
  /** By file. */
  readonly texts: readonly string[]
  readonly stories: readonly BankStory[]
  readonly coverage: readonly CoverageRow[]
  readonly duplicates: readonly Duplicate[]
  readonly needed: number
  readonly roleKnown: boolean
  readonly asOf: CalendarDate | null
  readonly staleYears: number
  readonly levels: Readonly<Record<string, Level | 'off'>>
}

interface Hit {
  readonly rule: string
  readonly message: string
  readonly at: StoryPlace | null
  readonly data?: Data
  readonly related?: readonly StoryPlace[]
  /** What the finding is known by, wherever its story stands. */
  readonly identity: string
}

const rules = new Map(bankRules.map(rule => [rule.id, rule]))

/** Findings about the bank: those about the whole first, then file by file; apart, those that comments suppress. */
export function findingsOf(judged: BankContents): Pick<BankReport, 'findings' | 'suppressed'> {
  const findings: BankFinding[] = []
  const suppressed: { finding: BankFinding; comment: Span }[] = []
  for (const finding of allOf(judged)) {
    const comment = commentFor(finding, judged.stories)
    if (comment) suppressed.push({ finding, comment })
    else findings.push(finding)
  }
  return { findings, suppressed }
}

function commentFor({ rule, file, span }: BankFinding, stories: readonly BankStory[]): Span | null {
  if (file === null) return null
  const all = stories.filter(story => story.file === file).flatMap(({ accepted }) => accepted)
  return acceptanceAt(all, rule, span[0])?.comment ?? null
}

/** The comment that suppresses a rule at an offset. */
const acceptanceAt = (all: readonly Acceptance[], rule: string, at: number): Acceptance | undefined =>
  all.find(({ rule: named, covers }) => named === rule && covers[0] <= at && at < covers[1])

function allOf(judged: BankContents): BankFinding[] {
  const closest = new Map<number, Duplicate>()
  for (const duplicate of judged.duplicates) {
    const [, repeated] = duplicate.stories
    if (duplicate.percent > (closest.get(repeated)?.percent ?? 0)) closest.set(repeated, duplicate)
  }
  const hits = [
    ...aboutBank(judged),
    ...aboutFiling(judged),
    ...judged.stories.flatMap((story, index) => [...aboutStory(judged, story, index, closest)]),
  ]
  const seen = new Map<string, number>()
  const once = new Set<string>()
  return hits
    .flatMap(hit => {
      const rule = rules.get(hit.rule)!
      const level = levelOf(rule, hit.message, judged.levels)
      // Front matter names a principle once for all stories of its file.
      const key = JSON.stringify([hit.rule, hit.message, hit.at])
      if (level === 'off' || (hit.at !== null && once.has(key))) return []
      once.add(key)
      return [{ hit, level }]
    })
    .sort((a, b) => order(a.hit.at, b.hit.at))
    .map(({ hit, level }): BankFinding => {
      const print = fingerprint(`${hit.rule} ${hit.message} ${hit.identity}`)
      const count = (seen.get(print) ?? 0) + 1
      seen.set(print, count)
      return {
        rule: hit.rule,
        message: hit.message,
        file: hit.at?.file ?? null,
        span: hit.at?.span ?? [0, 0],
        level,
        data: hit.data ?? {},
        related: hit.related ?? [],
        fingerprint: count === 1 ? print : `${print}-${count}`,
        also: [],
      }
    })
}

const order = (a: StoryPlace | null, b: StoryPlace | null): number =>
  (a?.file ?? -1) - (b?.file ?? -1) || (a?.span[0] ?? 0) - (b?.span[0] ?? 0)

function levelOf(rule: BankRule, message: string, set: BankContents['levels']): Level | 'off' {
  return set[`${rule.id}/${message}`] ?? set[rule.id] ?? rule.levels?.[message] ?? rule.level
}

function* aboutBank({ stories, coverage, needed, roleKnown }: BankContents): Generator<Hit> {
  if (stories.length === 0) {
    yield { rule: 'bank-story-count', message: 'none', at: null, identity: '' }
    return
  }
  const counted = stories.filter(story => story.counts).length
  if (counted < needed) {
    const message = roleKnown ? 'loop' : 'unknown'
    yield { rule: 'bank-story-count', message, at: null, data: { counted, needed }, identity: '' }
  }
  const scope = coverage.filter(({ scope }) => scope)
  if (namesNone(stories)) {
    const suggested = scope.filter(({ suggested }) => suggested.length > 0).length
    const data = { stories: stories.length, suggested, principles: scope.length }
    yield { rule: 'bank-coverage', message: 'unnamed', at: null, data, identity: '' }
    return
  }
  for (const { principle, cover, target, counted, claimed } of scope) {
    if (cover === 'covered') continue
    const related = claimed.map(index => placeOf(stories[index]!))
    const message = `${cover}-${principle}`
    yield {
      rule: 'bank-coverage',
      message,
      at: null,
      data: { counted, target },
      related,
      identity: '',
    }
  }
}

/** No story names a principle: said once, and not for each story and each principle. */
const namesNone = (stories: readonly BankStory[]): boolean =>
  stories.every(({ claimed, unknown }) => claimed.length === 0 && unknown.length === 0)

function* aboutStory(
  judged: BankContents,
  story: BankStory,
  index: number,
  closestCopies: ReadonlyMap<number, Duplicate>,
): Generator<Hit> {
  const { texts, stories, asOf, staleYears } = judged
  const { file } = story
  const text = texts[file]!
  const identity = text
    .slice(...(story.title ?? story.span))
    .slice(0, 200)
    .replace(/\s+/g, ' ')
  const at = placeOf(story)
  const place = (span: Span): StoryPlace => ({ file, span })
  for (const { span, nearest } of story.unknown) {
    const message = nearest === null ? 'unknown' : `near-${nearest}`
    yield { rule: 'bank-principle-unknown', message, at: place(span), identity: text.slice(...span) }
  }
  if (story.words === 0) {
    yield { rule: 'bank-metadata', message: 'empty', at, identity }
    return
  }
  if (isTemplate(story.blanks.length, story.words)) {
    const data = { blanks: story.blanks.length }
    const related = story.blanks.map(place)
    yield { rule: 'bank-metadata', message: 'unfilled', at, data, related, identity }
    return
  }
  const primaries = story.claimed.filter(({ primary }) => primary)
  if (primaries.length > mostPrimaries) {
    const data = { primaries: primaries.length }
    const related = primaries.map(({ span }) => place(span))
    yield {
      rule: 'bank-overuse',
      message: 'primaries',
      at: place(primaries[0]!.span),
      data,
      related,
      identity,
    }
  }
  if (story.date && asOf) {
    const years = yearsBetween(story.date, asOf)
    if (years > staleYears) {
      yield { rule: 'bank-stale', message: 'years', at: place(story.date.span), data: { years }, identity }
    }
  }
  const closest = closestCopies.get(index)
  if (closest) {
    const kept = stories[closest.stories[0]]!
    const related = [
      placeOf(kept),
      ...closest.passages.map(passage => ({ file: kept.file, span: passage.kept })),
    ]
    const data = { percent: closest.percent }
    const message = closest.how === 'retold' ? 'retold' : 'repeated'
    yield { rule: 'bank-duplicate', message, at, data, related, identity }
  }
}

/** Once for each file: what a story is filed by is written the same way for all stories of a file, or for none. */
function* aboutFiling({ stories }: BankContents): Generator<Hit> {
  const told = stories.filter(({ words, blanks }) => words > 0 && !isTemplate(blanks.length, words))
  const none = namesNone(stories)
  const leveled = told.filter(({ level }) => level !== null).length
  const without: Readonly<Record<string, (story: BankStory) => boolean>> = {
    principle: ({ claimed, unknown }) => claimed.length === 0 && unknown.length === 0 && !none,
    date: ({ date }) => date === null,
    // Not every bank keeps levels.
    level: ({ level }) => level === null && leveled * 2 > told.length,
  }
  for (const [message, lacks] of Object.entries(without)) {
    // A story whose file accepts this is not one of those that are counted.
    const found = told.filter(
      story => lacks(story) && !acceptanceAt(story.accepted, 'bank-metadata', placeOf(story).span[0]),
    )
    for (const file of new Set(found.map(({ file }) => file))) {
      const [first, ...related] = found.filter(story => story.file === file).map(placeOf)
      const data = { stories: related.length + 1 }
      yield { rule: 'bank-metadata', message, at: first!, data, related, identity: '' }
    }
  }
}

/** The title where there is one, else the first line. */
const placeOf = ({ file, title, span }: BankStory): StoryPlace => ({
  file,
  span: title ?? [span[0], span[0]],
})
