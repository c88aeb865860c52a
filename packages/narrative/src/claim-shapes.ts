import { isPast } from '@marginalia/english'
import type { Sentence, Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import type { Claim, ClaimKind } from './claim.ts'
import * as lexicon from './claim-lexicon.ts'
import { connected, isVerb, longest, objectOf } from './claim-phrase.ts'
import { inPhrase } from './phrase.ts'

/** What a word and those after it claim; null for nothing. */
type Reader = (sentence: Sentence, i: number) => Claim | null

export const claimAt: Reader = (sentence, i) => {
  for (const reader of readers.get(sentence.words[i]!.lower) ?? none) {
    const claim = reader(sentence, i)
    if (claim) return claim
  }
  return null
}

/** “Improved the export”, “strengthening our relationship”: whatever the object. */
const gain: Reader = (sentence, i) => {
  if (!isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  return object && claim(sentence, 'gain', [i, object[1]], i)
}

/** “Reduced costs”, “earned the trust of”: only what can be measured. */
const change: Reader = (sentence, i) => {
  const { lower } = sentence.words[i]!
  if (!isVerb(sentence, i)) return null
  const nouns = lexicon.weakVerbs.has(lower) ? lexicon.strongNouns : lexicon.outcomeNouns
  const object = objectOf(sentence, i + 1)
  if (!object) return null
  const end = [object, bothOf(sentence, object)].find(
    one => one && nouns.has(sentence.words[one[1] - 1]!.lower),
  )
  return end ? claim(sentence, 'change', [i, end[1]], i) : null
}

/** “Harbour and customs delays”: two words before one noun. */
function bothOf(sentence: Sentence, [from, to]: Span): Span | null {
  const { words } = sentence
  const next = words[to + 1]?.lower
  if (words[to]?.lower !== 'and' || next === undefined || !connected(sentence, to - 1, to + 1)) return null
  if (lexicon.gainVerbs.has(next) || lexicon.changeVerbs.has(next)) return null
  const second = objectOf(sentence, to + 1)
  return second && second[0] === to + 1 ? [from, second[1]] : null
}

/** “Productivity improved”, “costs were reduced”, “morale went up”, “retention has continued to climb”. */
const state: Reader = (sentence, i) => {
  const { words } = sentence
  if (!inPhrase(words[i]!)) return null
  let j = i + 1
  while (words[j] && j - i < 5 && isBetween(words[j]!.lower)) j++
  const verb = words[j]
  if (!verb || !connected(sentence, i, j)) return null
  const moved = lexicon.gainVerbs.has(verb.lower) || lexicon.movedVerbs.has(verb.lower)
  const particle = lexicon.particles.get(verb.lower)?.has(words[j + 1]?.lower ?? '')
  if (!particle && !moved) return null
  const passive = j > i + 1 && /^(?:was|were|is|are|been)$/.test(words[j - 1]!.lower)
  const open = words[j - 1]!.lower === 'to'
  if (!particle && !passive && !open && !isPast(verb.lower)) return null
  if (!particle && !passive && objectOf(sentence, j + 1)) return null
  let start = i
  while (start > 0 && i - start < 2 && inPhrase(words[start - 1]!) && connected(sentence, start - 1, start))
    start--
  const claimed = claim(sentence, 'state', [start, particle ? j + 2 : j + 1], j)
  return open || particle ? { ...claimed, form: 'past' } : claimed
}

/** Auxiliaries and adverbs between a noun of outcome and its verb. */
const isBetween = (lower: string): boolean =>
  /^(?:has|have|had|was|were|is|are|been|also|then|soon|continued|continues|started|began|to)$/.test(lower) ||
  /..ly$/.test(lower)

/** “Improved performance”, “potential impact”, “business value”. */
const outcome: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (isWeighed(words, i)) return null
  const nouns = lexicon.fieldAdjectives.has(lower) ? lexicon.fieldNouns : lexicon.claimNouns
  for (let j = i + 1; j <= i + 2 && words[j] && connected(sentence, j - 1, j); j++) {
    if (nouns.has(words[j]!.lower)) return claim(sentence, 'outcome', [i, j + 1], -1)
    if (!inPhrase(words[j]!)) break
  }
  return null
}

/** “To measure the business impact”: the size is being asked for. */
const isWeighed = (words: readonly Word[], i: number): boolean =>
  words
    .slice(Math.max(0, i - 6), i)
    .some(({ lower }) =>
      /^(?:measur|assess|evaluat|analy[sz]|understand|estimat|quantif|consider)/.test(lower),
    )

/** “Became the standard”, “laid the foundation”, “set a precedent”, “was adopted across”. */
const reach: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (
    lower === 'adopted' &&
    /^(?:across|throughout|widely|company-wide|organization-wide|organisation-wide)$/.test(next)
  ) {
    return claim(sentence, 'reach', [i, i + 2], i)
  }
  if (/^(?:became|become|becoming|becomes)$/.test(lower)) {
    const object = objectOf(sentence, i + 1)
    const heads = object ? words.slice(...object).map(word => word.lower) : []
    const claims =
      heads.some(head => lexicon.standingNouns.has(head) || lexicon.standingAdjectives.has(head)) ||
      /^(?:popular|known)$/.test(next)
    return object && claims ? claim(sentence, 'reach', [i, object[1]], i) : null
  }
  if (!lexicon.standingVerbs.has(lower) || !isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  const head = object && words[object[1] - 1]!.lower
  return head && lexicon.standingNouns.has(head) ? claim(sentence, 'reach', [i, object[1]], i) : null
}

/** “Gathered data”, “presenting evidence”: shown to others then, not to the reader now. */
const evidence: Reader = (sentence, i) => {
  const { words } = sentence
  if (!isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  if (!object || object[1] - object[0] > 2) return null
  return lexicon.evidenceNouns.has(words[object[1] - 1]!.lower)
    ? claim(sentence, 'evidence', [i, object[1]], i)
    : null
}

/** “Met our objectives”, “paid off”, “contributed to the success”, “made a difference”. */
const aim: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  const next = words[i + 1]?.lower ?? ''
  if (/^(?:paid|paying|pays)$/.test(lower) && next === 'off') return claim(sentence, 'aim', [i, i + 2], i)
  if (/^contribut(?:ed|ing|e|es)$/.test(lower)) {
    const to = next === 'to' ? i + 2 : words[i + 2]?.lower === 'to' ? i + 3 : -1
    const object = to > 0 ? objectOf(sentence, to) : null
    return object && claim(sentence, 'aim', [i, object[1]], i)
  }
  if (/^(?:made|make|making|makes|had|having)$/.test(lower)) {
    const object = objectOf(sentence, i + 1)
    const head = object && words[object[1] - 1]!.lower
    return head && /^(?:difference|impact|contribution|contributions|impression|progress|strides)$/.test(head)
      ? claim(sentence, 'aim', [i, object[1]], i)
      : null
  }
  if (/^(?:resulted|resulting|led|leading)$/.test(lower) && next === (lower.startsWith('l') ? 'to' : 'in')) {
    const object = objectOf(sentence, i + 2)
    return object && claim(sentence, 'aim', [i, object[1]], i)
  }
  return null
}

/** “Experiencing freshness issues”, “causing bottlenecks”, “at risk”. */
const trouble: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (lower === 'overwhelmed') return claim(sentence, 'trouble', [i, i + 1], -1)
  if (lower === 'at' && words[i + 1]?.lower === 'risk') return claim(sentence, 'trouble', [i, i + 2], -1)
  if (!lexicon.troubleVerbs.has(lower) || !isVerb(sentence, i) || words[i - 1]?.lower === 'root') return null
  // “Farmers facing a drought”: which companies, not what happened.
  const whose = words[i - 1]
  const tells = whose && inPhrase(whose) && /[^s]s$/.test(whose.lower) && connected(sentence, i - 1, i)
  if (tells && lower.endsWith('ing')) return null
  const from = /^(?:from|with)$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const object = objectOf(sentence, from)
  const head = object && words[object[1] - 1]!.lower
  return head && lexicon.troubleNouns.has(head) ? claim(sentence, 'trouble', [i, object[1]], i) : null
}

