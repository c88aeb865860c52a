import { computed, signal } from '@preact/signals'
import { texts } from '../texts.ts'
import { Database } from './database.ts'
import {
  type Archive,
  type Asked,
  type Brief,
  type Dismissal,
  type Draft,
  defaultBrief,
  type Filter,
  newDraft,
  newId,
  type Version,
} from './draft.ts'
import { clearJournal, readJournals, writeJournal } from './journal.ts'
import { titleOf } from './title.ts'

/** How far the open draft is kept. */
export type Kept = 'kept' | 'changed' | 'full' | 'unavailable' | 'outdated' | 'conflict'

const pause = 400
const longestWait = 2000
const openKey = 'marginalia:open'
const noFilter: Filter = { families: [], levels: [] }
const noRound: readonly Asked[] = []

/**
 * The draft on the desk and its life in the store. One page has one desk; what it holds are signals,
 * so whoever draws them follows by itself.
 */
export class Desk {
  readonly draft = signal<Draft>(newDraft('', ''))
  readonly all = signal<readonly Draft[]>([])
  readonly kept = signal<Kept>('kept')
  readonly theirs = signal<Draft | null>(null)
  /** Drafts whose last words were found in the journal. */
  readonly recovered = signal<readonly string[]>([])
  /** Raised when the text was replaced by something other than the writer's keys. */
  readonly opened = signal(0)
  /** Parts of the draft that do not change with every key. */
  readonly dismissals = computed(() => this.draft.value.dismissals)
  readonly brief = computed(() => this.draft.value.brief)
  readonly filter = computed(() => this.draft.value.filter ?? noFilter)
  readonly round = computed(() => this.draft.value.round ?? noRound)
  readonly empty = computed(() => this.draft.value.text.trim() === '')
  /** The title the writer gave; without one, the text says it. */
  readonly givenTitle = computed(() => this.draft.value.title)
  readonly title = computed(() => this.givenTitle.value || titleOf(this.draft.value.text) || texts.untitled)

