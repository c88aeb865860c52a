import { attributive, type Context, follows, precedes, timed } from './contexts.ts'
import type { Group } from './group.ts'
import { after, before } from './match.ts'

const amazon = 'factoftheday1.com, writing the Amazon way (“some time ago”); too-wordy'

/** “as soon as”, “sooner or later”. */
const anchoredSoon: Context = match => before(match)?.lower === 'as' || after(match)?.lower === 'after'
/** “three weeks”, “the first week of”: counted. */
const dated: Context = match => {
  const next = after(match)
  return next?.kind === 'number' || /^(?:of|when|after|before)$/.test(next?.lower ?? '')
}

export const time: readonly Group[] = [
  {
    rule: 'vague-time',
    message: 'undated',
    source: amazon,
    unless: [anchoredSoon, timed],
    entries: `
recently
lately
soon
shortly
soon after
shortly after
eventually
over time
some time ago
some time
a while ago
a while
for a while
after a while
for some time
a long time
for a long time
a long time ago
long ago
a short time
a very short time
in a short time
short time
nowadays
these days
going forward
in the near future
near future
foreseeable future
for the foreseeable future
in the coming weeks
in the coming months
in the coming years
in the coming days
in coming weeks
in coming months
coming weeks
coming months
in recent years
in recent months
recent years
recent months
recent weeks
at some point
at one point
at a later date
at a later stage
down the road
down the line
in due course
some day
someday
sometime
sometimes soon
in the past
once upon a time
back then
straight away
quickly
promptly
rapidly
swiftly
speedily
hastily
asap
as quickly as possible
at the earliest
in a timely manner
in a timely fashion
ahead of time
in no time
wasted no time
in record time
for months
for weeks
for years
for days
for hours
weeks of
months of
years of
days of
hours of
a few weeks
a few months
a few years
a few days
a few hours
a few minutes
few weeks
few months
few years
few days
several weeks
several months
several years
several days
several hours
many months
many weeks
many years
many hours
many days
couple of weeks
couple of months
couple of days
a couple of weeks
a couple of months
a couple of days
a couple of years
a couple of hours
multiple weeks
multiple months
multiple years
countless hours
long hours
for decades
over the years
over the months
over the past few weeks
over the past few months
over the past few years
over the last few years
over the last few months
the past few years
the last few years
the past few months
the last few months
in the last few years
within hours
within days
within weeks
within months
within minutes
short period of time
a short period
long period of time
period of time
extended period
continuously
continually
constantly
immediate action
until recently
as of late
late last year
early this year
later this year
earlier this year
in last year
shortly thereafter
shortly afterwards
shortly before
soon afterwards
soon thereafter
not long after
not long before
before long
long before
long since
some time later
some time before
some time after
some time earlier
some weeks
some months
some years
some days
some weeks/months/years ago/later/earlier/before/after
for quite some time
quite some time
quite a while
for quite a while
a short while
a little while
for a time
for a short time
for a very long time
for too long
for far too long
for a limited time
for ages
ages ago
years/months/weeks/days ago
a few/several/some/many days/weeks/months/years ago
a few/several/some/many days/weeks/months/years later
a few/several/some/many days/weeks/months/years earlier/back/before
a couple of days/weeks/months/years ago/later/earlier/back
over a few/several/many hours/days/weeks/months/years
over the past/last/next/following/coming/ensuing/subsequent days/weeks/months/years/quarters
over the past/last/next/following/coming/ensuing/subsequent few/several/couple days/weeks/months/years/quarters
in the following/subsequent/ensuing/intervening weeks/months/years/days
in the days/weeks/months/years that followed
in the days/weeks/months/years ahead
in the weeks/months/years to come
in years/months/weeks to come
for years/months/weeks to come
in the months/weeks/years since
over a period of time
for a period of time
for an extended period
for extended periods
for long periods
over a prolonged period
over an extended period
over the long term
over the long run
in the long run
in the long term
in the short term
in the near term
in the medium term
in the not too distant future
in a matter of hours/days/weeks/months/minutes
a matter of hours/days/weeks/months/minutes
within a matter of hours/days/weeks/months/minutes
in just a few hours/days/weeks/months
in a few hours/days/weeks/months
within a few hours/days/weeks/months/years
within a short period
within a short time
within a short space of time
in a short space of time
in a short period
in a short amount of time
a short amount of time
a long period
in due time
in good time
as time went on
as time passed
as time goes on
from time immemorial
until very recently
more recently
just recently
only recently
quite recently
very recently
very soon
pretty soon
sooner than expected
earlier than expected
later than expected
faster than expected
longer than expected
at a rapid pace
at a fast pace
at a rapid rate
at an alarming rate
at short notice
on short notice
at the last minute
at the eleventh hour
without delay
without further delay
with immediate effect
straightaway
right away
in next to no time
in a heartbeat
in the blink of an eye
with great speed
with urgency
in a hurry
at our earliest convenience
as early as possible
as fast as possible
for the time being
for now
until further notice
periods of time
decades of
centuries of
endless hours
early on
timely
`,
  },
  {
    rule: 'vague-time',
    message: 'unanchored',
    source: amazon,
    unless: [dated, follows('the of in')],
    entries: `
last week
last month
last quarter
last year
next week
next month
next quarter
next year
this week
this month
this quarter
this year
last summer
last winter
last spring
last fall
`,
  },
  {
    rule: 'vague-time',
    message: 'unanchored',
    source: 'own',
    entries: `
in a previous role
in a previous project
during a previous project
in my previous role
in a prior role
in my previous company
in my previous job
at my previous company
at a previous company
at my last job
in my last role
in my past role
in a past role
in a recent project
in a previous job
previous project
previous role
past project
recent project
earlier in my career
early in my career
in the last year
in the past year
`,
  },
  {
    rule: 'vague-time',
    message: 'undated',
    source: 'own',
    when: [attributive],
    unless: [
      timed,
      precedes('developer developers sort graduate graduates grad grads hire hires'),
      follows('the'),
    ],
    entries: `
recent
rapid
quick
swift
speedy
lengthy
prolonged
tight deadline
tight timeline
aggressive timeline
tight schedule
aggressive schedule
strict deadline
`,
  },
  {
    rule: 'vague-time',
    message: 'undated',
    source: 'own',
    unless: [timed],
    entries: `
tight deadline^
tight timeline^
aggressive deadline^
aggressive timeline^
tight schedule^
aggressive schedule^
short deadline^
tight turnaround
limited time
short notice
short timeline
long wait time^
long wait^
long delay^
long lead time^
long time
designated timeline
established timeline
quick turnaround
rapid pace
launch timeline pressures
long-standing
longstanding
long-awaited
long overdue
time and again
time and time again
timeline at risk
fast turnaround
additional time
more time
extra time
compressed timeline^
compressed schedule^
demanding deadline^
demanding timeline^
ambitious timeline^
ambitious deadline^
impossible deadline^
unrealistic deadline^
looming deadline^
strict timeline^
short time frame
short timeframe
tight time frame
tight timeframe
narrow window
short window
lengthy delay^
extended hours
long time frame
significant delay^
considerable delay^
faster turnaround
long lead-time^
`,
  },
  {
    rule: 'vague-frequency',
    message: 'unstated',
    source: 'words/hedges; saylor.org, vague words',
    unless: [timed, precedes('expression expressions'), follows('how more')],
    entries: `
often
oftentimes
frequently
regularly
periodically
sometimes
occasionally
rarely
seldom
routinely
repeatedly
intermittently
sporadically
infrequently
hardly ever
consistently
from time to time
now and then
once in a while
every so often
many times
several times
multiple times
numerous times
countless times
time after time
on occasion
most of the time
on a regular basis
on a frequent basis
on a continuous basis
multiple occasions
several occasions
numerous occasions
multiple rounds
several rounds
ad-hoc
ad hoc
more often than not
as often as possible
every now and then
every now and again
every once in a while
ever so often
once in a blue moon
at times
at intervals
at regular intervals
on a rolling basis
off and on
on and off
again and again
over and over
over and over again
day in day out
day after day
week after week
month after month
year after year
almost always
nearly always
almost never
nearly every day
almost every day
almost daily
near-daily
near-constant
all the time
much of the time
some of the time
for the most part
a few times
a couple of times
a number of times
a number of occasions
countless occasions
various occasions
a few occasions
a couple of occasions
multiple/several/many/numerous/countless rounds/attempts/iterations/occasions
with some regularity
with increasing frequency
with great regularity
unfailingly
invariably
habitually
customarily
time to time
as and when
`,
  },
  {
    rule: 'vague-frequency',
    message: 'unstated',
    source: 'own',
    when: [attributive],
    unless: [timed, precedes('expression expressions price business hours season polling')],
    entries: `
regular
frequent
periodic
occasional
sporadic
constant
continual
repeated
`,
  },
]