/** “Enabled the team to decide”. */
const enabling: Reader = (sentence, i) => {
  const { words } = sentence
  if (!isVerb(sentence, i)) return null
  const object = objectOf(sentence, i + 1)
  const next = object && words[object[1]]?.lower
  // “Enabled users to share”: what a product does for those it is for.
  if (
    object &&
    /^(?:users?|customers?|clients?|developers|visitors|readers|people)$/.test(words[object[1] - 1]!.lower)
  )
    return null
  return next === 'to' || next === 'for' ? claim(sentence, 'aim', [i, object![1]], i) : null
}

/** “Received positive feedback”, “was well received”, “customers were happy”. */
const reception: Reader = (sentence, i) => {
  const { words } = sentence
  const { lower } = words[i]!
  if (/^(?:received|receiving|got|garnered|garnering|gathered|drew|attracted|won)$/.test(lower)) {
    const object = objectOf(sentence, i + 1)
    const head = object && words[object[1] - 1]!.lower
    return head &&
      object[1] - object[0] > 1 &&
      /^(?:feedback|reviews|response|responses|reception|comments|attention)$/.test(head)
      ? claim(sentence, 'reach', [i, object[1]], i)
      : null
  }
  if (/^(?:was|were|is|are)$/.test(lower) && words[i + 1]) {
    const adverb = /..ly$|^(?:well|pretty|so|very|more|all|also)$/.test(words[i + 1]!.lower)
    const at = adverb ? i + 2 : i + 1
    const state = words[at]?.lower ?? ''
    if (lexicon.pleasedStates.has(state)) return claim(sentence, 'reach', [i, at + 1], i)
    if (lexicon.receptionNouns.has(words[i - 1]?.lower ?? '') && lexicon.receptionQualities.has(state))
      return claim(sentence, 'reach', [i - 1, at + 1], i)
    if (adverb && /^(?:received|adopted|used|praised|recognized|recognised|accepted)$/.test(state))
      return claim(sentence, 'reach', [i, at + 1], i)
  }
  return null
}

