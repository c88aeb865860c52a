import { isPast, participle } from '@marginalia/english'
import { once, type Sentence, type Word } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { actingIn } from './actor.ts'
import { claimsOf } from './claim.ts'
import { periodsOf } from './date.ts'
import { hasOwnDeed, isOwnDeed } from './deed.ts'
import { metricsIn } from './metric.ts'
import { numbersOf } from './number.ts'
import { crowds, harm, helping, notCrowds, outcomes, trouble } from './point-words.ts'
import { scopeIn } from './scope.ts'
import { plain, sign } from './sign.ts'
import { isAuxiliary, isBase } from './verb.ts'

/** Whose a deed is: the writer's, a group's, or the writer's in some measure (“I helped to”). */
export type Share = 'own' | 'group' | 'help'

/** A deed with the words that say whose it is; spans count in the block's text. */
export interface Told {
  readonly share: Share
  readonly span: Span
}

/** Verbs of a group that hide nobody's deed. */
const shared =
  /^(?:had|needed|wanted|felt|knew|learned|learnt|realized|realised|received|became|remained|faced|gained|saw|lost|hoped|met|joined|noticed|lacked|came|kept|stayed|waited|heard|thought|believed|were|was|are|have|can|could|will|would|did|do|know|need|want|hope|think|believe|see|feel|don't|didn't)$/
const adverb = /ly$|^(?:also|then|all|both|even|just|still|finally|again|not|never|now)$/

/** Whose deed a sentence tells; null where it tells none. */
export const toldIn = once((sentence: Sentence): Told | null => {
  const { words, block } = sentence
  const { actor, subject, group, verb } = actingIn(sentence)
  if (actor === 'i' && subject) {
    const helps = words.slice(verb, verb + 5).find(({ lower }) => helping.has(lower))
    if (helps) return { share: 'help', span: [subject[0], helps.span[1]] }
  }
  if (isOwnDeed(sentence) || hasOwnDeed(sentence)) return { share: 'own', span: subject ?? sentence.span }
  const ours = actor === 'we' || (group && subject && /^(?:the|my|our) /i.test(block.text.slice(...subject)))
  const deed = ours ? deedAt(words, verb) : null
  return deed && subject ? { share: 'group', span: [subject[0], deed.span[1]] } : null
})

