import { type Narrative, type PlacedSentence, readNarrative } from '@marginalia/narrative'
import {
  type Block,
  type Document,
  later,
  type Memory,
  type Placed,
  readDocument,
  type Syntax,
} from '@marginalia/prose'
import type { Data, Fault, Level, Remark, Report, RuleInfo, Span, Suppressed } from '@marginalia/report'
import { fingerprint, infoOf, noteOn } from '@marginalia/report'
import { joined } from './join.ts'
import { probesOf, questionsOf } from './probe.ts'
import { levelOf, optionsOf, type ResolvedProfile } from './profile.ts'
import type { AnyRule, Hit, SectionUnit } from './rule.ts'
import { isAboutFolder, suppressionRule, suppressionsOf, suppressorOf } from './suppression.ts'

export interface AnalyzeOptions {
  readonly syntax?: Syntax
  /** Id of a published prompt, when the front matter does not say. */
  readonly prompt?: string
  /** Every place is a note of its own: for measuring one rule. */
  readonly apart?: boolean
  /** An earlier analysis by the same analyzer: what has not changed is taken from there. */
  readonly previous?: Analysis
}

export interface Analysis {
  readonly report: Report
  readonly narrative: Narrative
  readonly memory: Memory
  /** Chunks of source that were taken from the previous analysis. */
  readonly reused: number
}

export interface Analyzer {
  readonly profile: ResolvedProfile
  readonly rules: readonly RuleInfo[]
  /** Same source, same options, same report. Throws RangeError above `longestSource`. */
  analyze(source: string, options?: AnalyzeOptions): Analysis
}

/** A finding before it has a place in a document. Spans count from the block's start, or in the source. */
interface Found {
  readonly rule: AnyRule
  readonly level: Level
  readonly message: string
  readonly span: Span
  readonly data: Data
  /** Of the rule, the message and what the finding is known by, wherever it stands. */
  readonly print: string
}

interface Checked {
  readonly found: readonly Found[]
  readonly faults: readonly Fault[]
}

interface CheckedBlock extends Checked {
  /** The same where the block stood last. */
  there: (Checked & { readonly start: number }) | null
}

/** UTF-16 units; about 3,000 pages. */
export const longestSource = 20_000_000

