import { clausesOf, type Feature, harm, outcomes, tokensOf, trouble } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import type { Span } from '@marginalia/report'
import { isMeasured } from './extent.ts'
import { plain, saying } from './saying.ts'

const outcomePhrases =
  /\bas a result\b|\bresult(?:ed|ing) in\b|\bthe results? (?:was|were|is|of)\b|\bled to\b|\bin the end\b|\b(?:i|we|they|students|people|users|team) (?:was|were) (?:finally |then )?able to\b|\b(?:allowed|enabled|helped|gave) (?:me|us|them|him|her|everyone|people|the)\b|\bmade it (?:possible|easier)\b|\bmanaged to\b|\bended up (?:being|with|working)\b|\bpaid off\b|\bwent (?:\w+ )?(?:well|better|smoothly)\b|\bworked (?:out|well)\b|\bsince then\b|\b(?:a lot|much|far|more) (?:more )?(?:organi[sz]ed|efficient|confident|productive|effective|transparent|consistent|better|easier|faster)\b|\b(?:great|good|positive|huge|real|big|vast|excellent) (?:impact|difference|improvement|response|feedback|success|experience|time)\b|\bis (?:now )?(?:used|in use)\b|\b(?:enjoyed|loved|liked|happy|excited|thankful|grateful) (?:the|it|with|about|to|that|how|this)\b|\bfeedback (?:was|we received|from)\b|\bsold out\b|\bturned out (?:to|well|great)\b|\b(?:now|still) (?:has|have|runs?|takes?|uses?|is|are)\b|\bbecame (?:a|an|the|more|much)\b/

const saysOutcome = saying(outcomes, outcomePhrases)

/** What a result changes, and what it is counted in. */
const changing: readonly Feature[] = ['outcome', 'change-up', 'change-down', 'get-worse']
const changed: readonly Feature[] = ['measured', 'outcome', 'judged', 'audience']

/** A gain, a change or an end that words tell; the words that say so. */
export const gainIn = once((sentence: Sentence): Span | null => {
  const clause = clausesOf(sentence).find(
    ({ verb, mood, subject, object }) =>
      mood === 'fact' &&
      verb.tense === 'past' &&
      changing.some(feature => verb.verb.has(feature)) &&
      changed.some(feature => object?.head.has(feature) || (!object && subject?.head.has(feature))),
  )
  if (!clause) return saysOutcome(sentence)
  const { verb, object, subject } = clause
  return object ? [verb.span[0], object.span[1]] : [subject?.span[0] ?? verb.span[0], verb.span[1]]
})

/** “It was a great day”, “the course was a joy”: praise where a result belongs; the words that praise. */
const praiseIn = once((sentence: Sentence): Span | null => {
  const told = clausesOf(sentence).some(
    ({ kind, mood, person, verb }) =>
      kind === 'main' &&
      mood === 'fact' &&
      verb.tense === 'past' &&
      !verb.negative &&
      person !== 'i' &&
      person !== 'you',
  )
  const praise = told && tokensOf(sentence).find(token => token.pos === 'ADJ' && token.has('praise'))
  return praise ? praise.span : null
})

/** What came of it, or praise in its stead. */
export const outcomeIn = once((sentence: Sentence): Span | null => gainIn(sentence) ?? praiseIn(sentence))

/** What hung on it: cost, risk, harm, money. */
export const stakesIn = saying(harm, /[$€£]\s?\d|\bat stake\b|\bor else\b|\botherwise\b|\bcould not afford\b/)

