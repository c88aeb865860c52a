import { patterns } from '../pattern-rule.ts'

/** What everybody says at the end of a project: that talking, planning and working together matter. */
export const platitude = patterns({
  plain: `
source: Marginalia: what judges of drafts would have noted

communication/cooperation/collaboration/teamwork/trust/leadership/courage/transparency/patience/preparation/flexibility/commitment/respect/relationships [adv]? {be} [adv]? key/everything/important/essential/crucial/vital/fundamental/critical
  + I would say that «communication is key».
  - Communication is a noun.
  unless negated

communication/cooperation/collaboration/teamwork/trust/dialogue with/between/among/within/across the/our/all/my? [adj|noun]? [noun] [adv]? {be} [adv]? key/important/essential/crucial/vital/fundamental/critical
  + «Communication with all guilds was important».
  - Communication with the guild was slow.
  unless negated

communication/teamwork/trust/leadership/planning/preparation {be} [adv]? the/a/an most? key/important/essential/crucial/vital/fundamental/critical part/thing/factor/key/success/foundation/basis
  + «Communication was a key part».
  - Communication was a part of the course.
  unless negated

the importance/value/power of [adv]? [verb|noun|adj]? [adj|noun]? communication/communicating/cooperation/collaboration/collaborating/teamwork/trust/leadership/courage/transparency/patience/preparation/planning/flexibility/listening/alignment/perseverance/resilience/engagement/involvement/stakeholders/data
  + I learned «the importance of good communication».
  - We talked about the importance of salt.
  unless negated

how important it is to [verb]
  + It showed «how important it is to involve» all.
  - It showed how heavy it is.
  unless negated

it is [adv]? important/essential/fundamental/crucial/vital to communicate/listen/involve/plan/prepare/align/engage/collaborate/understand/balance/carry/keep/start/have/be
  + I learned that «it is important to listen».
  - I learned that it is hard to listen.
  unless negated

is important/essential/crucial to communicate/listen/involve/plan/prepare/align/engage/collaborate
  + Above all it «is important to listen».
  - Above all it is hard to listen.
  unless negated

you can never over-communicate/overcommunicate
  + «You can never over-communicate».
  - They over-communicate.
  unless negated

{involve|engage} [adv]? all/everyone/everybody [noun]? from the beginning/start
  + One should «involve everybody from the beginning».
  - They were all there from the beginning.
  unless negated
  when anywhere should/must/to/important
`,
})
