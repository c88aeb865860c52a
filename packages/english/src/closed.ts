import { numberWords } from './function-word.ts'
import type { Inflection, PartOfSpeech } from './pos.ts'

/**
 * The closed classes: every word of grammar with its parts of speech in order of likelihood, as Universal
 * Dependencies counts them. `=` behind the word gives the lemma where it is not the word; behind a part of speech, the
 * lemma and inflection of that reading.
 */
const rows = `
a DET
an=a DET
the DET
this DET PRON
these=this DET PRON
that SCONJ PRON DET ADV
those=that DET PRON
i PRON
me=i PRON
we PRON
us=we PRON
you PRON
ya=you PRON
he PRON
him=he PRON
she PRON
it PRON
they PRON
them=they PRON
my PRON
our PRON
your PRON
his PRON
her PRON
its PRON
their PRON
mine=my PRON
ours=our PRON
yours=your PRON
hers=her PRON
theirs=their PRON
myself PRON
ourselves PRON
yourself PRON
yourselves PRON
himself PRON
herself PRON
itself PRON
themselves PRON
themself PRON
oneself PRON
who PRON
whom=who PRON
whose PRON
which PRON DET
what PRON DET
whoever PRON
whomever PRON
whatever PRON DET
whichever PRON DET
somebody PRON
someone PRON
something PRON
anybody PRON
anyone PRON
anything PRON
everybody PRON
everyone PRON
everything PRON
nobody PRON
nothing PRON
none PRON
all DET ADV
both DET CCONJ
each DET
every DET
either CCONJ DET ADV
neither CCONJ DET ADV
some DET
any DET
no DET INTJ
another DET
such ADJ DET
half NOUN DET ADJ ADV
many ADJ
much ADV ADJ
more ADJ ADV
most ADV ADJ
few ADJ
fewer=few ADJ
less ADJ ADV
least ADJ ADV
little ADJ ADV
several ADJ
enough ADJ ADV
plenty NOUN
one NUM PRON NOUN
ones=one NOUN
other ADJ NOUN
others=other NOUN
own ADJ VERB
same ADJ
there PRON ADV
here ADV
where ADV
when ADV
why ADV
how ADV
whenever ADV
wherever ADV
however ADV
not PART
n't=not PART
nt=not PART
to PART ADP
and CCONJ
& CCONJ
or CCONJ
but CCONJ ADP
nor CCONJ
yet ADV CCONJ
plus CCONJ ADP NOUN
versus ADP
vs=versus ADP
if SCONJ
whether SCONJ
because SCONJ ADP
although SCONJ
though SCONJ ADV
unless SCONJ
while SCONJ NOUN
whilst SCONJ
whereas SCONJ
lest SCONJ
till SCONJ ADP
until SCONJ ADP
since SCONJ ADP ADV
once ADV SCONJ
so ADV SCONJ
than ADP SCONJ
as ADP SCONJ ADV
like ADP VERB SCONJ ADJ NOUN
of ADP
in ADP ADV
on ADP ADV
at ADP
by ADP
for ADP SCONJ
from ADP
with ADP
without ADP
within ADP
into ADP
onto ADP
upon ADP
about ADP ADV
above ADP ADV
across ADP
after ADP SCONJ
against ADP
along ADP
alongside ADP
amid ADP
among ADP
amongst ADP
around ADP ADV
before ADP SCONJ ADV
behind ADP
below ADP ADV
beneath ADP
beside ADP
besides ADP ADV
between ADP
beyond ADP
despite ADP
down ADP ADV ADJ VERB
during ADP
except ADP SCONJ
inside ADP ADV NOUN ADJ
minus ADP
near ADP ADJ ADV
off ADP ADV
out ADP ADV
outside ADP ADV ADJ NOUN
over ADP ADV
past ADP ADJ NOUN ADV
per ADP
through ADP
throughout ADP
toward ADP
towards ADP
under ADP
underneath ADP ADV
unlike ADP
up ADP ADV
via ADP
amidst ADP
atop ADP
concerning ADP VERB
regarding ADP VERB
notwithstanding ADP
opposite ADP ADJ NOUN
be AUX VERB
is=be AUX VERB
are=be AUX VERB
was=be AUX VERB
were=be AUX VERB
been=be AUX VERB
being=be AUX VERB NOUN
have AUX VERB
has=have AUX VERB
had=have AUX VERB
having=have VERB AUX
do AUX VERB
does=do AUX VERB
did=do AUX VERB
doing=do VERB
done=do VERB ADJ
will AUX NOUN
would AUX
can AUX NOUN
could AUX
may AUX
might AUX NOUN
must AUX
shall AUX
should AUX
ought AUX
'll=will AUX
'd AUX=would.base AUX=have.past
'm AUX=be.third
're AUX=be.third
've AUX=have.base
's PART AUX=be.third AUX=have.third
' PART
cannot=can AUX
isnt=be AUX
arent=be AUX
wasnt=be AUX
werent=be AUX
hasnt=have AUX
havent=have AUX
hadnt=have AUX
doesnt=do AUX
dont=do AUX
didnt=do AUX
couldnt=could AUX
shouldnt=should AUX
wouldnt=would AUX
cant=can AUX
ca=can AUX
wo=will AUX
sha=shall AUX
ai=be AUX
im=i PRON
please INTJ VERB
yes INTJ
yeah INTJ
oh INTJ
ok INTJ ADJ
okay INTJ ADJ
hi INTJ
hello INTJ
hey INTJ
thanks NOUN
sorry ADJ INTJ
well ADV INTJ ADJ NOUN
just ADV ADJ
only ADV ADJ
even ADV ADJ
also ADV
too ADV
very ADV ADJ
then ADV
now ADV
never ADV
ever ADV
always ADV
again ADV
still ADV ADJ
already ADV
almost ADV
quite ADV
rather ADV
perhaps ADV
maybe ADV
instead ADV
else ADV
pretty ADV ADJ
super ADV ADJ
am=be AUX NOUN
pm NOUN
etc X ADV
ago ADV
away ADV
later=late ADV ADJ
back ADV NOUN ADJ VERB
next ADJ ADV
last ADJ VERB ADV NOUN
first ADJ ADV
right ADJ ADV NOUN INTJ VERB
percent NOUN
today NOUN
yesterday NOUN
tomorrow NOUN
tonight NOUN
hundred NUM NOUN
thousand NUM NOUN
million NUM NOUN
billion NUM NOUN
trillion NUM NOUN
according VERB
due ADJ
able ADJ
unable ADJ
worth ADJ NOUN
used VERB ADJ
following VERB ADP ADJ NOUN
including VERB
based VERB
given VERB ADJ
`

/** What a word of grammar can be. */
export interface ClosedReading {
  readonly pos: PartOfSpeech
  readonly lemma: string
  /** Null where it follows from the word: “had” is a past and a participle. */
  readonly inflection: Inflection | null
}

/** Words of grammar, in lower case, with what they can be. */
export const closedWords: ReadonlyMap<string, readonly ClosedReading[]> = new Map(
  `${[...numberWords].map(word => `${word} NUM`).join('\n')}${rows}`
    .trim()
    .split('\n')
    .map(row => {
      const [name = '', ...parts] = row.split(' ')
      const [word = '', lemma = word] = name.split('=')
      return [word, parts.map(part => readingOf(part, lemma))] as const
    }),
)

function readingOf(part: string, lemma: string): ClosedReading {
  const [pos = '', own] = part.split('=')
  const [base = lemma, inflection = null] = own?.split('.') ?? []
  return { pos: pos as PartOfSpeech, lemma: base, inflection: inflection as Inflection | null }
}
