import { defineRule } from '@marginalia/engine'
import { around, clausesOf, commonDeeds, tokensOf } from '@marginalia/english'
import {
  type Account,
  beginningOf,
  creditIn,
  openingOf,
  type PlacedSentence,
  toldAccountsIn,
  toldIn,
} from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { clubStoryAt } from '../example-story.ts'
import { nobodysDeed, unownedPassives } from '../hidden-actor.ts'
import { isLikely } from '../point-scale.ts'

/** Deeds of a group, or deeds the writer only helped with, where a reader looks for the writer's own. */
export default defineRule({
  id: 'own-part',
  point: 'own-part',
  title: 'Own part cannot be told',
  why: 'The company hires a candidate, not a team; a deed without a name earns no credit.',
  ask: 'What would not have happened without you?',
  asks: { passive: 'Which of these did you do, and who did the rest?' },
  category: 'ownership',
  source: [
    {
      title: 'Amazon, how to answer with STAR (use “I”, not “we”)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
    { title: 'Marginalia: shares counted in readings', grade: 'own' },
  ],
  family: { group: 'part', help: 'part', passive: 'doer', pronouns: 'part', counted: 'part' },
  level: 'warning',
  trust: { group: 0.8, help: 0.6, passive: 0.8, pronouns: 0.8, counted: 0.6 },
  probe: 'own-part',
  scope: 'document',
  /** `share`: percent of the deeds that may be a group's; `least`: deeds of a group or helped with; `own`: deeds of the writer that speak for themselves. */
  defaults: { share: 50, least: 3, own: 5, impersonal: false },
  bounds: { share: [0, 100] },
  messages: {
    group: 'A group did it in {group} sentences, you helped in {help} and acted alone in {own}.',
    help: 'You helped in {help} sentences, a group acted in {group}, you alone in {own}.',
    passive: 'Deeds that nobody is said to have done: {passive}; deeds told as yours: {own}.',
    counted: 'Deeds told as yours: {own}; as a group’s: {group}; as nobody’s: {passive}.',
    pronouns: '“We” and “our” stand here {we} times and “I” {i}; hardly a deed is told as yours.',
  },
  examples: {
    flags: [
      clubStoryAt('we showed them how to hold an oar')
        .replaceAll('. We ', '. The members ')
        .replace('The members asked', 'We asked')
        .replace('I joined it as a student and', 'A student as I was'),
      'The roof of our library leaked over the children’s shelves each spring, and I keep its shelves in order. «A survey was ordered in March». Three offers were compared, and the one from the next village was chosen. The shelves were moved to the hall before the work began. A notice was written for the school, and the story hour was cancelled. The gutter was replaced and the ceiling was painted. I was glad to see the children back in June. Since then no bucket has stood there.',
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** «We called two vendors». We installed the new one. I signed. We ran it for a day.\n\n**Result:** It runs.',
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** «I helped to sort the files». I assisted the clerk with the form. I contributed to the new list.\n\n**Outcome:** Claims take 2 days.',
      'The line at the desk of our library was long. Our readers waited for twenty minutes, and I wondered why. «We» have a lift, and our cellar is cold. It was hard for us to know who had which book. What changed our days was a plan of the cellar by the stairs. We know now where each atlas is, and our clerk is happy with it. The readers like our desk. There is a letter about our lift on the wall, and the head has read it to us. Our evenings are quiet. Nobody runs, and nobody waits at the desk.',
    ],
    passes: [
      'The roof of our library leaked over the children’s shelves each spring, and I keep its shelves in order. I ordered a survey in March. Three offers were compared, and the one from the next village was chosen. I moved the shelves to the hall before the work began. A notice was written for the school, and the story hour was cancelled. The gutter was replaced and the ceiling was painted. I was glad to see the children back in June. Since then no bucket has stood there.',
      '**Situation:** We lost the pump.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. I paid one. We installed the pump. I signed for it.\n\n**Result:** It runs.',
      'We installed the new pump.',
      '**Situation:** The pump failed.\n\n**Task:** I had to replace it.\n\n**Action:** I called two vendors. I drew the cellar. I paid for the pump. I wrote to the ward. I signed for it. We carried it down. We installed it. We cleaned the cellar. We painted the door. We ran it for a day.\n\n**Result:** It runs.',
      // “I” of the text alone.
      'This is part two on our library; I recommend to read part one first. Our readers waited for twenty minutes at the desk. We counted them for a week. We drew a plan of the cellar and hung it by the stairs. We moved the atlases to the desk. We bought three lamps for the cellar. We wrote down which shelves the clerk ran to. Readers wait for five minutes now, and the clerk is happy with the plan. I will write about the lamps in part three. The evenings are quiet and the desk is clear at nine. The head came by on Monday.',
    ],
  },
  *check({ narrative }, { share, least, own, impersonal }) {
    for (const account of toldAccountsIn(narrative)) {
      const isOwed = impersonal || account.labelled
      if (!isOwed && !saysI(account)) continue
      const deeds = deedsOf(account, { share, least, most: own })
      if (deeds && !isOwed && !tellsOfI(account)) continue
      const found =
        deeds ??
        passivesOfNobody(account) ??
        (account.labelled ? null : pronounsOf(account, own)) ??
        countedOf(account)
      if (found) yield { ...found, identity: 'own part' }
    }
  },
})

/** Deeds of a group, and deeds helped with, against the writer's own. */
function deedsOf(
  account: Account,
  { share, least, most: enough }: Record<'share' | 'least' | 'most', number>,
) {
  const deeds = deedsIn(account)
  const { sentences } = account
  const count = (kind: string) => deeds.filter(one => one.share === kind).length
  const [own, group, help] = [count('own'), count('group'), count('help')]
  if (group + help < least || (group + help) * 100 < share * deeds.length) return null
  // Who tells of so many own deeds has said what was theirs, unless the others' are far more.
  if (own >= enough && group + help < farMore * own) return null
  if (own >= several && group + help < 2 * own) return null
  const message = group >= help ? ('group' as const) : ('help' as const)
  const shared = deeds.filter(one => one.share === message)
  // “We were sitting on a bench” is no deed that somebody could have for themselves.
  const open = shared.toSorted((one, other) => other.standing - one.standing)
  const [first, ...further] = open
  // The same words again say nothing new.
  const seen = new Set([first!.words])
  const others = further.filter(({ standing, words }) => {
    const isNew = standing >= ownable && !seen.has(words)
    seen.add(words)
    return isNew
  })
  const credit = sentences.flatMap(({ sentence, locate }) => {
    const span = creditIn(sentence)
    return span ? [locate(span)] : []
  })
  const also = [...credit.slice(-1), ...spread(others, most - Math.min(credit.length, 1)).map(({ at }) => at)]
  return { message, at: first!.at, also, data: { own, group, help } }
}

/** Who tells of so many own deeds is lost among twice as many of others. */
const several = 3

/** So many deeds of others for one of the writer's drown it. */
const farMore = 3

/** How far a place is asked about before others: a deed one can have for oneself, then one behind the background. */
const ownable = 4
/** Further places at most. */
const most = 3

/** Some of all, from the front to the end. */
const spread = <One>(all: readonly One[], count: number): readonly One[] =>
  all.length <= count
    ? all
    : all.filter(
        (_, index) =>
          Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
      )

/** Where nobody says “I”, an organisation speaks; in an answer about oneself that is the fault itself. */
const saysI = ({ sentences }: Account): boolean =>
  sentences.some(({ sentence }) => sentence.words.some(({ lower }) => /^i(?:'|$)/.test(lower)))

/** “I” was there: who only says “I” of the text (“I recommend to begin with part one”) tells of a team as a team. */
const tellsOfI = ({ sentences }: Account): boolean =>
  sentences.some(({ sentence }) =>
    clausesOf(sentence).some(
      ({ person, verb }) =>
        person === 'i' && verb.form === 'finite' && (verb.tense === 'past' || verb.perfect),
    ),
  )

/** Deeds that nobody did, at least, and for each of the writer's own. */
const fewestPassive = { least: 5, each: 3 }

/** Deeds told in the passive, against the writer's own. */
function passivesOfNobody(account: Account) {
  const deeds = deedsIn(account)
  const own = deeds.filter(({ share }) => share === 'own').length
  const passive = passivesIn(account)
  if (passive.length < Math.max(fewestPassive.least, own * fewestPassive.each)) return null
  const [first, ...further] = passive
  const decisions = further.filter(({ isDecision }) => isDecision)
  const also = decisions.length < most ? further : decisions
  return {
    message: 'passive' as const,
    at: first!.at,
    also: spread(also, most).map(({ at }) => at),
    data: { own, passive: passive.length },
  }
}

/** Deeds in the passive that nobody is said to have done, outside the background. */
const passivesIn = (account: Account) =>
  (account.labelledAs('action') ?? account.sentences).flatMap(
    ({ sentence, fact, locate }: PlacedSentence) => {
      const isBackground = fact.part === 'situation' || fact.part === 'other'
      if (isBackground && !account.labelled) return []
      const [decided] = unownedPassives(sentence).values()
      const at = decided ?? spanOfNobodys(sentence)
      return at ? [{ at: locate(at), isDecision: decided !== undefined }] : []
    },
  )

/** From its subject to its verb. */
function spanOfNobodys(sentence: Sentence): Span | null {
  const clause = nobodysDeed(sentence)
  return (
    clause && around(sentence, [clause.subject?.span[0] ?? clause.verb.span[0], clause.verb.span[1]], longest)
  )
}

/** “We” for each “I”, at least: who says “I” more often tells of oneself, if not in deeds. */
const fewestWe = 4

/** “We” and “our” far oftener than “I”, and hardly a deed of the writer's. */
function pronounsOf(account: Account, most: number) {
  if (deedsIn(account).filter(({ share }) => share === 'own').length >= most) return null
  let i = 0
  const we: Span[] = []
  let first: Span | null = null
  for (const { sentence, locate } of account.sentences) {
    for (const { lower, span } of sentence.words) {
      if (/^i(?:'|$)/.test(lower)) i++
      else if (/^(?:we(?:'|$)|our$|us$)/.test(lower)) {
        we.push(locate(span))
        if (lower.startsWith('we')) first ??= we.at(-1)!
      }
    }
  }
  if (we.length < Math.max(i * fewestWe, most)) return null
  return { message: 'pronouns' as const, at: first ?? we[0]!, data: { i, we: we.length } }
}

/** By all that can be counted of the account: at a deed of a group's, at one in the passive, or where the telling begins. */
function countedOf(account: Account) {
  if (!isLikely(account, 'own-part')) return null
  const deeds = deedsIn(account)
  const count = (kind: string) => deeds.filter(({ share }) => share === kind).length
  const shared = deeds
    .filter(({ share }) => share !== 'own')
    .toSorted((one, other) => other.standing - one.standing)
    .map(({ at }) => at)
  const passive = passivesIn(account).map(({ at }) => at)
  // Who tells more than one own deed for two of others has a part, whatever else makes the point likely.
  if (2 * count('own') > shared.length + passive.length) return null
  const beginning = beginningOf(account.sentences)
  const [at, ...also] = [...shared, ...passive, ...(beginning ? [openingOf(beginning)] : [])]
  if (!at) return null
  return {
    message: 'counted' as const,
    at,
    also: spread(shared.length > 0 ? shared.slice(1) : also.slice(0, -1), most),
    data: { own: count('own'), group: count('group'), passive: passive.length },
  }
}

/** Words of a deed, at most: “we hung the lamps up”, not “we hung”. */
const longest = 8

const deedsIn = ({ labelledAs, sentences }: Account) =>
  (labelledAs('action') ?? sentences).flatMap(({ sentence, locate, fact }: PlacedSentence) => {
    const told = sentence.block.kind === 'heading' ? null : toldIn(sentence)
    if (!told) return []
    const standing =
      (fact.part === 'situation' || fact.part === 'task' ? 0 : 1) +
      (isOwn(beside(sentence, -1)) || isOwn(beside(sentence, 1)) ? 0 : 2) +
      (isOwnable(sentence, told.span) ? ownable : 0)
    const words = sentence.block.text.slice(...told.span).toLowerCase()
    return [{ share: told.share, at: locate(around(sentence, told.span, longest)), standing, words }]
  })

/** Right beside it the writer says what was theirs: “We moved the shelf. I drew the plan for it”. */
const isOwn = (sentence: Sentence | null): boolean => sentence !== null && toldIn(sentence)?.share === 'own'

/**
 * “We introduced a rota”: somebody in particular may have had the idea, made it or carried it through. What all
 * said or had, what was there already, and what only says when or which, is not asked about first.
 */
const isOwnable = (sentence: Sentence, told: Span): boolean =>
  // In brackets stands what is said by the way.
  sentence.block.text[told[0] - 1] !== '(' &&
  clausesOf(sentence).some(
    ({ kind, opener, verb }) =>
      (kind === 'main' || opener?.lower === 'that') &&
      told[0] <= verb.span[0] &&
      verb.span[1] <= told[1] &&
      verb.tense === 'past' &&
      !verb.perfect &&
      !verb.progressive &&
      (!verb.verb.has('say') || verb.verb.has('deed')) &&
      !commonDeeds.has(verb.verb.lower) &&
      !tokensOf(sentence)
        .slice(verb.tokens[0] - 1, verb.tokens[1])
        .some(({ lower }) => lower === 'already'),
  )
