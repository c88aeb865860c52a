import { firstFrom, hasManyFigures, type Narrative } from '@marginalia/narrative'
import type { Block } from '@marginalia/prose'
import { type Finding, noteOn, overlaps, type Span } from '@marginalia/report'
import { firstOf, type Worth } from './first.ts'
import { inOrder, isLesser, type Place } from './place.ts'
import { type AnyRule, type Family, familyOf } from './rule.ts'
import { caseOf, type Scale, type Signed, signed, underlined, weightOf } from './scale.ts'

/** A place that became a note, or part of one. */
interface Heavy {
  readonly bare: Place
  /** The place as it is underlined. */
  readonly clause: Place
  /** Index into the narrative's sentences. */
  readonly sentence: number
  readonly weight: number
  /** A note may be about it; what may not stands beside another in its sentence. */
  readonly leads: boolean
}

/**
 * The notes that the scale makes of all places: those too light are none, those of one sentence are one note, about
 * the heaviest that may lead one, and the notes of a page that ask the same are one note. What the scale does not know
 * (instructions, points about the whole) stays as it is.
 */
export function weighed(
  places: readonly Place[],
  narrative: Narrative,
  rules: ReadonlyMap<string, AnyRule>,
  scale: Scale,
): { readonly findings: readonly Finding[]; readonly first: readonly number[] } {
  const { follows, second } = (hasManyFigures(narrative) && scale.amongFigures) || scale
  const weights = new Map<Finding, number>()
  const bySentence = new Map<number, Heavy[]>()
  const hidden: Hidden[] = []
  const isPoint = ({ rule }: Finding | Place): boolean => rules.get(rule)?.point !== undefined
  for (const one of signed(places, narrative, rules)) {
    const { place, sentence, signs } = one
    const weight = weightOf(signs, scale.first)
    if (!isKnown(one, scale)) {
      if (isOpinion(rules.get(place.rule)) && follows.has(caseOf(place))) continue
      const standingOf = (note: Finding): number => standing(note, rules.get(place.rule), weight)
      const note = alone(place)
      if (familyOf(rules.get(place.rule), place.message) === 'doer' && !isPoint(place))
        hidden.push({ place, sentence, standingOf })
      else weights.set(note, standingOf(note))
    } else if (weightOf(signs, scale.note) >= scale.least) {
      const heavy = {
        bare: place,
        clause: underlined(place, narrative.sentences[sentence]!, rules.get(place.rule)),
        sentence,
        weight,
        leads: !isLesser(place) && !follows.has(caseOf(place)),
      }
      const beside = bySentence.get(sentence)
      if (beside) beside.push(heavy)
      else bySentence.set(sentence, [heavy])
    }
  }
  // “It was agreed in the end”: what decided it is asked, and who that was is answered with it.
  const asked = [...weights.keys()]
    .filter(note => !isPoint(note) && isAlone(rules.get(note.rule)))
    .flatMap(note => [note.span, ...note.also.map(({ span }) => span)])
  const unasked = hidden.filter(
    ({ place }) => place.level === 'error' || !asked.some(span => overlaps(span, place.span)),
  )
  for (const same of askedWho(unasked, narrative)) {
    const note = noteOf(same.map(({ place }) => ({ bare: place, clause: place })))
    weights.set(note, same[0]!.standingOf(note))
  }
  const made = [...weights.keys()]
  const points = made.filter(isPoint)
  // “It «exceeded our expectations» significantly” is asked about already: words that a note which is not weighed stands on
  // or beside are no place of another. A broken instruction, a fact and who did it take their very words alone.
  const said = made
    .filter(note => !isPoint(note))
    .flatMap(note =>
      [note, ...note.also].map(({ span }) => ({
        span,
        isNear: isAlone(rules.get(note.rule)) && span[1] - span[0] <= clauseLength,
      })),
    )
  const exact = new Set(said.map(({ span }) => String(span)))
  const near = said.flatMap(({ span, isNear }) => (isNear ? [span] : [])).sort(([a], [b]) => a - b)
  const isTaken = ({ bare: { data, level, span } }: Heavy): boolean => {
    // What a configuration calls an error is said whatever stands there.
    if (level === 'error') return false
    if (exact.has(String(span)) || exact.has(String(data.words))) return true
    const [from, to] = Array.isArray(data.words) ? (data.words as unknown as Span) : span
    // Near places are short: those that begin so much before may still reach to it.
    for (let at = firstFrom(near, from - clauseLength - besides, one => one[0]); at < near.length; at++) {
      if (near[at]![0] > to + besides) return false
      if (overlaps(near[at]!, [from - besides, to + besides])) return true
    }
    return false
  }
  const sentences = [...bySentence.values()]
    .map(heavy => heavy.filter(one => !isTaken(one)))
    .filter(heavy => heavy.length > 0)
  for (const heavy of askedOnce(saidOnce(sentences, narrative.document.source), narrative, rules)) {
    const asked = familyOf(rules.get(heavy[0]!.bare.rule), heavy[0]!.bare.message)
    // “Which number shows it?” of the whole, and again of the sentence where that shows best: once is enough.
    const isSaid = ({ sentence }: Heavy): boolean =>
      points.some(
        ({ rule, message, span, also }) =>
          asked !== undefined &&
          covers(familyOf(rules.get(rule), message), asked) &&
          [span, ...also.map(one => one.span)].some(place =>
            overlaps(place, narrative.sentences[sentence]!.span),
          ),
      )
    // What the point says of one sentence it does not say of the others.
    const left = isSaid(heavy[0]!) ? heavy.filter(one => !isSaid(one)) : heavy
    if (left === heavy || left.some(({ leads }) => leads)) {
      const lead = left.find(({ leads }) => leads) ?? left[0]!
      weights.set(noteOf([lead, ...left.filter(one => one !== lead)]), lead.weight)
    }
  }
  for (const weak of weakest(
    [...weights].filter(([finding]) => isPoint(finding)),
    narrative.measures.words,
  ))
    weights.delete(weak)
  const sentenceAt = ({ span: [from] }: Finding) =>
    narrative.sentences[firstFrom(narrative.sentences, from + 1, one => one.span[1])]
  const storyAt = (note: Finding): number | undefined => sentenceAt(note)?.story
  // “Better than expected” is shown where the point about that sentence is answered.
  for (const note of weights.keys()) {
    const family = isPoint(note) ? undefined : familyOf(rules.get(note.rule), note.message)
    const at = family === 'evidence' && isOpinion(rules.get(note.rule)) ? sentenceAt(note) : undefined
    const isShown = (point: Finding): boolean =>
      weights.has(point) &&
      familyOf(rules.get(point.rule), point.message) === family &&
      sentenceAt(point) === at
    if (at && points.some(isShown)) weights.delete(note)
  }
  // What a point asks of a story, “which part was yours?”, “what is different since?”, is not asked again beside single
  // words of it.
  for (const note of weights.keys()) {
    const rule = rules.get(note.rule)
    const family = isPoint(note) ? undefined : familyOf(rule, note.message)
    if (
      family &&
      (rule?.category === 'actor' || family === 'part' || (family === 'lesson' && isAlone(rule))) &&
      points.some(
        point =>
          weights.has(point) &&
          familyOf(rules.get(point.rule), point.message) === family &&
          storyAt(point) === storyAt(note),
      )
    )
      weights.delete(note)
  }
  const findings = [...weights.keys()].sort(inOrder)
  const worthOf = (finding: Finding): Worth => ({
    steps: weights.get(finding)!,
    whole: isPoint(finding),
    proven: finding.level === 'error' || !second.has(caseOf(finding)),
  })
  return { findings, first: firstOf(findings, worthOf, narrative.measures.words) }
}

