import type { Span } from '@marginalia/report'
import type { Rules } from './review.ts'
import type { Brief } from './store/draft.ts'

/** What a text asks for in one line of its front matter. */
export interface Wish {
  /** The name of a profile or the id of a prompt; null where nobody knows what is asked for. */
  readonly id: string | null
  /** As the writer wrote it. */
  readonly words: string
  readonly line: number
  /** The line, in the text. */
  readonly span: Span
}

export interface Wishes {
  readonly profile: Wish | null
  readonly prompt: Wish | null
}

const none: Wishes = { profile: null, prompt: null }

/** What the front matter of a text asks for. A profile or a prompt nobody knows is told apart from none. */
export function wishesOf(text: string, { syntax }: Brief, known: Rules): Wishes {
  // Most texts have none, and this is asked at every key.
  if (syntax === 'text' || !/^[-+;{]/.test(text)) return none
  const frontMatter = known.frontMatterOf(text)
  if (!frontMatter?.data) return none
  const { data, start } = frontMatter
  const wish = (key: 'profile' | 'prompt', find: (words: string) => string | null): Wish | null => {
    const value = data[key]
    if (value === undefined || value === null) return null
    const words = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    const from = known.entryIn(frontMatter, key)?.key[0] ?? start
    const to = text.indexOf('\n', from)
    return {
      id: find(words),
      words: words.slice(0, 60),
      line: text.slice(0, from).split('\n').length,
      span: [from, to < 0 ? text.length : to],
    }
  }
  return {
    profile: wish('profile', words => (known.profiles.has(words) ? words : null)),
    prompt: wish('prompt', words => known.promptOf(words)?.id ?? null),
  }
}

/** How a text is reviewed: as it asks for in its front matter, else as was chosen. The command line does the same. */
export function briefFor(text: string, chosen: Brief, known: Rules): Brief {
  const { profile, prompt } = wishesOf(text, chosen, known)
  if (!profile?.id && !prompt?.id) return chosen
  // The engine reads the prompt of the front matter by itself, where no other is given.
  return { ...chosen, profile: profile?.id ?? chosen.profile, prompt: prompt?.id ? null : chosen.prompt }
}
