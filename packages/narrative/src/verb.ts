import { auxiliaryOf, isPast as canBePast, type Word } from '@marginalia/prose'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Present forms that open a bullet or follow a subject in narratives. */
const present = words(
  `wants needs asks says uses owns runs takes makes gives works leads shows means expects requires helps allows
   seems looks handles owned want need ask use own run take make give work lead expect require help allow`,
)

/** These can be past forms and seldom are. */
const seldom = words(
  `related shared distributed limited aged based united unprecedented
   bid broadcast cast cost fit ground lay offset output shot`,
)

/** A past form of a verb, seldom anything else; of the auxiliaries only “did”, which is also a deed. */
export const isPast = (lower: string): boolean =>
  canBePast(lower) && !seldom.has(lower) && (lower === 'did' || !isAuxiliary(lower))

export const isPastForm = (word: Word): boolean => word.kind === 'word' && isPast(word.lower)

/** A word that ends a subject: an auxiliary, a past form or one of a few present forms. */
export const isFiniteVerb = (word: Word): boolean =>
  word.kind === 'word' && (isAuxiliary(word.lower) || present.has(word.lower) || isPast(word.lower))

/** A form of be, have, do or a modal that stands for itself: not the end of “she’s”. */
export const isAuxiliary = (lower: string): boolean => {
  const auxiliary = auxiliaryOf(lower)
  if (auxiliary === null || auxiliary.host !== '' || auxiliary.verb === 'get') return false
  return auxiliary.verb === 'be' || auxiliary.form !== 'gerund'
}

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
