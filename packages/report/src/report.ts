import type { Level, RuleInfo } from './rule-info.ts'
import type { Span } from './span.ts'

/** Numbers and places in the writer's text: a report has no room for anybody else's words. */
export type Data = Readonly<Record<string, number | Span>>

/** A place in the text and what a rule says about it. Nothing but ids, places and numbers. */
export interface Remark {
  readonly rule: string
  /** A key of the rule's `messages`. */
  readonly message: string
  readonly span: Span
  readonly level: Level
  readonly data: Data
  /** Sixteen hexadecimal digits, and `-2`, `-3` … for repeats; survives moving the text. */
  readonly fingerprint: string
}

/** A note as a reader meets it: about one place, and perhaps about others beside it. */
export interface Finding extends Remark {
  /** Further places that raise the same question, on the same page or wherever a point about the whole shows: first those of the same message, each in the order of the text. */
  readonly also: readonly Remark[]
}

/** The parts of a story. */
export type Part = 'situation' | 'task' | 'action' | 'result' | 'learning'

/** What a sentence belongs to. */
export type SentencePart = Part | 'other'

/** Who acts in a sentence: the writer, the writer with others, somebody named, or nobody. */
export type Actor = 'i' | 'we' | 'other' | 'nobody'

/** Sentences by who acts in them. */
export interface Actors {
  readonly i: number
  readonly we: number
  readonly other: number
  readonly nobody: number
}

/** The size and shape of the prose. Headings, code, HTML and front matter are not counted in words or sentences. */
export interface Measures {
  readonly words: number
  /** UTF-16 units of everything a reader sees, spaces and line ends included, markup left out. */
  readonly characters: number
  readonly charactersWithoutSpaces: number
  readonly sentences: number
  readonly paragraphs: number
  /** Estimate: 4,000 characters a page, one decimal. */
  readonly pages: number
  /** Mean words in a sentence, one decimal; 0 without sentences. */
  readonly meanSentence: number
  readonly longestSentence: { readonly words: number; readonly span: Span } | null
  /** Flesch reading ease (Flesch 1948), one decimal; null below 100 words. */
  readonly readingEase: number | null
  /** Flesch-Kincaid grade level (Kincaid et al. 1975), one decimal; null below 100 words. */
  readonly grade: number | null
  readonly actors: Actors
}

/** One sentence of prose, in order: what the rhythm chart and the STAR map are drawn from. */
export interface SentenceFact {
  readonly span: Span
  readonly words: number
  readonly actor: Actor
  /** `other` stands outside the story: a question, a heading, an aside. Null where the document tells none. */
  readonly part: SentencePart | null
  /** How sure the part is, 0 to 1: 1 behind a label, 0 where there is none. */
  readonly confidence: number
}

export interface Section {
  readonly part: Part
  readonly span: Span
  readonly words: number
  /** Read from the writer's label, or inferred from the sentences. */
  readonly basis: 'label' | 'inferred'
  /** 0 to 1; 1 for a label. */
  readonly confidence: number
  readonly actors: Actors
  /** Index into `structure.stories`. */
  readonly story: number
}

export interface Story {
  readonly span: Span
  readonly title: Span | null
  readonly words: number
  readonly absent: readonly Part[]
}

export interface Structure {
  readonly stories: readonly Story[]
  readonly sections: readonly Section[]
  /** Parts that at least one story is without. Empty also where nothing could be told: see `notChecked`. */
  readonly absent: readonly Part[]
}

export type MetricKind = 'money' | 'volume' | 'percentage' | 'time' | 'quality' | 'count'

/** One number that counts. Dates, versions, ordinals and labels are not metrics. */
export interface Metric {
  readonly span: Span
  readonly value: number
  /** The upper end of a range. */
  readonly to: number | null
  /** `percent`, `points`, `factor`, an ISO 4217 code, an SI-style time unit (`ms`, `s`, `min`, `h`, `d`, `wk`, `mo`, `y`), a data unit, or `count`. */
  readonly unit: string
  readonly kind: MetricKind
  readonly direction: 'up' | 'down' | null
  readonly approximate: boolean
  /** What is measured, in the writer's words. */
  readonly measure: Span | null
  readonly baseline: Span | null
  readonly period: Span | null
  readonly part: Part | null
}

export type ScopeKind =
  | 'people'
  | 'teams'
  | 'organisations'
  | 'money'
  | 'customers'
  | 'regions'
  | 'horizon'
  | 'seniority'

/** How large the work was, as the text says it: counts with places, never a verdict. */
export interface ScopeFact {
  readonly kind: ScopeKind
  readonly value: number | null
  readonly span: Span
}

export interface PrincipleFact {
  /** Id of one of the sixteen leadership principles. */
  readonly principle: string
  /** Where the writer claims it (front matter or a label). */
  readonly claimed: readonly Span[]
  readonly signals: readonly Span[]
}

export interface PromptFact {
  readonly id: string
  readonly parts: readonly { readonly part: string; readonly span: Span | null }[]
}

/** A question an interviewer is likely to ask next. */
export interface Probe {
  /** Id of a question template. */
  readonly probe: string
  readonly span: Span
  readonly data: Data
}

/** The fixed wording of a probe, with `{match}` and data keys as in messages. */
export interface ProbeInfo {
  readonly id: string
  readonly ask: string
}

export interface Suppressed {
  readonly finding: Finding
  /** Where the suppressing comment stands. */
  readonly comment: Span
}

/** A rule that threw: a defect of ours, never the writer's. */
export interface Fault {
  readonly rule: string
  readonly span: Span
}

/** Something that was not looked at, and the id of the reason. */
export interface NotChecked {
  readonly what: string
  readonly reason: string
  /** Where it stands, if it is a part of the text. */
  readonly span?: Span
  /** Words there; of a part of the text. */
  readonly words?: number
}

export interface Limits {
  readonly characters: number | null
  readonly words: number | null
  readonly pages: number | null
}

export interface Report {
  readonly version: 1
  readonly profile: string
  /** The rules that have at least one finding, suppressed ones included. */
  readonly rules: readonly RuleInfo[]
  readonly findings: readonly Finding[]
  /**
   * Indices into `findings`, the most important first: what a reader would write with room for about a dozen
   * notes in 1,000 words.
   */
  readonly first: readonly number[]
  readonly measures: Measures
  readonly limits: Limits
  readonly sentences: readonly SentenceFact[]
  readonly structure: Structure
  readonly metrics: readonly Metric[]
  readonly scope: readonly ScopeFact[]
  readonly principles: readonly PrincipleFact[]
  readonly prompt: PromptFact | null
  readonly probes: readonly Probe[]
  readonly questions: readonly ProbeInfo[]
  readonly suppressed: readonly Suppressed[]
  readonly faults: readonly Fault[]
  readonly notChecked: readonly NotChecked[]
}
