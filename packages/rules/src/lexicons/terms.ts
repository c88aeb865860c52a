import type { Group } from './group.ts'

/** Terms of art, names of practices and fixed phrases: the same words as elsewhere, but nothing to note. */
export const terms: readonly Group[] = [
  {
    rule: null,
    message: '',
    source: 'DOMAIN catalogue of false alarms: proselint #1308, #1426; write-good #75, #92; own',
    entries: `
critical path^
critical section^
critical infrastructure
critical care
critical thinking
critical illness
critical severity
critical vulnerability
critical vulnerabilities
critical acclaim
key result^
key performance indicator^
key value
key-value
key management
key vault
key rotation
key exchange
api key^
public key^
private key^
primary key^
foreign key^
secret key^
access key^
encryption key^
major version^
minor version^
major release^
minor release^
major key
majority shareholder^
minority shareholder^
high availability
highly available
high school
high court
high-density
high frequency
high-frequency
high fidelity
high-definition
higher education
high-resolution
high throughput computing
machine learning
deep learning
deep link^
deep copy
deep sleep
reinforcement learning
supervised learning
complex number^
complex type^
strong consistency
strongly consistent
eventual consistency
eventually consistent
strong typing
strongly typed
strong password^
weak reference^
weakly typed
hard drive^
hard disk^
hard copy
hard copies
hard stop
hard limit^
hard fork
hard skills
soft launch
soft skills
soft delete
smart contract^
smart phone^
smart home
smart speaker^
smart card^
rich text
rich media
clear text
clear cache
simple storage service
simple queue service
simple notification service
open source
open-source
open api
open house
open enrollment
open data
open standard^
open ended
open-ended
open door policy
hot fix
hot path
hot standby
real time
real-time
near real-time
near real time
near-real-time
real estate
real number^
real life
long tail
long polling
long division
long haul
long-haul
long-term contract^
short-term rental^
short interest
effective date
effective tax rate
effective from
cost of living
fair use
fair trade
fair value
fair market value
good faith
good will
goodwill
goods
common law
general counsel
general manager
general election
general ledger
general availability
generally available
generally accepted accounting principles
senior manager
large language model^
large-scale language model^
big data
big endian
big integer
big bang
small business
small businesses
small and medium
small print
small claims
statistically significant
statistical significance
significant figures
significant digit^
significant other^
exponential backoff
exponential decay
normal distribution
normal form
standard deviation
standard error
lower bound^
upper bound^
lower case
upper case
lower house
upper house
larger than
smaller than
greater than
less than
more than
better than
faster than
fewer than
higher than
lower than
rather than
other than
no more than
no less than
no fewer than
as many as
as much as
as few as
as little as
as soon as
as long as
as well as
as well
sooner or later
how many
how much
how often
how long
how quickly
how far
how well
so many
so much
too many
too much
once more
any more
no more
no longer
more or less
at most
at least
most recent
most recently
almost certainly
at first
at last
for the first time
the very
very same
the most
at the most
just in time
just-in-time
just in case
on-time delivery rate
on-time rate
best seller^
best-seller^
best-selling
best effort
best-effort
best man
better half
best before
quality assurance
quality control
quality gate^
total quality
success criteria
success criterion
success metric^
success rate^
success factor^
customer success manager^
customer success team^
customer success
impact assessment^
impact factor
value stream map
value added tax
face value
net present value
lifetime value
default value^
null value^
p value
p-value
growth rate^
growth hormone
trust fund^
trust boundary
trust center
zero trust
culture medium
vision pro
computer vision
machine vision
efficient frontier
dynamic programming
dynamic pricing
dynamic range
dynamic library
robust regression
optimal transport
optimal stopping
proper noun^
proper subset
resource group^
human resources
hr business partner^
people business partner^
resource manager
solution architect^
solutions architect^
solution architecture
network bandwidth
bandwidth of
memory bandwidth
container orchestration
orchestration engine
leverage ratio
leveraged buyout
financial leverage
operating leverage
network of
alignment chart
sequence alignment
stakeholder theory
pivot table^
regular expression^
regular season
regular price^
constant time
constant folding
continuous integration
continuous delivery
continuous deployment
continuous function
ongoing concern
always-on
always on
business intelligence
business day^
business hours
business card^
early adopter^
early access
early warning
early stopping
late fee^
late payment^
minor^ in
major^ in
data quality
first quarter
second quarter
third quarter
fourth quarter
last name^
first name^
last mile
last-mile
next day delivery
next-day
next to
next.js
same-day
two-way door^
one-way door^
single-threaded
single-threaded leader^
bar raiser^
working backwards
press release^
leadership principle^
customer obsession
bias for action
earn trust
dive deep
deliver results
think big
are right
invent and simplify
insist on the highest standards
learn and be curious
hire and develop
have backbone
disagree and commit
earth's best employer
success and scale
frugality
ownership principle
in-depth interview^
root certificate^
root node
root directory
transformer model^
transform function
transformation matrix
soft-launch~
may day
thank you
multiple choice
multiple-choice
multiple sclerosis
multiple of
multiple inheritance
multiple regression
variety show
series a
series b
series c
series of funding
time series
random number^
a number
the number of
a range from
number of
range of motion
range from
range between
select statement
certain that
make~ certain
for certain
different from
different than
different to
no different
additional paid-in capital
limited liability
limited edition
limited partner^
general partner^
extra large
hand in hand with
accelerated depreciation
accelerator program
capital expenditure^
fast food
fast track
fast-track
fast forward
fast-forward
quick sort
quicksort
rapid prototyping
rapid test^
swift programming
slow query
slow queries
slow query log
slow cooker
slow motion
hard-coded
hard coded
easy pass
light weight
heavy metal
heavy duty
sharp edge^
flat rate
broad band
broadcast
wide area network
deep sea
deep fried
deep freeze
black friday
prime day
prime video
prime member^
prime membership
prime minister
core business
core team
core data
cpu core^
core memory
key board
keyboard
keynote
key note
leading indicator^
leading zero^
leading edge
lagging indicator^
leading digit^
the lead
cloud native
server-less
perfect competition
perfect square
ideal gas
unique identifier^
unique id^
unique visitor^
unique user^
unique constraint^
unique index
unique customers
unique device identifier^
special education
special needs
special characters
special operations
secure socket^
secure shell
secure boot
stable release^
stable version^
stable diffusion
beta release
safe harbor
safe mode
safe harbour
healthy food
good manufacturing practice
happy path
happy hour
happy birthday
modern art
modern history
new york
new zealand
new jersey
new mexico
new delhi
new orleans
new hire^
fresh water
poor man's
material design
material cost^
raw material^
raw materials
materials
bill of materials
course material^
weight bearing
wrong number
serious injury
serious injuries
direct deposit
direct debit
direct report^
direct connect
direct message^
direct exchange
`,
  },
]
