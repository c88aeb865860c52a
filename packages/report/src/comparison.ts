import type { Actors, Finding, Metric, Part } from './report.ts'

/** A value before and after. */
export type Change<T> = readonly [before: T, after: T]

/** What became of the notes, numbers and parts of a text between two versions. Ids, spans and numbers only. */
export interface Comparison {
  readonly version: 1
  readonly findings: {
    /** Spans count in the old source. */
    readonly resolved: readonly Finding[]
    /** Spans count in the new source. */
    readonly added: readonly Finding[]
    readonly standing: readonly Change<Finding>[]
  }
  readonly metrics: {
    /** Spans count in the old source. */
    readonly lost: readonly Metric[]
    /** Spans count in the new source. */
    readonly added: readonly Metric[]
  }
  /** Parts that either version has, in the order of a story. */
  readonly sections: readonly {
    readonly part: Part
    readonly words: Change<number>
    /** Percent of the words of all parts, whole numbers. */
    readonly share: Change<number>
  }[]
  readonly measures: {
    readonly words: Change<number>
    readonly characters: Change<number>
    readonly sentences: Change<number>
    readonly meanSentence: Change<number>
    readonly readingEase: Change<number | null>
    readonly grade: Change<number | null>
    readonly actors: Change<Actors>
  }
}
