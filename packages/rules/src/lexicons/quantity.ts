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

export const quantity: readonly Group[] = [
  {
    rule: 'vague-quantifier',
    message: 'uncounted',
    source,
    unless: [asked, counted, ofNumber],
    entries: `
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
a good number of
a large number of
a small number of
a significant number of
a growing number of
an increasing number of
a great number of
a huge number of
a variety of
a wide variety of
a wide range of
a broad range of
a diverse range of
a whole range of
a diverse set of
an array of
a wide array of
a vast array of
a handful of
a couple of
couple of
a couple
a host of
a multitude of
a plethora of
a myriad of
myriad
a wealth of
a slew of
a raft of
a flood of
a flurry of
a bunch of
a pile of
a mountain of
a stack of
a sea of
scores of
heaps of
oodles of
large numbers of
huge numbers of
vast numbers of
growing numbers of
an abundance of
a great deal of
a good deal of
a large amount of
large amounts of
huge amounts of
vast amounts of
massive amounts of
significant amounts of
a significant amount of
a substantial amount of
a considerable amount of
a certain amount of
a fair amount of
an enormous amount of
a tremendous amount of
a small amount of
high volumes of
a high volume of
large volumes of
a large volume of
massive volumes of
the majority of
a majority of
the vast majority of
the overwhelming majority of
the bulk of
a large portion of
a significant portion of
a large part of
a significant part of
a large share of
a significant share of
a large percentage of
a significant percentage of
a small percentage of
a high percentage of
a large proportion of
a high proportion of
a fraction of
a small fraction of
substantial portions of
large portions of
large parts of
a good portion of
a big part of
big portion of
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
