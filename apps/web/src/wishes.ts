import type { Wishes } from '@marginalia/engine'
import type { Rules } from './review.ts'
import type { Brief } from './store/draft.ts'

export type { Wish } from '@marginalia/engine'

/** What the front matter of a text asks for. A profile or a prompt nobody knows is told apart from none. */
export const wishesOf = (text: string, { syntax }: Brief, known: Rules): Wishes =>
  known.wishesOf(text, syntax, known.profiles)

/** How a text is reviewed: as it asks for in its front matter, else as was chosen. The command does the same. */
export function briefFor(text: string, chosen: Brief, known: Rules): Brief {
  const asked = { profile: null, prompt: null }
  const { profile, prompt } = known.briefOf(wishesOf(text, chosen, known), asked, chosen)
  return profile === chosen.profile && prompt === chosen.prompt ? chosen : { ...chosen, profile, prompt }
}