/** “Operators really appreciated the new rota”, “they loved it”. */
const applause: Reader = (sentence, i) => {
  const { words } = sentence
  let subject = i - 1
  while (subject >= 0 && /..ly$|^(?:also|have|has|had|both|all|much)$/.test(words[subject]!.lower)) subject--
  if (subject < 0 || !connected(sentence, subject, i) || !lexicon.audience.has(words[subject]!.lower))
    return null
  const next = words[i + 1]
  if (!next || !connected(sentence, i, i + 1) || /^(?:by|for|that|to|in|when)$/.test(next.lower)) return null
  return claim(sentence, 'reach', [subject, i + 1], i)
}

/** “Adopted by other teams”, “rolled out across the company”, “is now used throughout the group”. */
const spread: Reader = (sentence, i) => {
  const { words } = sentence
  let at = i + 1
  while (/^(?:out|up|widely|successfully|later|also|further)$/.test(words[at]?.lower ?? '')) at++
  if (!/^(?:by|in|into|to|across|throughout|for|at)$/.test(words[at]?.lower ?? '')) return null
  const next = words[at + 1]?.lower ?? ''
  const all = /^(?:the|our|its|their)$/.test(next) ? (words[at + 2]?.lower ?? '') : next
  const wide = /^(?:across|throughout)$/.test(words[at]!.lower)
  const whom = lexicon.everywhere.has(all) || (wide && lexicon.bodies.has(all))
  return whom && connected(sentence, i, at + 1)
    ? claim(sentence, 'reach', [i, at + (all === next ? 2 : 3)], i)
    : null
}