export const troubleIn = saying(
  trouble,
  /\b(?:could|did|would)(?: not|n't) (?:work|agree|want|like|fit|run|support|help|have)\b|\bran out\b|\bbroke down\b|\bwent wrong\b|\btoo (?:late|slow|few|many|small|long|hard)\b/,
)

const weighing =
  /\balternatives?\b|\boptions?\b|\binstead of\b|\brather than\b|\brejected\b|\bruled out\b|\bdiscarded\b|\bconsidered\b|\bweigh(?:ed|ing)\b|\bcompar(?:ed|ing)\b|\bversus\b|\bvs\b|\btrade-?offs?\b|\bcho(?:se|ose|osing) between\b|\beither\b|\b(?:two|three|four) (?:ways|options|choices|answers)\b|\bother (?:ways?|approach(?:es)?|vendors?|tools?|solutions?)\b|\bpros and cons\b|\bevaluated\b|\bwhether to\b|\bwe could have\b|\bi could have\b|\bchoices? to make\b/

export const alternativeIn = saying(new Set(), weighing)

const choosing =
  /\b(?:i|we|the team)(?: then| finally| therefore| also| quickly| personally| ultimately)? (?:decided|chose|picked|selected|opted|settled on|went with|switched|adopted|introduced|started using|came up with|proposed|agreed)\b/

/** A choice told: “I decided”, “we went with”. */
export const choiceIn = saying(new Set(), choosing)

const aiming =
  /\b(?:goals?|aims?|objectives?|targets?|missions?) (?:was|were|is|are|of|for|to|i|we|that|at)\b|\b(?:my|our|the|main|primary|personal|these|those|four|three|two|learning|another|last|first|instructional) (?:goals?|aims?|objectives?|targets?)\b|\baim(?:ed|ing)? (?:to|for)\b|\bset out to\b|\b(?:i|we) (?:really |only |also )?(?:wanted|hoped|intended|meant|planned) (?:to|them|people|students)\b|\b(?:my|our|the) (?:task|job|challenge|purpose|question) was\b|\b(?:was|were) (?:tasked|asked|charged)\b|\b(?:asked|told|wanted|expected|challenged) (?:me|us) (?:[^ ]+ ){0,5}to\b|\b(?:i|we) (?:needed|had) to (?!be\b)|(?<!\bif )\b(?:i|we) (?:was|were) to\b|\bi have \w+ (?:days|weeks|months) to\b|\btold \w+ that i would\b|\bneeded a (?:new|way|better)\b|\bit was (?:important|necessary|vital|essential|crucial) (?:for \w+ )?to\b|\bbring (?:\w+ ){1,6}(?:under|below|to)\b/

/** A goal that is called one: “my goal was”, “the measure of success”. */
export const aimIn = saying(
  new Set(),
  /\b(?:my|our|the main|the primary|the ultimate|main|another) (?:\w+ )?(?:goals?|aims?|objectives?|targets?|mission) (?:was|were|is|since|for|to)\b|\b(?:measures?|definition) of success\b|\bthe (?:goal|aim|objective|target) (?:was|is|of this)\b/,
)

/** What a memo asks for or proposes. */
export const proposalIn = saying(
  new Set(),
  /\b(?:i|we|this (?:memo|proposal|paper|document|note)|the team) (?:therefore |now )?(?:propose|ask|recommend|request|suggest|want|seek|plan|are planning|'re planning|will|need)s?\b|\b(?:we|i)'re planning to\b|\bthis proposal\b|\bproposes?\b|\bproposed?\b|\b(?:asks|asking|seeks) (?:for )?(?:the |your |permission|approval|authority|authorization)\b|\brecommendations?\b|\bdecision (?:is|we need|needed)\b/,
)

/** A goal, task or aim, and the words that set it. */
export const goalIn = saying(new Set(), aiming)

const learning =
  /\b(?:i|we)(?: have|'ve)?(?: also| really)? learn(?:ed|t) (?!about\b|in\b|at\b|the\b)|\blearn(?:ed|t)?[.:]|\bwhat (?:i|we)(?:'ve| have)? learn(?:ed|t)\b|\blessons? (?:learn(?:ed|t)|i|we|is|here|that)\b|\btaught me\b|\b(?:i|we)(?: have|'ve)?(?: also| now| later| soon)? (?:realiz|realis)ed? (?:that|now|how|my|i)\b|\bin hindsight\b|\bin retrospect\b|\blooking back\b|\bthinking back\b|\btake-?aways?\b|\bnext time\b|\b(?:done|do) (?:\w+ )?differently\b|\bbefore i [^,]{1,40}, i\b|\bi now (?!work|hold|want|am|have)|\breminded me\b|\b(?:i|we) should have\b|\bcame to (?:see|understand|learn|realize|realise)\b|\bin (?:the )?future\b|\bfrom now on\b|\bgoing forward\b|\bgrown a lot\b|\bin my next\b/

/** What was learned, would be done otherwise, or is done since. */
export const lessonIn = saying(new Set(), learning)

const general =
  /\b(?:it is|it's|is|are) (?:really |very |so |also )?(?:important|essential|crucial|key|vital|worth|valuable)\b|\bimportance of\b|\bif you\b|\bsometimes you\b|\byou (?:should|need|have to|can't|can|never|will)\b|\bwe (?:should|need to|must)\b|\bwe need\b|\bpeople (?:should|need|can|are)\b|\bno matter\b|\bgood \w+ (?:is|are) (?:essential|key|important)\b|\bdon't be afraid\b/

/** A rule of conduct for anybody: “it is important to”, “you should”. */
export const preceptIn = saying(new Set(), general)

/** What the writer would do otherwise, or does since: a lesson about this story. */
export const isOwnLesson = once((sentence: Sentence): boolean =>
  /\b(?:i|we) (?:should|would|could) have\b|\bi would do\b|\bi now\b|\bbefore i [^,]{1,60}, i\b|\bsince then,? (?:before )?i\b/.test(
    plain(sentence),
  ),
)

/** What is planned, supposed, wished or general has not come of anything. */
const unreal =
  /\b(?:will|would|should|could|can|may|might|must|if|to be|need to|needs to|want to|hope|hopes|crucial|essential|important|unless|even if|it's|is|are|am|i'm|there are)\b/
/** What the writer felt, got or became is no result of the work. */
const inward =
  /\b(?:i (?:was|am|became|felt|enjoyed|loved|have enjoyed|have gained|had gained|grew)|i'm|i've (?:met|grown|developed)|(?:gave|helped|allowed|enabled|taught|let|made) me|my (?:confidence|curiosity|skills?|interest|experience|understanding|\w+ skills?))\b/

/** An outcome of the work as fact: told in the past, and of others or of the thing itself. */
export const resultIn = once((sentence: Sentence): Span | null => {
  const outcome = gainIn(sentence)
  const text = plain(sentence)
  if (!outcome || unreal.test(text)) return null
  return inward.test(text) && !isMeasured(sentence) ? null : outcome
})