/** A place that hides who acted. */
interface Hidden {
  readonly place: Place
  /** Index into the narrative's sentences. */
  readonly sentence: number
  readonly standingOf: (note: Finding) => number
}

/**
 * “It was agreed”, “a group was founded”: who that was is asked once a page of each story, of the surest level first. What a
 * configuration calls an error stands for itself.
 */
function askedWho(hidden: readonly Hidden[], { sentences }: Narrative): readonly (readonly Hidden[])[] {
  const words: number[] = []
  for (const { sentence } of sentences) words.push((words.at(-1) ?? 0) + sentence.words.length)
  const asked: Hidden[][] = []
  const last = new Map<number | null | undefined, Hidden[]>()
  for (const one of hidden) {
    const story = sentences[one.sentence]?.story
    const same = one.place.level === 'error' ? undefined : last.get(story)
    if (same && words[one.sentence]! - words[same[0]!.sentence]! <= page) same.push(one)
    else {
      const begun = [one]
      if (one.place.level !== 'error') last.set(story, begun)
      asked.push(begun)
    }
  }
  const isWarning = ({ place }: Hidden): number => Number(place.level === 'warning')
  return asked.map(same => same.toSorted((a, b) => isWarning(b) - isWarning(a)))
}

/** Words for which a reader has one point about the whole, and the fewest and most points there are room for. */
const room = { words: 150, least: 4, most: 6 }

