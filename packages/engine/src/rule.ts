import type { Narrative, PlacedSentence } from '@marginalia/narrative'
import type { Block, Document, Sentence } from '@marginalia/prose'
import type { Data, Level, RuleInfo, Section, Span } from '@marginalia/report'
/** A line of a rule's patterns that fits in a sentence, and what held it back or did not. */
export interface FittingLine {
  readonly pattern: string
  readonly source: string
  /** In the block's text, UTF-16. */
  readonly span: Span
  readonly conditions: readonly { readonly text: string; readonly holds: boolean }[]
  /** Nothing held it back. */
  readonly counts: boolean
}

/** Which patterns of a rule fit in a sentence, and what held them back: for whoever asks why. */
export type Explaining = (sentence: Sentence) => readonly FittingLine[]

/** One part of one story, with its sentences. */
export interface SectionUnit {
  readonly section: Section
  readonly sentences: readonly PlacedSentence[]
  readonly narrative: Narrative
}

export interface DocumentUnit {
  readonly document: Document
  readonly narrative: Narrative
}

/**
 * What a rule may see, and therefore how its answers are remembered. Spans of hits count in
 * the block's text for `sentence` and `block`, in the source for `section` and `document`.
 */
export interface Units {
  readonly sentence: Sentence
  readonly block: Block
  readonly section: SectionUnit
  readonly document: DocumentUnit
}

export type Scope = keyof Units

export interface Hit<Message extends string = string> {
  readonly message: Message
  readonly at: Span
  readonly data?: Data
  /** For hits about the whole text: what the finding is known by instead of the words at `at`. */
  readonly identity?: string
  /** For hits of a section or a document: further places in the source that speak for the same. */
  readonly also?: readonly Span[]
}

/** Values a profile or a configuration may set; the type of each default is the type expected. */
export type Options = Readonly<Record<string, number | boolean | readonly string[]>>

export type Bounds = Readonly<Record<string, readonly [least: number, most: number]>>

/**
 * What a rule asks. Rules of one family ask the same: what they find in a sentence, and on a page, is one note with
 * several places.
 */
export type Family =
  | 'amount'
  | 'evidence'
  | 'length'
  | 'time'
  | 'doubt'
  | 'wording'
  | 'metric'
  | 'part'
  | 'self'
  | 'doer'
  | 'term'
  | 'lesson'

export interface Rule<Message extends string = string, S extends Scope = Scope, O extends Options = Options>
  extends RuleInfo {
  readonly messages: Readonly<Record<Message, string>>
  readonly level: Level
  /** Messages that deserve another level than the rule's. */
  readonly levels?: Readonly<Partial<Record<Message, Level | 'off'>>>
  /** By message where not all ask the same; what no other rule asks has none. */
  readonly family?: Family | Readonly<Partial<Record<Message, Family>>>
  /**
   * `statement`: the notes are about what a sentence says as a whole, not about words in it, and have steps of their own;
   * `fact`: what is noted can be reckoned, and needs no readers to prove it.
   */
  readonly about?: 'statement' | 'fact'
  /** 0 to 1 by message: how often readers agree; of a point, how often two readers raise it for sure. Of several places of a note, the note is about the surest. */
  readonly trust?: Readonly<Record<string, number>>
  /** The question its notes lead an interviewer to, by the id in `Interview`; by message where not all lead to one. */
  readonly probe?: string | Readonly<Partial<Record<Message, string>>>
  readonly scope: S
  /** The options with the values they have when nobody sets them. */
  readonly defaults?: O
  /** Least and most value of an option that is a number; from 0 where nothing is said. */
  readonly bounds?: Bounds
  /** «Guillemets» mark the exact span of each hit. These are the rule's tests. */
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] }
  /** Which of its patterns fit in a sentence and what held them back: for `explain`. */
  readonly explain?: Explaining
  /** Pure: the same unit and options always give the same hits. */
  check(unit: Units[S], options: O): Iterable<Hit<NoInfer<Message>>>
}

/** A rule whose own types no longer matter: what lists of rules hold. */
export interface AnyRule extends RuleInfo {
  readonly level: Level
  readonly levels?: Readonly<Partial<Record<string, Level | 'off'>>>
  readonly family?: Family | Readonly<Partial<Record<string, Family>>>
  readonly about?: 'statement' | 'fact'
  readonly trust?: Readonly<Record<string, number>>
  readonly probe?: string | Readonly<Partial<Record<string, string>>>
  readonly scope: Scope
  readonly defaults?: Options
  readonly bounds?: Bounds
  readonly examples: { readonly flags: readonly string[]; readonly passes: readonly string[] }
  readonly explain?: Explaining
  check(unit: never, options: never): Iterable<Hit>
}

export const defineRule = <Message extends string, S extends Scope, O extends Options = Record<never, never>>(
  rule: Rule<Message, S, O>,
): Rule<Message, S, O> => rule

/** The family of what a rule says; undefined where it asks what no other rule does. */
export const familyOf = (rule: AnyRule | undefined, message: string): Family | undefined =>
  typeof rule?.family === 'object' ? rule.family[message] : rule?.family
