import {
  compared,
  describes,
  explained,
  expletive,
  explored,
  follows,
  intended,
  judges,
  negated,
  precedes,
  sized,
  supposed,
  told,
} from './contexts.ts'
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
admirable
commendable
praiseworthy
exemplary
standout
superlative
masterful
masterly
world-leading
world-beating
global leader
award-winning
best-ever
best in class
best of breed
second-to-none
unequalled
unequaled
unbeaten
unmissable
must-have
must-see
much-needed
much-loved
well-loved
well-regarded
well-respected
highly regarded
highly respected
highly rated
highly acclaimed
critically acclaimed
highly anticipated
highly sought-after
sought-after
prized
coveted
cherished
iconic
legendary
disruptive
breakthrough
trail-blazing
path-breaking
pathbreaking
category-defining
next-level
high-end
luxurious
stylish
gorgeous
charming
immersive
vivid
delightfully
lightning-fast
blazing-fast
blazingly
lightning fast
blazing fast
super-fast
ultra-fast
ultra-reliable
high-caliber
high-calibre
high-powered
feature-rich
full-featured
fully-featured
fully featured
fully-fledged
full-fledged
all-in-one
one-stop
plug-and-play
ready-made
simple-to-use
simple to use
easy to use
intuitive-to-use
self-explanatory
versatile
time-tested
time-honored
time-honoured
tried-and-tested
tried-and-true
well-established
well-proven
well-designed
well-built
well-engineered
well-executed
well-planned
well-written
well-defined
well-documented
well-managed
well-run
well-oiled
well-informed
well-balanced
hard-won
hard-earned
hard-hitting
far-sighted
bespoke
tailor-made
custom-tailored
richly
remarkably
smoothly run
top-performing
top performer^
top performing
star performer^
best-performing
gold-standard
gold standard
gifted
insightful
thought-provoking
eye-catching
mind-blowing
jaw-dropping
ground breaking
world-changing
life-changing
record-breaking
unheard-of
overwhelming success
great success
huge success
big success
massive success
resounding success
roaring success
major success
complete success
total success
enormous success
tremendous success
runaway success
unqualified success
success story
success stories
highlight of
bright spot^
crown jewels
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
seminal
consequential
high-priority
high-profile
high-pressure
high-risk
high-touch
highly visible
highly sensitive
highly complex
highly technical
highly effective
highly efficient
highly successful
highly experienced
highly motivated
highly qualified
highly productive
highly valuable
highly scalable
highly reliable
highly collaborative
highly engaged
highly relevant
highly predictive
time-critical
time-consuming
resource-intensive
life-saving
dire
grim
bleak
desperate
disheartening
nightmarish
harrowing
grueling
gruelling
arduous
onerous
burdensome
laborious
painstakingly slow
painfully slow
convoluted
unwieldy
unmanageable
unsustainable
untenable
unworkable
ill-defined
ill-equipped
ill-prepared
ill-suited
poorly designed
poorly managed
poorly written
poorly understood
poorly documented
poorly defined
badly designed
badly managed
shoddy
lousy
flawed
clumsy
awkward
disjointed
disorganized
disorganised
dysfunctional
siloed
haphazard
patchy
spotty
scattershot
half-baked
bare-bones
bloated
sluggish
laggy
stagnant
toxic
turbulent
tumultuous
hectic
frantic
frenetic
nerve-racking
nerve-wracking
perilous
precarious
treacherous
thorny
tricky
knotty
woeful
woefully
sorely
lamentable
deplorable
lackadaisical
inexcusable
unforgivable
underwhelming
unimpressive
demotivating
heartbreaking
overstretched
overloaded
overburdened
stretched thin
stretched too thin
at breaking point
bursting at the seams
experienced team
experienced professional^
deeply experienced
veteran
diligent
loyal
selfless
tenacious
resourceful
industrious
energetic
charismatic
eloquent
personable
approachable
detail-minded
unflappable
level-headed
forward-looking
heartfelt
heartening
enviable
noble
lofty
sky-high
crystal-clear
razor-sharp
razor-thin
spot on
top of mind
of the essence
very pleased
very satisfied
very proud
very grateful
very impressed
extremely pleased
extremely proud
extremely satisfied
extremely grateful
incredibly proud
really happy
so happy
super happy
over the moon
impressed with/by
encouraging/promising/disappointing/satisfying/gratifying result^/sign^/start^/feedback/signal^/outcome^/response^/progress
be~ encouraging
be~ promising
be~ lacking
be~ gratifying
be~ disappointing
be~ rewarding
be~ engaging
proud to
be~ a success
be~ a * success
prove~ successful/effective/valuable/invaluable/popular/useful/worthwhile/crucial/vital/difficult/challenging
prove~ to be *
proven to be very/highly/extremely *
turn~ out to be *
one of @det most *
one of @det best/biggest/largest/fastest/strongest/greatest/finest/top/toughest/hardest/busiest/highest *
a/an/the/@own leading provider^/company/companies/supplier^/brand^/platform/solution/player/manufacturer^/organization^/organisation^/firm^/vendor^/maker^
most profitable/experienced/trusted/reliable/beautiful/robust/comprehensive/exciting/rewarding/memorable/urgent/pressing/promising/talented/respected/cost-effective/viable/practical/appropriate/relevant/meaningful/demanding/ambitious/pivotal/intuitive/flexible/elegant/modern/sophisticated/productive/dedicated/loyal/useful/beneficial/strategic/essential/crucial/vital/sensible/logical/impressive/notable/remarkable/prestigious
biggest/greatest/toughest/hardest/proudest/main challenge/achievement/accomplishment/strength/success/obstacle/hurdle/contribution/impact
`,
  },
  {
    // Ordinary adjectives: an opinion where they describe a thing or a person.
    rule: 'subjective-adjective',
    message: 'opinion',
    source: amazon,
    when: [describes],
    unless: [negated, explored, severity, supposed, told, intended, compared, sized, expletive],
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
    unless: [negated, explained],
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
professionally
competently
capably
adeptly
deftly
ably
admirably
commendably
remarkably smoothly
calmly
collaboratively
cooperatively
responsibly
sustainably
robustly
systematically
methodically
exhaustively
scrupulously
conscientiously
assiduously
persuasively
compellingly
convincingly
candidly
tenaciously
doggedly
persistently
vigorously
energetically
eagerly
positively
negatively
handsomely
wonderfully
sensibly
wisely
prudently
shrewdly
astutely
adroitly
dexterously
economically
cost-effectively
inexpensively
comfortably
unobtrusively
poorly
badly
terribly
miserably
dismally
inconsistently
unreliably
haphazardly
clumsily
awkwardly
inappropriately
unnecessarily
worked well
working well
works well
went well
go well
went smoothly
went very well
worked out well
turned out well
worked perfectly
performed well
performing well
better equip
better inform
better prepare
better position
better reflect
better meet
better leverage
better utilize
better utilise
better predict
better track
better control
better monitor
better protect
better engage
better target
better plan
better organize
better organise
work more effectively
work more efficiently
more collaboratively
more proactively
more quickly and efficiently
more transparently
more confidently
more productively
more intelligently
more seamlessly
with great care
with great success
with flying colors
with flying colours
with distinction
with excellence
with enthusiasm
with passion
with pride
with integrity
with professionalism
with minimal effort
with little effort
without issue
without issues
without incident
without a hitch
without any issues
without any problems
`,
  },
]
