import { cardinals, changeNouns, isChangeVerb, times } from '@marginalia/english'
import type { Sentence, Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

export const determiners = set(
  `the a an my our your his her its their this that these those each every all both any some no another
   such whose`,
)

/** Words no noun phrase goes on through. */
const closed = set(
  `i we you he she it they me us him them who whom which what when where why how there
   am is are was were be been being has have had having do does did done will would shall should can could may might must
   and or but nor so yet if because although though while as than since until after before once unless whether
   in on at by for from to with into onto within without during under over across through throughout per via about against between
   among toward towards up down off out above below behind beyond despite except like near around along instead rather more less fewer most least much many
   not never also only just even then thus therefore already still again later now today
   i'm i've i'd we're we've we'd it's that's didn't wasn't weren't couldn't can't don't doesn't isn't aren't won't hadn't hasn't haven't
   meaning resulting including making leading thanks due compared versus vs`,
)

/** Ordinary verbs in a finite or participial form, beside the change verbs: they end a noun phrase. */
const finite = set(
  `took takes take made makes make led leads caused causes saved saves saving cost costs costing lost loses
   reached reaches reaching hit hits achieved achieves achieving generated generates generating earned earns brought brings
   handled handles handling processed served serves serving supported supports supporting used uses using
   found finds showed shows rated said says told asked wrote built build builds ran runs running went goes came
   gave gives got gets became becomes kept keeps held holds stood stands remained remains averaged averages averaging
   totalled totaled totaling totalling spent spends spending needed needs wanted wants waited waits
   received receives receiving required requires requiring covered covers covering failed fails failing
   passed passes allowed allows enabled enables enabling helped helps helping captured captures capturing
   delivered delivers delivering launched launches shipped ships adopted adopts prevented prevents preventing
   recovered recovers recovering meant means arrived arrives measured measures counted counts stretched
   experienced experiences experiencing missed misses beat beats contributing contributed attracting attracted answered answers sold sells paid pays estimated
   employed employs onboarded hired trained moved moves closed opened affected affecting affects`,
)

/** Can this word stand inside a plain noun phrase? Judged without a dictionary: everything unknown can. */
export function inPhrase(word: Word): boolean {
  if (word.kind === 'number' || word.kind === 'url' || cardinals.has(word.lower)) return false
  return (
    !closed.has(word.lower) &&
    !finite.has(word.lower) &&
    !/..ly$/.test(
      word.lower.replace(
        /^(?:early|daily|weekly|monthly|hourly|yearly|quarterly|family|supply|assembly|monopoly|reply)$/,
        '',
      ),
    )
  )
}

/** Nothing but white space, an opening mark or a hyphen between two words. */
export function joined(sentence: Sentence, left: Word, right: Word): boolean {
  const between = sentence.block.text.slice(left.span[1], right.span[0])
  // A new line that begins with a capital is another entry of a list, whatever the sentence.
  if (between.includes('\n') && /^\p{Lu}/u.test(right.text)) return false
  return /^\+?[\s"'“”‘’]*$/.test(between)
}

/**
 * The noun phrase that begins at word `from`: determiner, nouns and adjectives, and what
 * “of” adds. Word indices without the determiner; null where there is none.
 */
export function phraseFrom(sentence: Sentence, from: number): Span | null {
  const { words } = sentence
  let i = from
  while (words[i] && determiners.has(words[i]!.lower)) i++
  const start = i
  let end = i
  while (i < words.length) {
    const word = words[i]!
    if (i > start && !joined(sentence, words[i - 1]!, word)) break
    const next = words[i + 1]
    if (i > start && next && links(word, next) && (inPhrase(next) || determiners.has(next.lower))) {
      i++
      while (words[i] && determiners.has(words[i]!.lower)) i++
      continue
    }
    const noun = inPhrase(word) || (i > start && homographs.has(word.lower) && nounHere(words, i))
    if (!noun && !adjectival(words, i)) break
    if (word.lower === 'of' || determiners.has(word.lower)) break
    if (
      i > start &&
      (isChangeVerb(word.lower) || (/..ed$/.test(word.lower) && !adjectival(words, i))) &&
      !nominal(words, i)
    )
      break
    i++
    end = i
  }
  return end > start ? [start, end] : null
}

/** The noun phrase that ends before word `to`, `across` a bracket or a colon. Word indices without the determiner. */
export function phraseBefore(sentence: Sentence, to: number, across = false): Span | null {
  const { words } = sentence
  let i = to
  while (i > 0) {
    const word = words[i - 1]!
    if (i < to && !joined(sentence, word, words[i]!)) break
    if (i < to && links(word, words[i]!)) {
      i--
      continue
    }
    if (determiners.has(word.lower)) {
      if (i - 2 >= 0 && words[i - 2]!.lower === 'of' && joined(sentence, words[i - 2]!, word)) {
        i--
        continue
      }
      break
    }
    if (!inPhrase(word) && !(homographs.has(word.lower) && nounHere(words, i - 1))) break
    if (i < to && isChangeVerb(word.lower) && !nominal(words, i - 1)) break
    i--
  }
  while (i < to && (words[i]!.lower === 'of' || determiners.has(words[i]!.lower))) i++
  const last = words[to - 1]
  const next = words[to]
  if (!last || i >= to) return null
  return across || !next || joined(sentence, last, next) ? [i, to] : null
}

/** “Lost revenue”, “delayed launches”: a participle before its noun. */
function adjectival(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!
  const next = words[i + 1]
  if (!next || !inPhrase(next) || determiners.has(next.lower)) return false
  return /^(?:lost|sold|built|paid|unpaid)$/.test(lower) || (/..ed$/.test(lower) && !finite.has(lower))
}

/** Verbs that are as often nouns: “fuel costs per delivery”, “the uses of”. */
const homographs = set(
  'cost costs uses needs runs covers measures counts delivers supports helps hits waits launches changes failures experiences',
)

/** A noun does not take a number or a determiner after it. */
function nounHere(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return !next || (next.kind !== 'number' && !determiners.has(next.lower) && !cardinals.has(next.lower))
}

/** “Of” and “per” go on with a noun phrase: “the share of orders”, “cost per delivery”, not “orders per day”. */
const links = (word: Word, next: Word): boolean =>
  word.lower === 'of' || (word.lower === 'per' && !times.has(next.lower) && inPhrase(next))

/** “The cut”, “speed gains”: a change verb's spelling used as a noun or an adjective. */
function nominal(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!
  if (lower === 'speed' || lower === 'scale' || lower === 'speeds') return true
  if (!changeNouns.has(lower) && !/^(?:changes?|move|take)$/.test(lower)) return false
  const next = words[i + 1]
  return !next || (next.kind !== 'number' && !determiners.has(next.lower) && next.lower !== 'by')
}

export const spanOf = (sentence: Sentence, [from, to]: Span): Span => [
  sentence.words[from]!.span[0],
  sentence.words[to - 1]!.span[1],
]
