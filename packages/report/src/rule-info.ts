/** How sure one can be of a note, and how much it costs to ignore it. */
export type Level = 'error' | 'warning' | 'note'

/** What a note is about; the page and the summary group and filter by it. */
export type Category =
  | 'quantity'
  | 'degree'
  | 'time'
  | 'hedge'
  | 'subjective'
  | 'actor'
  | 'clutter'
  | 'term'
  | 'claim'
  | 'metric'
  | 'ownership'
  | 'structure'
  | 'instruction'
  | 'bank'
  | 'hygiene'

/**
 * Where a rule comes from. Grades: `A` Amazon's own page or instructions, `B` a named
 * (ex-)Amazon reviewer or coach, `C` a general guide or lexicon, `own` measured or
 * proposed by this project.
 */
export interface Source {
  readonly title: string
  readonly url?: string
  readonly grade: 'A' | 'B' | 'C' | 'own'
}

/** Everything a person reads about a rule. Static text, reviewed by people. */
export interface RuleInfo {
  /** Kebab-case, equal to the file name. */
  readonly id: string
  readonly title: string
  /** Why a reviewer minds. */
  readonly why: string
  /** The question a reviewer asks in the margin. */
  readonly ask: string
  /** Other questions, by message, where the case asks for its own. */
  readonly asks?: Readonly<Record<string, string>>
  readonly category: Category
  /** What is there, by case. `{match}` is the writer's own words, `{name}` an entry of the finding's data. */
  readonly messages: Readonly<Record<string, string>>
  readonly source: readonly Source[]
  /** For a rule about the document as a whole: the point it raises, by the ids of the reading guide. */
  readonly point?: string
}

/** Of a rule, what people read and a report holds. */
export const infoOf = ({
  id,
  title,
  why,
  ask,
  asks,
  category,
  messages,
  source,
  point,
}: RuleInfo): RuleInfo => ({
  id,
  title,
  why,
  ask,
  ...(asks === undefined ? {} : { asks }),
  category,
  messages,
  source,
  ...(point === undefined ? {} : { point }),
})
