import { aimed, attributive, follows, precedes } from './contexts.ts'
import type { Group } from './group.ts'

const speak = 'proselint corporate_speak; Joblint Visionary; words/buzzwords'
const goods =
  'value/innovation/growth/results/outcomes/impact/change/success/adoption/efficiency/efficiencies/improvement^/alignment/engagement/progress/performance/excellence/collaboration/transformation/revenue/sales/decision^/decision-making/action^/strategy/initiative^/business/customer^/productivity/quality/accountability/awareness/clarity/consensus/consistency/creativity/differentiation/momentum/opportunity/opportunities/profitability/satisfaction/standardization/scale/savings/synergies/synergy/traffic/insights/experience^/demand/loyalty/retention/conversion^/implementation/delivery/execution/modernization/sustainability/diversity/inclusion/ownership'

/** Words of the office that say little to anyone outside it. */
export const jargon: readonly Group[] = [
  {
    rule: 'jargon',
    message: 'buzzword',
    source: speak,
    unless: [precedes('ratio buyout')],
    entries: `
leverage~
leverage~ @own * and *
leverage~ @own *
leverage~ @own collective *
synergy
synergies
synergistic
synergize~
streamline~
empower~
empowerment
spearhead~
spearheading
orchestrate~
champion~
unlock~
unleash~
supercharge~
turbocharge~
catalyze~
catalyse~
revolutionize~
revolutionise~
operationalize~
operationalise~
socialize~
evangelize~
incentivize~
incentivise~
ideate~
ideation
strategize~
actualize~
platformize~
democratize~
demystify~
gamify~
uplevel~
up-level~
level~ up
double~ down
double~ down on
double-click~
drill~ down into
deep dive^
deep-dive^
dove deep
dove deep into
deep dive into
deep dive on
delve~ into
delve~ deeper
delve~ deeper into
circle~ back
touch~ base
loop~ in
level set
level-set
run~ point
move~ the needle
boil~ the ocean
peel~ the onion
push~ the envelope
raise~ the bar
raise~ the quality bar
set~ the bar
set~ the stage
close~ the loop
close~ the gap
close~ gaps
bridge~ the gap
bridge~ gaps
bridge~ the divide
connect~ the dots
build~ bridges
break~ down silos
break~ silos
breaking down silos
break~ down barriers
root causing
double-edged
actionable insight^
valuable insight^
deeper insights
data-driven
data-driven insights
data-driven decision^
data-driven decisions
results-driven
results-oriented
result-oriented
results oriented
goal-oriented
solution-oriented
solutions-oriented
detail-oriented
customer-centric
customer centric
customer-centric approach
customer-focused
customer-obsessed
user-centric
people-first
mission-driven
purpose-driven
value-driven
value-add
value-added
value added
add~ value
adds value
deliver~ value
delivering value
deliver~ more value
create~ value
bring~ value
provide~ value
unlock~ value
value proposition^
value creation
business value
real business value
business impact
strategic value
strategic alignment
strategic objective^
strategic goal^
strategic initiative^
strategic improvement^
strategic investment^
strategic priority
strategic priorities
strategic partnership^
strategic direction
strategically
stakeholder buy-in
stakeholder alignment
stakeholder management
stakeholder engagement
key stakeholder^
relevant stakeholder^
project stakeholder^
buy-in
get~ buy-in
gain~ buy-in
gaining buy-in
ensure alignment
receive~ alignment
drive~ alignment
cross-functional collaboration
cross-team collaboration
thought leader^
thought leadership
core differentiator
key differentiator
market differentiator
primary market differentiator
differentiator^
competitive edge
first-mover advantage
paradigm
paradigm shift
paradigms
holistic approach
holistic view
single pane of glass
one-stop shop
one-stop-shop
north star
competitive advantage
consensus-building
guiding principle^
guiding star
swim lane^
swimlane^
tiger team
center of excellence
centre of excellence
community of practice
learnings
key learnings
key takeaway^
low-hanging fruit
low hanging fruit
quick win^
easy win^
short-term win^
big win^
win-win
win-win solution
blue-sky
blue sky
pain point^
customer pain point^
headwinds
tailwinds
bleeding edge
sweet spot
secret sauce
force multiplier
game changer^
game-changer^
moonshot
sea change
quantum leap
giant leap
leapfrog~
digital transformation
transformation journey
transformation initiative
execution excellence
continuous improvement
growth mindset
mindshare
mind share
own~ the outcome
ownership mentality
enablement
capacity building
scalable solution^
innovative solution^
robust solution^
tailored solution^
turnkey
turn-key
next level
at the forefront
forefront of
foundational strategy
solid foundation
strong foundation
lay~ the foundation
lay~ the groundwork
pave~ the way
pave~ the way for
set~ the foundation
proven track record
impactful
meaningfully
future-proof~
futureproof
agile mindset
organizational agility
human capital
value system
drive for results
go-to person
go-to expert
thought partner
trusted partner^
partner~ closely
industry leader^
market leadership
brand equity
vision statement
birds-eye view
bird's-eye view
ten-thousand-foot view
30,000-foot view
helicopter view
full visibility
end-to-end visibility
rally~ around
rally~ the team
rallied the team together
rally~ together
unified front
shared responsibility
sense of urgency
sense of ownership
collective expertise
wealth of experience
expand~ my knowledge
wearing many hats
hands-on experience
hand-in-hand
boots on the ground
culture fit
`,
  },
  {
    rule: 'jargon',
    message: 'buzzword',
    source: speak,
    unless: [aimed],
    entries: `
drive~ ${goods}
drive~ * ${goods}
drive~ * * ${goods}
drive~ towards/toward *
foster~ *? ${goods}
foster~
fostering
cultivate~
facilitate~ * understanding
elevate~
amplify~
galvanize~
transforming
excellence
foundation for
alignment
sync on
harness~ @det
harness~ the power of
transform~ @det
transform~ how
galvanise~
accelerate~ *? ${goods}
enhance~ *? ${goods}
enhance~ the overall *
enhance~ @det? overall *
enhance~ efficiency
improve~ efficiency
increase~ efficiency
optimize~ processes
optimize~ resource utilization
streamline~ @det? *? process/processes/operations/workflow^/communication
navigate~ through
delivered on their commitments
deliver~ excellence
deliver~ impact
exceed~ expectations
exceed~ @det *? expectations
surpass~ expectations
ensure~ *? success/alignment/quality/consistency/transparency/clarity/efficiency/compliance/reliability/accuracy/smoothness/excellence/buy-in/collaboration/communication/accountability/stability/scalability/satisfaction/continuity/readiness
ensure~ @det success
empower~ @det? *? to
enable~ @det? team^ to
enabling @det? team^ to
resonate~ with
liaise~ with
collaborate~ closely
collaborate~ closely with
work~ closely
work~ closely with
partner~ closely with
work~ hand-in-hand
work~ side by side
led efforts to
spearhead~ efforts
take~ ownership
take~ ownership of
taking ownership
took full ownership
taking full ownership
take~ accountability
step~ up to
drive~ results
drive~ consensus
build~ consensus
build~ rapport
build~ credibility
earn~ the trust
earn~ the respect
foster~ trust
gain~ insights
gain~ *? insights
gather~ insights
gather~ insights into
share~ insights
optimization opportunities
maintain~ momentum
sustain~ momentum
gain~ traction
gain~ momentum
course correct~
course-correct~
course correction
gut check
smell test
ideal state
value stream
`,
  },
  {
    rule: 'jargon',
    message: 'buzzword',
    source: 'own',
    when: [attributive],
    unless: [follows('aws azure google')],
    entries: `
strategic
value-adding
forward-thinking
forward-looking
solution-focused
results-focused
outcome-driven
insight-driven
performance-driven
culture-building
team-building
consensus-driven
transformational
multifaceted
multi-pronged
360-degree
metrics-driven
purposeful
mission-oriented
relationship-building
`,
  },
]
