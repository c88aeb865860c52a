import { partsInOrder } from '@marginalia/narrative'
import type { Comparison, Finding, Metric, Part, Remark, Report, Span } from '@marginalia/report'
import type { Analysis } from './analyzer.ts'

/** Share of words two sentences have in common for a note in both to be the same note. */
const alike = 0.5
/** Notes of one rule that are compared with one another; beyond it only exact matches count. */
const mostPairs = 200

/**
 * What changed between two versions of a text, reviewed by the same rules. A note is standing where its
 * fingerprint is in both; else where the same note is about a sentence that was moved or edited, or about the whole.
 */
export function compare(before: Analysis, after: Analysis): Comparison {
  const { report: old } = before
  const { report: now } = after
  const measure = <K extends keyof Comparison['measures']>(key: K): Comparison['measures'][K] =>
    [old.measures[key], now.measures[key]] as unknown as Comparison['measures'][K]
  return {
    version: 1,
    findings: matched(before, after),
    metrics: metricsOf(old.metrics, now.metrics),
    sections: sectionsOf(old, now),
    measures: {
      words: measure('words'),
      characters: measure('characters'),
      sentences: measure('sentences'),
      meanSentence: measure('meanSentence'),
      readingEase: measure('readingEase'),
      grade: measure('grade'),
      actors: measure('actors'),
    },
  }
}

function matched(before: Analysis, after: Analysis): Comparison['findings'] {
  const standing: [Finding, Finding][] = []
  const byPrint = new Map(
    after.report.findings.flatMap(finding => placesOf(finding).map(place => [place.fingerprint, finding])),
  )
  const added = new Set(after.report.findings)
  const gone: Finding[] = []
  for (const finding of before.report.findings) {
    const same = placesOf(finding)
      .map(({ fingerprint }) => byPrint.get(fingerprint))
      .find(other => other !== undefined && added.has(other))
    if (same) {
      standing.push([finding, same])
      added.delete(same)
    } else gone.push(finding)
  }
  const resolved = new Set(gone)
  const there = contexts(before)
  const here = contexts(after)
  const points = new Set(after.report.rules.flatMap(({ id, point }) => (point === undefined ? [] : [id])))
  const measure = (a: Finding, b: Finding): number => {
    const words = likeness(there(a.span), here(b.span))
    return points.has(a.rule) ? Math.max(words, alike) : words
  }
  for (const [old, now] of nearest(gone, [...added], measure)) {
    standing.push([old, now])
    resolved.delete(old)
    added.delete(now)
  }
  standing.sort(([, a], [, b]) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  return { resolved: [...resolved], added: [...added], standing }
}

/** Pairs of notes of the same kind, most alike first, each note once. */
function nearest(
  old: readonly Finding[],
  now: readonly Finding[],
  measure: (old: Finding, now: Finding) => number,
): [Finding, Finding][] {
  const kinds = new Map<string, Finding[]>()
  for (const finding of now) {
    for (const kind of kindsOf(finding)) {
      const known = kinds.get(kind)
      if (known) known.push(finding)
      else kinds.set(kind, [finding])
    }
  }
  const pairs: { old: Finding; now: Finding; score: number }[] = []
  const counts = new Map<string, number>()
  for (const one of old) {
    for (const kind of kindsOf(one)) {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      if (count > mostPairs) continue
      for (const other of (kinds.get(kind) ?? []).slice(0, mostPairs)) {
        const score = measure(one, other)
        if (score >= alike) pairs.push({ old: one, now: other, score })
      }
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.old.span[0] - b.old.span[0] || a.now.span[0] - b.now.span[0])
  const used = new Set<Finding>()
  const chosen: [Finding, Finding][] = []
  for (const pair of pairs) {
    if (used.has(pair.old) || used.has(pair.now)) continue
    used.add(pair.old)
    used.add(pair.now)
    chosen.push([pair.old, pair.now])
  }
  return chosen
}

/** A note stands as long as one of its places does: mending the first makes no new note of the second. */
const placesOf = (finding: Finding): readonly Remark[] => [finding, ...finding.also]

const kindsOf = (finding: Finding): ReadonlySet<string> =>
  new Set(placesOf(finding).map(({ rule, message }) => `${rule} ${message}`))

type Bag = ReadonlySet<string>

/** The words of the sentences a span touches; of the span itself outside sentences. */
function contexts({ narrative }: Analysis): (span: Span) => Bag {
  const { sentences, document } = narrative
  const known = new Map<string, Bag>()
  return span => {
    const key = span.join()
    const remembered = known.get(key)
    if (remembered) return remembered
    // Sentences are in source order: the first that reaches past the span's start.
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.span[1] <= span[0]) low = middle + 1
      else high = middle
    }
    const words: string[] = []
    for (let i = low; i < sentences.length && sentences[i]!.span[0] < span[1] && words.length < 200; i++) {
      for (const { lower } of sentences[i]!.sentence.words) words.push(lower)
    }
    const own =
      words.length > 0
        ? words
        : document.source
            .slice(...span)
            .toLowerCase()
            .slice(0, 2_000)
            .split(/\s+/)
    const bag = new Set(own)
    known.set(key, bag)
    return bag
  }
}

/** Words in common, as a share of the shorter one's or of all: an inserted half-sentence does not hide a sentence. */
function likeness(a: Bag, b: Bag): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : Math.max(common / all, (common / Math.max(1, Math.min(a.size, b.size))) * 0.75)
}

function metricsOf(old: readonly Metric[], now: readonly Metric[]): Comparison['metrics'] {
  const key = ({ value, to, unit }: Metric): string => `${value} ${to} ${unit}`
  /** The last first. */
  const left = new Map<string, Metric[]>()
  for (const metric of [...now].reverse()) {
    const known = left.get(key(metric))
    if (known) known.push(metric)
    else left.set(key(metric), [metric])
  }
  const lost = old.filter(metric => left.get(key(metric))?.pop() === undefined)
  const added = new Set([...left.values()].flat())
  return { lost, added: now.filter(metric => added.has(metric)) }
}

function sectionsOf(old: Report, now: Report): Comparison['sections'] {
  const words = ({ structure }: Report, part: Part): number =>
    structure.sections.reduce((sum, section) => sum + (section.part === part ? section.words : 0), 0)
  const all = (report: Report): number =>
    report.structure.sections.reduce((sum, section) => sum + section.words, 0)
  const share = (report: Report, part: Part): number =>
    all(report) === 0 ? 0 : Math.round((100 * words(report, part)) / all(report))
  return partsInOrder
    .filter(part => words(old, part) > 0 || words(now, part) > 0)
    .map(part => ({
      part,
      words: [words(old, part), words(now, part)],
      share: [share(old, part), share(now, part)],
    }))
}
