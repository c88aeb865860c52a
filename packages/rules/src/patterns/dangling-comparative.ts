import { type PatternContext, tokensOf } from '@marginalia/english'
import { lessonIn } from '@marginalia/narrative'
import { isOursCompared } from '../contexts/comparison.ts'
import { clauseAt } from '../contexts/matched-clause.ts'
import { isAchieved } from '../contexts/outcome.ts'
import { patterns } from '../pattern-rule.ts'

/** “The themes were around clearer labels and better doors”: what was talked about or learned, and not what came of it. */
const isTheme: PatternContext = match => {
  // “I learned to row more slowly.”
  if (lessonIn(match.sentence)) return true
  const clause = clauseAt(match)
  if (clause?.verb.verb.lemma !== 'be') return false
  return /^(?:around|about|on)$/.test(tokensOf(match.sentence)[clause.verb.tokens[1]]?.lower ?? '')
}

/** Comparisons with nothing beside them. */
export const danglingComparative = patterns(
  {
    dangling: `
source: docbarraiser.com on weasel words (better, faster); Write like an Amazonian

better/worse/faster/slower/easier/harder/quicker/cheaper/stronger/weaker/safer/simpler/cleaner/clearer/smoother/richer/smarter/higher/lower/larger/smaller/greater/bigger/shorter/longer/tighter
  + The new list is «faster».
  - The new list is faster than the old one.
  unless compared
  unless measured
  unless over better/larger/longer/higher term/half/education/scale/range
  unless over better [participle]
  unless over no longer
  unless over smaller/larger/bigger/longer/shorter/lower/higher [noun]
  unless over easier/harder/better/worse to
  unless before no/any/know/the
  unless sorting
  unless reasoned
  when fact

«{be} [adv]? better/worse/faster/slower/easier/quicker/cheaper/stronger/safer/simpler/cleaner/clearer/smoother/lower/higher/larger/smaller/happier/shorter/longer» than
  + Our pier «is safer» than both of the old ones.
  - The pier is safer than both of the old ones.
  unless measured
  unless reasoned
  when ours
  when fact

«[comparative]» than
  + The oven got «hotter» than it was.
  - The oven got hotter than the grill.
  unless measured
  unless answered
  unless over more/less/fewer/earlier/later/older/younger/sooner than
  when compared-with-before
  when fact

more/less [adj:base|adj]
  + The list is «more useful» now.
  - The list is more useful than the old one.
  unless compared
  unless measured
  unless before no/any/the/even/not/or
  unless over more/less likely/important/interesting/recent/familiar
  unless over more/less [felt]
  unless sorting
  unless reasoned
  when fact

more/less [adv]
  + It works «more quickly» now.
  - It works more quickly than the lift.
  unless compared
  unless measured
  unless over more/less than/so/or/and/often/importantly/specifically/generally/precisely
  when fact

to become/be/get/feel/grow better
  + It helped them «to become better».
  - It helped them to become nurses.
  unless compared
`,
    amount: `
source: docbarraiser.com on weasel words (more)

more [adj]? [measured:noun|audience:noun|outcome:noun|trouble:noun|money:noun]
  + We got «more complaints».
  - We got more complaints than in May.
  unless compared
  unless measured
  unless before no/any/some/once/one/two/the/and/few/even
  unless over more use
  unless sorting
  unless reasoned
  when fact

fewer/less [adj]? [measured:noun|audience:noun|outcome:noun|trouble:noun|money:noun]
  + We had «fewer complaints».
  - We had fewer complaints than in May.
  unless compared
  unless measured
  unless sorting
  unless reasoned
  when fact

more/fewer/less [adj]? [noun]
  + The crane had «fewer breakdowns» than before.
  - The crane had fewer breakdowns than the lift.
  unless measured
  unless answered
  when compared-with-before
  when fact
`,
    extent: `
source: docbarraiser.com on weasel words

further/additional/extra [adj]? [noun:plural]
  + I took on «additional responsibilities».
  - I took on 3 additional wards.
  unless measured
  unless before the/these/those/many/several
`,
  },
  match => (isAchieved(match) || isOursCompared(match)) && !isTheme(match),
)
