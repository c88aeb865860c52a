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
advanced analytics
industry best practice^
data-informed
data-informed decision^
insight-led
evidence-led
insights-driven
purpose-led
values-driven
customer-first
client-centric
employee-centric
patient-centric
user-first
customer-centricity
customer journey
employee journey
end-to-end ownership
end-to-end solution^
end-to-end experience
end-to-end process
360-degree view
bigger picture
see~ the bigger picture
bird's eye view
blue ocean
table stakes
mission critical
key enabler^
key lever^
key learning^
key success factor^
business partner
true business partner
trusted advisor^
trusted adviser^
strategic partner^
strategic roadmap
strategic vision
strategic thinking
strategic planning
strategic focus
strategic importance
strategic lever^
strategic fit
strategic insight^
growth trajectory
growth story
growth hack~
go-to-market motion
flywheel effect
core competency
core competencies
core strength^
value chain optimization
value add
value driver^
value-based
value realization
moving parts
heavy lifting
change agent^
change champion^
change maker^
changemaker^
catalyst for change
catalyst for
driving force
driving force behind
engine of growth
culture carrier^
culture shift
mindset shift
mindset change
paradigm change
step change
step-change
transformation agenda
transformation program^
transformation programme^
business transformation
operational excellence
operational rigor
operational efficiencies
cross-pollinate~
cross-pollination
cross-functional alignment
cross-functional teamwork
cross-functional synergy
cross-functional partnership^
cross-functional stakeholder^
stakeholder relationship^
stakeholder support
governance framework
execution framework
align~ on
align~ around
align~ with stakeholders
align~ stakeholders
align~ expectations
get~ aligned
be~ aligned on
everyone was aligned
aligned and engaged
come~ together as
come~ together to
circle the wagons
move~ the dial
move~ the ball forward
shift~ the paradigm
shift~ the needle
change~ the game
change~ the narrative
control~ the narrative
drive~ the agenda
drive~ the conversation
drive~ the transformation
drive~ engagement
drive~ impact
drive~ home
set~ the tone
set~ the direction
set~ up for success
set~ * up for success
set~ * * up for success
get~ up to speed
bring~ up to speed
bring~ * up to speed
ramp~ up quickly
hit~ my/our stride
think~ big picture
think~ holistically
think~ strategically
lean~ in
lean~ into
lean~ heavily on
take~ offline
take~ a step back
take~ a deep breath
take~ stock
take~ the helm
take~ it to
run~ with it
run~ the gamut
own~ end-to-end
own~ end to end
wear~ the hat
bring~ to the table
bring~ @det? * to the table
bring~ to life
go~ deep
go~ deep into
go~ deeper
go~ deeper into
dig~ deep
dig~ deep into
dig~ deeper
dig~ deeper into
dive~ deeper
dive~ deeper into
dive~ into the details
dive~ into the weeds
deep-dived
zoom~ out
zoom~ in on
drill~ down
unpack~ the
double-click~ on
pressure-test~
pressure test~
stress-test~ the idea
socialise~
evangelise~
productize~
productise~
synthesize~ insights
crystallize~
crystallise~
right-size~
rightsize~
cross-skill~
co-create~
co-creation
mobilize~ @det? *? resources
mobilise~ @det? *? resources
marshal~ @det? *? resources
solutioning
sensemaking
wordsmith~
de-risk~
derisk~
fast-track~
turn-around story
hypercare
war-room mentality
all-hands effort
hackathon mentality
owner's mindset
ownership mindset
customer-obsessed mindset
continuous improvement mindset
can-do attitude
can do attitude
positive attitude
winning mentality
soft power
executive presence
executive buy-in
leadership buy-in
team buy-in
get~ everyone on board
on board with
quick-win^
long-term win^
big rocks
plan of attack
action items and next steps
actionable plan
actionable steps
actionable recommendation^
actionable feedback
actionable item^
value-generating
mission-aligned
laser focus
laser-focused
laser focused
relentless focus
razor-sharp focus
sharp focus
obsessive focus
uniquely positioned
well-positioned for
well positioned for
strongly positioned
position~ for success
position~ * for success
position~ * for growth
position~ us to
poised to
poised for
primed for
at an inflection point
inflection point
tipping point
proof point^
lighthouse project^
lighthouse customer^
flagship initiative
burning platform
white space
greenfield opportunity
next frontier
new frontier
new normal
digital landscape
digital journey
ever-evolving landscape
changing landscape
evolving landscape
unlocking
holistically
synergistically
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
accelerate~ adoption
accelerate~ the transformation
spur~ @det? *? growth/innovation/adoption/change
spark~ @det? *? innovation/change/growth/engagement
ignite~
inspire~ @det? *? team^/others/people/confidence
champion~ @det? *? ${goods}
advance~ @det? *? ${goods}
maximize~ @det? *? ${goods}
maximise~ @det? *? ${goods}
amplify~ @det? *? ${goods}
boost~ @det? *? morale/engagement/productivity/efficiency/confidence
create~ synergies
create~ alignment
create~ momentum
deliver~ on @own promise^/commitment^
impact/impacts/impacted the bottom line
collaborate~ across
collaborate~ seamlessly
collaborate~ with cross-functional *?
collaborate~ with @det? *? stakeholders
coordinate~ with cross-functional *?
coordinate~ with @det? *? stakeholders
work~ with cross-functional *?
partner~ with cross-functional *?
partner~ with @det? *? stakeholders
work~ cross-functionally
work~ collaboratively
work~ in lockstep
work~ in tandem
work~ hand in hand
work~ shoulder to shoulder
work~ as one team
communicate~ effectively
communicate~ transparently
facilitate~ workshops
facilitate~ collaboration
facilitate~ alignment
enable~ @det? business to
ensure~ everyone was
ensure~ everyone is
ensure~ buy-in
ensure~ sustainability
ensure~ @det? seamless *
ensure~ @det? smooth *
ensure~ a * transition
stay~ on top of
stay~ the course
keep~ everyone informed
keep~ everyone aligned
keep~ everyone on the same page
keep~ stakeholders informed
keep~ stakeholders aligned
keep~ @det? momentum
build~ momentum
build~ alignment
build~ a strong *
build~ a solid *
build~ a culture
build~ buy-in
leave~ no one behind
meet~ @det? evolving *
exceed~ all expectations
go~ beyond expectations
go~ the distance
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
