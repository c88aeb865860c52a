/** Verbs that say a quantity went up or down, and the words around them. */
export type Direction = 'up' | 'down'

/** Every form of a verb: “cut” has one, “reduce” four. Regular spelling unless forms are given. */
export function formsOf(base: string): string[] {
  const given = irregular.get(base)
  if (given) return [base, ...given]
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  return [base, `${base}s`, `${base}ed`, `${base}ing`]
}

const irregular = new Map<string, string[]>(
  `cut cuts cutting;shrink shrinks shrank shrunk shrinking;fall falls fell fallen falling;rise rises rose risen rising;
   grow grows grew grown growing;drop drops dropped dropping;win wins won winning;lose loses lost losing;
   slip slips slipped slipping;slash slashes slashed slashing;sink sinks sank sunk sinking;trim trims trimmed trimming;
   go goes went gone going;come comes came coming;get gets got getting;bring brings brought bringing;
   take takes took taken taking;lead leads led leading;build builds built building;make makes made making;
   drive drives drove driven driving;become becomes became becoming;speed speeds sped speeding;spend spends spent spending;
   hit hits hitting;meet meets met meeting;beat beats beat beaten beating;keep keeps kept keeping;
   pay pays paid paying;free frees freed freeing;leave leaves left leaving;give gives gave given giving;
   hurt hurts hurting;break breaks broke broken breaking;strengthen strengthens strengthened strengthening;
   transform transforms transformed transforming;benefit benefits benefited benefiting benefitted;
   exceed exceeds exceeded exceeding;stop stops stopped stopping;jump jumps jumped jumping;plan plans planned planning;
   overcome overcomes overcame overcoming;be is are was were been being;put puts putting;hold holds held holding;
   lay lays laid laying;raise raises raised raising;cost costs costing;run runs ran running;see sees saw seen seeing;
   do does did done doing;find finds found finding;show shows showed shown showing;set sets setting;
   earn earns earned earning;foster fosters fostered fostering;deliver delivers delivered delivering;
   ship ships shipped shipping;prefer prefers preferred preferring;double doubles doubled doubling;
   streamline streamlines streamlined streamlining;spread spreads spreading;suffer suffers suffered suffering;
   unlock unlocks unlocked unlocking;empower empowers empowered empowering;maximise maximises maximised maximising;
   scale scales scaled scaling;let lets letting;feel feels felt feeling;think thinks thought thinking;catch catches caught catching`
    .split(';')
    .map(row => row.trim().split(/\s+/))
    .map(([base, ...rest]): [string, string[]] => [base!, rest]),
)

const verbs = (bases: string): Set<string> => new Set(bases.trim().split(/\s+/).flatMap(formsOf))

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
