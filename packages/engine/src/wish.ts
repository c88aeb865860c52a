import { promptOf } from '@marginalia/narrative'
import { entryIn, type FrontMatter, frontMatterOf, type Syntax } from '@marginalia/prose'
import { linesOf, type Span } from '@marginalia/report'
import { Mistake } from './mistake.ts'
import { didYouMean } from './nearest.ts'

/** What a text asks for in one line of its front matter. */
export interface Wish {
  /** The name of a profile or the id of a prompt; null where nobody knows what is asked for. */
  readonly id: string | null
  /** As the writer wrote it; empty where it is no name at all. */
  readonly words: string
  /** From 1. */
  readonly line: number
  /** The line, in the text. */
  readonly span: Span
}

export interface Wishes {
  readonly profile: Wish | null
  readonly prompt: Wish | null
}

/** What somebody asks for who does not write the text; null for nothing. */
export interface Asked {
  readonly profile: string | null
  readonly prompt: string | null
}

/** How a text is reviewed. The engine reads the prompt of front matter by itself. */
export interface Brief {
  readonly profile: string
  readonly prompt: string | null
}

interface Named {
  has(name: string): boolean
  keys(): Iterable<string>
}

const none: Wishes = { profile: null, prompt: null }

/** What the front matter of a text asks for. Only Markdown has any; most texts have none, which their first letter tells. */
export function wishesOf(source: string, syntax: Syntax | undefined, profiles: Named): Wishes {
  if (syntax === 'text' || syntax === 'html' || !/^\uFEFF?[-+;{]/.test(source)) return none
  const frontMatter = frontMatterOf(source)
  if (!frontMatter?.data) return none
  return {
    profile: wishIn(frontMatter, source, 'profile', words => (profiles.has(words) ? words : null)),
    prompt: wishIn(frontMatter, source, 'prompt', words => promptOf(words)?.id ?? null),
  }
}

function wishIn(
  frontMatter: FrontMatter,
  source: string,
  key: string,
  find: (words: string) => string | null,
): Wish | null {
  const value = frontMatter.data?.[key]
  if (value === undefined || value === null) return null
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const from = entryIn(frontMatter, key)?.key[0] ?? frontMatter.start
  const end = source.indexOf('\n', from)
  const line = linesOf(source.slice(0, from)).count
  return { id: find(words), words, line, span: [from, end < 0 ? source.length : end] }
}

/**
 * The one place that decides how a text is reviewed: what is asked for beside it (a flag, an argument), else what
 * its front matter asks for, else what is usual there (configuration, the choice on the page).
 */
export const briefOf = ({ profile, prompt }: Wishes, asked: Asked, usual: Brief): Brief => ({
  profile: asked.profile ?? profile?.id ?? usual.profile,
  prompt: asked.prompt ?? (prompt?.id ? null : usual.prompt),
})

/** Throws a Mistake for a profile in front matter that does not exist. */
export function refuseUnknown({ profile }: Wishes, profiles: Named, where: string): void {
  if (!profile || profile.id !== null) return
  const place = where === '' ? `line ${profile.line}` : `${where}:${profile.line}`
  if (profile.words === '') throw new Mistake('“profile” in the front matter is not a name', place)
  throw new Mistake(unknownProfile(profile.words, profiles), place)
}

/** Names the profiles there are. */
export function unknownProfile(name: string, profiles: Named): string {
  const known = [...profiles.keys()]
  return `profile “${name}” does not exist; expected one of ${known.join(', ')}${didYouMean(name, known)}`
}

/** Why front matter that somebody meant to write says nothing, or null. */
export function frontMatterWarning(source: string): string | null {
  if (!/^\uFEFF?[-+;{]/.test(source)) return null
  const frontMatter = frontMatterOf(source)
  if (frontMatter?.data === null) {
    return `the front matter is not ${frontMatter.language.toUpperCase()}; nothing in it applies`
  }
  const fence = frontMatter ? null : /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n[\w-]+[ \t]*[:=]/.exec(source)
  return fence && `the front matter has no end; expected a second line “${fence[1]}”; nothing in it applies`
}
