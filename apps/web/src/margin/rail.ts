import { Anchors, type EditorView, notesField, stack } from '@marginalia/editor'
import type { MarginState } from './margin-state.ts'
import { cardId, type Thread } from './threads.ts'

interface Placement {
  readonly cards: readonly { readonly element: HTMLElement; readonly top: number }[]
  readonly bottom: number
  /** Under the row, and across the gutter. */
  readonly line: readonly [row: string, across: string]
}

const gap = 2

/**
 * Puts each card beside its words. Cards and text lie in the same page and scroll with it, so a
 * card's place depends on the text and the focus only, never on scrolling.
 */
export class Rail {
  readonly #anchors = new Anchors()
  readonly #view: EditorView
  readonly #margin: MarginState
  /** Where each card stands, in pixels from the top of the list. */
  readonly #tops = new WeakMap<HTMLElement, number>()
  #drawn: {
    readonly list?: HTMLElement
    readonly threads?: readonly Thread[]
    readonly cards: readonly (HTMLElement | undefined)[]
  } = { cards: [] }
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
    this.#anchors.measureAll(this.#view, this.#view.state.field(notesField).all)
    this.request()
  }

  #read(view: EditorView): Placement | null {
    const list = document.querySelector<HTMLElement>('.cards')
    const desk = document.querySelector<HTMLElement>('.desk')
    if (!list || !desk || list.offsetParent === null) return null
    const line = Number.parseFloat(getComputedStyle(list).getPropertyValue('--card-line')) * rootSize()
    const places = new Map<string, number>()
    for (const { id, from } of view.state.field(notesField).all) places.set(id, from)
    const origin = view.documentTop - list.getBoundingClientRect().top
    const focus = this.#margin.focus.value
    const anchors: number[] = []
    const heights: number[] = []
    const elements: HTMLElement[] = []
    let pin = -1
    let below = 0
    const threads = this.#margin.threads.value
    const cards = this.#cards(list)
    for (let i = 0; i < threads.length; i++) {
      const thread = threads[i]!
      const element = cards[i]
      const open = thread.notes.find(note => note.id === focus)
      const note = open ?? thread.notes[0]!
      if (!element) continue
      if (open) pin = anchors.length
      const from = Math.min(places.get(note.id) ?? note.finding.span[0], view.state.doc.length)
      // The line of an open card that has the focus need not be its first one.
      const inner = open ? (element.querySelector<HTMLElement>('.open')?.offsetTop ?? 0) : 0
      if (open) below = inner
      anchors.push(this.#anchors.middle(view, note.id, from) + origin - line / 2 - inner)
      heights.push(open ? element.offsetHeight : line)
      elements.push(element)
    }
    const tops = stack(anchors, heights, gap, pin)
    const last = tops.length - 1
    return {
      cards: elements.map((element, i) => ({ element, top: tops[i]! })),
      bottom: last < 0 ? 0 : tops[last]! + heights[last]!,
      line: pin < 0 ? ['', ''] : this.#line(view, desk, list, tops[pin]! + below + line / 2, focus),
    }
  }

  /** The card of each thread, looked for only when the list has changed: asking hundreds for their names takes a while. */
  #cards(list: HTMLElement): readonly (HTMLElement | undefined)[] {
    const threads = this.#margin.cards.value
    if (this.#drawn.list === list && this.#drawn.threads === threads) return this.#drawn.cards
    const cards = threads.map(({ id }, i) => {
      const card = list.children[i] as HTMLElement | undefined
      return card?.id === cardId(id) ? card : undefined
    })
    // Where the page has not drawn them yet, the next one to ask looks again.
    if (!cards.includes(undefined)) this.#drawn = { list, threads, cards }
    return cards
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

  #write({ cards, bottom, line }: Placement): void {
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
    for (const { element, top } of cards) {
      // Asking the element where it is costs more than all the rest.
      if (this.#tops.get(element) === top) continue
      this.#tops.set(element, top)
      element.style.transform = `translateY(${top}px)`
      element.dataset['placed'] = ''
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
}

const round = (value: number): number => Math.round(value * 2) / 2
const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
