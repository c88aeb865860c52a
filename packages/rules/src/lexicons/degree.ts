import {
  attributive,
  type Context,
  follows,
  measures,
  negated,
  precedes,
  predicative,
  sized,
} from './contexts.ts'
import type { Group } from './group.ts'
import { after, before } from './match.ts'

const amazon = 'Write like an Amazonian (weasel words); docbarraiser.com on weasel words'

/** “fairly distributed”, “largely a matter”: fine unless an adjective or a participle follows. */
const beforeQuality: Context = match =>
  /(?:ed|ing|ful|ous|ive|al|ent|ant|able|ible|ic|en|y)$|^(?:new|low|high|small|large|big|slow|fast|unique|complex|simple|done|good|bad|hard|old|young)$/.test(
    after(match)?.lower ?? '',
  )

/** “By increasing costs”, “Increased the limit”: a verb, whose claim is read elsewhere. */
const verbal: Context = match =>
  /^(?:in|de)creas|^(?:grow|surg|soar|mount|heighten)/.test(match.words[match.from]!.lower) &&
  (match.from === 0 ||
    /^(?:and|before|by|for|from|in|of|or|through|to|was|were|when|while)$/.test(before(match)?.lower ?? ''))

const ratherThan: Context = precedes('than')

/** “with reduced costs”, not “we reduced costs”. */
const participial = follows(
  'a an the our their its his her my this these with of from for in through by to at under despite amid',
)

export const degree: readonly Group[] = [
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: amazon,
    unless: [sized, follows('statistically')],
    entries: `
significantly
substantially
considerably
dramatically
drastically
greatly
massively
vastly
hugely
immensely
enormously
tremendously
markedly
noticeably
appreciably
measurably
notably
exponentially
radically
profoundly
fundamentally
heavily
sharply
steeply
steadily
strongly
severely
seriously
materially
meaningfully
sizably
sizeably
overwhelmingly
astronomically
immeasurably
infinitely
marginally
slightly
moderately
modestly
minimally
negligibly
gradually
aggressively
vigorously
intensely
intensively
extensively
deeply
widely
broadly
disproportionately
by far
by a lot
by a wide margin
by a large margin
to a large extent
to a great extent
to a large degree
to some extent
to some degree
to a certain extent
in large part
for the most part
a great deal
a good deal
quite a bit
a little bit
way too
far too
much too
orders of magnitude
an order of magnitude
by leaps and bounds
many times over
several times over
severalfold
manyfold
through the roof
off the charts
a lot more
a lot less
a lot better
a lot faster
a lot easier
much more
much less
far more
far less
far fewer
much better
much faster
much easier
much higher
much lower
much larger
much smaller
much bigger
much closer
much stronger
far better
far faster
far higher
far lower
far greater
even more
even better
even faster
well below
well above
well beyond
far below
far above
far beyond
well ahead of
well in advance
more and more
less and less
increasingly
`,
  },
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: amazon,
    when: [attributive],
    unless: [sized, verbal, follows('statistically')],
    entries: `
significant
substantial
considerable
dramatic
drastic
massive
vast
huge
enormous
immense
tremendous
gigantic
colossal
monumental
gargantuan
sizable
sizeable
hefty
marked
noticeable
appreciable
exponential
radical
profound
sweeping
steep
sharp
heavy
severe
extreme
acute
excessive
undue
unprecedented
extensive
widespread
far-reaching
large-scale
wide-ranging
material
measurable
tangible
outsized
disproportionate
overwhelming
staggering
skyrocketing
soaring
surging
ever-growing
ever-increasing
growing
increasing
incremental
marginal
slight
modest
moderate
negligible
minor
nominal
increased
decreased
heightened
greater
broader
wider
deeper
lasting
rampant
`,
  },
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: amazon,
    when: [predicative],
    unless: [sized, follows('statistically')],
    entries: `
significant
substantial
considerable
dramatic
massive
huge
enormous
immense
tremendous
overwhelming
severe
excessive
extensive
minimal
negligible
overwhelmed
massive in scale
`,
  },
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: 'write-good weasel words; words/hedges',
    when: [beforeQuality],
    unless: [sized, ratherThan],
    entries: `
relatively
fairly
somewhat
quite
rather
pretty
largely
mostly
mainly
partially
partly
reasonably
comparatively
sort of
kind of
increasingly
nearly
almost
thoroughly
perfectly
highly
`,
  },
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: 'own',
    when: [measures],
    unless: [sized, precedes('priority school court availability-zone'), negated],
    entries: `
high
higher
low
lower
large
larger
small
smaller
big
bigger
great
poor
`,
  },
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: 'own',
    when: [measures, participial],
    unless: [sized, precedes('priority school court availability-zone'), negated],
    entries: `
rising
increased
improved
reduced
mounting
spiralling
spiraling
declining
falling
degraded
elevated
`,
  },
  {
    rule: 'vague-degree',
    message: 'unmeasured',
    source: 'own',
    unless: [sized, negated],
    entries: `
partially
wholeheartedly
closely
genuinely
rapidly
`,
  },
]
