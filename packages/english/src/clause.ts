import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { type NounPhrase, nounPhrasesOf } from './noun-phrase.ts'
import { headOfChain, phraseEndingAt, type Subject, subjectOf } from './subject.ts'
import { tokensOf } from './tag.ts'
import type { Token } from './token.ts'
import { type VerbGroup, verbGroupsOf } from './verb-group.ts'

/** Who the subject is: the writer alone, the writer with others, the reader, somebody or something else, none at all. */
export type Person = 'i' | 'we' | 'you' | 'other' | 'nobody'

/** A verb group with what belongs to it. */
export interface Clause {
  /** From its first word to the first of the next clause that begins after its verb; in the block's text, UTF-16. */
  readonly span: Span
  /** Indices into `tokensOf(sentence)`, half-open. */
  readonly tokens: Span
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'participle'
  /** The word that makes it a subordinate or relative clause: “because”, “that”, “when”. */
  readonly opener: Token | null
  readonly verb: VerbGroup
  /**
   * `fact` is told as it was or is, plans with “will” included (see `verb.tense`); `modal` as it could, might or should
   * be; `conditional` behind “if” or “unless”; `imperative` is an order; `question` is asked.
   */
  readonly mood: 'fact' | 'modal' | 'imperative' | 'conditional' | 'question'
  /** Of a verb that shares it with the one before (“I called and asked”), too. */
  readonly subject: NounPhrase | null
  readonly person: Person
  /** The noun phrase right behind the verb: “the list” in “I sent the list”, “a mess” in “it was a mess”. */
  readonly object: NounPhrase | null
}

/** The clauses of a sentence in the order of their verbs. */
export const clausesOf = once((sentence: Sentence): readonly Clause[] => {
  const groups = verbGroupsOf(sentence)
  // What is longer is a table or a dump, and reading it as a sentence takes more than linear time.
  if (sentence.words.length > longestSentence) return []
  const reader = new Reader(sentence)
  for (const [index, verb] of groups.entries())
    reader.add(
      verb,
      groups.find(({ form }, at) => at > index && form === 'finite'),
    )
  return reader.clauses()
})

/** In words. */
const longestSentence = 400

type Draft = { -readonly [K in keyof Omit<Clause, 'span' | 'tokens'>]: Clause[K] } & {
  /** What a relative clause is about, even where it is not its subject: “the list” of “the list that I wrote”. */
  meant: NounPhrase | null
  /** Index of its first token. */
  start: number
}

const conditions = new Set(['if', 'unless', 'provided', 'assuming'])
const relatives = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'why'])
/** Behind these a clause is itself a subject: “What I learned is …”. */
const nominal = new Set(['what', 'whatever', 'how', 'that', 'whether'])
const openers = new Set(
  `when where why how whenever wherever what which who whom that whatever whichever once after before since until as
   than`.split(/\s+/),
)
/** Nouns whose content “that” tells. */
const told = new Set(
  `assumption belief chance claim conclusion concern doubt evidence expectation fact fear feedback feeling hope hypothesis
   idea impression news notion possibility proof risk sense sign statement thought way`.split(/\s+/),
)
const helping = new Set(['help', 'let', 'make', 'have', 'see', 'watch', 'hear'])
const particles = new Set('up out off down over back away'.split(' '))

/** Reads the clauses of a sentence one after the other: each may go on where the one before left off. */
class Reader {
  readonly #tokens: readonly Token[]
  readonly #phrases: readonly NounPhrase[]
  readonly #asked: boolean
  readonly #drafts: Draft[] = []

  constructor(sentence: Sentence) {
    this.#tokens = tokensOf(sentence)
    this.#phrases = nounPhrasesOf(sentence)
    // Whatever closes after the question mark.
    this.#asked = /\?[!"'”’)]{0,4}$/.test(sentence.text)
  }

