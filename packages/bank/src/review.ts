import type { BankReport, BankStory, CalendarDate, Lack, Part, StoryFacts } from '@marginalia/report'
import { infoOf } from '@marginalia/report'
import { isTemplate } from './blanks.ts'
import { coverageOf, coverFor } from './coverage.ts'
import { yardstick } from './dates.ts'
import { duplicatesOf, twinsOf } from './duplicates.ts'
import { findingsOf } from './findings.ts'
import { readJob } from './job.ts'
import { mappingIn, type Named, storyFinder, withMapped } from './mapping.ts'
import { naturalOrder } from './natural-order.ts'
import { type BankOptions, defaults, principleInfos } from './options.ts'
import { wordTokensOf } from './passages.ts'
import { planOf } from './plan.ts'
import { retoldIn } from './retold.ts'
import { bankRules } from './rules.ts'
import type { BankFile } from './story.ts'
import { suggestionsFor } from './suggestions.ts'

/** What a bank shows. The order of `files` does not matter: they are read by their paths. */
export function reviewBank(files: readonly BankFile[], options: BankOptions = {}): BankReport {
  const { target, interviewers, questions, wordsPerMinute, staleYears, duplicatePercent } = {
    ...defaults,
    ...options,
  }
  const sorted = files.toSorted((a, b) => naturalOrder(a.path, b.path))
  const texts = sorted.map(({ text }) => text)
  const { facts, mappings } = filedByMappings(
    sorted,
    sorted.flatMap(({ stories }, file) => stories.map(story => ({ file, story }))),
  )
  const tokens = facts.map(({ file, story }) => wordTokensOf(texts[file]!, story.span))
  const real = facts.map(({ story }) => story.words > 0 && !isTemplate(story.blanks.length, story.words))
  const compared = tokens.map((one, index) => (real[index] ? one : { words: [], spans: [] }))
  const verbatim = duplicatesOf(compared, duplicatePercent)
  const pairs = new Set(verbatim.map(({ stories: [a, b] }) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const duplicates = [...verbatim, ...retoldIn(compared, pairs)].sort(
    (a, b) => a.stories[1] - b.stories[1] || a.stories[0] - b.stories[0],
  )
  const twins = twinsOf(compared, duplicates)
  const stories = facts.map(
    ({ file, story }, index): BankStory => ({
      ...story,
      file,
      minutes: Math.round((10 * story.words) / wordsPerMinute) / 10,
      twin: twins[index]!,
      counts: real[index]! && twins[index] === null,
      suggested: story.claimed.length > 0 || !real[index] ? [] : suggestionsFor(story, texts[file]!),
      lacks: lacksOf(story),
    }),
  )
  const job = options.job ? readJob(options.job.text) : null
  const roleKnown = options.principles !== undefined || job !== null
  const wanted = scopeOf(
    options,
    job?.ranking.map(({ principle }) => principle) ?? null,
    interviewers * questions,
  )
  const coverage = coverageOf(stories, new Set(wanted), target)
  // While nobody knows which principles are asked for, each in scope wants its stories.
  const needed = roleKnown ? interviewers * questions : wanted.length * target
  const asOf = options.asOf ?? plain(yardstick(stories.flatMap(({ date }) => date ?? [])))
  const levels = options.levels ?? {}
  const { findings, suppressed } = findingsOf({
    texts,
    stories,
    coverage,
    duplicates,
    needed,
    roleKnown,
    asOf,
    staleYears,
    levels,
  })
  const plan = planOf(stories, wanted, interviewers, questions)
  const fired = new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ rule }) => rule))
  return {
    version: 1,
    asOf,
    settings: { interviewers, questions, target, wordsPerMinute, staleYears, roleKnown },
    principles: principleInfos,
    files: sorted.map(({ path, stories }) => ({ path, stories: stories.length })),
    stories,
    coverage,
    count: { stories: stories.length, counted: stories.filter(({ counts }) => counts).length, needed },
    duplicates,
    plan: plan.slots,
    unasked: plan.left,
    mappings,
    job: job && {
      path: options.job!.path,
      leftOut: job.leftOut,
      ranking: job.ranking.map(({ principle, signals }) => {
        const counted = coverage.find(row => row.principle === principle)!.counted
        return { principle, signals, counted, cover: coverFor(counted, target) }
      }),
    },
    rules: bankRules.filter(({ id }) => fired.has(id)).map(infoOf),
    findings,
    suppressed,
  }
}

interface Filed {
  readonly file: number
  readonly story: StoryFacts
}

/** The stories with what files beside them say they are told for. */
function filedByMappings(files: readonly BankFile[], facts: readonly Filed[]) {
  const names: Named[] = facts.map(({ file, story: { title } }) => ({
    title: title === null ? null : files[file]!.text.slice(...title),
    path: files[file]!.path,
    alone: files[file]!.stories.length === 1,
  }))
  const find = storyFinder(names)
  const filed = [...facts]
  const mappings: Writable<BankReport['mappings']> = []
  files.forEach(({ path, text }, file) => {
    const found = new Set<number>()
    let unmatched = 0
    for (const { name, claims } of mappingIn(path, text)) {
      const index = find(name)
      if (index === null) unmatched++
      else {
        const { story } = filed[index]!
        const more = withMapped(story, claims, file)
        if (more !== story) found.add(index)
        filed[index] = { ...filed[index]!, story: more }
      }
    }
    // Lines that look like a mapping and map nothing are something else.
    if (found.size > 0) mappings.push({ file, stories: [...found].sort((a, b) => a - b), unmatched })
  })
  return { facts: filed, mappings }
}

type Writable<List> = List extends readonly (infer Item)[] ? Item[] : never

/** Ids in scope, the most wanted first: those named, those the job signals most, or all sixteen. */
function scopeOf(
  { principles, without = [] }: BankOptions,
  job: readonly string[] | null,
  most: number,
): string[] {
  const all = principleInfos.map(({ id }) => id)
  const known = (id: string): boolean => {
    if (!all.includes(id)) throw new Error(`“${id}” is not the id of a principle`)
    return true
  }
  const out = new Set(without.filter(known))
  if (principles) {
    const named = [...new Set(principles.filter(known))].filter(id => !out.has(id))
    const rank = (id: string): number => (job?.includes(id) ? job.indexOf(id) : all.length + all.indexOf(id))
    return named.sort((a, b) => rank(a) - rank(b))
  }
  return job ? job.filter(id => !out.has(id)).slice(0, most) : all.filter(id => !out.has(id))
}

function lacksOf(story: StoryFacts): Lack[] {
  if (story.words === 0) return ['words']
  const lacks: Lack[] = []
  if (story.claimed.length === 0) lacks.push('principle')
  if (story.date === null) lacks.push('date')
  if (story.level === null) lacks.push('level')
  lacks.push(...story.absent.filter((part): part is Exclude<Part, 'learning'> => part !== 'learning'))
  if (story.heard * 2 < story.words) return lacks
  if (story.actors.i === 0) lacks.push('first-person')
  if (story.metrics.result === 0 && story.parts.result > 0) lacks.push('result-metric')
  return lacks
}

const plain = (date: CalendarDate | null): CalendarDate | null =>
  date && { year: date.year, month: date.month, day: date.day }
