import type { Category, Finding } from '@marginalia/report'
import { computed, effect, signal, untracked } from '@preact/signals'
import { rested, review } from '../review.ts'
import type { Desk } from '../store/desk.ts'
import type { Brief } from '../store/draft.ts'
import { familyOf } from './families.ts'
import { identified } from './identity.ts'
import { continued, filled, isKept, type Round, roundOf } from './round.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { type MarginNote, notesOf, stillAlike, type Thread, threadsOf } from './threads.ts'

export type Tab = 'notes' | 'metrics' | 'probes' | 'principles' | 'scope'

/** Milliseconds without a key after which what is new may be asked about. */
const calm = 2000

/** What the margin shows and which note it is about. */
export class MarginState {
  readonly tab = signal<Tab>('notes')
  readonly focus = signal<string | null>(null)
  readonly hover = signal<string | null>(null)
  /** All notes are shown, not only those that matter first. */
  readonly every = signal(false)
  readonly filtering = signal(false)
  /** The sheet on a phone: down, one note, or all of it. */
  readonly up = signal(false)
  /** Raised when cards have been drawn or taken away because the window has moved. */
  readonly drawn = signal(0)
  /** Note for which a reason is being asked. */
  readonly dismissing = signal<string | null>(null)
  readonly round = signal<Round>([])
  readonly #desk: Desk
  #draft = ''
  #brief: Brief | null = null
  #calm: ReturnType<typeof setTimeout> | undefined
  #last: readonly MarginNote[] = []
  #gathered: readonly Thread[] = []
  #drawn: readonly Thread[] = []
  #cut: readonly Stretch[] = []
  #told = 0
  #all = 0

  constructor(desk: Desk) {
    this.#desk = desk
    effect(() => {
      rested.value
      this.dismissed.value
      untracked(() => this.#goOn())
    })
  }

  readonly dismissed = computed(() => new Set(this.#desk.dismissals.value.map(one => one.fingerprint)))
  /** Notes the writer has not set aside. */
  readonly standing = computed<readonly MarginNote[]>(() => {
    const now = review.value
    const dismissed = this.dismissed.value
    const isDismissed = ({ fingerprint }: Finding): boolean => dismissed.has(fingerprint)
    const found = now ? notesOf(now.report, now.text, isDismissed, this.#last) : []
    this.#last = identified(found, this.#last)
    return this.#last
  })
  /** Whether some kinds or levels of notes are not shown. */
  readonly filtered = computed(() => {
    const { families, levels } = this.#desk.filter.value
    return families.length + levels.length > 0
  })
  /** Notes that matter first and wait for an answer. */
  readonly waiting = computed<readonly MarginNote[]>(() => {
    const ids = new Set(this.round.value.flatMap(({ id, answered }) => (answered ? [] : [id])))
    return this.standing.value.filter(({ id }) => ids.has(id))
  })
  /** No note comes before the others: all of them are shown. */
  readonly firstless = computed(
    () => this.round.value.length === 0 && rested.value?.report.first.length === 0,
  )
  readonly notes = computed<readonly MarginNote[]>(() => {
    if (this.filtered.value)
      return this.standing.value.filter(note => !this.#hidden(note.finding, note.rule.category))
    return this.every.value || this.firstless.value ? this.standing.value : this.waiting.value
  })
  readonly answered = computed(() => this.round.value.filter(({ answered }) => answered).length)
  readonly threads = computed<readonly Thread[]>(() => {
    this.#gathered = threadsOf(this.notes.value, review.value?.report.sentences ?? [], this.#gathered)
    return this.#gathered
  })
  /**
   * The threads as their cards show them: the very same while they look the same, so that a key draws
   * only what it changes. Where their words are now, `threads` knows.
   */
  readonly cards = computed<readonly Thread[]>(() => {
    const resting = rested.value === review.value
    this.#drawn = stillAlike(this.threads.value, this.#drawn, !resting)
    return this.#drawn
  })
  readonly stretches = computed<readonly Stretch[]>(() => {
    this.#cut = stretchesOf(this.cards.value, this.#cut)
    return this.#cut
  })
  readonly count = computed(() => this.notes.value.length)
  readonly standingCount = computed<number>(() => {
    if (rested.value === review.value) this.#all = this.standing.value.length
    return this.#all
  })
  /** How many there are, told when the text rests: a number that runs with every key is no help. */
  readonly toldCount = computed<number>(() => {
    if (rested.value === review.value) this.#told = this.count.value
    return this.#told
  })
  /** Which of the notes has the focus; -1 when none has. */
  readonly focusedAt = computed(() => this.notes.value.findIndex(note => note.id === this.focus.value))

  /** The notes that matter first, or all of them; whatever filter there was is off. */
  show(every: boolean): void {
    this.every.value = every
    if (this.filtered.value) this.#desk.showOnly({ families: [], levels: [] })
  }

  /** The text is another one: what has gone with the one before was not answered. */
  beginRound(): void {
    this.round.value = []
    this.#desk.comeTo([])
  }

  /** The notes that matter next. */
  nextRound(): void {
    this.beginRound()
    this.every.value = false
    this.#goOn()
  }

  #goOn(): void {
    const now = rested.value
    const { id, text } = this.#desk.draft.value
    if (!now || now.text !== text) return
    const other = id !== this.#draft
    const round = other ? roundOf(this.#desk.round.value) : this.round.value
    const readDifferently = !other && this.#brief !== null && this.#brief !== now.brief
    this.#draft = id
    this.#brief = now.brief
    const gone = text.trim() === '' ? [] : continued(round, this.standing.value, readDifferently)
    clearTimeout(this.#calm)
    const isFresh = !gone.some(({ answered }) => !answered) && this.answered.value === 0
    if (isFresh || other || readDifferently) this.#ask(gone)
    else {
      this.#keep(gone)
      // A note on half a word would be answered by the other half.
      this.#calm = setTimeout(() => this.#ask(this.round.value), calm)
    }
  }

  #ask(round: Round): void {
    const now = rested.value
    if (now) this.#keep(filled(round, this.standing.value, now.report))
  }

  #keep(round: Round): void {
    this.round.value = round
    if (!isKept(round, this.#desk.round.value))
      this.#desk.comeTo(round.map(({ fingerprint, answered }) => ({ fingerprint, answered })))
  }

  #hidden(finding: Finding, category: Category): boolean {
    const { families, levels } = this.#desk.filter.value
    return families.includes(familyOf[category]) || levels.includes(finding.level)
  }
}

/** A list with a value taken out of it or put into it. */
export const toggled = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter(one => one !== value) : [...list, value]
