import { endAt, once, type Sentence } from '@marginalia/prose'
import { actingIn } from './actor.ts'
import { hasOwnDeed, isOwnDeed } from './deed.ts'
import { isBase, isPast } from './verb.ts'

/** Parts that cues speak for. Learning is told from the result afterwards. */
export type Core = 'situation' | 'task' | 'action' | 'result'
export const core: readonly Core[] = ['situation', 'task', 'action', 'result']

/** Scores of a sentence by part, in the order of `core`. */
export type Scores = readonly [number, number, number, number]

/** Something in a sentence that speaks for one part or against another. */
export interface Cue {
  readonly id: string
  readonly weights: Scores
  readonly found: (sentence: Sentence, text: string) => boolean
}

/** Letters and digits of the languages English borrows from; all of Unicode takes long to set up. */
const letter = '[a-z0-9\\u00C0-\\u024F]'

const says = (source: string): Cue['found'] => {
  const pattern = new RegExp(`(?<!${letter})(?:${source})(?!${letter})`)
  return (_, text) => pattern.test(text)
}
const begins = (source: string): Cue['found'] => {
  const pattern = new RegExp(`(?:${source})(?!${letter})`, 'y')
  return (_, text) => startsOf(text).some(start => endAt(pattern, text, start) !== null)
}

/** Where a sentence begins, and where it goes on behind a conjunction. The lists would double if they held this. */
function startsOf(text: string): readonly number[] {
  const start = /^[^a-z0-9\u00C0-\u024F]*/.exec(text)![0].length
  const joined = endAt(joins, text, start)
  return joined === null ? [start] : [start, joined]
}
const joins = /(?:and|so|but|also|then|finally|ultimately|as a result),? /y