export function createAnalyzer(all: readonly AnyRule[], profile: ResolvedProfile): Analyzer {
  const on = all.filter(rule =>
    Object.keys(rule.messages).some(message => levelOf(rule, message, profile) !== 'off'),
  )
  const options = new Map(on.map(rule => [rule, optionsOf(rule, profile)]))
  const byId = new Map(on.map(rule => [rule.id, rule]))
  const ids = new Set([...all.map(rule => rule.id), suppressionRule.id])
  const bySentence = on.filter(rule => rule.scope === 'sentence')
  const byBlock = on.filter(rule => rule.scope === 'block')
  const bySection = on.filter(rule => rule.scope === 'section')
  const byDocument = on.filter(rule => rule.scope === 'document')
  /** Blocks are shared between readings, so answers about a block live as long as it does. */
  const known = new WeakMap<Block, CheckedBlock>()

  return { profile, rules: on, analyze }

  function analyze(source: string, { syntax, prompt, apart, previous }: AnalyzeOptions = {}): Analysis {
    if (source.length > longestSource) {
      throw new RangeError(
        `the text has ${source.length} characters; at most ${longestSource} can be reviewed`,
      )
    }
    const { document, memory, reused } = readDocument(source, syntax, previous?.memory)
    const narrative = readNarrative(document, {
      story: profile.story,
      ...(prompt === undefined ? {} : { prompt }),
    })
    const faults: Fault[] = []
    const found: Found[] = []
    for (const placed of document.blocks) {
      const local = checkPlaced(placed)
      for (const one of local.found) found.push(one)
      for (const fault of local.faults) faults.push(fault)
    }
    for (const unit of sectionsOf(narrative)) {
      for (const rule of bySection) run(rule, unit, unit.section.span, wide(rule, document), found, faults)
    }
    const unit = { document, narrative }
    for (const rule of byDocument) run(rule, unit, [0, source.length], wide(rule, document), found, faults)
    return { report: reportOf(document, narrative, found, faults, apart), narrative, memory, reused }
  }

  /** What a block shows where it stands; where it stays, above a key, nothing is made again. */
  function checkPlaced({ block, start }: Placed): Checked {
    const local = checkBlock(block)
    if (local.there?.start === start) return local.there
    local.there = {
      start,
      found: local.found.map(one => moved(one, start)),
      faults: local.faults.map(fault => ({ ...fault, span: shift(fault.span, start) })),
    }
    return local.there
  }

  function checkBlock(block: Block): CheckedBlock {
    const remembered = known.get(block)
    if (remembered) return remembered
    const found: Found[] = []
    const faults: Fault[] = []
    const whole = block.locate([0, block.text.length])
    for (const rule of byBlock) run(rule, block, whole, narrow(rule, block), found, faults)
    for (const sentence of block.sentences) {
      for (const rule of bySentence)
        run(rule, sentence, block.locate(sentence.span), narrow(rule, block), found, faults)
    }
    const answer: CheckedBlock = { found, faults, there: null }
    known.set(block, answer)
    return answer
  }

  /** Show one unit to one rule. A rule that throws is our fault; the others go on. */
  function run(
    rule: AnyRule,
    unit: unknown,
    span: Span,
    accept: (hit: Hit) => Found | null,
    found: Found[],
    faults: Fault[],
  ): void {
    const before = found.length
    try {
      for (const hit of rule.check(unit as never, options.get(rule) as never)) {
        const one = accept(hit)
        if (one) found.push(one)
      }
    } catch {
      found.length = before
      faults.push({ rule: rule.id, span })
    }
  }

  /** Hits that count in a block's text. */
  function narrow(rule: AnyRule, block: Block) {
    return (hit: Hit): Found | null => {
      const level = levelOf(rule, hit.message, profile)
      if (level === 'off' || isTerm(block.text.slice(...hit.at))) return null
      return {
        rule,
        level,
        message: hit.message,
        span: block.locate(hit.at),
        data: mapped(hit.data, block.locate),
        print: printOf(rule, hit, hit.identity ?? neighbourhood(block, hit.at)),
      }
    }
  }

  /** Hits that count in the source. */
  function wide(rule: AnyRule, document: Document) {
    return (hit: Hit): Found | null => {
      const level = levelOf(rule, hit.message, profile)
      if (level === 'off' || isTerm(document.source.slice(...hit.at))) return null
      const identity =
        hit.identity ??
        document.source
          .slice(...hit.at)
          .replace(/\s+/g, ' ')
          .toLowerCase()
      const print = printOf(rule, hit, identity)
      return { rule, level, message: hit.message, span: hit.at, data: hit.data ?? {}, print }
    }
  }

  function isTerm(words: string): boolean {
    return profile.terms.size > 0 && words.length < 100 && profile.terms.has(words.toLowerCase())
  }

  function reportOf(
    document: Document,
    narrative: Narrative,
    found: Found[],
    faults: Fault[],
    apart = false,
  ): Report {
    const { kept, suppressed } = suppress(document, numbered(found))
    const fired = new Set([...kept.map(one => one.rule), ...suppressed.map(one => one.finding.rule)])
    const infos = [...on, suppressionRule].filter(rule => fired.has(rule.id)).map(infoOf)
    // Suppressed places are gone by now: what is left of a note keeps its own first place.
    const findings = apart
      ? kept.map(place => noteOn([place])!)
      : joined(kept, narrative.sentences, byId, document.source).sort(inOrder)
    const probes = later(() => probesOf(narrative, kept))
    return {
      version: 1,
      profile: profile.name,
      rules: infos,
      findings,
      measures: narrative.measures,
      limits: profile.limits,
      sentences: narrative.facts,
      structure: narrative.structure,
      get metrics() {
        return narrative.metrics
      },
      get scope() {
        return narrative.scope
      },
      get principles() {
        return narrative.principles
      },
      get prompt() {
        return narrative.prompt
      },
      get probes() {
        return probes()
      },
      get questions() {
        return questionsOf(probes())
      },
      suppressed,
      faults,
      notChecked: [
        ...narrative.notChecked,
        ...(document.frontMatter?.data === null ? [{ what: 'front-matter', reason: 'invalid-yaml' }] : []),
      ],
    }
  }

  function suppress(document: Document, places: readonly Remark[]) {
    const { valid, malformed } = suppressionsOf(document)
    const kept: Remark[] = []
    const suppressed: Suppressed[] = []
    const used = new Set<Span>()
    const suppressor = suppressorOf(valid)
    for (const place of places) {
      const comment = suppressor(place.rule, place.span[0])
      if (!comment) {
        kept.push(place)
        continue
      }
      used.add(comment.span)
      suppressed.push({ finding: noteOn([place])!, comment: comment.span })
    }
    const level = profile.settings.get(suppressionRule.id)?.level ?? 'warning'
    if (level !== 'off') {
      const add = (message: string, span: Span): void => {
        const text = document.source.slice(...span)
        const print = fingerprint(`suppression ${message} ${text}`)
        kept.push({ rule: suppressionRule.id, message, span, level, data: {}, fingerprint: print })
      }
      for (const span of malformed) add('malformed', span)
      for (const { rules, reasoned, span } of valid) {
        if (rules.some(id => !ids.has(id) && !isAboutFolder(id))) add('unknown', span)
        else if (!reasoned) add('unreasoned', span)
        else if (!used.has(span) && !rules.some(isAboutFolder)) add('unused', span)
      }
      kept.sort(inOrder)
    }
    return { kept, suppressed }
  }
}