  clauses(): readonly Clause[] {
    const tokens = this.#tokens
    return this.#drafts.map(({ start, kind, opener, verb, mood, subject, person, object }, index): Clause => {
      const after = verb.tokens[1]
      const next = this.#drafts[index + 1]
      // Behind a relative clause, the clause it stands in goes on with its verb.
      let end = next ? (next.start >= after ? next.start : next.verb.tokens[0]) : tokens.length
      while (end > after && tokens[end - 1]!.pos === 'CCONJ') end--
      const span: Span = [tokens[start]!.span[0], tokens[end - 1]!.span[1]]
      return { kind, opener, verb, mood, subject, person, object, tokens: [start, end], span }
    })
  }

  /** `next`: the finite verb that follows. */
  add(verb: VerbGroup, next?: VerbGroup): void {
    const joined = this.#joinedTo(verb)
    const bare = verb.form !== 'finite' || joined?.verb.form === 'infinitive' || this.#isHelped(verb)
    this.#drafts.push(bare ? this.#bare(verb) : this.#finite(verb, joined, next))
  }

  /** “Help survive”, “let him go”, “make it work”: an infinitive without “to”. */
  #isHelped({ verb, tokens: [from, to] }: VerbGroup): boolean {
    const previous = this.#previous
    if (!previous || verb.inflection !== 'base' || to - from > 1 || !helping.has(previous.verb.verb.lemma))
      return false
    return previous.verb.tokens[1] === from || previous.object?.tokens[1] === from
  }

  /** “To ask”, “asking”; “wait” in “to ask or wait”. */
  #bare(verb: VerbGroup): Draft {
    return {
      kind: verb.form === 'gerund' || verb.form === 'participle' ? 'participle' : 'infinitive',
      opener: null,
      verb: verb.form === 'finite' ? { ...verb, form: 'infinitive', tense: null } : verb,
      mood: 'fact',
      subject: null,
      person: 'nobody',
      object: this.#objectOf(verb),
      meant: null,
      start: verb.tokens[0],
    }
  }

  #finite(verb: VerbGroup, joined: Draft | null, next?: VerbGroup): Draft {
    const { phrase, start, relative } = this.#subjectOf(verb)
    const opener = relative ?? (verb.inverted ? null : this.#openerBefore(start))
    const first = opener ? Math.min(start, this.#tokens.indexOf(opener)) : start
    const meant = opener
      ? relatives.has(opener.lower)
        ? this.#antecedent(first, opener)
        : null
      : phrase && this.#contact(phrase, next)
    const subject = phrase ?? joined?.subject ?? null
    const shares = !phrase && joined !== null
    const clausal = !subject && !shares && this.#isAboutClause(verb)
    const kind = shares
      ? joined.kind
      : meant
        ? 'relative'
        : opener || this.#isComplement(start, clausal)
          ? 'subordinate'
          : 'main'
    const order = !subject && !opener && this.#isOrder(verb)
    return {
      kind,
      opener,
      verb: shares && verb.verb.inflection === 'base' && !verb.modal ? asIn(verb, joined.verb) : verb,
      mood:
        this.#asked && kind === 'main'
          ? 'question'
          : opener && conditions.has(opener.lower)
            ? 'conditional'
            : order
              ? 'imperative'
              : shares && joined.mood === 'conditional'
                ? 'conditional'
                : verb.modal && verb.tense !== 'future'
                  ? 'modal'
                  : shares && joined.verb.modal && verb.verb.inflection === 'base'
                    ? joined.mood
                    : 'fact',
      subject,
      person: order ? 'you' : shares ? joined.person : clausal ? 'other' : this.#personOf(subject),
      object: this.#objectOf(verb),
      meant,
      start: Math.min(first, verb.tokens[0]),
    }
  }

  get #previous(): Draft | undefined {
    return this.#drafts.at(-1)
  }

  /** The clause whose subject and auxiliaries a verb shares: “I called, asked and waited”, “to ask or wait”. */
  #joinedTo({ tokens: [from], verb, modal }: VerbGroup): Draft | null {
    const previous = this.#previous
    if (!previous || modal) return null
    let at = from
    while (at > 0 && this.#tokens[at]!.gap === '' && this.#tokens[at - 1]!.pos === 'ADV') at--
    const linked = this.#tokens[at]!.gap === '' && this.#tokens[at - 1]?.pos === 'CCONJ'
    const listed = this.#tokens[at]!.gap === ',' && from === at && at >= previous.verb.tokens[1]
    if (!linked && !listed) return null
    if (previous.verb.form === 'infinitive' && verb.inflection === 'base') return previous
    // “I went there to ask and told them”: the last verb with a tense goes on.
    const finite = this.#drafts.findLast(one => one.verb.form === 'finite')
    if (!finite || (listed && finite.mood === 'conditional')) return null
    return listed && !finite.subject && finite.mood !== 'imperative' ? null : finite
  }

  #subjectOf(verb: VerbGroup): Subject {
    const found = subjectOf(this.#tokens, this.#phrases, verb)
    const previous = this.#previous
    const subject = this.#aroundParticiple(found) ?? this.#beforeInfinitive(found, verb)
    if (subject) return subject
    if (!previous?.meant || found.relative || found.start < previous.verb.tokens[1]) return found
    // “The list that I wrote was long”: behind a relative clause, what it is about goes on.
    const [from] = verb.tokens
    const [, end] = previous.verb.tokens
    const behind = found.phrase?.tokens[0] === end
    const within = found.phrase !== null && this.#tokens[found.start - 1]?.pos === 'ADP'
    const goesOn = found.phrase ? within || (behind && previous.subject === previous.meant) : true
    const between = this.#tokens.slice(end, from + 1)
    const close = between.every(
      ({ gap, pos }) => (gap === '' || gap === ',') && pos !== 'CCONJ' && pos !== 'SCONJ',
    )
    if (!goesOn || !close) return found
    if (behind) previous.object = found.phrase
    return { phrase: previous.meant, start: previous.meant.tokens[0], relative: null }
  }

  /** “The crew loading the truck left”, “loading the truck took a day”: what stands behind a participle is its object. */
  #aroundParticiple({ phrase, start, relative }: Subject): Subject | null {
    const previous = this.#previous
    if (previous?.kind !== 'participle' || relative) return null
    const [, end] = previous.verb.tokens
    if (!phrase) return this.#beforeGerund(previous, start)
    // “Writing and printing the list”.
    let index = this.#drafts.length - 1
    while (
      this.#drafts[index - 1]?.kind === 'participle' &&
      this.#tokens[this.#drafts[index]!.start - 1]?.pos === 'CCONJ'
    )
      index--
    const from = this.#drafts[index]!.start
    if (start !== end && !(start > end && this.#tokens[start - 1]!.pos === 'ADP')) return null
    if (this.#tokens.slice(from + 1, phrase.tokens[0] + 1).some(({ gap }) => gap !== '')) return null
    const before = this.#tokens[from - 1]
    if (before?.pos === 'SCONJ' || before?.pos === 'ADP') {
      // “The plan for closing the shop failed”.
      const noun = before.gap === '' ? phraseEndingAt(this.#phrases, from - 1) : null
      if (!noun) return null
      if (start === end) previous.object = phrase
      const whole = headOfChain(this.#tokens, this.#phrases, noun)
      return { phrase: whole, start: whole.tokens[0], relative: null }
    }
    const outer = this.#tokens[from]!.gap === '' ? phraseEndingAt(this.#phrases, from) : null
    if (!outer && from > 0 && this.#tokens[from]!.gap === '') return null
    if (start === end) previous.object = phrase
    return { phrase: outer, start: outer?.tokens[0] ?? from, relative: null }
  }

  /** “The time to fill came down”, “the decision to close the ward was hard”: a noun and what it is for, right before a verb. */
  #beforeInfinitive({ phrase, relative }: Subject, { tokens: [from] }: VerbGroup): Subject | null {
    const previous = this.#previous
    if (previous?.verb.form !== 'infinitive' || relative) return null
    const { start, verb } = previous
    const end = phrase ? phrase.tokens[0] : from
    const noun = this.#tokens[start]!.gap === '' ? phraseEndingAt(this.#phrases, start) : null
    if (noun?.head.pos !== 'NOUN' || end !== verb.tokens[1] || start === 0) return null
    if (this.#tokens.slice(start, from + 1).some(({ gap, pos }) => gap !== '' || pos === 'CCONJ')) return null
    const whole = headOfChain(this.#tokens, this.#phrases, noun)
    const before = this.#drafts.at(-2)
    // “We asked the crew to fill the crates left there”: the noun has its verb.
    if (before && before.verb.tokens[1] <= whole.tokens[0] && before.object === noun) return null
    if (phrase) previous.object = phrase
    return { phrase: whole, start: whole.tokens[0], relative: null }
  }

  /** “Output in packing fell”: right behind a gerund, what stands before its preposition is told of. */
  #beforeGerund({ start: from, verb: { form, tokens } }: Draft, start: number): Subject | null {
    const before = this.#tokens[from - 1]
    if (form !== 'gerund' || start !== tokens[1] || this.#tokens[start]!.gap !== '') return null
    if (before?.pos !== 'ADP' || before.gap !== '' || this.#tokens[from]!.gap !== '') return null
    const noun = phraseEndingAt(this.#phrases, from - 1)
    if (!noun) return null
    const whole = headOfChain(this.#tokens, this.#phrases, noun)
    return { phrase: whole, start: whole.tokens[0], relative: null }
  }

  /** The conjunction or question word right before a clause, over an adverb: “because”, “so that”, “when”. */
  #openerBefore(start: number): Token | null {
    for (let at = start - 1; at >= Math.max(0, start - 2); at--) {
      const token = this.#tokens[at]!
      if (this.#tokens[at + 1]!.gap !== '') return null
      if (token.pos === 'SCONJ') return token
      // “After that I left”: what a preposition leads to opens nothing.
      const led = token.pos === 'PRON' && token.gap === '' && this.#tokens[at - 1]?.pos === 'ADP'
      const possible =
        token.pos === 'ADV' || token.pos === 'PRON' || (token.pos === 'ADP' && at === start - 1)
      if (possible && !led && openers.has(token.lower)) return token
      if (token.pos !== 'ADV') return null
    }
    return null
  }

  /** What a relative clause is about; “the news that it broke” is about nothing, “that” only joins. */
  #antecedent(start: number, opener: Token): NounPhrase | null {
    const phrase = phraseEndingAt(this.#phrases, start)
    if (!phrase || (phrase.head.pos !== 'NOUN' && phrase.head.pos !== 'PROPN')) return null
    return opener.pos === 'SCONJ' && told.has(phrase.head.lemma) ? null : phrase
  }

  /** “The keys we need hang there”: what a clause without “that” is about, right behind its noun. */
  #contact({ head, tokens: [start] }: NounPhrase, next?: VerbGroup): NounPhrase | null {
    if (head.pos !== 'PRON' || head.gap !== '' || start === 0) return null
    const phrase = phraseEndingAt(this.#phrases, start)
    if (phrase?.head.pos !== 'NOUN' || phrase.head.has('unit-of-time') || phrase.head.has('time')) return null
    const previous = this.#previous
    const [from] = phrase.tokens
    if (previous?.verb.form === 'finite' && from >= previous.verb.tokens[1] && this.#isOne(previous, from)) {
      // “When it broke the line we stopped” or “if you have the keys we need, come”.
      const adverbial =
        previous.opener && previous.kind === 'subordinate' && !nominal.has(previous.opener.lower)
      return !adverbial || (next && this.#tokens.slice(start, next.tokens[0]).some(({ gap }) => gap === ','))
        ? phrase
        : null
    }
    // “The keys we need hang there”: the noun still waits for its verb.
    const chain = headOfChain(this.#tokens, this.#phrases, phrase)
    const [first] = chain.tokens
    const before = this.#tokens[first - 1]
    const opens = !before || this.#tokens[first]!.gap !== '' || before.pos === 'CCONJ'
    return opens && next ? phrase : null
  }

  /** Nothing parts a place from the clause before. */
  #isOne({ verb }: Draft, to: number): boolean {
    return this.#tokens.slice(verb.tokens[1], to + 1).every(({ gap, pos }) => gap === '' && pos !== 'CCONJ')
  }

  /** “What I learned is …”: the clause before is the subject. */
  #isAboutClause({ tokens: [from] }: VerbGroup): boolean {
    const previous = this.#previous
    if (previous?.kind === 'participle') return this.#tokens[from]!.gap === '' && previous.start === 0
    return (
      previous?.kind === 'subordinate' &&
      nominal.has(previous.opener?.lower ?? '') &&
      this.#tokens[from]!.gap === ''
    )
  }

  /** “I think it works”: nothing stands between the verb before and the subject. */
  #isComplement(start: number, clausal: boolean): boolean {
    const previous = this.#previous
    if (clausal || !previous || start === 0 || this.#tokens[start]!.gap !== '') return false
    const before = this.#tokens[start - 1]!
    const { form, verb, tokens } = previous.verb
    // “When it broke we left”: what a conjunction opened is complete.
    const reports = before === verb && (verb.has('say') || verb.has('think') || verb.has('learn'))
    const { opener, kind } = previous
    if (opener && kind === 'subordinate' && !nominal.has(opener.lower) && !reports) return false
    if (start < tokens[1]) return false
    return before === verb || (form === 'finite' && (before.pos === 'NOUN' || before.pos === 'PRON'))
  }

  /** A bare verb that opens its clause: “Send the list”, “please wait”, “ask and wait”, “if it breaks, call”. */
  #isOrder({ verb, tokens: [from], modal }: VerbGroup): boolean {
    if (verb.inflection !== 'base' || modal) return false
    const { gap } = this.#tokens[from]!
    const before = this.#tokens[from - 1]
    const mood = this.#previous?.mood
    if (before?.pos === 'CCONJ') return mood === 'imperative'
    if (gap === ',') return mood === 'imperative' || mood === 'conditional'
    return !before || before.lower === 'please' || /[:;.!?…–—(]/.test(gap)
  }

  #personOf(subject: NounPhrase | null): Person {
    if (!subject) return 'nobody'
    const { lemma, lower, pos } = subject.head
    if (pos !== 'PRON') return 'other'
    if (lemma === 'i' && this.#isSecond(subject)) return 'we'
    if (lemma === 'i' || lemma === 'we' || lemma === 'you') return lemma
    return lower === 'there' ? 'nobody' : 'other'
  }

  /** “Ann and I left”, but not “we asked Ann and I waited”. */
  #isSecond({ tokens: [from] }: NounPhrase): boolean {
    if (this.#tokens[from - 1]?.pos !== 'CCONJ' || this.#tokens[from]!.gap !== '') return false
    const first = phraseEndingAt(this.#phrases, from - 1)
    if (!first || first === this.#previous?.object) return false
    const before = this.#tokens[first.tokens[0] - 1]
    // “It needed pens and ink, and I went”: only a list has a comma before its last “and”.
    if (this.#tokens[from - 1]!.gap === ',' && this.#tokens[first.tokens[0]]!.gap !== ',') return false
    return (
      !before || this.#tokens[first.tokens[0]]!.gap !== '' || ['SCONJ', 'CCONJ', 'ADV'].includes(before.pos)
    )
  }

  /** The noun phrase right behind a verb, over adverbs and a particle, that is no subject of the next verb. */
  #objectOf({ tokens: [, end] }: VerbGroup): NounPhrase | null {
    const tokens = this.#tokens
    let at = end
    if (tokens[at]?.gap === '' && particles.has(tokens[at]!.lower) && tokens[at + 1]?.gap === '') at++
    while (tokens[at]?.gap === '' && tokens[at]!.pos === 'ADV') at++
    if (tokens[at]?.gap !== '') return null
    const phrase = this.#phrases.find(({ tokens: [from] }) => from === at)
    const next = phrase && tokens[phrase.tokens[1]]
    const { pos, inflection } = next?.gap === '' ? next : { pos: null, inflection: '' }
    const finite = pos === 'AUX' || (pos === 'VERB' && (inflection === 'past' || inflection === 'third'))
    return phrase && !finite ? phrase : null
  }
}

/** “I cut it, put it away and left”: of forms that look like a base, tense and mood are those of the verb before. */
const asIn = (
  verb: VerbGroup,
  { tense, perfect, progressive, modal, negative, verb: before }: VerbGroup,
): VerbGroup => ({
  ...verb,
  tense,
  perfect,
  progressive,
  modal,
  negative: verb.negative || (before.inflection === 'base' && negative),
})
