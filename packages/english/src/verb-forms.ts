import { irregularVerbs } from './irregular.ts'
import { list } from './list.ts'

const be = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']
const irregular = new Map(
  irregularVerbs.map(({ base, pasts, participles }) => [base, [...pasts, ...participles]] as const),
)

/** Longer verbs that double their last letter because it is stressed. */
const doubled = list(
  `acquit admit allot commit compel confer control defer deter emit equip expel incur infer occur omit patrol permit
   prefer propel recur refer regret submit transfer`,
)
/** Both spellings are in use: “benefited”, “benefitted”. */
const either = list(
  'benefit cancel channel counsel fuel label level model program signal target total travel tunnel',
)

/** A verb's forms, the base first: “drive” gives drive, drives, drove, driven, driving. Lower case. */
export function verbForms(base: string): string[] {
  if (base === 'be') return [...be]
  const bent = irregular.get(base)
  const stems = either.has(base) ? [base, twice(base)] : [doubles(base) ? twice(base) : base]
  return [...new Set([base, third(base), ...(bent ?? stems.map(pastOf)), ...stems.map(stem => gerund(stem))])]
}

const twice = (base: string): string => base + base.at(-1)

/** One vowel and one consonant end the word, and the syllable is stressed: “plan”, “begin”. */
const doubles = (base: string): boolean =>
  /^(?:[^aeiou]|qu)*[aeiou][bdgklmnprtz]$/.test(base) ||
  (irregular.has(base) && /(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/.test(base)) ||
  doubled.has(base)

const third = (base: string): string =>
  base === 'have'
    ? 'has'
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
        ? `${base}es`
        : `${base}s`

const pastOf = (stem: string): string =>
  stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`

const gerund = (stem: string): string =>
  stem.endsWith('ie')
    ? `${stem.slice(0, -2)}ying`
    : /[^eoy]e$/.test(stem)
      ? `${stem.slice(0, -1)}ing`
      : `${stem}ing`
