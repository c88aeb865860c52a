import { firstFrom, type Narrative, type PlacedSentence, readNarrative } from '@marginalia/narrative'
import {
  type Block,
  type Document,
  later,
  lazily,
  type Memory,
  once,
  type Placed,
  readDocument,
  type Sentence,
  type Syntax,
} from '@marginalia/prose'
import type { Fault, Finding, Limits, Remark, Report, RuleInfo, Span } from '@marginalia/report'
import { infoOf, noteOn } from '@marginalia/report'
import { firstOf, type Worth } from './first.ts'
import { neighbourhood, numbered, ordered } from './identity.ts'
import { joined } from './join.ts'
import { inOrder, isLesser, type Place, placeOf } from './place.ts'
import { mapped, moved, noData, shift, trimmed } from './placing.ts'
import { type Interview, probesOf, questionsOf } from './probe.ts'
import type { ResolvedProfile } from './profile.ts'
import { inScope, printOf, type ReadyRule, readyRules } from './ready-rule.ts'
import type { AnyRule, Hit, SectionUnit } from './rule.ts'
import { type Scale, scaleUnder } from './scale.ts'
import { type Suppressing, suppress } from './suppressing.ts'
import { suppressionRule } from './suppression.ts'
import { weighed } from './weighed.ts'
import { finderOf } from './words.ts'

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

/** What a block shows, with spans from its start; in order, no finding twice. */
interface Checked {
  readonly found: readonly Remark[]
  readonly faults: readonly Fault[]
  /** The same where the block stood last, with spans in the source. */
  there: {
    readonly start: number
    readonly found: readonly Place[]
    readonly faults: readonly Fault[]
  } | null
}

/** UTF-16 units; about 3,000 pages. */
export const longestSource = 20_000_000

/** What an analyzer is given beside its rules. */
export interface Beside {
  /** What a place weighs. Without one every place is a note, and notes of one family in a sentence are joined. */
  readonly scale?: Scale
  /** What is asked next. Without one nothing is. */
  readonly interview?: Interview
  /** Ids of rules that are applied to a whole folder: a comment about one is neither wrong nor unused here. */
  readonly elsewhere?: ReadonlySet<string>
}