/** Sort, drop exact repeats, and give every finding a fingerprint of its own. */
function numbered(found: readonly Found[]): Remark[] {
  const seen = new Map<string, number>()
  const findings: Remark[] = []
  const plain = found.map(({ rule, level, message, span, data, print }) => ({
    rule: rule.id,
    message,
    span,
    level,
    data,
    fingerprint: print,
  }))
  for (const finding of plain.sort(inOrder)) {
    const last = findings.at(-1)
    if (last && inOrder(last, finding) === 0) continue
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    findings.push(count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` })
  }
  return findings
}

const inOrder = (a: Omit<Remark, 'fingerprint'>, b: Omit<Remark, 'fingerprint'>): number =>
  a.span[0] - b.span[0] || a.span[1] - b.span[1] || compare(a.rule, b.rule) || compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The words and up to three of their sentence on either side: enough to know a finding by, wherever it goes. */
function neighbourhood(block: Block, [from, to]: Span): string {
  const home = block.sentences.find(({ span }) => span[0] <= from && from < span[1])?.span ?? [
    0,
    block.text.length,
  ]
  const before =
    block.text
      .slice(Math.max(home[0], from - 80), from)
      .match(/\S+/g)
      ?.slice(-3) ?? []
  const after =
    block.text
      .slice(to, Math.min(Math.max(to, home[1]), to + 80))
      .match(/\S+/g)
      ?.slice(0, 3) ?? []
  return [...before, `[${block.text.slice(from, to)}]`, ...after].join(' ').replace(/\s+/g, ' ').toLowerCase()
}

/** Sections with their sentences. Both stand in source order, so one walk is enough. */
function sectionsOf(narrative: Narrative): SectionUnit[] {
  let at = 0
  return narrative.structure.sections.map(section => {
    const sentences: PlacedSentence[] = []
    while (at < narrative.sentences.length && narrative.sentences[at]!.span[0] < section.span[0]) at++
    for (let next = at; next < narrative.sentences.length; next++) {
      const sentence = narrative.sentences[next]!
      if (sentence.span[1] > section.span[1]) break
      if (sentence.story === section.story) sentences.push(sentence)
    }
    return { section, narrative, sentences }
  })
}

function moved({ rule, level, message, span, data, print }: Found, by: number): Found {
  return { rule, level, message, span: shift(span, by), data: mapped(data, one => shift(one, by)), print }
}

const printOf = (rule: AnyRule, { message }: Hit, identity: string): string =>
  fingerprint(`${rule.id} ${message} ${identity}`)

function mapped(data: Data | undefined, map: (span: Span) => Span): Data {
  const result: Record<string, number | Span> = {}
  for (const [key, value] of Object.entries(data ?? {}))
    result[key] = typeof value === 'number' ? value : map(value)
  return result
}

const shift = ([from, to]: Span, by: number): Span => [from + by, to + by]
