import { follows, precedes, quoted, supposed } from './contexts.ts'
import type { Group } from './group.ts'

export const intensity: readonly Group[] = [
  {
    rule: 'intensifier',
    message: 'force',
    source: 'write-good weasel words; words/fillers; write-good "very well" and "the very day" as exceptions',
    unless: [quoted, follows('the this that'), precedes('well first last least same few own much day next')],
    entries: `
very
`,
  },
  {
    rule: 'intensifier',
    message: 'force',
    source: 'write-good weasel words; words/fillers',
    unless: [precedes('available')],
    entries: `
extremely
really
truly
highly
incredibly
absolutely
unbelievably
exceptionally
extraordinarily
remarkably
amazingly
astonishingly
insanely
ridiculously
ultra
hyper
terribly
awfully
painfully
wildly
utterly
genuinely
sincerely
literally
undoubtedly
undeniably
unquestionably
needless to say
critically
vitally
crucially
single-handedly
tirelessly
relentlessly
wholeheartedly
without a doubt
without question
beyond doubt
at all costs
no matter what
so much
all the more
very much
first-ever
one of the most
one of the best
the best way
the very best
strongly believe
fully committed
passionately
completely
totally
wholly
entirely new
exceedingly
supremely
immeasurably
unusually
uncommonly
singularly
stunningly
strikingly
staggeringly
shockingly
alarmingly
overwhelmingly
hopelessly
desperately
fiercely
intensely
immensely
enormously
phenomenally
spectacularly
fantastically
impressively
wonderfully
super
so very
ever so
by any measure
by all measures
beyond measure
beyond question
without fail
hands down
to say the least
more than ever
like never before
in every sense
in every way
once and for all
each and every one
one of the top
among the best
among the most
the single most
the single biggest
firmly believe
truly believe
deeply committed
fully dedicated
totally committed
fiercely committed
`,
  },
  {
    rule: 'intensifier',
    message: 'success',
    source: 'words/fillers; own',
    unless: [supposed],
    entries: `
successfully
flawlessly
triumphantly
unsuccessfully
proudly
`,
  },
]
