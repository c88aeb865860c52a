import type { Category, Finding, Level } from '@marginalia/report'
import { computed, signal } from '@preact/signals'
import { rested, review } from '../review.ts'
import type { Desk } from '../store/desk.ts'
import { type Family, familyOf } from './families.ts'
import { identified } from './identity.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { type MarginNote, notesOf, stillAlike, type Thread, threadsOf } from './threads.ts'

export type Tab = 'notes' | 'metrics' | 'probes' | 'principles' | 'scope'

/** What the margin shows and which note it is about. */
export class MarginState {
  readonly tab = signal<Tab>('notes')
  readonly focus = signal<string | null>(null)
  readonly hover = signal<string | null>(null)
  readonly hiddenFamilies = signal<ReadonlySet<Family>>(new Set())
  readonly hiddenLevels = signal<ReadonlySet<Level>>(new Set())
  readonly filtering = signal(false)
  /** The sheet on a phone: down, one note, or all of it. */
  readonly up = signal(false)
  /** Note for which a reason is being asked. */
  readonly dismissing = signal<string | null>(null)
  readonly #desk: Desk
  #last: readonly MarginNote[] = []
  #gathered: readonly Thread[] = []
  #drawn: readonly Thread[] = []
  #cut: readonly Stretch[] = []
  #told = 0

  constructor(desk: Desk) {
    this.#desk = desk
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
  readonly notes = computed<readonly MarginNote[]>(() =>
    this.standing.value.filter(note => !this.#hidden(note.finding, note.rule.category)),
  )
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
  /** How many there are, told when the text rests: a number that runs with every key is no help. */
  readonly toldCount = computed<number>(() => {
    if (rested.value === review.value) this.#told = this.count.value
    return this.#told
  })
  readonly hiddenCount = computed(() => this.standing.value.length - this.notes.value.length)
  /** Which of the notes has the focus; -1 when none has. */
  readonly focusedAt = computed(() => this.notes.value.findIndex(note => note.id === this.focus.value))

  #hidden(finding: Finding, category: Category): boolean {
    return this.hiddenFamilies.value.has(familyOf[category]) || this.hiddenLevels.value.has(finding.level)
  }
}

export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}