const stative =
  /^(?:was|were|had|needed|wanted|felt|knew|am|have|joined|noticed|faced|inherited|hoped|learned|learnt|realized|realised|encountered|received|saw|got|could|would|'d)$/
const change =
  'reduced|increased|improved|decreased|dropped|fell|rose|saved|achieved|exceeded|eliminated|grew|cut|doubled|tripled|halved|prevented|avoided|generated|restored|gained|boosted|lowered|accelerated|strengthened|enhanced|surpassed'
/** Verbs with which a bullet tells a result rather than a deed. */
const gains =
  'enabled|secured|retained|unblocked|scaled|transformed|minimi[sz]ed|earned|won|reached|contributed|influenced|positioned|attracted|met|resolved|demonstrated|successfully|delivered|launched|completed|adopted|recogni[sz]ed|exceeded|maintained|passed|became'

const resultVerb = new RegExp(`^(?:${change}|${gains})$`)

const opensWithChange = begins(`(?:the \\S+ |our \\S+ |\\S+ \\S+ )?(?:${change}|${gains}|zero|no )`)
const whichChanged = says(`(?:which|thereby|thus) (?:\\S+ )?(?:${change})`)

/** What a sentence opens with, adverbs apart, and what follows its label: “Tests: wrote ten of them”. */
export function openings({ words, text }: Sentence): string[] {
  const label = /^[^.:]{1,40}:\s/.exec(text)?.[0].trim().split(/\s+/).length ?? 0
  return (label > 0 ? [0, label] : [0]).map(
    from => words.slice(from).find(({ lower }) => !/ly$|^also$|^then$/.test(lower))?.lower ?? '',
  )
}

export const cues: readonly Cue[] = [
  {
    id: 'setting',
    weights: [2, 0, 0, 0],
    found: begins(
      'when (?:i|we) (?:was|were|joined|started|worked|became|took)|while (?:i was |we were )?(?:working|leading|managing|at|serving)|(?:i|we) (?:was|were) (?:working|leading|part|a |an |the |on |in )|i (?:joined|inherited|worked (?:at|for|as|in|on)|led a team|managed a|(?:ran|led|managed|headed|oversaw|supervised|looked after) (?:\\S+ ){1,4}?(?:at|for) (?:a|an|the|my|our|one)|noticed)|at (?!the end)(?:my|a|an|the|our|[a-z\\u00C0-\\u024F]+,)|in (?!(?:a|an|one) (?:minute|hour|day|night|week|month|year))(?:my|a|an|our|early|late|[a-z]+ \\d{4}|\\d{4}|q\\d|one|january|february|march|april|may|june|july|august|september|october|november|december)|during (?:a|an|my|our|the|final|one)|throughout my|for (?:years|months|\\S+ (?:years|months))|every (?:\\S+ )?(?:day|week|month|quarter|morning|night|friday|monday)|each (?:day|week|month|quarter)|before i (?:joined|came|started)|recently|previously|as part of|in [a-z]+,|(?:last|one|two|three|a few) (?:year|summer|month|years|months|week|quarter|semester|spring|autumn|fall|winter)|as (?:a|an|the) (?!result|consequence)|(?:the |our )?(?:\\S+ )?(?:team|manager|customer|client|company|leadership|management) (?:wanted|needed|reported|requested|asked|faced|required|struggled|relied)|our (?:company|team|product|platform|customers?|organi[sz]ation|department|client|system)',
    ),
  },
  {
    id: 'trouble',
    weights: [1, 0, 0, 0],
    found: says(
      'requiring|(?:was|were) (?:not|no)|limited|impacting|impacted|causing|caused|affecting|affected|costing|losing|lost|suffer(?:ed|ing)|experienc(?:ed|ing)|fail(?:ed|ing|ures?)|outages?|complain(?:ed|ing|ts?)|frustrat(?:ed|ion|ing)|struggl(?:ed|ing)|behind schedule|declin(?:ed|ing)|degrad(?:ed|ing|ation)|overwhelmed|bottlenecks?|threaten(?:ed|ing)|at risk|outdated|inconsistent|lack(?:ed|ing)? (?:of )?|no (?:clear|one|standard|formal|visibility)|unclear|delay(?:s|ed|ing)|crash(?:ed|es|ing)|manually|broken|backlog|conflict|disagree(?:d|ment)|pressure|blocked|missing|slow(?:ing|ed)?|unhappy|unexpected|crisis|bug|issues?|problems?|challenges?|risk(?:ed|ing)',
    ),
  },
  {
    id: 'state',
    weights: [1, 0, 0, 0],
    found: (sentence, text) =>
      actingIn(sentence).actor !== 'i' &&
      !hasOwnDeed(sentence) &&
      /\b(?:was|were|is|are|had|has|have|been|would|could|didn't|couldn't|wasn't|weren't|wanted|required|requires|relied|used|took|runs?|serv(?:es|ed|ing))\b/.test(
        text,
      ),
  },
  {
    id: 'duty',
    weights: [-1, 2, -1, -1],
    found: says(
      '(?:my|our|the|main|primary|key) (?:task|goal|objective|aim|responsibility|job|role|mission|assignment|target|challenge)s?(?: at hand)? (?:was|were|is|here was|became)|i (?:needed|had|have|need|must|was responsible|was expected) (?:to|for)|responsible for|in charge of|it was (?:my|up to me)|upon myself|fell to me|accountable for|(?:deadline|mandate|ask|brief|charter) was|i volunteered|up to me|(?:goal|objective|target|aim|task|job) (?:was|is|of)|i (?:wanted|aimed|set out|hoped) (?:to|them|us|him|her|our)|i must|set myself|(?:i|we) had (?:until|from|\\S+ (?:days|weeks|months) to)|it was necessary to|what (?:i|we) had to|i (?:said|promised) (?:that )?i would|(?:was|is) to',
    ),
  },
  {
    id: 'charge',
    weights: [1, 1, -1, -1],
    found: says(
      '(?:asked|wanted|expected|challenged|told) me (?:\\S+ ){0,3}?to|(?:manager|boss|lead|leader|chief|director|owner|head|supervisor|sister|ceo|cto|vp) (?:\\S+ )?(?:put|gave|handed) me|wanted (?:it|this|that|them) |i (?:was|got|had been) (?:\\S+ )?(?:tasked|assign(?:ed)?|asked|challenged|charged|given|brought|hired|appointed|chosen)|(?:we|they|team|that) (?:needed|had|were asked|were tasked|was tasked|have|need|must) to|(?<!\\bi )needed to',
    ),
  },
  {
    id: 'bare verb',
    weights: [-1, 2, 0, -1],
    found: sentence => isBase(openings(sentence)[0]!),
  },
  {
    id: 'purpose',
    weights: [0, 1, 0, 0],
    found: says(
      'while (?:maintaining|keeping|ensuring|respecting|improving|preserving|minimi[sz]ing|also|still|balancing)|without (?:\\S+ ){0,2}(?:disrupting|compromising|affecting|losing|adding|slowing|impacting|increasing)|that (?:could|would)|by (?:the end|friday|monday|q[1-4]|december|june|march)|(?:ensure|establish|determine|restore|transform|demonstrate|rebuild|deliver|achieve|define|identify|execute|maintain)',
    ),
  },
  {
    id: 'i did',
    weights: [0, 0, 2, 0],
    found: isOwnDeed,
  },
  {
    id: 'i did besides',
    weights: [0, 0, 1, 0],
    found: sentence => !isOwnDeed(sentence) && hasOwnDeed(sentence),
  },
  {
    id: 'we did',
    weights: [0, 0, 1, 0],
    found: sentence => {
      const { actor, verb } = actingIn(sentence)
      const next = sentence.words[verb]?.lower ?? ''
      return actor === 'we' && isPast(next) && !stative.test(next) && !resultVerb.test(next)
    },
  },
  {
    id: 'dropped subject',
    weights: [0, 0, 2, 0],
    found: sentence => openings(sentence).some(word => isPast(word) && !resultVerb.test(word)),
  },
  {
    id: 'sequence',
    weights: [0, 0, 1, -1],
    found: begins(
      'first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|so (?:i|we)|before anything|to (?:start|begin) with|that (?:day|evening|night|afternoon|morning|weekend|same)|the (?:same|next|first thing)|what i did|after that|afterwards|to (?:\\S+ ){1,8}?i|most importantly|additionally|furthermore|moreover|in addition|throughout|upon|once|recogni[sz]ing|drawing|instead|rather than|step|phase|week|day|option|for (?:the|each)|i (?:also (?!learn|realiz|gained)|then|immediately|first|started|began)|my (?:first|next|approach|plan)|this (?:required|meant|involved)|after (?:\\S+ ){0,6}?i|here.s',
    ),
  },
  {
    id: 'action verb',
    weights: [0, 0, 1, 0],
    found: says(
      'anal[yi][zs]ed|built|created|designed|developed|implemented|conducted|coordinated|organi[sz]ed|proposed|presented|scheduled|collaborated|partnered|facilitated|initiated|explained|gathered|listened|met with|worked (?:closely )?with|reviewed|traced|set up|asked|called|wrote|drafted|tested|documented|interviewed|negotiated|suggested|showed|assembled|assigned|prioriti[sz]ed|investigated|discovered|decided|chose|rejected|compared|escalated|trained|mentored|held|split|rolled out|configured|added|introduced|ran|broke (?:down|it)|mapped|engaged|redesigned|refactored|automated|migrated|established',
    ),
  },
  {
    id: 'outcome',
    weights: [0, 0, 0, 2],
    found: says(
      'as a result|result(?:ed|s|ing)? (?:in|was|were|of|included)|led to|in the end|ultimately|consequently|outcomes?|thanks to|because of this|successful(?:ly)?|(?:was|were|been) (?:able|completed|restored|resolved|delivered|released|deployed|approved|achieved|met|promoted|fixed|accepted|praised|satisfied|happy)|became|have since|has since|since then|(?:is|are|am) (?:now )?able to|(?:is|are) now|ahead of (?:schedule|time|plan)|on time|under budget|within budget|went live|is still|still (?:in use|running|used)|paid (?:off|back)|to date|not (?:a single|one)|(?:no|zero) (?:\\S+ ){0,4}since|(?:has|have)(?:n.t)? (?:\\S+ ){1,8}since(?= then|[,.;!]|$)|ever since|(?:has|have) (?:stayed|remained|held|kept)|for the first time|(?:in|into) production since|signed off|turned out (?!that)|(?:went|worked) (?:well|smoothly|out)|held up|ended up|contributed to|this (?:gave|allowed|enabled|meant|saved|helped)|enabled|met (?:the|our) (?:deadline|goal|target)',
    ),
  },
  { id: 'change', weights: [0, 0, 0, 1], found: says(change) },
  {
    id: 'change first',
    weights: [0, 0, 0, 2],
    found: (sentence, text) => {
      const { actor, verb } = actingIn(sentence)
      const told = sentence.words.slice(verb).find(({ lower }) => !/ly$/.test(lower))
      return (
        (actor !== 'i' && resultVerb.test(told?.lower ?? '')) ||
        opensWithChange(sentence, text) ||
        whichChanged(sentence, text)
      )
    },
  },
  {
    id: 'measured change',
    weights: [1, 0, 0, 1],
    found: (_, text) =>
      /(?:by|to|from|of|saved|saving|over|nearly|about) (?:(?:over|about|nearly|almost|approximately|around|just|up to|more than) )?[~$€£<>]?\d/.test(
        text,
      ) || /\d[\d.,]*\s?(?:%|percent|x\b)/.test(text),
  },
  {
    id: 'acclaim',
    weights: [0, 0, 0, 2],
    found: says(
      'adopted|promoted|award(?:ed)?|recogni[sz]ed (?!that|the need)|recognition|appreciated|praised|thanked|impressed|(?:positive|received|good|great|excellent) feedback|template|standard (?:for|across|practice)|best practice|other teams|satisfaction|trust|reused|licensed|confidence|renewed|nominated|model for|used (?:by|across)',
    ),
  },
  {
    id: 'after',
    weights: [0, 0, -1, 1],
    found: says(
      'within (?:\\S+ ){1,3}(?:hours?|days?|weeks?|months?|quarters?|years?)|(?:months?|weeks?|years?|days?) (?:later|after)|today|to this day|now|the (?:first|next|following) (?:day|week|month|quarter|year)|by the end of|over the (?:next|following)|subsequent|annual(?:ly)?|per (?:year|month)|a year|estimated',
    ),
  },
  {
    id: 'at last',
    weights: [0, 0, 0, 2],
    found: begins(
      'finally|ultimately|in the end|as a result|after (?:\\S+ ){0,3}(?:days?|weeks?|months?|years?)|within|by (?:embracing|taking|the end|being)',
    ),
  },
  {
    id: 'lesson',
    weights: [-1, 0, 0, 2],
    found: says(
      'taught me|learn(?:ed|t|ing)?(?: (?:that|how|to|the|from|more|a|about))|(?:i|we) (?:also )?(?:learned|learnt|learn)|lessons?|reinforced|underscored|next time|going forward|in hindsight|in retrospect|looking back|the experience|this experience|by (?:embracing|taking|being|proactively)|importance of|what i (?:also )?(?:learn(?:ed|t)?|took|take|would)|reminded me|takeaway|i now|i still|would do differently|showed me (?:that|how)|made me',
    ),
  },
]

/** What the cues say about one sentence. */
export const scoresOf = once((sentence: Sentence): Scores => {
  const sum: [number, number, number, number] = [0, 0, 0, 0]
  const text = plain(sentence)
  for (const { weights, found } of cues) {
    if (found(sentence, text)) for (let part = 0; part < 4; part++) sum[part]! += weights[part]!
  }
  return sum
})

/** Cues in a sentence, by id: what an ablation leaves out. */
export const cuesIn = (sentence: Sentence): string[] => {
  const text = plain(sentence)
  return cues.filter(({ found }) => found(sentence, text)).map(({ id }) => id)
}

/** The sentence says what was learned, not what came of it. */
export const isLesson = once((sentence: Sentence): boolean =>
  /\b(?:(?:i|we) (?:also |have |'ve |since )*(?:learned|learnt|learn)|taught me|lessons?|reinforced|underscored|next time|in hindsight|in retrospect|looking back|takeaway|i now|would do differently|reminded me|showed me that)\b/.test(
    plain(sentence),
  ),
)

const plain = (sentence: Sentence): string =>
  sentence.text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ')
