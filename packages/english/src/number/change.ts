import { verbForms } from '../inflect.ts'

/** Verbs that say a quantity went up or down, and the words around them. */
export type Direction = 'up' | 'down'

const verbs = (bases: string): Set<string> => new Set(bases.trim().split(/\s+/).flatMap(verbForms))

/** The number goes down: whatever the writer thinks of it. */
const downVerbs = verbs(
  `reduce cut decrease lower drop fall decline shrink slash trim minimise minimize halve shorten
   eliminate lessen sink slip dip plunge plummet contract diminish curb shave narrow`,
)
const upVerbs = verbs(
  `increase grow rise raise boost lift expand double triple quadruple climb jump gain surge soar
   extend add widen exceed scale`,
)
/** A change whose direction lies in what is measured. */
const eitherVerbs = verbs(
  'improve speed accelerate enhance change go move come bring take get optimise optimize degrade worsen slow streamline',
)

const downWords = new Set(
  `reduction decrease drop decline cut fewer less lower cheaper shorter smaller slower down saving savings
   dip fall shrinkage reductions decreases below slowdown`.split(/\s+/),
)
const upWords = new Set(
  `increase rise growth gain more higher greater larger faster quicker longer up uplift increases boost jump
   lift surge gains rises above uptick additional extra`.split(/\s+/),
)

export const isChangeVerb = (lower: string): boolean =>
  downVerbs.has(lower) || upVerbs.has(lower) || eitherVerbs.has(lower)

/** A verb whose direction is not in doubt. */
export const isStrictVerb = (lower: string): boolean => downVerbs.has(lower) || upVerbs.has(lower)

/** The way a verb sends a number; null for verbs like “improve”. */
export const verbDirection = (lower: string): Direction | null =>
  downVerbs.has(lower) ? 'down' : upVerbs.has(lower) ? 'up' : null

/** The way a noun, comparative or particle sends a number. */
export const wordDirection = (lower: string): Direction | null =>
  downWords.has(lower) ? 'down' : upWords.has(lower) ? 'up' : null

/** Nouns that name a change: “a 40% reduction”. */
export const changeNouns = new Set(
  `reduction increase decrease drop decline rise growth gain cut improvement saving savings uplift boost jump lift surge
   dip fall change speedup speed-up slowdown uptick reductions increases gains improvements expansion`.split(
    /\s+/,
  ),
)

/** Comparatives after a number: “40% faster”, “30% fewer tickets”. */
export const comparatives = new Set(
  `faster slower quicker cheaper fewer less more higher lower better worse shorter longer smaller larger bigger greater
   easier simpler lighter heavier earlier later sooner`.split(/\s+/),
)
