/** A note set aside by the writer, with the reason. */
export interface Dismissal {
  readonly fingerprint: string
  readonly rule: string
  /** The words the note was about, for the list of notes set aside. */
  readonly words: string
  readonly reason: string
}

/** How a text is to be reviewed. */
export interface Brief {
  readonly profile: string
  readonly prompt: string | null
  /** Given where the text is not Markdown: a file said so by its name. */
  readonly syntax?: 'mdx' | 'text'
  /** Ids of rules switched off for this draft. */
  readonly off: readonly string[]
}

/** Kinds and levels of notes that are not shown for the time being. */
export interface Filter {
  readonly families: readonly string[]
  readonly levels: readonly string[]
}

/** A note that matters first, and whether it has been answered. */
export interface Asked {
  readonly fingerprint: string
  readonly answered: boolean
}

export interface Draft {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Counts saves; two tabs that hold the same number may save, the second one finds it raised. */
  readonly rev: number
  /** Milliseconds since 1970. */
  readonly created: number
  readonly changed: number
  readonly brief: Brief
  readonly dismissals: readonly Dismissal[]
  readonly filter?: Filter
  readonly round?: readonly Asked[]
}

/** A text as it once was. */
export interface Version {
  readonly id: string
  readonly draft: string
  readonly name: string
  readonly text: string
  readonly at: number
}

/** Sixteen random bytes. Browsers keep `randomUUID` from pages that are served without encryption. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

export const defaultBrief: Brief = { profile: 'written-assessment', prompt: null, off: [] }

export function newDraft(title: string, text: string, brief: Brief = defaultBrief): Draft {
  const now = Date.now()
  return { id: newId(), title, text, rev: 0, created: now, changed: now, brief, dismissals: [] }
}

/** Everything, as one file. */
export interface Archive {
  readonly marginalia: 1
  readonly drafts: readonly Draft[]
  readonly versions: readonly Version[]
}

/** Read an archive that may have come from anywhere. Throws one line that says what is wrong. */
export function readArchive(text: string): Archive {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new Error('the file is not JSON')
  }
  const archive = data as Partial<Archive> | null
  if (archive?.marginalia !== 1 || !Array.isArray(archive.drafts) || !Array.isArray(archive.versions)) {
    throw new Error('the file is not an archive of drafts')
  }
  const text_ = (value: unknown, most: number): string =>
    typeof value === 'string' ? value.slice(0, most) : ''
  const time = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
  const words = (value: unknown): string[] =>
    list(value).flatMap(word => (typeof word === 'string' ? [word.slice(0, 100)] : []))
  const filterOf = (value: unknown): Filter => {
    const filter = (value ?? {}) as Record<string, unknown>
    return { families: words(filter['families']), levels: words(filter['levels']) }
  }
  const askedOf = (value: unknown): Asked => {
    const asked = (value ?? {}) as Record<string, unknown>
    return { fingerprint: text_(asked['fingerprint'], 100), answered: asked['answered'] === true }
  }
  return {
    marginalia: 1,
    drafts: (archive.drafts as unknown[]).map(given => {
      const draft = (given ?? {}) as Record<string, unknown>
      const brief = (draft['brief'] ?? {}) as Record<string, unknown>
      if (typeof draft['id'] !== 'string' || typeof draft['text'] !== 'string') {
        throw new Error('the archive has a draft without an id or a text')
      }
      return {
        id: draft['id'],
        title: text_(draft['title'], 500),
        text: draft['text'],
        rev: time(draft['rev']),
        created: time(draft['created']),
        changed: time(draft['changed']),
        brief: {
          profile: text_(brief['profile'], 100) || defaultBrief.profile,
          prompt: typeof brief['prompt'] === 'string' ? brief['prompt'] : null,
          off: words(brief['off']),
          ...(brief['syntax'] === 'mdx' || brief['syntax'] === 'text' ? { syntax: brief['syntax'] } : {}),
        },
        dismissals: list(draft['dismissals']).map(one => {
          const dismissal = (one ?? {}) as Record<string, unknown>
          return {
            fingerprint: text_(dismissal['fingerprint'], 100),
            rule: text_(dismissal['rule'], 100),
            words: text_(dismissal['words'], 500),
            reason: text_(dismissal['reason'], 2000),
          }
        }),
        ...(draft['filter'] === undefined ? {} : { filter: filterOf(draft['filter']) }),
        ...(draft['round'] === undefined ? {} : { round: list(draft['round']).map(askedOf) }),
      }
    }),
    versions: (archive.versions as unknown[]).map(given => {
      const version = (given ?? {}) as Record<string, unknown>
      return {
        id: text_(version['id'], 100) || newId(),
        draft: text_(version['draft'], 100),
        name: text_(version['name'], 500),
        text: typeof version['text'] === 'string' ? version['text'] : '',
        at: time(version['at']),
      }
    }),
  }
}
