import type { Word } from '@marginalia/prose'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const auxiliaries = words(
  `is are was were am be been being has have had do does did can could will would shall should may might must
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't`,
)

/** Past forms that do not end in -ed. */
const irregular = words(
  `began broke brought built bought came caught chose cut did drew drove fell felt fought found gave got grew heard
   held hit kept knew led left lent let lost made meant met paid put ran read said sat saw sent set shipped showed
   sold spent split spoke stood stuck taught thought threw told took understood went won woke wrote rose became hired
   shrank sped dealt dug overcame undertook withdrew rewrote rebuilt oversaw learnt`,
)

/** Present forms that open a bullet or follow a subject in narratives. */
const present = words(
  `wants needs asks says uses owns runs takes makes gives works leads shows means expects requires helps allows
   seems looks handles owned want need ask use own run take make give work lead expect require help allow`,
)

/** “-ed” words that are seldom verbs. */
const adjectives = words(
  'related need speed hundred shared distributed limited aged based united red bed indeed feed seed unprecedented',
)

/** A past form of a verb, by its shape. */
export const isPast = (lower: string): boolean =>
  irregular.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !adjectives.has(lower))

export const isPastForm = (word: Word): boolean => word.kind === 'word' && isPast(word.lower)

/** A word that ends a subject: an auxiliary, a past form or one of a few present forms. */
export const isFiniteVerb = (word: Word): boolean =>
  word.kind === 'word' && (auxiliaries.has(word.lower) || present.has(word.lower) || isPast(word.lower))

export const isAuxiliary = (lower: string): boolean => auxiliaries.has(lower)

/** What people in narratives do, in the form of a bullet that sets a goal: “Reduce the wait”. */
const bases = words(
  `achieve address align analyze analyse answer apply ask assess audit automate balance bring build change check clarify
   close collect communicate complete conduct convince coordinate create cut decide define deliver demonstrate deploy
   design determine develop diagnose drive eliminate enable ensure establish evaluate execute expand explain explore find
   finish fix get give grow guarantee handle help identify implement improve increase integrate introduce investigate
   keep launch lead learn lower maintain make manage meet migrate modernize move negotiate optimize organize own pick plan
   prepare present prevent propose protect prove provide rebuild recover redesign reduce refactor replace resolve restore
   review run save scale secure set ship simplify solve speed stabilize standardize stop streamline support take teach
   test track train transform translate understand unblock update upgrade validate win work write`,
)

/** A verb in its bare form. */
export const isBase = (lower: string): boolean => bases.has(lower)
