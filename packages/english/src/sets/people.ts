import { list } from '../list.ts'

/** Pronouns that stand for people. */
export const peoplePronouns = list(
  `he she they who someone somebody everyone everybody anyone anybody nobody`,
)

/** Groups that are named without a determiner. */
export const departments = list(
  `leadership management engineering finance legal marketing sales procurement operations`,
)

/** Bodies that decide as one, when nothing says which or who. */
export const decidingBodies = list('business company department management organisation organization team')

/** People without a name or a number. */
export const namelessPeople = list(
  'colleagues customers everybody everyone executives leaders leadership management managers others people somebody someone stakeholders teammates users',
)

export const namelessSources = list(
  'analysts clients commentators consumers critics customers economists experts insiders observers people researchers scientists users',
)
