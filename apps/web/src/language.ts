import type { Measures } from '@marginalia/report'

/** Why notes on a text would mean little: it is in another language, or it is no prose. */
export type Unreadable = 'not-english' | 'not-prose'

/** Words without which nobody writes a sentence of English. Those of other languages that look the same are not here. */
const common = new Set(
  `the of and to that is was for it with as be by on not are this but from or have had were been has they which
   their there when would will what can we i my our us he she his her you your at if so did could than then into
   because about who how all after before`.split(/\s+/),
)
/** Words that must be read before a text can be told from another language. */
const least = 20
/** Share of common words; English prose has a third, terse notes a sixth, other languages a twentieth. */
const leastShare = 0.1
/** Characters of the beginning of a text that is looked at. */
const looked = 20_000

/** Is this something the rules can read? Null where it is, or where there is too little to tell. */
export function unreadable(text: string, { words, characters }: Measures): Unreadable | null {
  const start = text.slice(0, looked)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  const visible = start.match(/\S/g)?.length ?? 0
  if (visible < 80) return null
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > visible / 3 && latin < letters / 2) return 'not-english'
  // What has few letters or hardly a sentence is a table, code or a list of figures.
  if (letters < visible / 2 || (words < least && characters === 0)) return 'not-prose'
  const found = start.toLowerCase().match(/\p{L}+/gu) ?? []
  if (found.length < least) return null
  const share = found.filter(word => common.has(word)).length / found.length
  return share < leastShare ? 'not-english' : null
}
