import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Archive, type Draft, newId, type Version } from './draft.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft }
  versions: { key: string; value: Version; indexes: { draft: string } }
  /** One entry: what the view of stories shows. */
  bank: { key: 'bank'; value: unknown }
}

export type Saved =
  | { readonly kind: 'saved'; readonly draft: Draft }
  /** Another tab was faster; its draft is given, ours was not written. */
  | { readonly kind: 'conflict'; readonly theirs: Draft }
  | { readonly kind: 'full' }
  /** A private window, or a browser that lost its database. */
  | { readonly kind: 'unavailable' }

/**
 * Drafts and versions in IndexedDB. Every write commits its transaction itself: without that, a
 * write begun as a page closes is lost in every engine (measured), with it in one only.
 */
export class Database {
  #open: Promise<IDBPDatabase<Schema>> | null = null
  readonly #onOutdated: () => void

  /** `onOutdated`: a newer page has asked for the database; this one can no longer save. */
  constructor(onOutdated: () => void) {
    this.#onOutdated = onOutdated
  }

  #database(): Promise<IDBPDatabase<Schema>> {
    this.#open ??= openDB<Schema>('marginalia', 2, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('drafts', { keyPath: 'id' })
          database.createObjectStore('versions', { keyPath: 'id' }).createIndex('draft', 'draft')
        }
        database.createObjectStore('bank')
      },
      // Otherwise this tab would block a newer one for ever.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        this.#open = null
        this.#onOutdated()
      },
      terminated: () => {
        this.#open = null
      },
    })
    this.#open.catch(() => {
      this.#open = null
    })
    return this.#open
  }

  /** Browsers lose the connection now and then; the second attempt opens a new one. */
  async #with<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#database())
    } catch (error) {
      if (!isLost(error)) throw error
      this.#open = null
      return work(await this.#database())
    }
  }

  drafts(): Promise<Draft[]> {
    return this.#with(database => database.getAll('drafts'))
  }

  draft(id: string): Promise<Draft | undefined> {
    return this.#with(database => database.get('drafts', id))
  }

  versions(draft: string): Promise<Version[]> {
    return this.#with(database => database.getAllFromIndex('versions', 'draft', draft))
  }

  /** Save unless the stored draft has another revision than the one given. */
  async save(draft: Draft): Promise<Saved> {
    try {
      return await this.#with(async database => {
        const transaction = database.transaction('drafts', 'readwrite')
        const stored = await transaction.store.get(draft.id)
        if (stored && stored.rev !== draft.rev) {
          await transaction.done
          return { kind: 'conflict', theirs: stored }
        }
        const next = { ...draft, rev: draft.rev + 1 }
        const put = transaction.store.put(next)
        transaction.commit()
        await Promise.all([put, transaction.done])
        return { kind: 'saved', draft: next }
      })
    } catch (error) {
      return { kind: isFull(error) ? 'full' : 'unavailable' }
    }
  }

  async keep(version: Version): Promise<boolean> {
    try {
      await this.#with(async database => {
        const transaction = database.transaction('versions', 'readwrite')
        const put = transaction.store.put(version)
        transaction.commit()
        await Promise.all([put, transaction.done])
      })
      return true
    } catch {
      return false
    }
  }

  /** Take a draft away with its versions, which are answered. */
  remove(id: string): Promise<readonly Version[]> {
    return this.#with(async database => {
      const transaction = database.transaction(['drafts', 'versions'], 'readwrite')
      const versions = transaction.objectStore('versions')
      const own = await versions.index('draft').getAll(id)
      const gone = [transaction.objectStore('drafts').delete(id), ...own.map(one => versions.delete(one.id))]
      transaction.commit()
      await Promise.all([...gone, transaction.done])
      return own
    })
  }

  /** Put back what `remove` took away, unless another tab has done so. */
  restore(draft: Draft, own: readonly Version[]): Promise<boolean> {
    return this.#with(async database => {
      const transaction = database.transaction(['drafts', 'versions'], 'readwrite')
      const drafts = transaction.objectStore('drafts')
      const puts: Promise<unknown>[] = own.map(one => transaction.objectStore('versions').put(one))
      if ((await drafts.getKey(draft.id)) === undefined) puts.push(drafts.put(draft))
      transaction.commit()
      await Promise.all([...puts, transaction.done])
      return true
    })
  }

  /** Take away versions whose draft is gone; `but` are the ids of drafts that are yet to come back. */
  sweep(but: ReadonlySet<string>): Promise<void> {
    return this.#with(async database => {
      const transaction = database.transaction(['drafts', 'versions'], 'readwrite')
      const drafts = new Set(await transaction.objectStore('drafts').getAllKeys())
      const versions = transaction.objectStore('versions')
      for (const { id, draft } of await versions.getAll())
        if (!drafts.has(draft) && !but.has(draft)) await versions.delete(id)
      await transaction.done
    })
  }

  async removeVersion(id: string): Promise<void> {
    await this.#with(async database => {
      const transaction = database.transaction('versions', 'readwrite')
      const done = transaction.store.delete(id)
      transaction.commit()
      await Promise.all([done, transaction.done])
    })
  }

  bank(): Promise<unknown> {
    return this.#with(database => database.get('bank', 'bank'))
  }

  /** Keep what the view of stories shows, or forget it. Answers whether that was possible. */
  async keepBank(bank: unknown): Promise<boolean> {
    try {
      await this.#with(async database => {
        if (bank === null) await database.delete('bank', 'bank')
        else await database.put('bank', bank, 'bank')
      })
      return true
    } catch {
      return false
    }
  }

  everything(): Promise<Archive> {
    return this.#with(async database => ({
      marginalia: 1,
      drafts: await database.getAll('drafts'),
      versions: await database.getAll('versions'),
    }))
  }

  /** Take in an archive. A draft that is here already with another text comes in as a copy. */
  async take(archive: Archive, copyOf: (draft: Draft) => Draft): Promise<number> {
    return this.#with(async database => {
      const transaction = database.transaction(['drafts', 'versions'], 'readwrite')
      const drafts = transaction.objectStore('drafts')
      const versions = transaction.objectStore('versions')
      const ids = new Map<string, string>()
      let taken = 0
      for (const given of archive.drafts) {
        const here = await drafts.get(given.id)
        if (here && here.text === given.text) {
          ids.set(given.id, here.id)
          continue
        }
        const draft = here ? copyOf(given) : given
        ids.set(given.id, draft.id)
        await drafts.put(draft)
        taken++
      }
      for (const version of archive.versions) {
        const draft = ids.get(version.draft)
        if (!draft) continue
        const here = await versions.get(version.id)
        // What is here already is not overwritten.
        if (here && here.text === version.text && here.draft === draft) continue
        await versions.put({ ...version, draft, id: here ? newId() : version.id })
      }
      transaction.commit()
      await transaction.done
      return taken
    })
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : ''
const isFull = (error: unknown): boolean => nameOf(error) === 'QuotaExceededError'
const isLost = (error: unknown): boolean =>
  nameOf(error) === 'InvalidStateError' || (nameOf(error) === 'UnknownError' && !isFull(error))
