import { Anchors, type EditorView, type NoteAnchor, notesField, stack } from '@marginalia/editor'
import type { MarginState } from './margin-state.ts'
import type { Stretch } from './stretches.ts'
import { cardId } from './threads.ts'

/** A stretch of cards as the page has drawn it. */
interface Group {
  readonly element: HTMLElement
  /** None where it is far from the window. */
  readonly cards: readonly HTMLElement[]
  /** How many cards it has, drawn or not. */
  readonly count: number
}

interface Placement {
  readonly groups: readonly Group[]
  /** Of all cards, in pixels from the top of the list. */
  readonly tops: readonly number[]
  readonly heights: readonly number[]
  /** Under the row, and across the gutter. */
  readonly line: readonly [row: string, across: string]
}

const gap = 2
/** Pixels in which the height of a stretch grows. */
const step = 128

/**
 * Puts each card beside its words. Cards and text lie in the same page and scroll with it, so a
 * card's place depends on the text and the focus only, never on scrolling.
 */
export class Rail {
  readonly #anchors = new Anchors()
  readonly #view: EditorView
  readonly #margin: MarginState
  /** Where each card and each stretch stands, as it was written last. */
  readonly #tops = new WeakMap<HTMLElement, number>()
  readonly #groups = new WeakMap<Stretch, Group>()
  /** Pixels of a card of one line; 0 when it has to be asked for. */
  #oneLine = 0
  #pinnedBefore: string | null = null
  #settle: ReturnType<typeof setTimeout> | undefined
  #measure: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView, margin: MarginState) {
    this.#view = view
    this.#margin = margin
  }

  /** Ask for a new layout; many requests in one frame are one. */
  request(): void {
    this.#view.requestMeasure({
      key: this,
      read: view => this.#read(view),
      write: placement => placement && this.#write(placement),
    })
  }

  /** The width, the fonts or the whole text are new. */
  measureAll(): void {
    const view = this.#view
    this.#oneLine = 0
    const middle = view.lineBlockAtHeight(innerHeight / 2 - view.documentTop)
    const before = middle.top + view.documentTop
    this.#anchors.measureAll(view, view.state.field(notesField).all)
    // What one looks at stays, though what is above it is higher than was guessed.
    const by = view.lineBlockAt(middle.from).top + view.documentTop - before
    if (scrollY > 0 && Math.abs(by) > 1 && view.dom.offsetParent !== null)
      scrollBy({ top: by, behavior: 'instant' })
    this.request()
  }

  #read(view: EditorView): Placement | null {
    const list = document.querySelector<HTMLElement>('.cards')
    const desk = document.querySelector<HTMLElement>('.desk')
    if (!list || !desk || list.offsetParent === null) return null
    this.#oneLine ||= Number.parseFloat(getComputedStyle(list).getPropertyValue('--card-line')) * rootSize()
    const oneLine = this.#oneLine
    const groups = this.#drawn(list)
    // Until the page has drawn the cards: whoever draws asks again.
    if (!groups) return null
    const { all, moved } = view.state.field(notesField)
    const moves = moved ? new Map(all.map(({ id, from }) => [id, from])) : null
    const focus = this.#margin.focus.value
    const places: NoteAnchor[] = []
    const heights: number[] = []
    let pin = -1
    /** Pixels from the top of the open card to the line that has the focus; that need not be its first one. */
    let inner = 0
    for (const thread of this.#margin.threads.value) {
      const open = focus === null ? undefined : thread.notes.find(note => note.id === focus)
      const { id, finding } = open ?? thread.notes[0]!
      let height = oneLine
      if (open) {
        pin = places.length
        const card = document.getElementById(cardId(thread.id))
        inner = card?.querySelector<HTMLElement>('.open')?.offsetTop ?? 0
        height = card?.offsetHeight ?? oneLine
      }
      places.push({ id, from: Math.min(moves?.get(id) ?? finding.span[0], view.state.doc.length) })
      heights.push(height)
    }
    const origin = view.documentTop - list.getBoundingClientRect().top - oneLine / 2
    const anchors = this.#anchors
      .middles(view, places)
      .map((middle, i) => middle + origin - (i === pin ? inner : 0))
    const tops = stack(anchors, heights, gap, pin)
    return {
      groups,
      tops,
      heights,
      line: pin < 0 ? ['', ''] : this.#line(view, desk, list, tops[pin]! + inner + oneLine / 2, focus),
    }
  }

  /** The stretches and their cards, if the page has drawn them. Asking hundreds of cards for their names takes a while. */
  #drawn(list: HTMLElement): readonly Group[] | null {
    const stretches = this.#margin.stretches.value
    if (list.children.length !== stretches.length) return null
    const groups: Group[] = []
    for (let i = 0; i < stretches.length; i++) {
      const { threads } = stretches[i]!
      let group = this.#groups.get(stretches[i]!)
      const element = list.children[i] as HTMLElement
      if (group?.element !== element || group.cards.length !== element.childElementCount) {
        const cards = [...element.children] as HTMLElement[]
        // Far from the window there are none.
        if (cards.length > 0 && cards.length !== threads.length) return null
        if (cards.some((card, k) => card.id !== cardId(threads[k]!.id))) return null
        group = { element, cards, count: threads.length }
        this.#groups.set(stretches[i]!, group)
      }
      groups.push(group)
    }
    return groups
  }

  /** A line from the words to their card, along the foot of the row. */
  #line(
    view: EditorView,
    desk: HTMLElement,
    list: HTMLElement,
    middle: number,
    focus: string | null,
  ): readonly [string, string] {
    const note = view.state.field(notesField).all.find(one => one.id === focus)
    const start = note && view.coordsAtPos(note.from, 1)
    if (!note || !start) return ['', '']
    const end = view.coordsAtPos(note.to, -1)
    const origin = desk.getBoundingClientRect()
    const column = view.contentDOM.getBoundingClientRect().right - origin.left
    const card = list.getBoundingClientRect()
    const from = (end && end.top < start.bottom ? end.right : column + origin.left) - origin.left
    const foot = start.bottom - origin.top + 1
    const to = card.left - origin.left - 6
    const y = card.top - origin.top + middle
    return [
      `M${round(from)} ${round(foot)}H${round(column)}`,
      `M${round(column)} ${round(foot)}L${round(to)} ${round(y)}`,
    ]
  }

  #write({ groups, tops, heights, line }: Placement): void {
    const list = document.querySelector<HTMLElement>('.cards')
    if (!list) return
    const focus = this.#margin.focus.value
    // Cards glide when the reader's eye moves to another note, and only then: while typing they would lag.
    if (focus !== this.#pinnedBefore) {
      this.#pinnedBefore = focus
      list.classList.add('settled')
      clearTimeout(this.#settle)
      this.#settle = setTimeout(() => list.classList.remove('settled'), 240)
    }
    let at = 0
    let bottom = 0
    for (const { element, cards, count } of groups) {
      const top = tops[at] ?? 0
      cards.forEach((card, i) => {
        const own = tops[at + i]! - top
        if (!this.#isNew(card, own)) return
        card.style.top = `${own}px`
        card.dataset['placed'] = ''
      })
      at += count
      bottom = tops[at - 1]! + heights[at - 1]!
      if (this.#isNew(element, top)) {
        element.style.transform = `translateY(${top}px)`
        element.dataset['placed'] = ''
      }
      // In steps, for a new height makes the browser lay the stretch out once more.
      const height = `${Math.ceil((bottom - top) / step) * step}px`
      if (element.style.height !== height) element.style.height = height
    }
    if (list.style.minHeight !== `${bottom}px`) list.style.minHeight = `${bottom}px`
    if (this.#anchors.guessed) {
      clearTimeout(this.#measure)
      this.#measure = setTimeout(() => this.measureAll(), 200)
    }
    document.querySelectorAll('.thread path').forEach((path, i) => {
      const way = line[i] ?? ''
      if (path.getAttribute('d') !== way) path.setAttribute('d', way)
    })
  }

  /** Does it stand elsewhere? Asking the element would cost more than all the rest. */
  #isNew(element: HTMLElement, top: number): boolean {
    if (this.#tops.get(element) === top) return false
    this.#tops.set(element, top)
    return true
  }
}

const round = (value: number): number => Math.round(value * 2) / 2
const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
