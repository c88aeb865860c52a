import {
  asked,
  attributive,
  type Context,
  compared,
  counted,
  follows,
  plural,
  pluralNoun,
  precedes,
} from './contexts.ts'
import type { Group } from './group.ts'
import { after, before } from './match.ts'

const source = 'write-good weasel words; docbarraiser.com on weasel words'

/** “the most inventive”, “most importantly”: a superlative, not a share. */
const superlative: Context = match => {
  const previous = before(match)?.lower ?? ''
  const next = after(match)?.lower ?? ''
  if (next === 'of') return false
  if (/^(?:the|a|my|our|its|their|his|her|are|is|was|were)$/.test(previous)) return true
  return (
    next.includes('-') ||
    (!pluralNoun(next) && /(?:ful|ous|ive|al|ent|ant|able|ible|ic|ly|ing|ed|ary|ular|ern|rse|ex)$/.test(next))
  )
}

const ofNumber: Context = match => {
  const next = after(match)
  return next?.kind === 'number' || /^(?:one|each|which)$/.test(next?.lower ?? '')
}

/** “Some goes by barge, some by rail”: parts of a whole, told apart. */
const parted: Context = ({ sentence, words, from }) =>
  words.some(({ lower }, index) => index !== from && (lower === 'some' || lower === 'others')) &&
  /[,;]|\band\b/.test(sentence.text)

const once: Context = precedes('than from one thing day point ones way')

/** How large an amount is said to be, in words. */
const sizes =
  'big/broad/certain/considerable/decent/diverse/endless/enormous/fair/good/great/growing/healthy/high/higher/huge/immense/increasing/infinite/large/larger/limited/long/low/massive/sheer/significant/sizable/sizeable/small/smaller/substantial/tiny/tremendous/vast/wide/whole'
/** Amounts, shares and sets whose number is left out. */
const amounts =
  'amount^/array/assortment/backlog/chunk^/collection/fraction/group^/list/majority/minority/number^/part^/percentage^/pool/portion^/proportion^/quantity/quantities/range/selection/series/set/share/slice/spectrum/stream/string/subset/swath^/swathe^/variety/volume^'

export const quantity: readonly Group[] = [
  {
    rule: 'vague-quantifier',
    message: 'uncounted',
    source,
    unless: [asked, counted, ofNumber],
    entries: `
a/an ${sizes} ${amounts} of
the great/large/overwhelming/vast/sheer amount^/bulk/majority/number^/quantity/volume^ of
some of @det
some of them/these/those
a/an ${sizes} and ${sizes} ${amounts} of
${sizes} ${amounts} of
a/an ever-growing ${amounts} of
a great/good many
scores of
a whole host of
a whole lot of
an awful lot of
quite a lot of
quite a number of
quite some
any number of
no shortage of
no end of
a wealth of
a glut of
a torrent of
a barrage of
a stream of
a steady stream of
a string of
a mass of
masses of
reams of
droves of
swathes of
all manner of
a mix of
a mixture of
an assortment of
a selection of
a spectrum of
a portion of
a subset of
a good chunk of
the lion's share of
the best part of
the better part of
the greater part of
the vast majority
a growing body of
ever more
scarcely any
hardly any
next to no
very little
many
several
various
numerous
countless
innumerable
a few
quite a few
few
very few
a lot of
a lot
lots of
plenty of
tons of
loads of
a number of
a variety of
an array of
a handful of
a couple of
couple of
a couple
a host of
a multitude of
a plethora of
a myriad of
myriad
a slew of
a raft of
a flood of
a flurry of
a bunch of
a pile of
a mountain of
a stack of
a sea of
heaps of
oodles of
an abundance of
a great deal of
a good deal of
the majority of
a majority of
the overwhelming majority of
the bulk of
a fraction of
nearly all
almost all
virtually all
practically all
almost every
nearly every
almost everyone
nearly everyone
most of
much of
hundreds of
thousands of
tens of thousands of
hundreds of thousands of
millions of
tens of millions of
hundreds of millions of
billions of
dozens of
multiple
numerous different
several different
many different
various different
assorted
sundry
umpteen
`,
  },
  {
    rule: 'vague-quantifier',
    message: 'uncounted',
    source,
    when: [attributive],
    unless: [asked, counted, once, parted],
    entries: `
some
`,
  },
  {
    rule: 'vague-quantifier',
    message: 'uncounted',
    source,
    when: [plural],
    unless: [counted, superlative],
    entries: `
most
`,
  },
  {
    rule: 'vague-quantifier',
    message: 'uncounted',
    source,
    when: [plural],
    unless: [counted, follows('make made making be is are was were am')],
    entries: `
certain
`,
  },
  {
    rule: 'vague-quantifier',
    message: 'uncounted',
    source: 'own',
    unless: [counted, asked, compared],
    entries: `
ample
significant time
significant resources
significant budget
significant effort
considerable time
considerable effort
considerable resources
substantial time
substantial resources
substantial effort
more time
more data
more work
more money
more people
more resources
more customers
more users
more value
more effort
less time
less effort
fewer people
fewer resources
some time
extra time
extra effort
additional time
additional resources
additional effort
additional work
additional data
limited time
limited resources
limited budget
high volumes
large volumes
high data volumes
heavy load
all kinds of
all sorts of
many kinds of
new and existing
`,
  },
  {
    // Words a strict reader passes over about as often as not.
    rule: 'vague-quantifier',
    message: 'open',
    source: 'own',
    weak: true,
    when: [plural],
    unless: [counted, once, follows('each among between the these those all')],
    entries: `
additional
other
different
diverse
specific
limited
extra
further
enough
sufficient
insufficient
minimal
key
select
excess
hundreds
thousands
millions
dozens
`,
  },
]