/** Points about the whole for which there is no room, by how surely readers raise them. */
function weakest(points: readonly (readonly [Finding, number])[], words: number): readonly Finding[] {
  const count = Math.min(room.most, Math.max(room.least, Math.round(words / room.words)))
  return [...points]
    .filter(([{ level }]) => level !== 'error')
    .sort(([a, one], [b, other]) => other - one || inOrder(a, b))
    .slice(count)
    .map(([finding]) => finding)
}

/**
 * The places of each sentence, the one a note is about first, then the heaviest. What says nothing but the same of the
 * same words as a sentence before (“stakeholders”, again and again) is a further place of the note there.
 */
function saidOnce(sentences: Iterable<Heavy[]>, source: string): readonly Heavy[][] {
  const said = new Map<string, Heavy[]>()
  const notes: Heavy[][] = []
  for (const heavy of sentences) {
    const note = leadFirst(heavy)
    const keys = note.map(({ bare: { rule, span } }) => `${rule} ${source.slice(...span).toLowerCase()}`)
    const before = said.get(keys[0]!)
    if (before && keys.every(key => said.has(key))) {
      before.push(note[0]!)
      continue
    }
    notes.push(note)
    for (const key of keys) if (!said.has(key)) said.set(key, note)
  }
  return notes
}

/** Places by weight, behind the heaviest that a note may be about. */
function leadFirst(places: readonly Heavy[]): Heavy[] {
  const ranked = [...places].sort((a, b) => b.weight - a.weight || inOrder(a.bare, b.bare))
  const lead = ranked.find(({ leads }) => leads)
  return lead ? [lead, ...ranked.filter(one => one !== lead)] : ranked
}

/** Words of a page: as far as a reader looks back to a question that was asked already. */
const page = 600
/** So many places on a page: what is let pass once is a habit then. */
const habit = 5
/** Words of a paragraph as most are; a longer one is read as several. */
const paragraph = 150
/** So many notes of one kind on a page; the next are places of the last of them. */
const mostAlike = 2
/** How one writes is asked once a page; what is claimed, once a paragraph. */
const ofHabit: ReadonlySet<Family | undefined> = new Set([
  'wording',
  'doubt',
  'length',
  'term',
  'part',
  'self',
])

/** Sentences that ask the same, of a page or of a paragraph. */
interface Asked {
  /** Words of the text before the first of them. */
  readonly from: number
  readonly block: Block
  readonly notes: (readonly Heavy[])[]
}

/**
 * One note where several sentences ask the same, about the heaviest place that may lead it. What may not lead is a
 * further place where the same is asked on the page; where nothing leads there is no note, unless it is a habit.
 */
