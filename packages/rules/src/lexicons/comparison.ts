import {
  attributive,
  type Context,
  compared,
  describes,
  follows,
  numbered,
  precedes,
  told,
} from './contexts.ts'
import type { Group } from './group.ts'

const source = 'docbarraiser.com (“faster than what?”); liquisearch, weasel words in business'

/** “Others may be slower”, “unless you know better ones”: nothing was compared yet. */
const imagined: Context = ({ sentence, words, from }) =>
  /\b(?:if|unless|whether|may|might|would|could)\b/i.test(
    sentence.block.text.slice(sentence.span[0], words[from]!.span[0]),
  )

/** “I proposed a simpler form”: what was put forward, before anyone could compare. */
const proposed: Context = ({ sentence, words, from }) =>
  /\b(?:consider|propos|recommend|suggest)\w*\b[^,;:]{0,40}$/i.test(
    sentence.block.text.slice(sentence.span[0], words[from]!.span[0]),
  )

/** Comparatives that leave out what they compare with. */
export const comparison: readonly Group[] = [
  {
    rule: 'dangling-comparative',
    message: 'dangling',
    source,
    unless: [compared, numbered, imagined, proposed, told, precedes('than half'), follows('no the sooner')],
    entries: `
better
worse
faster
slower
cheaper
easier
harder
simpler
smoother
quicker
stronger
weaker
smarter
richer
healthier
happier
safer
leaner
tighter
clearer
bigger
greater
more efficient
more effective
more reliable
more robust
more scalable
more flexible
more accurate
more productive
more valuable
more powerful
more resilient
more secure
more stable
more sustainable
more competitive
more responsive
more transparent
more accessible
more affordable
more meaningful
more engaging
more consistent
more manageable
more intuitive
more user-friendly
more cost-effective
more streamlined
more collaborative
more proactive
more informed
more relevant
more confident
more complex
more difficult
more expensive
more important
more challenging
more frequent
more frequently
more quickly
more rapidly
more easily
more often
less efficient
less effective
less reliable
less expensive
less complex
less time
less effort
less manual
less likely
better and faster
faster and easier
faster and cheaper
more lightweight
more mature
more modern
more advanced
more sophisticated
more comprehensive
more detailed
more thorough
more structured
more strategic
more focused
more positive
more open
more inclusive
more diverse
more granular
more personalized
more attractive
more convenient
more familiar
more comfortable
more visible
more predictable
`,
  },
  {
    rule: 'dangling-comparative',
    message: 'amount',
    source,
    when: [attributive],
    unless: [compared, numbered, follows('no any one once')],
    entries: `
more
less
fewer
`,
  },
  {
    rule: 'dangling-comparative',
    message: 'extent',
    weak: true,
    source,
    when: [describes],
    unless: [compared, numbered, imagined, precedes('bound education court court order')],
    entries: `
higher
lower
larger
smaller
shorter
broader
wider
deeper
newer
superior
inferior
`,
  },
]
