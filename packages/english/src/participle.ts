import { beforeHyphen, verbPrefixes } from './affix.ts'
import { irregularParticiples, irregularPasts } from './irregular.ts'
import { list } from './list.ts'

/** What a word is when it is a past participle. */
export interface Participle {
  /** Bases it can come from: “planned” is of “plan”, “hoped” of “hope” or “hop”. The likeliest stands first. */
  readonly bases: readonly [string, ...string[]]
  readonly irregular: boolean
  /** The same word is also the past tense: “built”, “decided”, but not “written”. */
  readonly past: boolean
  /** The same word is also the base: “cut”, “set”. */
  readonly base: boolean
}

/** Words in “-ed” that come from no verb. */
const notParticiples = list(
  `aforementioned ahmed alfred bed biped bleed breed coed creed crossbred deed embed exceed fed feed flatbed fled
   fred greed hamed hatred heed hotbed hundred indeed infrared jared javed kindred knead led mildred misdeed
   mohamed mohammed moped naked need newsfeed overfeed pedigreed proceed purebred quadruped rasheed red reed
   reddit riverbed rugged sacred saeed seabed seaweed seed seedbed shed sled speed steed succeed
   sunbed supersede ted thoroughbred tweed undead waleed wed weed wicked wretched wilfred zed`,
)

/** The past participle a word in lower case is or can be; null for all others. */
export function participle(lower: string): Participle | null {
  const plain = lower.includes('-') ? withoutPrefix(lower) : lower
  const irregular = irregularParticiples.get(plain)
  if (irregular !== undefined) {
    return {
      bases: [irregular],
      irregular: true,
      past: irregularPasts.has(plain),
      base: irregular === plain,
    }
  }
  if (plain.length < 4 || !plain.endsWith('ed') || notParticiples.has(plain)) return null
  if (!/[aeiouy][a-z'-]*ed$/.test(plain) || /[^a-z'-]/.test(plain)) return null
  return { bases: basesOf(plain), irregular: false, past: true, base: false }
}

/** “re-opened” bends as “opened”. */
const withoutPrefix = (lower: string): string =>
  verbPrefixes.has(beforeHyphen(lower)) || lower.startsWith('self-')
    ? lower.slice(lower.indexOf('-') + 1)
    : lower

/** Undo the spelling of “-ed”: “tried”, “planned”, “used”, “needed”. */
function basesOf(word: string): readonly [string, string] {
  const stem = word.slice(0, -2)
  if (stem.endsWith('i')) {
    return stem.length === 2 ? [`${stem}e`, `${stem.slice(0, -1)}y`] : [`${stem.slice(0, -1)}y`, `${stem}e`]
  }
  const last = stem.at(-1)!
  if (last === stem.at(-2) && !/[aeiou]/.test(last)) {
    const single = stem.slice(0, -1)
    return /[lsfz]/.test(last) ? [stem, single] : [single, stem]
  }
  const oneSyllable = /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(stem)
  const silent = /(?:[cuvz]|[^n]g|[^aeiou]l|[aeiou]s|(?:i|cre)at)$/.test(stem)
  const long =
    (/(?:[ai]d|[aou]t|[aiu]r|[aio]k|i[bln])$/.test(stem) ||
      /(?:um|(?:pl|st|n)or|(?:comp|de)let|(?:inv|ign)it)$/.test(stem)) &&
    !/[aeo][aeiou].$/.test(stem)
  const wantsE = oneSyllable || silent || long || /[aeiou]$/.test(stem)
  return wantsE ? [`${stem}e`, stem] : [stem, `${stem}e`]
}
