import { aimed, explored } from './contexts.ts'
import type { Group } from './group.ts'

const virtue =
  'commitment/dedication/ability/willingness/ownership/leadership/initiative/passion/expertise/determination/resilience/empathy/understanding/flexibility/adaptability/professionalism/accountability/integrity/value/skills/capability/capabilities/strength/enthusiasm/confidence/trust/respect/openness/curiosity/perseverance/persistence/tenacity/courage'
const bond =
  'relationship^/partnership^/trust/rapport/bond^/connection^/credibility/collaboration/culture/confidence/cohesion/morale/reputation'

/** Sentences' furniture: self-praise and process talk that fits any story. */
export const stock: readonly Group[] = [
  {
    rule: 'stock-phrase',
    message: 'empty',
    source: 'own: phrases that fit any story',
    unless: [aimed, explored],
    entries: `
demonstrate~ @det? *? ${virtue}
demonstrate~ @det? * * to
highlight~ @det importance of *?
display~ @det? *? ${virtue}
exhibit~ @det? *? ${virtue}
reinforce~ @det importance of *?
reinforced the importance of prioritizing
reinforce~ @det value of *?
reinforce~ @det need for *?
reinforce~ @own commitment
underscore~ @det importance of *?
underscore~ @det value of *?
underscored the need for
emphasize~ @det importance of *?
stress~ @det importance of *?
show~ @det importance of
teach~ me @det? importance of *?
taught me the value of
learn~ the importance of *?
learn~ the value of *?
learned a valuable lesson
valuable lesson^
recognize~ the importance of *?
recognise~ the importance of *?
understand~ the importance of *?
understanding the importance of
realize~ the importance of
acknowledge~ the validity of
acknowledge~ the importance of
appreciate~ the importance of
of the importance of
foster~ @det? *? culture of *
create~ @det? *? culture of *
build~ @det? *? culture of *
promote~ @det? *? culture of *
establish~ @det? *? culture of *
a culture of *
culture of collaboration
culture of innovation
culture of continuous *
culture of trust
culture of ownership
culture of knowledge sharing
culture of accountability
culture of excellence
culture of learning
a positive * environment
collaborative environment
supportive environment
inclusive environment
build~ *? *? ${bond}
strengthen~ @det? *? ${bond}
foster~ @det? *? ${bond}
cultivate~ @det? *? ${bond}
win~ @det? *? trust/respect/confidence
gain~ @det? *? trust/respect/confidence
open dialogue
open and honest *
open and transparent *
open and transparent communication
honest communication
honest conversations
transparent communication
clear communication
effective communication
active listening
actively listen~
listen~ actively
listen~ attentively
two-way communication
teamwork and collaboration
collaboration and teamwork
mutual respect
mutual understanding
mutual trust
trust and respect
common purpose
collective success
through collaboration
through collaborative *
through effective *
through open *
through ongoing *
through perseverance
through dedication
through teamwork
with determination
with dedication
with determination and *
with a strong focus on
with an emphasis on
with a sense of
armed with this
drawing on the principles of
remain~ steadfast
remain~ steadfast in
remain~ positive
remain~ open-minded
remain~ dedicated
remain~ determined
remain~ vigilant
stay~ positive
strong commitment to
@own dedication to
our team's ability
a strong belief in
@own passion for
@own passion
contribute~ to @det success
earned @det? *? trust/respect/confidence/credibility/accolades/recognition/praise
contribute~ to @det *? success
contribute~ to @det *? * success
contribute~ to @det overall *
contribute~ significantly
contribute~ meaningfully
contribute~ actively
make~ a contribution
make~ a * contribution
made a significant contribution
play~ a key role
play~ a critical role
play~ a crucial role
play~ a vital role
play~ a pivotal role
play~ an important role
play~ an integral role
key role in
critical role in
at the heart of
at the core of
at the center of
at the centre of
keep~ * * at the center
put~ the customer first
put~ customers first
put~ people first
personal and professional *
both personally and professionally
lifelong learning
continuous learning
with a focus on
better outcomes
company's success
team's success
project's success
constructive feedback
best interests
learning and growing
grow as a leader
growing as a leader
make me a better
a better leader
interpersonal skills
expertise and creativity
expertise and resources
diverse perspectives
diverse viewpoints
differing viewpoints
valuable perspective^
innovative ideas
creative ideas
exciting opportunity
exciting opportunities
challenges and opportunities
hopes and dreams
effort and dedication
resources and effort
blood and sweat
best of @own ability
great pride
take~ pride in
took pride in
thrilled to
honored to
sense of belonging
sense of accomplishment
high morale
sense of community
safe space
trusted relationship^
well-received
great feedback
positive response
overwhelmingly positive
positive reception
positive results
positive outcome^
successful outcome^
real impact
real difference
real-world impact
tangible results
tangible benefits
tangible impact
measurable results
measurable impact
measurable outcomes
measurable customer impact
meaningful impact
meaningful change
meaningful results
meaningful way
significant impact
long-term growth
sustainable growth
sustained growth
overall success
success and growth
growth and success
efficiency and effectiveness
efficiency and productivity
quality and efficiency
stronger than ever
stronger together
a testament
every step of the way
at every step
at every turn
on all fronts
no small feat
it was not easy
no easy task
tough decision^
difficult decision^
difficult situation^
challenging situation^
complex challenge^
unique challenge^
genuine needs
proactive approach
proactive approach to
proactive steps
proactive measures
proactive mindset
taking proactive steps to
take~ a proactive approach to
data-driven approach
collaborative approach
strategic approach
thoughtful approach
balanced approach
innovative approach
novel approach
creative solution^
effective solution^
better solution^
best solution^
right solution
optimal solution
comprehensive solution^
solution that works
do~ the right thing
strike~ a balance
striking the right balance
delicate balance
rally behind
won the hearts
hearts and minds
lasting change
lasting relationship^
lasting partnership^
strong relationship^
strong partnership^
strong working relationship
good working relationship
good relationship^
productive relationship^
great team
amazing team
high-performing team^
talented team
dynamic team
diverse team
dynamic and *
fast-paced environment
dynamic environment^
unpredictable environments
challenging environment
severity of the situation
gravity of the situation
urgency of the situation
sense of urgency
took swift action
took immediate action
swift action
decisive action
took it upon myself
took matters into
receptive to feedback
actively contribute~
deeper understanding
deep understanding
comprehensive understanding
thorough understanding
key understanding
gain~ a * understanding
deepen~ @own understanding
broaden~ @own *
expand~ @own knowledge
sharpen~ @own skills
hone~ @own skills
enhance~ @own skills
grow~ @own skills
deepen~ @own appreciation
deepened my appreciation
gain~ a newfound *
newfound appreciation
newfound respect
taught me a lot
taught me a great deal
taught me so much
taught me many *
learn~ a lot
learned a lot about
learned so much
learned a great deal
learn~ a great deal
valuable learning
invaluable experience
invaluable lesson^
great learning experience
learning experience
rewarding experience
great experience
humbling experience
grew as a
step~ outside @own comfort
push~ myself
push~ the team
hard work and *
hard work paid off
hard work
collective effort
collective efforts
concerted effort
tireless efforts
tireless effort
best efforts
after careful consideration
careful consideration
after much deliberation
after much thought
after thorough analysis
after extensive research
through hard work
through open and *
through close collaboration
through trial and error
with great enthusiasm
with the support of @own
with a renewed *
with a customer-first *
with customer obsession
without compromising quality
without sacrificing quality
no compromise
we are committed to
we're committed to
is committed to
are committed to
was committed to
remain~ committed to
remain~ committed
remain~ focused
remain~ focused on
stay~ committed
stay~ motivated
keep~ the team motivated
keep~ the team focused
keep~ * motivated
keep~ morale high
maintain~ a positive *
maintain~ high *
maintain~ morale
boost~ morale
lift~ morale
raise~ morale
is at the heart of
greatest asset^
most valuable asset^
biggest asset^
part of @own DNA
in @own DNA
embedded in @own culture
woven into
ingrained in
ingrained in @own culture
second nature
part of the culture
part of @own culture
excited to announce
excited to share
pleased to announce
delighted to announce
thrilled to announce
proud to announce
happy to announce
what lies ahead
the journey ahead
the road ahead
only the beginning
just the beginning
just getting started
the future is bright
sky's the limit
much work remains
more work to do
room for improvement
area^ for improvement
area^ of improvement
area^ of opportunity
opportunity for improvement
opportunities for improvement
in a meaningful way
in a big way
in a positive way
in the best possible way
in the right direction
step in the right direction
steps in the right direction
on the right track
on the path to
right balance
the right tools
the best possible *
best possible
best of both worlds
win for everyone
wins for everyone
everyone wins
huge win
real win
big step forward
major step forward
significant step forward
important step forward
giant step
important milestone^
huge milestone
remarkable achievement
significant achievement^
great achievement
proudest achievement
proudest moment^
delight~ @det? *? customers/users/employees/guests/clients
delight~ our customers
customer delight
wow~ customers
exceed~ customer expectations
surprise and delight
joy to use
raving fans
warmly received
warmly welcomed
enthusiastically received
enthusiastically adopted
glowing feedback
glowing reviews
rave reviews
excellent feedback
outstanding feedback
fantastic feedback
amazing feedback
very good feedback
strong feedback
strong results
great results
excellent results
outstanding results
impressive results
amazing results
fantastic results
solid results
desired result^
desired outcome^
desired effect
intended outcome^
lasting difference
huge difference
big difference
enormous difference
all the difference
immediate impact
huge impact
major impact
great impact
big impact
profound impact
measurable difference
noticeable difference
speak~ volumes
`,
  },
]
