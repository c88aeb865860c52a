import type { Sentence, Word } from '@marginalia/prose'
import { keepsObject } from './adjectival.ts'
import { isAdverb } from './adverb.ts'
import { type Auxiliary, auxiliaryOf } from './auxiliary.ts'
import { coordinators, determiners, prepositions, pronouns, subordinators, whWords } from './function-word.ts'
import { list } from './list.ts'
import { participle } from './participle.ts'

const widestGap = 6
const widestInsertion = 9
/** Auxiliaries and adverbs between a subject and the end of its verb group. */
const widestGroup = 9

/** Two words that together stand where an adverb does. */
const adverbials = list(
  `a_bit a_little a_lot all_but all_too any_longer as_well as_yet at_all at_best at_first at_last at_least at_most
   at_once at_present at_times at_worst by_chance by_default by_definition by_design by_far by_law by_mistake
   by_now by_then each_day each_time every_day for_example for_instance for_now for_once in_addition in_brief
   in_effect in_essence in_fact in_general in_part in_particular in_practice in_principle in_reality in_theory
   in_total in_turn in_vain kind_of more_often no_longer not_only of_course of_late on_average on_occasion
   on_purpose once_again one_day so_far sort_of that_time this_time thus_far to_date`,
)
/** What “in”, “for”, “at”… must lead to for the phrase to stand where an adverb does: “in most cases”. */
const adverbialNouns = list(
  `case cases day days degree extent instance moment month months opinion part point purposes reason sense stage time
   times view way ways week weeks year years`,
)
/** Not adverbs everywhere, but between an auxiliary and its participle. */
const adverbLike = list('all best both each either first hereby herein herewith neither thereby well')
/** After a participle these do not continue a noun phrase, though some are nouns. */
const times = list(
  `again april august christmas day days december each early every february friday hour hours january july june
   last late march may midnight minute minutes monday month months next noon november now october saturday
   september sunday then there this thursday time times today tomorrow tonight tuesday wednesday week weeks year
   years yesterday`,
)

/** The words of a sentence with the questions a grammar asks of them. Indices count words. */
export class Phrase {
  readonly words: readonly Word[]
  readonly #sentence: Sentence

  constructor(sentence: Sentence) {
    this.#sentence = sentence
    this.words = sentence.words
  }

  lower(at: number): string {
    return this.words[at]?.lower ?? ''
  }

  /** The auxiliary the word at `at` is or ends in; “May” inside a sentence is the month. */
  auxiliary(at: number): Auxiliary | null {
    return at > 0 && this.words[at]?.text === 'May' ? null : auxiliaryOf(this.lower(at))
  }

  /** What stands between two neighbouring words, without white space. */
  between(left: number, right: number): string {
    const a = this.words[left]
    const b = this.words[right]
    return a && b ? this.#sentence.block.text.slice(a.span[1], b.span[0]).trim() : ''
  }

  /** The word after `at` when nothing but white space parts them; empty otherwise. */
  next(at: number): string {
    return this.between(at, at + 1) === '' ? this.lower(at + 1) : ''
  }

  /** Whether the sentence ends in a question mark, whatever closes after it. */
  get isQuestion(): boolean {
    const { text } = this.#sentence
    let end = text.length - 1
    for (let steps = 0; steps < 4 && /[!"'”’)]/.test(text[end] ?? ''); steps++) end--
    return text[end] === '?'
  }

  /** Nothing stands before `at` in its clause: it opens the sentence or follows a colon or a dash. */
  opensClause(at: number): boolean {
    return at === 0 || /[:;–—-]$/.test(this.between(at - 1, at))
  }

  /**
   * Index of the first word from `from` that is no adverb or inserted phrase; null when the
   * verb group cannot go on. `previous` is the index of the word before `from`.
   */
  skipAdverbs(from: number, previous: number, insertions = true): number | null {
    let at = from
    let before = previous
    let mayInsert = insertions
    for (let steps = 0; steps < widestGap && at < this.words.length; steps++) {
      const between = this.between(before, at).replace(/["“”‘’'*_]/g, '')
      if (between !== '') {
        if (!mayInsert || !/^[,(–—-]$/.test(between)) return null
        const end = this.#insertionEnd(at, between)
        if (end === null) return null
        mayInsert = false
        if (!this.#isAdverb(end + 1)) return end + 1
        before = end + 1
        at = end + 2
        continue
      }
      if (participle(this.lower(at)) && !adverbLike.has(this.lower(at))) return at
      const width = this.#adverbialAt(at)
      if (width === 0) return at
      before = at + width - 1
      at += width
    }
    return null
  }

  /** Words of the adverb, or of the phrase in its place, that begins at `at`; 0 when there is none. */
  #adverbialAt(at: number): number {
    if (adverbials.has(`${this.lower(at)}_${this.lower(at + 1)}`)) return 2
    if (this.#isAdverb(at)) {
      return this.lower(at + 1) === 'and' && this.#isAdverb(at + 2) ? 3 : 1
    }
    if (!prepositions.has(this.lower(at)) || !determiners.has(this.lower(at + 1))) return 0
    for (const width of [3, 4]) if (adverbialNouns.has(this.lower(at + width - 1))) return width
    return 0
  }

  #isAdverb(at: number): boolean {
    const lower = this.lower(at)
    return isAdverb(lower) || adverbLike.has(lower)
  }

  /** Last word of an insertion that begins at `at`: “, in my view,”. */
  #insertionEnd(at: number, open: string): number | null {
    const close = open === '(' ? ')' : open
    if (coordinators.has(this.lower(at))) return null
    for (let end = at; end < Math.min(at + widestInsertion, this.words.length - 1); end++) {
      if (this.between(end, end + 1).startsWith(close)) return end
    }
    return null
  }

  /** A word that can stand inside a noun phrase after its first word. */
  isNominal(at: number): boolean {
    const word = this.words[at]
    if (!word || this.between(at - 1, at) !== '') return false
    const { lower, kind } = word
    if (lower === 'of') return true
    if (isLink(lower) || isAdverb(lower) || pronouns.has(lower)) return false
    if (this.auxiliary(at)?.form === 'finite') return false
    return kind === 'word' && participle(lower) ? this.nounFollows(at) && !keepsObject.has(lower) : true
  }

  /** Whether the word after `at` continues a noun phrase, as a noun after an attributive participle does. */
  nounFollows(at: number): boolean {
    const next = this.words[at + 1]
    if (next?.kind !== 'word' || this.between(at, at + 1) !== '') return false
    const { lower } = next
    return !(
      isLink(lower) ||
      isAdverb(lower) ||
      determiners.has(lower) ||
      pronouns.has(lower) ||
      times.has(lower) ||
      this.auxiliary(at + 1) !== null
    )
  }

  /** The word a subject right before the verb group at `at` ends with; for “they’re”, “they”. */
  subjectBefore(at: number): string {
    const own = this.auxiliary(at)?.host
    if (own) return own
    for (let i = at - 1; i >= Math.max(0, at - widestGroup); i--) {
      const auxiliary = this.auxiliary(i)
      if (auxiliary?.host) return auxiliary.host
      if (!auxiliary && !isAdverb(this.lower(i))) return this.lower(i)
    }
    return ''
  }
}

const isLink = (lower: string): boolean =>
  prepositions.has(lower) || coordinators.has(lower) || subordinators.has(lower) || whWords.has(lower)
