import { follows, precedes } from './contexts.ts'
import type { Group } from './group.ts'

const plain = 'plainlanguage.gov, simple words and phrases (public domain)'

/** Phrases that take more words than they have meaning. */
export const wordiness: readonly Group[] = [
  {
    rule: 'wordy-phrase',
    message: 'wordy',
    source: plain,
    unless: [],
    entries: `
due to the fact that
owing to the fact that
because of the fact that
in light of the fact that
in view of the fact that
given the fact that
despite the fact that
in spite of the fact that
notwithstanding the fact that
on account of the fact that
the fact that
regardless of the fact that
for the purpose of
for the purposes of
for the reason that
for the sake of
with the aim of
with the goal of
with the intention of
with the intent of
with the objective of
with the purpose of
with a view to
in an effort to
in an attempt to
at this point in time
in the event that
at that point in time
at the present time
at such time as
until such time as
during the course of
in the course of
over the course of
throughout the course of
in the process of
in close proximity to
in proximity to
in the vicinity of
in the neighborhood of
in the amount of
in excess of
with regard to
with regards to
in regard to
in regards to
with respect to
with reference to
in the nature of
on the part of
on a daily basis
on a weekly basis
on a monthly basis
on a quarterly basis
on a yearly basis
on an annual basis
on a * basis
on an * basis
when it comes to
when all is said and done
for all intents and purposes
has/have/had the ability to
has/have/had the capability to
has/have/had the capacity to
has/have/had the privilege of
has/have/had the pleasure of
lack~ the ability to
it is important to
it is important to note that
it is worth noting that
it is worth mentioning that
it should be noted that
it is essential that
it is essential to
it is critical to
it is necessary to
it is necessary that
it is imperative that
it is clear that
it was clear that
it is obvious that
it is evident that
it is apparent that
it is understood that
it is interesting to note
it became clear that
it became evident that
it became apparent that
it became obvious that
it was evident that
it goes without saying
needless to say
the reason why
the reason is because
the reason being
the question as to whether
there is no doubt that
no doubt
take~ into consideration
took into consideration
give~ consideration to
give~ due consideration
bring~ to a conclusion
come~ to the conclusion
come~ to the realization that
came to the realization
arrive~ at a decision
make~ a decision
make~ the decision to
made the decision
make~ the difficult decision
made a determination
make~ an effort to
take~ steps to
taking action to
take~ the initiative
take~ the initiative to
start~ the process of
in a timely manner
in a timely fashion
in a * manner
in an * manner
in a * fashion
in a * way
in such a way that
in such a manner
in a way that
each and every
first and foremost
one and the same
any and all
if and when
basic fundamentals
end result
final outcome
past history
advance planning
close proximity
general consensus
consensus of opinion
collaborate together
join together
new innovation
new initiative
new innovations
additional layers of
of the utmost importance
of critical importance
of paramount importance
of great importance
of particular importance
a key part of
a critical part of
an important part of
an integral part of
play~ a * role
play~ a * role in
play~ an * role
play~ a role in
pose~ a challenge
pose~ challenges
present~ a challenge
face~ challenges
facing challenges with
face~ a challenge
encounter~ challenges
was tasked with
were tasked with
is tasked with
tasked with
was charged with
was able to successfully
were able to successfully
were able to achieve
was able to achieve
manage~ to successfully
`,
  },
  {
    // Longer than need be, and so common that few readers mind.
    rule: 'wordy-phrase',
    message: 'long',
    source: plain,
    weak: true,
    entries: `
in order to
in order for
in order that
so as to
in the event of
in case of
in the case of
in many cases
in some cases
in most cases
in the majority of cases
at the current time
at this time
at that time
at the time of
during the time that
in the midst of
in the middle of
on the verge of
prior to
subsequent to
previous to
in advance of
in anticipation of
in the order of
on the order of
a total of
as regards
in reference to
in relation to
in connection with
in conjunction with
in accordance with
in compliance with
in keeping with
in line with
in terms of
in the area of
in the field of
in the realm of
in the context of
in the form of
in the way of
in the interest of
in the absence of
in the presence of
in lieu of
in place of
in support of
in favor of
in favour of
in need of
in possession of
in receipt of
in response to the need
in the face of
on the basis of
on the grounds that
on the occasion of
by means of
by virtue of
by way of
by the use of
through the use of
through the means of
with the use of
with the help of
with the assistance of
with the support of
with the exception of
with the possible exception of
under the circumstances
as a means of
as a way to
as a way of
as a result of
as a consequence of
as a matter of fact
as far as * is concerned
as part of
as well as the fact
at the end of the day
has/have/had the opportunity to
has/have/had a tendency to
has/have/had an impact on
have/had/has a positive impact on
be~ in a position to
was/were/is/are in need of
was/were/is/are able to
been able to
be able to
be~ capable of
be~ responsible for
be~ aware of
is designed to
are designed to
it is possible that
it is likely that
what I mean is
what this means is
whether or not
as to whether
as to why
as to how
the way in which
the manner in which
the extent to which
the degree to which
the point at which
the place where
the means by which
there is no question that
take~ into account
bring~ about
bring~ together
come~ to an agreement
come~ up with
make~ use of
make~ sure
make~ sure that
make~ it possible
made an effort
make~ progress
make~ progress on
made the choice
make~ reference to
make~ provision for
take~ action to
take~ action
took the time to
take~ advantage of
take~ on the role of
take~ part in
take~ place
taken place
put~ in place
put~ together
put~ into practice
put~ into place
set~ out to
serve~ as
serve~ to
act~ as
function~ as
go~ ahead and
proceed~ to
begin to
continue~ on
return~ back
revert back
refer back
repeat again
refer to as
known as
commonly known as
so-called
the majority of the time
a majority of the time
the vast majority of the time
for the duration of
for a period of
over a period of
within a period of
within the framework of
within the scope of
within the realm of possibility
in ways that
to the extent that
to the point where
to the best of
to the fullest extent
unless and until
null and void
full and complete
various and sundry
final result
future plans
past experience
past experiences
advance warning
added bonus
free gift
completely eliminated
completely finished
absolutely essential
absolutely necessary
actual fact
in actual fact
true fact
mutual cooperation
joint collaboration
work~ together
merge together
combine together
gather together
plan ahead
plan in advance
brand new
important essentials
basic necessities
whole entire
the entirety of
the totality of
all of the
each of the
not only * but also
both internally and externally
internally and externally
the existing
the overall
of the essence
face~ the challenge of
experience~ issues
experience~ difficulties
experiencing issues
run into issues
was responsible for
were responsible for
is responsible for
responsible for
was in charge of
in charge of
was involved in
were involved in
be~ involved in
managed to
went about
end~ up
ended up
turned out to be
turned out that
found myself
find myself
found ourselves
`,
  },
  {
    rule: 'wordy-phrase',
    message: 'long',
    weak: true,
    source: `${plain}; single words only where the plain word says the same`,
    unless: [follows('the a an'), precedes('maximization function company companies')],
    entries: `
utilize~
utilise~
utilization of
utilizing
commence~
ascertain~
endeavor~
endeavour~
expedite~
effectuate~
necessitate~
terminate~ the
subsequently
consequently
henceforth
heretofore
hereby
herein
thereby
therein
thereof
therefrom
whereby
wherein
aforementioned
notwithstanding
pursuant to
vis-a-vis
irregardless
additionally
furthermore
moreover
nonetheless
thusly
inasmuch as
insofar as
whilst
amongst
upon discovering
upon realizing
upon receiving
upon completion of
upon learning
`,
  },
]
