import { lesser } from '@marginalia/engine'
import { type PatternContext, seemingVerbs, whWords } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { clauseAt } from '../contexts/matched-clause.ts'
import { contexts } from '../contexts.ts'
import { patterns } from '../pattern-rule.ts'
import { danglingComparative } from './dangling-comparative.ts'
import { unmeasuredClaim } from './unmeasured-claim.ts'
import { vagueDegree } from './vague-degree.ts'

/** Something else in the sentence claims more than force does: what came of it, or a difference. */
const isOutranked = once((sentence: Sentence): boolean =>
  [unmeasuredClaim, vagueDegree, danglingComparative].some(({ check }) =>
    [...check(sentence)].some(({ data }) => data?.lesser !== lesser.lesser),
  ),
)

/** “She ran a really good clinic”: before a noun, of what others did. */
const isInPassing: PatternContext = match =>
  contexts.attributive(match) && !contexts['by-writer'](match) && clauseAt(match)?.verb.verb.lemma !== 'be'

/** “I find it really hard”, “it seemed very good”, “how much is really best”: how it looked to somebody, or what is asked. */
const isAppearance: PatternContext = match => {
  const clause = clauseAt(match)
  return (
    clause !== null &&
    (seemingVerbs.has(clause.verb.verb.lemma) || whWords.has(clause.opener?.lower ?? '')) &&
    !contexts.attributive(match)
  )
}

/** Words that raise the voice. */
export const intensifier = patterns(
  {
    force: `
source: write-good weasel words; words/fillers

[intensify:adv] [praise:adj|blame:adj|frequency:adv]
  + It was «very effective».
  - It was very green.
  unless over so/too/simply *
  unless over * [felt]
  unless reasoned
  unless measured
  when fact

[intensify:adv] well/badly/poorly/little
  + It went «very well».
  - It went well.
  unless over so/too *
  unless reasoned
  unless measured
  when fact

more than ever
  + It helped «more than ever».
  - It helped more.

of all time
  + It was the worst pump «of all time».
  - It was the time of all pumps.

100% [adj]
  + It is «100% effective».
  - It is effective.
`,
    sure: `
source: words/fillers

definitely/certainly/absolutely/undoubtedly/undeniably/unquestionably/surely
  + It «definitely» helped.
  - It helped.
  unless over * [felt]
  unless over * [emotion:verb]
  when fact
`,
    extent: `
source: words/fillers

completely/totally/entirely/fully/utterly/literally [adj]
  + It was «completely quiet».
  - It was quiet.
  unless over * [felt]
  when fact

[intensify:adv] [participle]
  + We were «deeply moved».
  - We were moved.
  when fact
`,
  },
  match => !isOutranked(match.sentence) && !isInPassing(match) && !isAppearance(match),
)