/** “Without any customer impact”, “with minimal downtime”. */
const absence: Reader = (sentence, i) => {
  const { words } = sentence
  const object = objectOf(sentence, i + 1)
  const head = object && words[object[1] - 1]!.lower
  return head &&
    object[1] - object[0] <= 3 &&
    /^(?:impact|downtime|disruption|disruptions|interruption|interruptions|loss|incidents|problems|errors|issues|delays)$/.test(
      head,
    )
    ? claim(sentence, 'outcome', [i, object[1]], -1)
    : null
}

/** “Within the agreed budget”: which budget, and by how much? */
const plan: Reader = (sentence, i) => {
  const { words } = sentence
  const object = objectOf(sentence, i + 1)
  const head = object && words[object[1] - 1]!.lower
  return head && /^(?:budget|timeline|timelines|deadline|deadlines|timeframe|schedule)$/.test(head)
    ? claim(sentence, 'aim', [i, object[1]], -1)
    : null
}

const none: readonly Reader[] = []

/** Readers by the words a claim can begin with, in the order in which they are asked: most words begin none. */
const readers = new Map<string, Reader[]>()
const begin = (words: Iterable<string>, reader: Reader): void => {
  for (const word of words) {
    const known = readers.get(word)
    if (known) known.push(reader)
    else readers.set(word, [reader])
  }
}
begin(['within', 'under'], plan)
begin(lexicon.gainVerbs.keys(), gain)
begin(lexicon.changeVerbs.keys(), change)
begin(['enabled', 'empowered', 'empowering', 'positioned', 'positioning'], enabling)
begin(
  `paid paying pays contributed contributing contribute contributes made make making makes had having resulted
   resulting led leading`.split(/\s+/),
  aim,
)
begin(new Set(['adopted', 'became', 'become', 'becoming', 'becomes', ...lexicon.standingVerbs]), reach)
begin(new Set(['overwhelmed', 'at', ...lexicon.troubleVerbs]), trouble)
begin(lexicon.evidenceVerbs, evidence)
begin(
  'received receiving got garnered garnering gathered drew attracted won was were is are'.split(' '),
  reception,
)
begin(lexicon.applauseVerbs, applause)
begin(lexicon.spreadVerbs, spread)
begin(['without', 'minimal', 'little'], absence)
begin(lexicon.outcomeNouns, state)
begin(lexicon.claimAdjectives, outcome)

function claim(sentence: Sentence, kind: ClaimKind, [from, to]: Span, verb: number): Claim {
  const { words } = sentence
  const end = Math.min(to, from + longest)
  const form = verb < 0 ? 'none' : formOf(words, verb)
  return { kind, form, words: [from, end], span: [words[from]!.span[0], words[end - 1]!.span[1]] }
}

function formOf(words: readonly Word[], verb: number): Claim['form'] {
  const { lower } = words[verb]!
  if (lower.endsWith('ing')) return 'ing'
  let i = verb - 1
  while (i >= 0 && /..ly$|^(?:also|not|and|even|both|further)$/.test(words[i]!.lower)) i--
  const governor = words[i]?.lower ?? ''
  if (/^(?:helped|help|helps|did|does|do|let)$/.test(governor)) return 'past'
  if (governor === 'to') {
    // “We were able to”, “it continues to”: done, not meant.
    return /^(?:able|continued|continues|continue|managed|helped|helps|began|started|proved)$/.test(
      words[i - 1]?.lower ?? '',
    )
      ? 'past'
      : 'base'
  }
  if (/^(?:will|would|can|could|may|might|should|must|shall)$/.test(governor)) return 'base'
  return isPast(lower) || /ed$/.test(lower) ? 'past' : 'present'
}