export function createAnalyzer(
  all: readonly AnyRule[],
  profile: ResolvedProfile,
  { scale: counted, interview, elsewhere = new Set() }: Beside = {},
): Analyzer {
  const ready = readyRules(all, profile)
  const on = ready.map(({ rule }) => rule)
  const byId = new Map(on.map(rule => [rule.id, rule]))
  const scale = counted && scaleUnder(counted, profile, byId)
  const suppressing: Suppressing = {
    rules: new Set([...all.map(rule => rule.id), suppressionRule.id]),
    elsewhere,
    level: profile.settings.get(suppressionRule.id)?.level ?? 'warning',
  }
  const infos = [...on, suppressionRule].map(infoOf)
  const bySentence = inScope(ready, 'sentence')
  const byBlock = inScope(ready, 'block')
  const bySection = inScope(ready, 'section')
  const byDocument = inScope(ready, 'document')
  const accepted = once(finderOf([...profile.terms]))
  const spelled = new Set([...profile.terms].map(term => term.toLowerCase()))
  /** Blocks are shared between readings, so answers about a block live as long as it does. */
  const checkedIn = once(checkBlock)

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
    const found: Place[] = []
    const isOwn = ownOnly(narrative.foreign)
    for (const placed of document.blocks) {
      const local = checkPlaced(placed)
      for (const one of local.found) if (isOwn(one)) found.push(one)
      for (const fault of local.faults) faults.push(fault)
    }
    const far: Place[] = []
    const accept = inSource(document)
    if (bySection.length > 0) {
      for (const unit of sectionsOf(narrative)) {
        for (const rule of bySection) {
          if (!run(rule, unit, accept, far)) faults.push({ rule: rule.rule.id, span: unit.section.span })
        }
      }
    }
    const unit = { document, narrative }
    for (const rule of byDocument) {
      if (!run(rule, unit, accept, far)) faults.push({ rule: rule.rule.id, span: [0, source.length] })
    }
    for (const one of ordered(far)) {
      // What the instructions of a task ask is asked of the question, too.
      if (byId.get(one.rule)?.category === 'instruction' || isOwn(one)) found.push(one)
    }
    return { report: reportOf(document, narrative, found, faults, apart), narrative, memory, reused }
  }

  /** What a block shows where it stands; where it stays, above a key, nothing is made again. */
  function checkPlaced({ block, start }: Placed): NonNullable<Checked['there']> {
    const local = checkedIn(block)
    if (local.there?.start === start) return local.there
    local.there = {
      start,
      found: local.found.map(one => moved(one, start)),
      faults: local.faults.map(fault => ({ ...fault, span: shift(fault.span, start) })),
    }
    return local.there
  }

  function checkBlock(block: Block): Checked {
    const found: Remark[] = []
    const faults: Fault[] = []
    const accept = inBlock(block)
    const check = (rules: readonly ReadyRule[], unit: Block | Sentence, span: Span): void => {
      for (const rule of rules) {
        if (!run(rule, unit, accept, found)) faults.push({ rule: rule.rule.id, span: block.locate(span) })
      }
    }
    check(byBlock, block, [0, block.text.length])
    for (const sentence of block.sentences) check(bySentence, sentence, sentence.span)
    return { found: ordered(found), faults, there: null }
  }

  /** Show one unit to one rule. False for a rule that throws: that is our fault, and the others go on. */
  function run<R extends Remark>(
    rule: ReadyRule,
    unit: unknown,
    accept: (rule: ReadyRule, hit: Hit) => R | null,
    found: R[],
  ): boolean {
    const before = found.length
    try {
      for (const hit of rule.rule.check(unit as never, rule.options as never)) {
        const one = accept(rule, hit)
        if (one) found.push(one)
      }
      return true
    } catch {
      found.length = before
      return false
    }
  }

  /** Hits that count in a block's text. */
  function inBlock(block: Block) {
    return (ready: ReadyRule, { message, at: hit, data, identity }: Hit): Remark | null => {
      const level = ready.levels.get(message) ?? 'off'
      const at = trimmed(block.text, hit)
      if (level === 'off' || isAccepted(block, at)) return null
      return {
        rule: ready.rule.id,
        message,
        span: block.locate(at),
        level,
        data: mapped(data, block.locate),
        fingerprint: printOf(ready, message, identity ?? neighbourhood(block, at)),
      }
    }
  }

  /** Hits that count in the source. */
  function inSource({ source }: Document) {
    return (
      ready: ReadyRule,
      { message, at: hit, data = noData, identity, also = [] }: Hit,
    ): Place | null => {
      const level = ready.levels.get(message) ?? 'off'
      const at = trimmed(source, hit)
      if (level === 'off' || spelled.has(source.slice(...at).toLowerCase())) return null
      const print = (span: Span) =>
        printOf(
          ready,
          message,
          source
            .slice(...span)
            .replace(/\s+/g, ' ')
            .toLowerCase(),
        )
      const place = (span: Span, known: string, further: readonly Place[]) =>
        placeOf(ready.rule.id, message, span, level, data, known, further)
      const known = identity === undefined ? print(at) : printOf(ready, message, identity)
      return place(
        at,
        known,
        also.map(span => trimmed(source, span)).map(span => place(span, print(span), [])),
      )
    }
  }

  /** The words are among those that are fine here, or stand inside them. */
  function isAccepted(block: Block, [from, to]: Span): boolean {
    if (profile.terms.size === 0) return false
    const home = block.sentences.find(({ span }) => span[0] <= from && to <= span[1])
    return home !== undefined && accepted(home).some(one => one[0] <= from && to <= one[1])
  }

  function reportOf(
    document: Document,
    narrative: Narrative,
    found: Place[],
    faults: Fault[],
    apart = false,
  ): Report {
    const { kept, suppressed } = suppress(document, numbered(found.sort(inOrder)), suppressing)
    const fired = new Set<string>()
    for (const { rule } of kept) fired.add(rule)
    for (const { finding } of suppressed) fired.add(finding.rule)
    // Suppressed places are gone by now: what is left of a note keeps its own first place.
    const { findings, first } =
      scale && !apart ? weighed(kept, narrative, byId, scale) : unweighed(kept, narrative, apart)
    const probes = later(() => (interview ? probesOf(narrative, kept, byId, interview) : []))
    const begun = {
      version: 1 as const,
      profile: profile.name,
      rules: infos.filter(({ id }) => fired.has(id)),
      findings,
      first,
      measures: narrative.measures,
      limits: limitsOf(profile.limits, narrative),
      sentences: narrative.facts,
      structure: narrative.structure,
    }
    const report = lazily(begun, {
      metrics: () => narrative.metrics,
      scope: () => narrative.scope,
      principles: () => narrative.principles,
      prompt: () => narrative.prompt,
      probes,
      questions: () => (interview ? questionsOf(probes(), interview) : []),
    })
    return Object.assign(report, {
      suppressed,
      faults,
      notChecked: [
        ...narrative.notChecked,
        ...document.unread,
        ...(document.frontMatter?.data === null
          ? [{ what: 'front-matter', reason: `invalid-${document.frontMatter.language}` }]
          : []),
      ],
    })
  }

  /** Without a scale nothing is weighed: what is lesser is no note. */
  function unweighed(kept: readonly Place[], { document, sentences, measures }: Narrative, apart: boolean) {
    const places = kept.filter(place => !isLesser(place))
    if (apart) return { findings: places.map(place => noteOn([place])!), first: [] }
    const findings = joined(places, sentences, byId, document.source).sort(inOrder)
    return { findings, first: firstOf(findings, worthOf, measures.words) }
  }

  /** Without a scale: by level. */
  function worthOf({ rule, level }: Finding): Worth {
    return {
      steps: { error: 2, warning: 1, note: 0 }[level],
      whole: byId.get(rule)?.point !== undefined,
      proven: true,
    }
  }
}

/** Not about words of somebody else: a pasted question, a quotation, a greeting. `foreign` is in order and apart. */
function ownOnly(foreign: readonly Span[]): (remark: Remark) => boolean {
  if (foreign.length === 0) return () => true
  return ({ span }) => {
    const at = firstFrom(foreign, span[0] + 1, ([from]) => from) - 1
    return at < 0 || span[1] > foreign[at]![1]
  }
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

/** What the instructions allow, and of a text that answers one question what that question allows: the lesser of both. */
function limitsOf(limits: Limits, { answers }: Narrative): Limits {
  const [answer] = answers
  if (answers.length !== 1 || !answer?.question) return limits
  const { words, characters } = answer.limit
  return {
    ...limits,
    words: lesser(words, limits.words),
    characters: lesser(characters, limits.characters),
  }
}

const lesser = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)