function askedOnce(
  notes: readonly (readonly Heavy[])[],
  { sentences }: Narrative,
  rules: ReadonlyMap<string, AnyRule>,
): readonly (readonly Heavy[])[] {
  const words: number[] = []
  for (const { sentence } of sentences) words.push((words.at(-1) ?? 0) + sentence.words.length)
  const asked: Asked[] = []
  const byQuestion = new Map<string, Asked[]>()
  const leading = notes.filter(([lead]) => lead!.leads)
  const following = notes.filter(([lead]) => !lead!.leads)
  for (const note of [...leading, ...following]) {
    const { bare, sentence, leads } = note[0]!
    const family = familyOf(rules.get(bare.rule), bare.message)
    const question = family ?? bare.rule
    const from = words[sentence]!
    const { block } = sentences[sentence]!.sentence
    const isApart = leads && !ofHabit.has(family)
    const same = byQuestion.get(question) ?? []
    byQuestion.set(question, same)
    const alike = same.filter(
      one =>
        Math.abs(from - one.from) <= page &&
        one.notes[0]![0]!.leads &&
        isSameCase(one.notes[0]![0]!.bare, bare),
    )
    const begun =
      same.find(
        one => Math.abs(from - one.from) <= (isApart ? paragraph : page) && (!isApart || one.block === block),
      ) ?? (alike.length >= mostAlike ? alike.at(-1) : undefined)
    if (begun) {
      begun.notes.push(note)
      continue
    }
    const own = { from, block, notes: [note] }
    same.push(own)
    asked.push(own)
  }
  return asked
    .filter(
      ({ notes }) =>
        notes.flat().filter(({ bare }) => !isLesser(bare)).length >= habit ||
        notes.some(([lead]) => lead!.leads),
    )
    .map(({ notes }) => {
      const [first, ...others] = notes.toSorted(
        ([a], [b]) => Number(b!.leads) - Number(a!.leads) || b!.weight - a!.weight,
      )
      // What stands beside the words of another sentence is no place of this note.
      return [first![0]!, ...others.map(([lead]) => lead!), ...first!.slice(1)]
    })
}

const isSameCase = (one: Place, other: Place): boolean => caseOf(one) === caseOf(other)

/** Whether who answers the one has answered the other: which number shows it says how many. */
const covers = (said: Family | undefined, asked: Family): boolean =>
  said === asked || (said === 'evidence' && asked === 'amount')

/** UTF-16 units between words that stand beside each other, and one more. */
const besides = 2

/** UTF-16 units; a longer place is about a sentence or a list, and not about its words. */
const clauseLength = 100

/** What it asks of a clause is enough there. */
const isAlone = (rule: AnyRule | undefined): boolean => isOpinion(rule) && rule?.category !== 'actor'

/** What is broken or left over, whoever reads it: limits and forms, gaps of a template, story banks. */
const mechanical: ReadonlySet<string> = new Set(['instruction', 'hygiene', 'bank'])

/** Not a broken instruction nor a fact: what judges found not worth making is left out. */
const isOpinion = (rule: AnyRule | undefined): boolean =>
  rule !== undefined && !mechanical.has(rule.category) && rule.about !== 'fact'

const isKnown = ({ sentence, signs }: Signed, { note }: Scale): boolean =>
  sentence !== -1 && signs[0]! in note.steps

/** What breaks an instruction comes first, then what can be reckoned; the rest, that readers were not asked about, after what they were. */
function standing({ level, message }: Finding, rule: AnyRule | undefined, weight: number): number {
  if (level === 'error') return 1000
  if (rule?.about === 'fact') return 900
  if (rule?.point === undefined) return weight - 40
  return pointSteps(rule.trust?.[message] ?? 0)
}

/** A point in the steps of the scale: eight for twice the odds that readers would surely raise it. */
const pointSteps = (sure: number): number =>
  Math.round(8 * Math.log2(Math.max(sure, 0.01) / (1 - Math.min(sure, 0.99))))

/** One note on places, about the first; places of the same case come before others. What lies inside another adds nothing. */
function noteOf(places: readonly { readonly bare: Place; readonly clause: Place }[]): Finding {
  const kept: Place[] = []
  const isFree = ({ span }: Place): boolean => !kept.some(other => overlaps(span, other.span))
  for (const { bare, clause } of places) {
    const place = [clause, bare].find(isFree)
    if (place) kept.push(place)
  }
  const isSame = (place: Place): boolean => isSameCase(place, kept[0]!)
  const further = kept.slice(1).sort(inOrder)
  kept.splice(1, further.length, ...further.filter(isSame), ...further.filter(place => !isSame(place)))
  const first = kept[0]!
  if (kept.length === 1) return alone(first)
  const last = first.together
  if (last?.places.length === kept.length && last.places.every((place, index) => place === kept[index]))
    return last.notes[0]!
  const note = noteOn(kept)!
  first.together = { places: kept, notes: [note] }
  return note
}

function alone(place: Place): Finding {
  place.note ??= noteOn([place, ...place.also])!
  return place.note
}
