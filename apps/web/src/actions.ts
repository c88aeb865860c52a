import { type EditorView, focusNote, nextNote, previousNote, showNote, undo } from '@marginalia/editor'
import { askOf, quote, type Span } from '@marginalia/report'
import { signal } from '@preact/signals'
import { example } from './example.ts'
import type { MarginState } from './margin/margin-state.ts'
import type { MarginNote } from './margin/threads.ts'
import { download } from './out/download.ts'
import { reviewOfNow } from './review.ts'
import { go, route } from './route.ts'
import type { Desk } from './store/desk.ts'
import { texts } from './texts.ts'

/** One line the page says, with at most a few things to do about it. */
export interface Message {
  readonly text: string
  readonly acts: readonly { readonly label: string; run(): void }[]
  /** It offers the only way back to something, and stays beside what is said after it. */
  readonly lasts?: boolean
}

/** What can be done on the page, whoever asks: a key, a card, a mark or a menu. */
export class Actions {
  /** What the page says now, the last one last. */
  readonly messages = signal<readonly Message[]>([])
  readonly #desk: Desk
  readonly #margin: MarginState
  #view: EditorView | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(desk: Desk, margin: MarginState) {
    this.#desk = desk
    this.#margin = margin
  }

  attach(view: EditorView): void {
    this.#view = view
  }

  get view(): EditorView | null {
    return this.#view
  }

  say(text: string, ...acts: Message['acts']): void {
    this.insist(text, ...acts)
    // What can be acted on stays until it is closed; a plain word goes away.
    if (acts.length === 0) this.#timer = setTimeout(this.quiet, 6000)
  }

  /** Say what must not go away before it has been read: it stays until it is closed. */
  insist(text: string, ...acts: Message['acts']): void {
    this.#add({ text, acts })
  }

  /** Say that something has gone, and offer to put it back, for as long as nobody closes the message. */
  sayGone(text: string, putBack: () => Promise<unknown>): void {
    const run = (): void => void putBack().then(() => this.close(message))
    const message: Message = { text, acts: [{ label: texts.undo, run }], lasts: true }
    this.#add(message)
  }

  #add(message: Message): void {
    clearTimeout(this.#timer)
    this.messages.value = [...this.messages.value.filter(({ lasts }) => lasts), message]
  }

  readonly quiet = (): void => {
    this.messages.value = this.messages.value.filter(({ lasts }) => lasts)
  }

  close(message: Message): void {
    this.messages.value = this.messages.value.filter(one => one !== message)
  }

  /**
   * Look at a note. From a card the text is scrolled to the words only if they are out of sight; the
   * keyboard's focus stays where it is.
   */
  focusNote(id: string | null, from: 'card' | 'text' = 'text'): void {
    this.#margin.focus.value = id
    this.#margin.dismissing.value = null
    const view = this.#view
    if (!view) return
    view.dispatch({ effects: focusNote.of(id) })
    if (id !== null && from === 'card') this.#reveal(id)
    if (id !== null) this.uncover(id, from === 'card')
  }

  /** To the next note, from anywhere on the page; `text`: the keyboard goes there, too. */
  next(text = true): void {
    this.#walk(nextNote, text)
  }

  previous(text = true): void {
    this.#walk(previousNote, text)
  }

  /** To the card of the note that one looks at. */
  toOpenCard(): void {
    const id = this.#margin.focus.value
    if (id !== null) this.toCard(id)
  }

  /** Find and replace, in the text that is not drawn as well. */
  find(): void {
    const view = this.#view
    if (view) void import('@marginalia/editor/find').then(({ find }) => find(view, texts.find))
  }

  /** From the words to their card. */
  toCard(id: string): void {
    this.#margin.tab.value = 'notes'
    this.#margin.up.value = true
    this.focusNote(id, 'card')
    requestAnimationFrame(() => this.#button(id)?.focus({ preventScroll: true }))
  }

  /** Look at a note from wherever one is, shown or not. */
  visit(id: string): void {
    const margin = this.#margin
    if (route.value.view !== 'write') go('write')
    if (!margin.notes.value.some(note => note.id === id))
      margin.show(!margin.waiting.value.some(note => note.id === id))
    // The margin may have to draw the card before it can be gone to.
    requestAnimationFrame(() => this.toCard(id))
  }

  /** From the card to its words. */
  toText(): void {
    const id = this.#margin.focus.value
    const view = this.#view
    if (!view) return
    if (id !== null) showNote(view, id)
    view.focus()
  }

  /** Show a place of the text that no note is about. */
  show(span: Span): void {
    if (route.value.view !== 'write') go('write')
    const view = this.#view
    if (!view) return
    const most = view.state.doc.length
    this.#margin.up.value = false
    requestAnimationFrame(() => {
      view.focus()
      view.dispatch({
        selection: { anchor: Math.min(span[0], most), head: Math.min(span[1], most) },
        scrollIntoView: true,
      })
    })
  }

  askReason(id: string | null): void {
    this.#margin.dismissing.value = id
    // The card grows, on a phone over the words.
    if (id !== null) this.uncover(id, false)
    if (id === null && this.#margin.focus.value !== null) {
      const focus = this.#margin.focus.value
      requestAnimationFrame(() => this.#button(focus)?.focus({ preventScroll: true }))
    }
  }

  /** Set a note aside, and with `all` every other one of its rule, for one reason. */
  dismiss(note: MarginNote, reason: string, all = false): void {
    if (reason === '') return
    reviewOfNow()
    const notes = this.#margin.notes.value
    const at = notes.findIndex(one => one.id === note.id)
    const isMeant = (one: MarginNote): boolean => one.id === note.id || (all && one.rule.id === note.rule.id)
    const next =
      notes.slice(at + 1).find(one => !isMeant(one)) ?? notes.slice(0, at).findLast(one => !isMeant(one))
    const gone = this.#margin.standing.value.filter(isMeant)
    if (gone.length === 0) return this.focusNote(null)
    this.#desk.dismiss(
      gone.map(one => ({
        fingerprint: one.finding.fingerprint,
        rule: one.rule.id,
        words: this.#wordsOf(one, 60),
        reason,
      })),
    )
    this.#margin.dismissing.value = null
    this.focusNote(next?.id ?? null)
    requestAnimationFrame(() => {
      // The keyboard goes on where there is something to go on with.
      if (next) this.#button(next.id)?.focus({ preventScroll: true })
      else this.#view?.focus()
    })
    this.say(texts.setAside(gone.length), {
      label: texts.undo,
      run: () => this.restore(gone.map(one => one.finding.fingerprint)),
    })
  }

  restore(fingerprints: readonly string[]): void {
    this.#desk.restore(fingerprints)
    this.quiet()
  }

  copyQuestion(note: MarginNote): void {
    const words = this.#wordsOf(note)
    this.copy(`“${words}”: ${askOf(note.finding, note.rule)}`)
  }

  /** A card may have been drawn some keys ago: where its words are now, the notes of now know. */
  #wordsOf(note: MarginNote, most?: number): string {
    const text = reviewOfNow()?.text ?? ''
    const { span } = (this.#margin.notes.value.find(one => one.id === note.id) ?? note).finding
    return quote(text, span, most)
  }

  copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => this.say(texts.copied),
      () => this.say(text),
    )
  }

  /** Markdown has been put into the text. */
  asMarkdown(): void {
    this.#desk.asMarkdown()
  }

  /** Put another text in place of the one there is, and say so; `why` names the version that keeps what was there. */
  async replace(text: string, why: string, said: string): Promise<void> {
    const before = this.#desk.draft.value
    const kept = await this.#desk.replace(text, why)
    this.say(kept ? said : `${said} ${texts.versionNotKept}`, {
      label: texts.undo,
      run: () => {
        this.quiet()
        const view = this.#view
        // Another draft may have come, or keys: then the version is the way back.
        if (this.#desk.draft.value.id !== before.id) return this.go('compare')
        if (view?.state.doc.toString() === text) undo(view)
        else void this.#desk.replace(before.text, texts.versionReplaced)
      },
    })
  }

  go = go

  showExample(): void {
    this.#desk.showSample(example)
  }

  /** Away with the example. */
  clear(): void {
    this.quiet()
    const view = this.#view
    if (!view) return
    view.dispatch({ changes: { from: 0, to: view.state.doc.length }, userEvent: 'delete' })
    view.focus()
  }

  async exportAll(): Promise<void> {
    const archive = await this.#desk.archive()
    download('marginalia-drafts.json', 'application/json', `${JSON.stringify(archive, null, 2)}\n`)
  }

  #walk(command: typeof nextNote, text: boolean): void {
    const view = this.#view
    if (!view) return
    this.#margin.tab.value = 'notes'
    const walk = (): void => {
      if (text) view.focus()
      command(view)
    }
    if (route.value.view === 'write') return walk()
    go('write')
    // The text has no place on the page before its view is drawn.
    requestAnimationFrame(() => requestAnimationFrame(walk))
  }

  /** Of the places of a note the one on the screen that is nearest to the caret, else the first. */
  #markOf(id: string): Element | undefined {
    const view = this.#view
    if (!view) return
    const { head } = view.state.selection.main
    const marks = [...view.contentDOM.querySelectorAll(`mark[data-note="${CSS.escape(id)}"]`)]
    const isSeen = (mark: Element): boolean => {
      const { top, bottom } = mark.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    }
    const fromCaret = (mark: Element): number => Math.abs(view.posAtDOM(mark) - head)
    return marks.filter(isSeen).sort((a, b) => fromCaret(a) - fromCaret(b))[0] ?? marks[0]
  }

  #button(id: string): HTMLElement | null {
    return document.querySelector<HTMLElement>(`.card-line[data-note="${CSS.escape(id)}"]`)
  }

  /**
   * Bring a note's words and what is said of them into sight together: on a phone the words go above the sheet,
   * elsewhere the page goes up as far as the open card needs, and no further than the words allow. Words that
   * somebody has clicked stay under the pointer: `moves` is false.
   */
  uncover(id: string, moves = true): void {
    requestAnimationFrame(() => {
      const sheet = document.querySelector<HTMLElement>('.margin')
      const mark = this.#markOf(id)
      if (!sheet || !mark) return
      const { top, bottom } = mark.getBoundingClientRect()
      if (getComputedStyle(sheet).position === 'fixed') {
        const hidden = bottom + 24 - sheet.getBoundingClientRect().top
        if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'auto' })
        return
      }
      if (!moves) return
      // The card may still be on its way to the level of its words: only its height is sure.
      const height = this.#button(id)?.closest<HTMLElement>('.card')?.offsetHeight ?? 0
      const room = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
      const hidden = Math.min(top + height + 24 - innerHeight, top - room - 24)
      if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'auto' })
    })
  }

  #reveal(id: string): void {
    const view = this.#view
    reviewOfNow()
    const note = this.#margin.notes.value.find(one => one.id === id)
    if (!view || !note) return
    const block = view.lineBlockAt(Math.min(note.finding.span[0], view.state.doc.length))
    const top = view.documentTop + block.top
    const place = view.coordsAtPos(Math.min(note.finding.span[0], view.state.doc.length))
    const y = place?.top ?? top
    if (y >= 80 && y <= innerHeight - 120) return
    window.scrollBy({ top: y - innerHeight / 3, behavior: 'auto' })
  }
}
