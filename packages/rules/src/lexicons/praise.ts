import { compared, describes, explored, follows, intended, judges, negated, precedes, sized, supposed, told } from './contexts.ts'
import type { Group } from './group.ts'

const amazon = 'Write like an Amazonian (adjectives into data); docbarraiser.com; words/weasels'

/** “a critical failure”: a grade of severity, not praise. */
const severity = precedes(
  'failure failures incident incidents issue issues bug bugs error errors security vulnerability alert alerts defect defects condition assets infrastructure',
)

/** Adjectives and adverbs that praise, blame or rank where a reader expects evidence. */
export const praise: readonly Group[] = [
  {
    // Praise that is seldom anything else, wherever it stands.
    rule: 'subjective-adjective',
    message: 'praise',
    source: amazon,
    entries: `
amazing
awesome
excellent
outstanding
exceptional
extraordinary
remarkable
impressive
incredible
unbelievable
fantastic
wonderful
terrific
superb
phenomenal
stellar
brilliant
magnificent
spectacular
stunning
marvelous
marvellous
fabulous
splendid
sensational
superior
unparalleled
unmatched
unrivaled
unrivalled
unsurpassed
incomparable
matchless
peerless
unbeatable
world-class
world class
first-class
first-rate
top-notch
top-tier
best-in-class
best-of-breed
industry-leading
industry leading
market-leading
class-leading
leading-edge
cutting-edge
bleeding-edge
state-of-the-art
next-generation
next-gen
game-changing
groundbreaking
ground-breaking
revolutionary
transformative
transformational
innovative
novel
pioneering
trailblazing
visionary
inspiring
inspirational
compelling
captivating
exciting
thrilling
delightful
elegant
sleek
polished
sophisticated
futuristic
robust
resilient
dependable
trustworthy
rock-solid
battle-tested
bulletproof
bullet-proof
future-proof
enterprise-grade
production-grade
production-ready
industrial-strength
seamless
seamlessly
frictionless
effortless
effortlessly
painless
painlessly
hassle-free
intuitive
user-friendly
easy-to-use
straightforward
user-centric
streamlined
meaningful
impactful
invaluable
worthwhile
rewarding
fruitful
actionable
holistic
comprehensive
comprehensively
in-depth
exhaustive
rigorous
meticulous
painstaking
well-crafted
well-structured
well-organized
well-organised
well-thought-out
well-received
well-rounded
high-quality
high quality
top-quality
flawless
impeccable
pristine
stunningly
beautifully
brilliantly
superbly
exceptionally well
remarkably well
very well
extremely well
incredibly well
`,
  },
  {
    rule: 'subjective-adjective',
    message: 'opinion',
    source: amazon,
    entries: `
pivotal
instrumental
paramount
indispensable
imperative
momentous
noteworthy
notable
high-impact
high-value
high-stakes
high-visibility
high-performing
high performing
business-critical
mission-critical
make-or-break
daunting
formidable
disastrous
catastrophic
abysmal
dreadful
horrible
awful
terrible
clunky
cumbersome
tedious
frustrating
painful
messy
sloppy
archaic
antiquated
suboptimal
sub-optimal
subpar
sub-par
mediocre
lackluster
lacklustre
inefficient
inefficiently
inadequate
inadequately
unsatisfactory
unacceptable
labor-intensive
labour-intensive
ambitious
bold
audacious
brave
fearless
courageous
talented
gifted
highly skilled
seasoned
knowledgeable
accomplished
renowned
acclaimed
prestigious
esteemed
distinguished
world-renowned
passionate
enthusiastic
self-motivated
hardworking
hard-working
tireless
relentless
unwavering
unyielding
steadfast
proactive
constructive
collaborative spirit
dynamic
vibrant
thriving
flourishing
booming
ever-changing
ever-evolving
fast-paced
fast-moving
fast-growing
rapidly growing
rapidly evolving
highly competitive
unforgettable
memorable
one-of-a-kind
once-in-a-lifetime
second to none
like no other
never before seen
never-before-seen
unheard of
pretty happy
very happy
extremely happy
delighted
thrilled
ecstatic
humbled
overjoyed
most suitable
best suited
most successful
most effective
most efficient
most important
most critical
most valuable
most challenging
most difficult
most powerful
most advanced
most innovative
most significant
most impactful
most complex
most popular
highest quality
highest standards
high standards
highest standard
high standard
best ever
greatest
finest
foremost
`,
  },
  {
    // Ordinary adjectives: an opinion where they describe a thing or a person.
    rule: 'subjective-adjective',
    message: 'opinion',
    source: amazon,
    when: [describes],
    unless: [negated, explored, severity, supposed, told, intended, compared, sized],
    entries: `
great
ideal
optimal
unique
special
beautiful
powerful
potent
effective
efficient
productive
successful
valuable
beneficial
helpful
useful
handy
critical
crucial
vital
essential
important
strategic
thorough
extensive
reliable
scalable
flexible
nimble
smooth
simple
straightforward
easy
difficult
tough
challenging
demoralizing
proper
appropriate
suitable
reasonable
adequate
acceptable
satisfactory
decent
authentic
genuine
transparent
insightful
imaginative
ingenious
clever
intelligent
thoughtful
attractive
appealing
trusted
reputable
beloved
questionable
attentive
open-minded
receptive
talented
foundational
pioneering
surprising
shocking
alarming
worrying
troubling
radical
massive
huge
ambitious
vast
sophisticated
brutal
harsh
tangible
credible
convincing
persuasive
memorable
lively
high-quality
low-quality
low-value
suboptimal
maintainable
extensible
fragile
brittle
outdated
inconsistent
unreliable
misleading
modern
proven
error-prone
far-sighted
standard-setting
dense
chaotic
fragmented
motivated
cohesive
hottest
harshest
well-positioned
well positioned
unprecedented
remarkable
`,
  },
  {
    // Words with plain meanings of their own: an opinion before a noun one can only judge.
    rule: 'subjective-adjective',
    message: 'weight',
    source: amazon,
    when: [judges],
    unless: [
      follows('api primary foreign private public access secret encryption sort partition'),
      precedes('stage stages'),
    ],
    entries: `
strong
deep
deeper
solid
key
close
closer
broad
positive
negative
lasting
long-lasting
huge
symbiotic
firm
vibrant
tremendous
sincere
enduring
new and improved
`,
  },
  {
    // How something was done, by the word of whoever did it.
    rule: 'subjective-adjective',
    message: 'manner',
    source: 'words/fillers; docbarraiser.com',
    unless: [negated],
    entries: `
effectively
efficiently
smoothly
proactively
strategically
meticulously
diligently
rigorously
painstakingly
attentively
transparently
easily
swiftly
perfectly
appropriately
adequately
optimally
creatively
innovatively
intelligently
intuitively
confidently
boldly
holistically
enthusiastically
passionately
thoughtfully
productively
empathetically
decisively
skillfully
skilfully
expertly
masterfully
cleverly
elegantly
gracefully
cleanly
nicely
reliably
judiciously
tactfully
aggressively
favorably
favourably
catastrophically
better align
better serve
better support
better understand
better handle
better manage
better address
work better
perform better
performed better
works better
more effectively
more efficiently
more easily
more smoothly
more closely
more accurately
more reliably
more strategically
efficiently and effectively
effectively and efficiently
with ease
with confidence
with care
with precision
at its best
`,
  },
]
