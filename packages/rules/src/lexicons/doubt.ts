import { type Context, numbered, precedes, question } from './contexts.ts'
import type { Group } from './group.ts'
import { after, before } from './match.ts'
import { pronouns } from './word-classes.ts'

/** “I believed the estimate until 4 May”: a belief that is a fact of the story. */
const factual: Context = match => {
  const { words, to } = match
  return words.slice(to).some(({ lower }) => lower === 'until' || lower === 'wrong' || lower === 'mistaken')
}

/** “the likely cause”, “a possible bottleneck”: a candidate under examination. */
const listed: Context = match => /^(?:all|every|each|any)$/.test(before(match)?.lower ?? '')

/** “I asked whether we could help”: reported, not claimed. */
const reported: Context = ({ words, from }) =>
  words
    .slice(Math.max(0, from - 6), from)
    .some(({ lower }) => /^(?:whether|if|asked|asks|wondered|told|said|why|how|what)$/.test(lower))

/** “A risk that I might measure”, “because the wait might end”: a real condition, weighed at the time. */
const feared: Context = ({ sentence }) =>
  /\b(?:risks?|because|in case|fear(?:ed)?|worr(?:y|ied)|unless|whether|if)\b/i.test(sentence.text)

/** “I wrote a guide that would help”: what a thing was for, seen from then. */
const planned: Context = match => /^(?:that|which|who)$/.test(before(match)?.lower ?? '')

/** “Fewer than we believed”: what was found, against what was thought. */
const expected: Context = match => /^(?:than|as|what)$/.test(before(match)?.lower ?? '')

const hypothesis: Context = match => pronouns.has(after(match)?.lower ?? '') && question(match)

export const doubt: readonly Group[] = [
  {
    rule: 'hedge',
    message: 'weakened',
    source: 'words/hedges; proselint hedging; buzzchronicles.com (“I think, I feel”)',
    unless: [factual, hypothesis, expected],
    entries: `
I think
I thought
I feel
I felt
I believe
I believed
I guess
I guessed
I suppose
I assume
I would argue
I would say
I'd say
I'd argue
I'd guess
I would think
I hope
I hoped
I suspect
I am/was/feel/felt confident/sure/certain/convinced that/I/we/it/this
I'm confident/sure/certain/convinced that/I/we/it/this
we are/were/feel/felt confident/sure/certain/convinced that/we/it/this
we're confident/sure/certain/convinced that/we/it/this
we think
we feel
we believe
we believed
we hope
we hoped
we feel that
we felt
in my opinion
in our opinion
in my view
in our view
in my mind
from my point of view
as far as I know
to my knowledge
to the best of my knowledge
if I recall
if I remember correctly
I would like to think
it is my belief
it is our belief
perhaps
maybe
possibly
probably
presumably
arguably
supposedly
allegedly
seemingly
ostensibly
reportedly
conceivably
potentially
hopefully
theoretically
seem~
seem~ to
appear~ to
appear~ that
tend~ to
tended to
kind of
sort of
more or less
to some extent
to some degree
to a certain degree
in some ways
so to speak
as it were
whenever possible
or so
or something
and so on
and so forth
among other things
it could be argued
it might be argued
one could argue
some would say
some might say
some say
many believe
many people believe
it is believed
it is thought
it is said
by all accounts
for all practical purposes
for all intents and purposes
I am not sure
I'm not sure
not entirely sure
not quite
not necessarily
believe we can
helped to
help~ improve
help~ ensure
help~ reduce
help~ build
help~ increase
help~ drive
help~ make
apparently
evidently
plausibly
in theory
in principle
on paper
generally
generally speaking
broadly speaking
relatively speaking
in general
on the whole
by and large
in a sense
in some sense
of sorts
somehow
something like
or thereabouts
give or take
I like to think
I'd like to think
I tend to
I would hope
I'd hope
I feel that
I feel like
I felt like
I felt that
I am not certain
I cannot say for sure
one might say
one might argue
some would argue
some may argue
some people think
people say
they say
many would say
it would seem
it would appear
it seems
it appears
it looks like
it looked like
looks as if
looks as though
it feels like
it felt like
will aim/look/seek/strive/try/hope/endeavor/endeavour to
we hope/aim/seek/strive to
aims to
strives to
be~ looking to
be~ hoping to
be~ currently exploring
be~ actively exploring
be~ bound to
most likely
quite likely
very likely
more than likely
in all likelihood
in all probability
chances are
where possible/appropriate/applicable/relevant/feasible/practical/practicable
wherever possible/appropriate/feasible/practical
as far as possible
as much as possible
if at all possible
to a degree
to a point
to a large extent
up to a point
within reason
all things considered
all being well
if all goes well
with any luck
fingers crossed
and the like
and what not
and whatnot
amongst others
among others
roughly speaking
should improve/reduce/increase/allow/provide
`,
  },
  {
    rule: 'hedge',
    message: 'weakened',
    source: 'words/hedges',
    unless: [listed, precedes('risk risks values outcomes')],
    entries: `
`,
  },
  {
    rule: 'modal-weasel',
    message: 'weasel',
    source: 'Write like an Amazonian (“would help”, “might bring”, “should result in”); ryanlynch.me',
    unless: [reported, numbered, feared, planned],
    entries: `
would help/bring/result/lead/enable/benefit
`,
  },
  {
    rule: 'modal-weasel',
    message: 'weasel',
    source: 'Write like an Amazonian (“would help”, “might bring”, “should result in”); ryanlynch.me',
    unless: [reported, numbered, feared],
    entries: `
might/may/could/should help
might/may/could/should bring
might/may/could/should result
might/may/could/should lead
might/may/could/should enable
might/may/could/should benefit
might/may/could/should also *?
would/might/may/could/should likely
would/might/may/could/should potentially
may have *
might have *
would/might/may/could/should greatly
would/might/may/could/should better
could/can/may potentially
might/may/could improve/reduce/increase/allow/make/provide/benefit/prove/boost/drive
should be able to
may be able to
might be able to
may not
might not
may or may not
could possibly
may well
might well
might want to
may want to
should help
should be ok
should be fine
should work
`,
  },
]
