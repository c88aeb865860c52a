import { entryIn, type FrontMatter, frontMatterOf } from '@marginalia/prose'
import { linesOf } from '@marginalia/report'
import { profiles } from '@marginalia/rules'
import { didYouMean } from './nearest.ts'
import { Problem } from './problem.ts'

/** What a text asks for in its front matter; null for what it does not say. */
export interface Wishes {
  readonly profile: string | null
  /** Whatever is written there; the engine knows the prompts. */
  readonly prompt: unknown
}

const none: Wishes = { profile: null, prompt: null }

/** Throws a Problem for a profile that does not exist. */
export function wishesOf(source: string, where: string): Wishes {
  const frontMatter = read(source)
  if (!frontMatter?.data) return none
  const { profile = null, prompt = null } = frontMatter.data
  if (profile === null) return { profile, prompt }
  const place = placeOf('profile', frontMatter, source, where)
  if (typeof profile !== 'string') throw new Problem('“profile” in the front matter is not a name', place)
  checkProfile(profile, place)
  return { profile, prompt }
}

/** Why front matter that somebody meant to write says nothing, or null. */
export function frontMatterWarning(source: string): string | null {
  const frontMatter = read(source)
  if (frontMatter?.data === null) {
    return `the front matter is not ${frontMatter.language.toUpperCase()}; nothing in it applies`
  }
  const fence = frontMatter ? null : /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n[\w-]+[ \t]*[:=]/.exec(source)
  return fence && `the front matter has no end; expected a second line “${fence[1]}”; nothing in it applies`
}

/** Throws a Problem that names the profiles there are. */
export function checkProfile(name: string, where?: string): void {
  if (profiles.has(name)) return
  const known = [...profiles.keys()]
  throw new Problem(
    `profile “${name}” does not exist; expected one of ${known.join(', ')}${didYouMean(name, known)}`,
    where,
  )
}

/** Most texts have none, which the first characters tell. */
const read = (source: string): FrontMatter | null =>
  /^\uFEFF?[-+;{]/.test(source) ? frontMatterOf(source) : null

function placeOf(key: string, frontMatter: FrontMatter, source: string, where: string): string {
  const at = entryIn(frontMatter, key)?.key[0] ?? frontMatter.start
  return `${where}:${linesOf(source).at(at).line}`
}