/** The verb of a deed behind its subject, adverbs and auxiliaries apart: “built”, “have built”, “were able to build”. */
function deedAt(words: readonly Word[], from: number): Word | null {
  for (let at = from; at < Math.min(from + 5, words.length); at++) {
    const { lower, kind } = words[at]!
    if (adverb.test(lower) || isAuxiliary(lower) || lower === 'able' || lower === 'to') {
      if (lower === 'did' && at === from && !/^(?:not|n't)$/.test(words[at + 1]?.lower ?? ''))
        return words[at]!
      continue
    }
    const told = isPast(lower) || participle(lower) !== null || isBase(lower) || /ing$/.test(lower)
    return kind === 'word' && told && !shared.test(lower) ? words[at]! : null
  }
  return null
}

/** A number that says what came of it, or how much of something there was; dates and times of day are none. */
export const isMeasured = (sentence: Sentence): boolean => metricsIn(sentence).length > 0

/** How large something was: people, customers, money, things; no percentages and no times. */
export const isSized = once(
  (sentence: Sentence): boolean =>
    metricsIn(sentence).some(({ kind }) => kind === 'count' || kind === 'money' || kind === 'volume') ||
    scopeIn(sentence).some(({ kind, value }) => value !== null && kind !== 'horizon'),
)

/** A year, a month or a day. */
export const isDated = once(
  (sentence: Sentence): boolean =>
    periodsOf(sentence).some(({ kind }) => kind === 'date') ||
    /(?<![\d$€£.,-])(?:19|20)\d\d(?![\d%])/.test(sentence.text),
)

/** A crowd without a number: “the customers”, “many learners”. */
export const crowdIn = once((sentence: Sentence): Span | null => {
  const numbers = numbersOf(sentence)
  const found = sentence.words.find(
    ({ kind, lower }, i) =>
      kind === 'word' &&
      i > 0 &&
      isCrowd(lower) &&
      !numbers.some(({ words }) => words[1] <= i + 1 && i - words[1] < 3),
  )
  return found?.span ?? null
})

const isCrowd = (lower: string): boolean =>
  crowds.has(lower) ||
  (/.{3}(?:[^aeiou]ers|eers|tors|ees|ists|ipants|udents|icians|ients)$/.test(lower) && !notCrowds.has(lower))

const outcomePhrases =
  /\bas a result\b|\bresult(?:ed|ing) in\b|\bthe results? (?:was|were|is|of)\b|\bled to\b|\bin the end\b|\b(?:i|we|they|students|people|users|team) (?:was|were) (?:finally |then )?able to\b|\b(?:allowed|enabled|helped|gave) (?:me|us|them|him|her|everyone|people|the)\b|\bmade it (?:possible|easier)\b|\bmanaged to\b|\bended up (?:being|with|working)\b|\bpaid off\b|\bwent (?:\w+ )?(?:well|better|smoothly)\b|\bworked (?:out|well)\b|\bsince then\b|\b(?:a lot|much|far|more) (?:more )?(?:organi[sz]ed|efficient|confident|productive|effective|transparent|consistent|better|easier|faster)\b|\b(?:great|good|positive|huge|real|big|vast|excellent) (?:impact|difference|improvement|response|feedback|success|experience|time)\b|\bis (?:now )?(?:used|in use)\b|\b(?:enjoyed|loved|liked|happy|excited|thankful|grateful) (?:the|it|with|about|to|that|how|this)\b|\bfeedback (?:was|we received|from)\b|\bsold out\b|\bturned out (?:to|well|great)\b|\b(?:now|still) (?:has|have|runs?|takes?|uses?|is|are)\b|\bbecame (?:a|an|the|more|much)\b/

const saysOutcome = sign(outcomes, outcomePhrases)

/** What came of it, as far as words tell; the words that say so. */
export const outcomeIn = once((sentence: Sentence): Span | null => {
  const claim = claimsOf(sentence).find(
    ({ kind, form }) =>
      kind !== 'trouble' && kind !== 'aim' && (form === 'past' || form === 'ing' || form === 'none'),
  )
  return claim?.span ?? saysOutcome(sentence)
})

/** What hung on it: cost, risk, harm, money. */
export const stakesIn = sign(harm, /[$€£]\s?\d|\bat stake\b|\bor else\b|\botherwise\b|\bcould not afford\b/)

export const troubleIn = sign(
  trouble,
  /\b(?:could|did|would)(?: not|n't) (?:work|agree|want|like|fit|run|support|help|have)\b|\bran out\b|\bbroke down\b|\bwent wrong\b|\btoo (?:late|slow|few|many|small|long|hard)\b/,
)

const weighing =
  /\balternatives?\b|\boptions?\b|\binstead of\b|\brather than\b|\brejected\b|\bruled out\b|\bdiscarded\b|\bconsidered\b|\bweigh(?:ed|ing)\b|\bcompar(?:ed|ing)\b|\bversus\b|\bvs\b|\btrade-?offs?\b|\bcho(?:se|ose|osing) between\b|\beither\b|\b(?:two|three|four) (?:ways|options|choices|answers)\b|\bother (?:ways?|approach(?:es)?|vendors?|tools?|solutions?)\b|\bpros and cons\b|\bevaluated\b|\bwhether to\b|\bwe could have\b|\bi could have\b|\bchoices? to make\b/

export const alternativeIn = sign(new Set(), weighing)

const choosing =
  /\b(?:i|we|the team)(?: then| finally| therefore| also| quickly| personally| ultimately)? (?:decided|chose|picked|selected|opted|settled on|went with|switched|adopted|introduced|started using|came up with|proposed|agreed)\b/

/** A choice told: “I decided”, “we went with”. */
export const choiceIn = sign(new Set(), choosing)

const aiming =
  /\b(?:goals?|aims?|objectives?|targets?|missions?) (?:was|were|is|are|of|for|to|i|we|that|at)\b|\b(?:my|our|the|main|primary|personal|these|those|four|three|two|learning|another|last|first|instructional) (?:goals?|aims?|objectives?|targets?)\b|\baim(?:ed|ing)? (?:to|for)\b|\bset out to\b|\b(?:i|we) (?:really |only |also )?(?:wanted|hoped|intended|meant|planned) (?:to|them|people|students)\b|\b(?:my|our|the) (?:task|job|challenge|purpose|question) was\b|\b(?:was|were) (?:tasked|asked|charged)\b|\b(?:asked|told|wanted|expected|challenged) (?:me|us) (?:[^ ]+ ){0,5}to\b|\b(?:i|we) (?:needed|had) to (?!be\b)|\b(?:i|we) (?:was|were) to\b|\bi have \w+ (?:days|weeks|months) to\b|\btold \w+ that i would\b|\bneeded a (?:new|way|better)\b|\bit was (?:important|necessary|vital|essential|crucial) (?:for \w+ )?to\b|\bbring (?:\w+ ){1,6}(?:under|below|to)\b/

/** A goal, task or aim, and the words that set it. */
export const goalIn = sign(new Set(), aiming)

const learning =
  /\b(?:i|we)(?: have|'ve)?(?: also| really)? learn(?:ed|t) (?!about\b|in\b|at\b|the\b)|\blearn(?:ed|t)?[.:]|\bwhat (?:i|we)(?:'ve| have)? learn(?:ed|t)\b|\blessons? (?:learn(?:ed|t)|i|we|is|here|that)\b|\btaught me\b|\b(?:i|we)(?: have|'ve)?(?: also| now| later| soon)? (?:realiz|realis)ed? (?:that|now|how|my|i)\b|\bin hindsight\b|\bin retrospect\b|\blooking back\b|\bthinking back\b|\btake-?aways?\b|\bnext time\b|\b(?:done|do) (?:\w+ )?differently\b|\bbefore i [^,]{1,40}, i\b|\bi now (?!work|hold|want|am|have)|\breminded me\b|\b(?:i|we) should have\b|\bcame to (?:see|understand|learn|realize|realise)\b|\bin (?:the )?future\b|\bfrom now on\b|\bgoing forward\b|\bgrown a lot\b|\bin my next\b/

/** What was learned, would be done otherwise, or is done since. */
export const lessonIn = sign(new Set(), learning)

const general =
  /\b(?:it is|it's|is|are) (?:really |very |so |also )?(?:important|essential|crucial|key|vital|worth|valuable)\b|\bimportance of\b|\bif you\b|\bsometimes you\b|\byou (?:should|need|have to|can't|can|never|will)\b|\bwe (?:should|need to|must)\b|\bwe need\b|\bpeople (?:should|need|can|are)\b|\bno matter\b|\bgood \w+ (?:is|are) (?:essential|key|important)\b|\bdon't be afraid\b/

/** A rule of conduct for anybody: “it is important to”, “you should”. */
export const preceptIn = sign(new Set(), general)

/** What the writer would do otherwise, or does since: a lesson about this story. */
export const isOwnLesson = once((sentence: Sentence): boolean =>
  /\b(?:i|we) (?:should|would|could) have\b|\bi would do\b|\bi now\b|\bnow,? before i\b|\bsince then,? i\b/.test(
    plain(sentence),
  ),
)
