import { auxiliaryOf, isPast as canBePast } from '@marginalia/english'
import type { Word } from '@marginalia/prose'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Present forms that open a bullet or follow a subject in narratives. */
const present = words(
  `wants needs asks says uses owns runs takes makes gives works leads shows means expects requires helps allows
   seems looks handles owned want need ask use own run take make give work lead expect require help allow`,
)

/** These can be past forms and seldom are. */
const seldom = words(
  `related shared distributed limited aged based united unprecedented
   bet bid bore bound broadcast burst bust cast cost fit forecast ground input lay offset output rent reset rid shed
   shot spread telecast thrust upset wet wound`,
)

/** A past form of a verb, seldom anything else; of the auxiliaries only “did”, which is also a deed. */
export const isPast = (lower: string): boolean =>
  canBePast(lower) && !seldom.has(lower) && (lower === 'did' || !isAuxiliary(lower))

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
  `achieve accelerate address adopt align analyze analyse answer apply architect ask assess audit automate avoid balance boost bring
   build change check clarify close collaborate collect communicate complete conduct consolidate convert convince coordinate
   create cut decide decrease define deliver demonstrate deploy design detect determine develop diagnose drive eliminate enable
   enforce enhance ensure establish evaluate execute expand explain explore facilitate find finish fix gather get give grow
   guarantee guide handle help identify implement improve increase influence integrate introduce investigate keep launch lead
   learn lower maintain make manage maximize meet mentor migrate minimize mitigate modernize monitor motivate move navigate
   negotiate onboard optimize organize own persuade pick plan position prepare present preserve prevent prioritize produce
   propose protect prove provide reach rebuild recover redesign reduce refactor replace resolve respond restore retain review
   roll run save scale secure set ship simplify solve speed stabilize standardize stop streamline strengthen support switch
   take teach test track train transform transition translate troubleshoot turn understand unify unblock update upgrade
   validate verify win work write`,
)

/** A verb in its bare form. */
export const isBase = (lower: string): boolean => bases.has(lower) || bases.has(lower.replace(/ise$/, 'ize'))