  readonly #database = new Database(() => {
    this.kept.value = 'outdated'
  })
  /** Drafts that the store would not take: as long as this page is open, they are not lost. */
  readonly #held = new Map<string, Draft>()
  /** What is done with drafts is done one after another: two files opened at once are two drafts. */
  #turn: Promise<unknown> = Promise.resolve()
  readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('marginalia')
  #pauseTimer: ReturnType<typeof setTimeout> | undefined
  #waitTimer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | null = null
  /** True while the example is on the desk as it came: it is not worth keeping. */
  readonly sample = signal(false)
  /** The draft on the desk as the store has it, as far as this tab knows. */
  #stored: Draft | null = null
  /** Text of the draft before this visit's first change. */
  #before: string | null = null
  /** The text before this visit is a version already, or there was none. */
  #hasBefore = true

  /** Find the drafts, the journal, and put one draft on the desk. `example` is used on a first visit. */
  async begin(example: Draft): Promise<void> {
    await this.#recover()
    if (await this.#list())
      await this.#database.sweep(new Set(readJournals().map(({ id }) => id))).catch(() => {})
    else this.kept.value = 'unavailable'
    const last = readOpen()
    const draft = this.all.value.find(one => one.id === last) ?? this.all.value[0] ?? example
    this.#putInstead(draft)
    this.sample.value = draft === example
    this.#channel?.addEventListener('message', event => this.#heard(event.data))
    addEventListener('pagehide', () => this.leave())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.leave()
    })
  }

  /** An example in place of an empty text; it is not kept unless it is changed. */
  showSample(text: string): void {
    if (!this.empty.value) return
    this.#put({ ...this.draft.value, text })
    this.sample.value = true
  }

  /** The writer changed the text. */
  write(text: string): void {
    const draft = this.draft.value
    if (text === draft.text) return
    if (!this.#hasBefore) this.#before ??= draft.text
    this.#change({ text })
  }

  rename(title: string): void {
    this.#change({ title })
  }

  /** What is written from now on is Markdown, whatever the file was that the draft came from. */
  asMarkdown(): void {
    const { syntax, ...brief } = this.draft.value.brief
    if (syntax !== undefined) this.#change({ brief })
  }

  reviewAs(brief: Partial<Brief>): void {
    this.#change({ brief: { ...this.draft.value.brief, ...brief } })
  }

  dismiss(dismissals: readonly Dismissal[]): void {
    const fresh = new Set(dismissals.map(({ fingerprint }) => fingerprint))
    const others = this.draft.value.dismissals.filter(({ fingerprint }) => !fresh.has(fingerprint))
    this.#change({ dismissals: [...others, ...dismissals] })
  }

  restore(fingerprints: readonly string[]): void {
    const back = new Set(fingerprints)
    this.#change({
      dismissals: this.draft.value.dismissals.filter(({ fingerprint }) => !back.has(fingerprint)),
    })
  }

  showOnly(filter: Filter): void {
    this.#look({ filter })
  }

  /** How far the writer has come with the notes that matter first. */
  comeTo(round: readonly Asked[]): void {
    this.#look({ round })
  }

  /** Save now. */
  save(): Promise<void> {
    clearTimeout(this.#pauseTimer)
    clearTimeout(this.#waitTimer)
    this.#waitTimer = undefined
    this.#saving = (this.#saving ?? Promise.resolve()).then(() => this.#save())
    return this.#saving
  }

  /** The page may be going away for good. */
  leave(): void {
    for (const draft of this.#held.values()) journal(draft)
    if (this.kept.value === 'kept') return
    journal(this.draft.value)
    if (this.kept.value === 'changed') void this.save()
  }

  open(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if (id === this.draft.value.id) return
      const draft = await this.#find(id)
      // Last, for what is written while the store answers belongs to the draft that goes.
      await this.#flush()
      if (draft) this.#putInstead(draft)
    })
  }

  create(title: string, text: string, syntax?: Brief['syntax']): Promise<void> {
    return this.#inTurn(async () => {
      await this.#flush()
      const brief = syntax === undefined ? defaultBrief : { ...defaultBrief, syntax }
      this.#putInstead(newDraft(title, text, brief))
      this.kept.value = 'changed'
      await this.save()
    })
  }

  /** Take a draft away with all its versions; answers what puts everything back, null where there was none. */
  remove(id: string): Promise<(() => Promise<void>) | null> {
    return this.#inTurn(async () => {
      await this.#flush()
      const wasOpen = id === this.draft.value.id
      const gone = wasOpen ? this.draft.value : await this.#find(id)
      if (!gone) return null
      const versions = await this.#database.remove(id).catch(() => [])
      this.#held.delete(id)
      clearJournal(id)
      await this.#list()
      if (wasOpen) this.#put(this.all.value[0] ?? newDraft('', ''))
      this.#channel?.postMessage({ id })
      return () =>
        this.#inTurn(async () => {
          await this.#flush()
          if (!(await this.#database.restore(gone, versions).catch(() => false))) this.#held.set(id, gone)
          await this.#list()
          if (wasOpen) this.#putInstead(gone)
          this.#channel?.postMessage({ id })
        })
    })
  }

  /**
   * Put another text in place of this one, as one step of undo; the text before is kept as a version as well.
   * Answers whether it could be.
   */
  async replace(text: string, why: string): Promise<boolean> {
    const before = this.draft.value.text
    this.#change({ text })
    this.opened.value++
    return (await this.keep(why, before)) !== null
  }

  /** Keep a text as a version of the draft on the desk; null where the store would not take it. */
  async keep(name: string, text: string = this.draft.value.text): Promise<Version | null> {
    // A version of an example that nobody keeps would have no draft.
    if (this.sample.value) this.#change({})
    return this.#keep({ id: newId(), draft: this.draft.value.id, name, text, at: Date.now() })
  }

  async #keep(version: Version): Promise<Version | null> {
    return (await this.#database.keep(version)) ? version : null
  }

  async versions(): Promise<readonly Version[]> {
    const found = await this.#database.versions(this.draft.value.id).catch(() => [])
    return found.sort((a, b) => b.at - a.at)
  }

  /** Take a version away; answers what puts it back. */
  async removeVersion(version: Version): Promise<() => Promise<unknown>> {
    await this.#database.removeVersion(version.id)
    return () => this.#keep(version)
  }

  /** Two tabs: ours goes on as a draft of its own, theirs stays what it is. */
  keepMine(): Promise<void> {
    return this.#inTurn(async () => {
      const mine = this.draft.value
      this.theirs.value = null
      this.kept.value = 'changed'
      this.draft.value = this.#copyOf(mine)
      rememberOpen(this.draft.value.id)
      clearJournal(mine.id)
      await this.save()
    })
  }

  /** Two tabs: theirs comes onto the desk, ours is kept as a version. Answers whether it could be. */
  async takeTheirs(): Promise<boolean> {
    const theirs = this.theirs.value
    if (!theirs) return false
    const mine = this.draft.value.text
    this.theirs.value = null
    this.#put(theirs)
    const kept = (await this.keep(texts.versionMine, mine)) !== null
    if (kept) clearJournal(theirs.id)
    return kept
  }

  async archive(): Promise<Archive> {
    await this.#flush()
    const stored = await this.#database
      .everything()
      .catch(() => ({ marginalia: 1 as const, drafts: [], versions: [] }))
    const here = new Map(this.#held)
    if (!this.sample.value) here.set(this.draft.value.id, this.draft.value)
    return { ...stored, drafts: [...here.values(), ...stored.drafts.filter(({ id }) => !here.has(id))] }
  }

  take(archive: Archive): Promise<number> {
    return this.#inTurn(async () => {
      await this.#flush()
      const taken = await this.#database.take(archive, draft => this.#copyOf(draft))
      await this.#list()
      return taken
    })
  }

  #copyOf(draft: Draft): Draft {
    return { ...draft, id: newId(), rev: 0, title: texts.copyOf(draft.title || titleOf(draft.text)) }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => {})
    return turn
  }

  async #find(id: string): Promise<Draft | undefined> {
    return this.#held.get(id) ?? this.#database.draft(id).catch(() => undefined)
  }

  /** How the draft is looked at is kept with it, but is no change of it: an example stays an example. */
  #look(change: Partial<Draft>): void {
    this.draft.value = { ...this.draft.value, ...change }
    if (!this.sample.value && this.draft.value.rev > 0) this.#keepSoon()
  }

  #change(change: Partial<Draft>): void {
    this.sample.value = false
    this.draft.value = { ...this.draft.value, ...change, changed: Date.now() }
    this.#keepSoon()
  }

  #keepSoon(): void {
    if (this.kept.value === 'conflict' || this.kept.value === 'outdated') {
      this.leave()
      return
    }
    this.kept.value = 'changed'
    clearTimeout(this.#pauseTimer)
    this.#pauseTimer = setTimeout(() => void this.save(), pause)
    this.#waitTimer ??= setTimeout(() => void this.save(), longestWait)
  }

  async #save(): Promise<void> {
    if (this.kept.value === 'kept' || this.kept.value === 'conflict' || this.kept.value === 'outdated') return
    const draft = this.draft.value
    if (this.#before !== null && this.#before.trim() !== '') {
      const before = this.#before
      this.#before = null
      this.#hasBefore = true
      await this.keep(texts.versionBefore, before)
    }
    const saved = await this.#database.save(draft)
    const now = this.draft.value
    if (now.id !== draft.id) return
    if (saved.kind === 'saved') {
      this.draft.value = { ...now, rev: saved.draft.rev }
      // Keys may have been pressed while the store was writing.
      const same = now === draft
      this.#stored = saved.draft
      this.kept.value = same ? 'kept' : 'changed'
      if (same) clearJournal(draft.id)
      this.#held.delete(draft.id)
      this.#channel?.postMessage({ id: draft.id, rev: saved.draft.rev })
      this.#replaceInList(this.draft.value)
      rememberOpen(draft.id)
    } else if (saved.kind === 'conflict') {
      if (sameContent(saved.theirs, now)) {
        this.draft.value = { ...now, rev: saved.theirs.rev }
        this.kept.value = 'kept'
      } else if (this.#onlyLookedAt(saved.theirs)) {
        this.draft.value = { ...now, rev: saved.theirs.rev }
        await this.#save()
      } else this.#conflict(saved.theirs)
    } else {
      this.kept.value = saved.kind
      this.#replaceInList(now)
      this.leave()
    }
  }

  /** Another tab has saved the draft as it was, with another look at most. */
  #onlyLookedAt(theirs: Draft): boolean {
    return this.kept.value === 'changed' && this.#stored !== null && sameContent(theirs, this.#stored)
  }

  #conflict(theirs: Draft): void {
    this.theirs.value = theirs
    this.kept.value = 'conflict'
    this.leave()
  }

  /** Another tab has saved something. */
  async #heard(message: { id?: string; rev?: number }): Promise<void> {
    await this.#list()
    const mine = this.draft.value
    if (message.id !== mine.id || (message.rev ?? 0) <= mine.rev) return
    const theirs = await this.#database.draft(mine.id).catch(() => undefined)
    if (!theirs) return
    const now = this.draft.value
    if (sameContent(theirs, now) || this.#onlyLookedAt(theirs)) this.draft.value = { ...now, rev: theirs.rev }
    else if (this.kept.value === 'kept') this.#put(theirs)
    else this.#conflict(theirs)
  }

  /** Put a draft on the desk in place of one that could not be kept: that one is held in hand. */
  #putInstead(draft: Draft): void {
    const mine = this.draft.value
    if (this.kept.value === 'conflict') this.#hold(this.#copyOf(mine), mine.id)
    else if (this.kept.value !== 'kept' && !this.sample.value && mine.text !== '') this.#hold(mine, mine.id)
    this.theirs.value = null
    this.#put(draft)
    // Another attempt: there may be room by now.
    if (this.#held.has(draft.id)) {
      if (this.kept.value === 'kept') this.kept.value = 'changed'
      void this.save()
    }
  }

  #hold(draft: Draft, journaled: string): void {
    this.#held.set(draft.id, draft)
    clearJournal(journaled)
    journal(draft)
    this.#replaceInList(draft)
  }

  #put(draft: Draft): void {
    this.#before = null
    this.#stored = draft.rev === 0 ? null : draft
    this.#hasBefore = draft.rev === 0
    this.sample.value = false
    this.draft.value = draft
    if (this.kept.value !== 'unavailable' && this.kept.value !== 'outdated') this.kept.value = 'kept'
    rememberOpen(draft.id)
    this.opened.value++
  }

  /** Until all is saved: keys may come while the store is writing. */
  async #flush(): Promise<void> {
    await this.#saving
    while (this.kept.value === 'changed') await this.save()
  }

  /** Answers whether the store could be read. */
  async #list(): Promise<boolean> {
    const drafts = await this.#database.drafts().catch(() => null)
    const others = drafts?.filter(({ id }) => !this.#held.has(id)) ?? []
    this.all.value = [...this.#held.values(), ...others].sort((a, b) => b.changed - a.changed)
    return drafts !== null
  }

  #replaceInList(draft: Draft): void {
    this.all.value = [draft, ...this.all.value.filter(one => one.id !== draft.id)]
  }

  async #recover(): Promise<void> {
    for (const entry of readJournals()) {
      const stored = await this.#find(entry.id)
      if (stored?.text !== entry.text) {
        const behind = stored !== undefined && stored.rev !== entry.rev
        const title = behind ? texts.recoveredCopy(entry.title || titleOf(entry.text)) : entry.title
        const draft =
          stored && !behind
            ? { ...stored, text: entry.text }
            : { ...newDraft(title, entry.text), ...(stored ? {} : { id: entry.id }) }
        const saved = await this.#database.save(draft)
        this.recovered.value = [...this.recovered.value, titleOf(entry.text) || title]
        if (!behind) rememberOpen(draft.id)
        if (saved.kind !== 'saved') {
          this.#held.set(draft.id, draft)
          continue
        }
      }
      clearJournal(entry.id)
    }
  }
}

function journal({ id, rev, title, text }: Draft): void {
  writeJournal({ id, rev, title, text })
}

const sameContent = (a: Draft, b: Draft): boolean =>
  a.text === b.text && a.title === b.title && a.brief === b.brief && a.dismissals === b.dismissals
    ? true
    : a.text === b.text &&
      a.title === b.title &&
      JSON.stringify([a.brief, a.dismissals]) === JSON.stringify([b.brief, b.dismissals])

function readOpen(): string | null {
  try {
    return localStorage.getItem(openKey)
  } catch {
    return null
  }
}

function rememberOpen(id: string): void {
  try {
    localStorage.setItem(openKey, id)
  } catch {
    // The newest draft will be opened instead.
  }
}
