import type { Actors, Finding, Part } from './report.ts'
import type { RuleInfo } from './rule-info.ts'
import type { Span } from './span.ts'

/** A place in one file of a bank. */
export interface StoryPlace {
  /** Index into `files`. */
  readonly file: number
  readonly span: Span
}

/** A finding about a bank. `file` is null where it is about the bank as a whole; its span is then empty. */
export interface BankFinding extends Finding {
  readonly file: number | null
  /** Other places that the finding is about. */
  readonly related: readonly StoryPlace[]
}

export interface PrincipleInfo {
  readonly id: string
  readonly name: string
  /** Two capitals, for the heads of narrow columns. */
  readonly code: string
}

/** A date with what is known of it; a month and a day count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** What a story is without: facts, not faults. */
export type Lack =
  | 'words'
  | 'principle'
  | 'date'
  | 'level'
  | 'first-person'
  | 'result-metric'
  | Exclude<Part, 'learning'>

/** One story as its file tells it. */
export interface StoryFacts {
  /** From the title, where there is one, to the end of the last part. */
  readonly span: Span
  readonly title: Span | null
  /** Principles the writer files the story under, each once. */
  readonly claimed: readonly {
    readonly principle: string
    readonly span: Span
    readonly primary: boolean
    /** Where it is named, if that is in a file beside the story; the span is then that of the story's title. */
    readonly at?: StoryPlace
  }[]
  /** Names filed as principles that are none of the sixteen, and the id of the nearest. */
  readonly unknown: readonly { readonly span: Span; readonly nearest: string | null }[]
  /** Places that show a principle at work: weak evidence. */
  readonly signals: readonly { readonly principle: string; readonly spans: readonly Span[] }[]
  readonly words: number
  /** Words in sentences. Text in raw HTML is counted in `words` alone: who acts there is not known. */
  readonly heard: number
  /** Words by part. All 0 where no part could be told. */
  readonly parts: Readonly<Record<Part, number>>
  readonly basis: 'label' | 'inferred' | 'none'
  readonly absent: readonly Part[]
  readonly actors: Actors
  readonly metrics: { readonly all: number; readonly result: number }
  /** The newest date: of the front matter or a label where there is one, else of the text. */
  readonly date: (CalendarDate & { readonly span: Span }) | null
  readonly level: Span | null
  readonly role: Span | null
  readonly question: Span | null
  /** Blanks of a template that nobody has filled. */
  readonly blanks: readonly Span[]
  /** Suppression comments of its file that name a rule about banks, give a reason and reach the story. */
  readonly accepted: readonly Acceptance[]
}

/** A suppression comment, for one rule about banks. */
export interface Acceptance {
  readonly rule: string
  /** Findings that begin here are suppressed. */
  readonly covers: Span
  /** Where the comment stands. */
  readonly comment: Span
}

export interface BankStory extends StoryFacts {
  readonly file: number
  /** Spoken length in minutes, one decimal. */
  readonly minutes: number
  /** Index of the longer story that this one repeats. */
  readonly twin: number | null
  /** False for templates, outlines and twins: they cover nothing. */
  readonly counts: boolean
  /**
   * For a story that names no principle: those that its words signal most, at most two, the strongest first, with
   * the words. Weak evidence: a suggestion covers nothing.
   */
  readonly suggested: readonly { readonly principle: string; readonly spans: readonly Span[] }[]
  readonly lacks: readonly Lack[]
}

/** How far a bank, or a job, goes with one principle. */
export type Cover = 'covered' | 'thin' | 'absent'

/** One principle against the stories: indexes into `stories`. */
export interface CoverageRow {
  readonly principle: string
  readonly scope: boolean
  /** Stories wanted; 0 out of scope. */
  readonly target: number
  readonly claimed: readonly number[]
  /** Stories filed under it first: as a primary principle, or where they name no primary one. */
  readonly first: readonly number[]
  /** Stories that show signals of it, claimed or not. */
  readonly signalled: readonly number[]
  /** Claimed and signalled. */
  readonly both: readonly number[]
  /** Stories that name no principle, and whose words suggest it. */
  readonly suggested: readonly number[]
  /** Stories filed under it first that count. */
  readonly counted: number
  readonly cover: Cover
}

/** Two stories that are one. */
export interface Duplicate {
  /** The longer story, then the one that repeats it. */
  readonly stories: readonly [kept: number, repeated: number]
  /** Word for word, in runs; or in other words about the same. */
  readonly how: 'verbatim' | 'retold'
  /**
   * Of the shorter story: percentage of its words that stand in the other in the same order; retold, of its content
   * words, by their weight, that the other has too.
   */
  readonly percent: number
  /** Runs of words in both; retold, the rarest words of both. */
  readonly passages: readonly { readonly kept: Span; readonly repeated: Span; readonly words: number }[]
}

/** One question of the loop. */
export interface PlanSlot {
  readonly interviewer: number
  readonly principle: string
  /** Index into `stories`; null where no story is left. */
  readonly story: number | null
  /** The story does not name the principle: its words suggest it. */
  readonly suggested: boolean
  /** Stories that could answer it and are told elsewhere in the plan. */
  readonly taken: readonly number[]
}

export interface JobMatch {
  readonly path: string
  /** Passages that stand in every posting, and signal nothing about this job; spans count in its text. */
  readonly leftOut: readonly {
    readonly kind: 'about-us' | 'culture' | 'benefits' | 'hiring-process' | 'equal-opportunity'
    readonly span: Span
  }[]
  /** Principles the opening signals, the strongest first; spans count in its text. */
  readonly ranking: readonly {
    readonly principle: string
    readonly signals: readonly Span[]
    readonly cover: Cover
    readonly counted: number
  }[]
}

/** What a folder of stories shows: ids, numbers and places. */
export interface BankReport {
  readonly version: 1
  readonly asOf: CalendarDate | null
  readonly settings: {
    readonly interviewers: number
    readonly questions: number
    readonly target: number
    readonly wordsPerMinute: number
    readonly staleYears: number
    /** The principles in scope were named, or read from a job description. */
    readonly roleKnown: boolean
  }
  readonly principles: readonly PrincipleInfo[]
  readonly files: readonly { readonly path: string; readonly stories: number }[]
  readonly stories: readonly BankStory[]
  readonly coverage: readonly CoverageRow[]
  readonly count: { readonly stories: number; readonly counted: number; readonly needed: number }
  readonly duplicates: readonly Duplicate[]
  readonly plan: readonly PlanSlot[]
  /** Files that map stories to principles: which stories they file, and how many of their lines no story is found for. */
  readonly mappings: readonly {
    readonly file: number
    readonly stories: readonly number[]
    readonly unmatched: number
  }[]
  /** Ids in scope that no question of the plan is left for. */
  readonly unasked: readonly string[]
  readonly job: JobMatch | null
  /** The rules that have at least one finding. */
  readonly rules: readonly RuleInfo[]
  readonly findings: readonly BankFinding[]
  readonly suppressed: readonly { readonly finding: BankFinding; readonly comment: Span }[]
}
