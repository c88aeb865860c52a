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
    unless: [timed, precedes('developer developers sort'), follows('the')],
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
