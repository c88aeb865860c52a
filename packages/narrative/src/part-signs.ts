import { numbersOf, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { mainClauseOf } from './main-clause.ts'
import { spotterOf, type Wording } from './spotting.ts'

const letter = "[a-z0-9'\\u00C0-\\u024F]"
const begins = (source: string): ((text: string) => boolean) => {
  const pattern = new RegExp(`^[^a-z0-9]*(?:(?:and|but|so|then),? )?(?:${source})(?!${letter})`)
  return text => pattern.test(text)
}

/** What the first words of a sentence say, by name; over lower-case text with straight apostrophes. */
const openings: readonly (readonly [string, (text: string) => boolean])[] = [
  ['opens so', begins("so|therefore|thus|hence|that is why|that's why")],
  ['opens but', begins('but|however|yet|although|though|despite|unfortunately|sadly|nevertheless|still')],
  ['opens and', begins('and|also|in addition|additionally|moreover|furthermore|besides|plus|as well as')],
  [
    'opens sequence',
    begins(
      'first|firstly|second|secondly|third|next|then|after that|afterwards?|later|meanwhile|once|soon|immediately|from there|to (?:start|begin)|the (?:next|following|first|second|third) (?:day|week|step|thing|month|morning)|step|another|finally|lastly',
    ),
  ],
  [
    'opens outcome',
    begins(
      'as a result|in the end|at the end|by the end|eventually|ultimately|overall|since then|now|today|this (?:led|resulted|meant|allowed|made|helped|gave|enabled|has)|after (?:all|\\S+ (?:weeks|months|days|years))|thankfully|luckily|fortunately|it (?:turned|ended|worked)|with (?:this|these|that)|all in all|in total|by (?:\\S+ing)',
    ),
  ],
  [
    'opens look back',
    begins(
      "looking back|in hindsight|in retrospect|if i (?:could|had|were)|next time|what i(?:'ve)? learn|the (?:biggest|main|most important) (?:lesson|thing|takeaway)|i(?:'ve)? learned|(?:through|from) (?:this|the|that) |more importantly|most importantly",
    ),
  ],
  [
    'opens time',
    begins(
      '(?:in|on|during|since|by|around|back in|early|late|this|last|at the) (?:\\S+ )?(?:\\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|year|years|month|months|week|weeks|semester|quarter|time|beginning|start|end|past)|(?:one|two|three|a few|several|many|some) (?:years|months|weeks|days) ago|recently|previously|a (?:few|couple) \\S+ (?:years|months|weeks) ago|earlier|before|at first|initially|originally',
    ),
  ],
  ['opens when', begins('when|while|as (?:i|we|a|an|the|part|someone|one)|during|before|after|once|until')],
  ['opens because', begins('because|since|given|due to|as it')],
  ['opens to', begins('to (?!my|the|all|be)[a-z]+|in order to|for (?:this|that)')],
  ['opens if', begins('if|unless|whether|when you')],
  [
    'opens example',
    begins(
      "for (?:example|instance)|e\\.g|such as|this (?:includes|is)|these (?:include|are)|here (?:is|are|'s)|the following",
    ),
  ],
  ['opens my', begins('my|our')],
  ['opens some', begins('some|most|many|several|few|all|everyone|people|others|one of|each|both|almost')],
  ['opens with ing', begins('[a-z]{3,}ing')],
]

/** What the words of a sentence say, by name. */
const wordings: readonly Wording<string>[] = [
  ['i', "i|i'm|i've|i'd|i'll|me|my|myself"],
  ['we', "we|we're|we've|we'd|we'll|us|our|ourselves"],
  ['you', "you|your|you're|you'll|you've|yourself|yours"],
  ['he or she', 'he|she|him|her|his|hers'],
  ['they', "they|them|their|they're"],
  [
    'goal',
    'goals?|objectives?|aims?|aimed|target|mission|purpose|task|tasked|assign(?:ed|ment)|responsib(?:le|ility)|in charge|had to|needed to|wanted to|supposed to|asked me to|(?:was|were) to|deadline|challenge|had (?:\\S+ )?(?:weeks|days|months|hours) to|my (?:job|role) was|interested in|looking for|hop(?:ed|ing) to|opportunity to|is to|the idea (?:was|is|behind)|vision|in order to|so that|must',
  ],
  [
    'wanted',
    '(?:i|we|he|she|they|who|also) (?:\\S+ )?(?:wanted|needed|hoped|had) to|wanted|my (?:main )?goal|our (?:main )?goal|the goal',
  ],
  [
    'problem',
    "problems?|issues?|difficult(?:y|ies)?|hard|struggl\\w+|fail(?:ed|ing|ure|ures|s)?|lack(?:ed|ing|s)?|couldn't|could not|unable|didn't|did not|wasn't|weren't|missing|broken?|conflicts?|delay\\w*|slow|frustrat\\w+|confus\\w+|stress\\w*|worr\\w+|complain\\w*|bugs?|errors?|wrong|bad|poor(?:ly)?|lost|stuck|overwhelm\\w+|afraid|scared|nervous|nobody|no one|never|without|painful|pain|mess|trouble\\w*|obstacles?|unfortunately|crash\\w*|limited|too (?:much|many|few|long|late|small)|upset|angry",
  ],
  [
    'outcome',
    'results?|resulted|outcomes?|success(?:ful|fully|es)?|achiev\\w+|improv\\w+|increas\\w+|decreas\\w+|reduc\\w+|rais(?:ed|ing)|grew|grown|doubled|tripled|saved|impact|feedback|happy|pleased|impressed|won|award\\w*|prais\\w+|appreciat\\w+|thank(?:ed|ful)|proud|completed|finished|delivered|launched|published|released|attend(?:ed|ees)|participants|approved|accepted|adopted|able to|ended up|managed to|turned out|worked (?:well|out)|went (?:well|smoothly|great)|led to|allowed|enabled|helped|made it|became|received|no longer|in the end|at the end|by the end|enjoyed|loved|learned a lot|more (?:\\S+ )?than|less (?:\\S+ )?than|better than|as a result|finally',
  ],
  [
    'able',
    '(?:was|were|are|is|am|been|being) (?:\\S+ )?able to|managed to|succeeded|ended up|turned out|no longer|finally',
  ],
  [
    'praise',
    'great|amazing|awesome|excellent|fantastic|wonderful|incredibl[ey]|perfect(?:ly)?|successful(?:ly)?|best|good|nice|fun|positive|smooth(?:ly)?|easy|well|very|really|pretty|quite|super|extremely|valuable|useful|helpful|rewarding',
  ],
  [
    'reaction',
    'feedback|reactions?|response|responded|said|told (?:me|us)|thank\\w*|appreciat\\w+|enjoyed|loved|liked|happy|glad|pleased|surprised|impressed|satisf\\w+|comments?|excited|grateful',
  ],
  [
    'lesson',
    'learn(?:ed|t|ing|s)?|lessons?|taught me|realiz\\w+|realis\\w+|takeaways?|hindsight|retrospect|looking back|next time|differently|would have|should have|could have|mistakes?|in the future|from (?:this|that|the) experience|experience (?:taught|has|showed)|reminded me|showed me|made me (?:realize|realise|think|understand|a)|important(?:ly|ance)?|key|matters?|understand\\w*|insights?|reflect\\w*|now know|growth|value of|remember',
  ],
  [
    'learned',
    "(?:i|we|i've|we've|have|also|has) (?:\\S+ )?(?:learned|learnt|realized|realised)|taught me|lessons?|takeaways?|what i learned",
  ],
  [
    'differently',
    "would have|should have|could have|could've|should've|would've|differently|next time|in hindsight|if i (?:had|could|were)|mistake|regret",
  ],
  [
    'advice',
    "you (?:should|can|need|must|want|have to|might|may|will|could)|should|recommend\\w*|suggest|advice|tips?|make sure|don't|do not|never|always|try to|remember|keep in mind|be (?:sure|careful|prepared)|it's (?:important|better|best|worth)|it is (?:important|better|best|worth)|need to|have to|helps? (?:to|you)|when you|if you",
  ],
  [
    'general',
    'is|are|can|people|often|usually|always|sometimes|generally|typically|tends? to|things?|anyone|everyone|someone',
  ],
  [
    'thanks',
    'thank|thanks|thankful|grateful|gratitude|acknowledge\\w*|kudos|shout-?out|sponsors?|funding|supported by|appreciate|credit',
  ],
  [
    'about the text',
    "this (?:post|article|essay|blog|report|section|document|story|application|talk|paper|year's report)|blog ?post|below|above|here(?:'s| is| are)|following|in this|read(?:ing|er|ers)?|see|check out|links?|click|stay tuned|more (?:on|about) (?:this|that)|previous post|i(?:'ll| will) (?:go over|explain|describe|discuss|share|talk|write|tell|try|focus)|let(?:'s| us| me)|as (?:i )?mentioned|feel free|contact|e-?mail|twitter|github|questions?|comments?|hope you|welcome to|hello|hi|dear|sincerely|regards|best,",
  ],
  [
    'future',
    "will|going to|look(?:ing)? forward|plan(?:s|ning)? to|hope(?:s|fully)? (?:to|that|for)?|would (?:like|love)|future|next (?:year|steps?|semester|time|month)|soon|continue|want to|upcoming|if elected|aspire|intend|eager|i'll|we'll|tomorrow",
  ],
  [
    'candidacy',
    'candida(?:te|cy)|election|elected|vote|term|committee|tc|ptl|nominat\\w+|self-nominat\\w*|serve|run for|platform|nomination|board|your (?:support|consideration)',
  ],
  [
    'belief',
    "i (?:strongly |firmly |truly |also |do |still |really )?(?:believe|think|feel|guess|suppose|am convinced|hope|wish|love|like|know|see)|in my (?:opinion|view|mind)|personally|i'm (?:sure|convinced|pretty)|imho|to me|for me|of course|obviously|maybe|perhaps|probably",
  ],
  [
    'feeling',
    'felt|feel|feeling|happy|proud|excited|nervous|frustrat\\w+|angry|anger|upset|sad|afraid|scared|confident|emotions?|emotional\\w*|comfortable|uncomfortable|anxious|enjoy\\w*|love[ds]?|lucky|grateful|honou?red|passion\\w*|thrilled|confused|surprised|curious|disappoint\\w+|stress\\w*|hurt',
  ],
  [
    'self',
    "i am (?:a|an|the|currently|from|one)|i'm (?:a|an|the|currently|from)|my name|i have (?:been|worked|over|more)|i've been|i (?:was|worked) (?:a|an|as|at|for|in|on|part|working|hired|born)|years (?:of )?experience|my background|my (?:first|current|previous|last) (?:job|role|position|company|year)|degree|university|college|school|graduat\\w+|phd|student|engineer|manager|developer|internship|intern|freshman|sophomore|junior|senior",
  ],
  [
    'time back',
    'ago|back then|at (?:the|that) time|used to|previous(?:ly)?|originally|before|until|already|had been|in (?:19|20)\\d\\d|since|so far|past|last (?:year|summer|month|week|semester|fall|spring)|when i|first (?:year|time|day)|always|every (?:day|week|year|month|time)|at the beginning',
  ],
  [
    'time on',
    'later|then|after|afterwards|eventually|finally|next|subsequently|the following|soon|over the (?:next|course|following|past)|within|by the|weeks? later|days? later|now|today|since then|to date|still|in the end|at the end|until',
  ],
  [
    'cause',
    'because|since|due to|as (?:i|we|it)|so that|therefore|which (?:meant|made|led|caused|allowed|helped|resulted|gave)|caus\\w+|led to|reason|why|thus|thanks to|resulting|leading to|making|allowing|helping',
  ],
  [
    'decided',
    '(?:i|we|they|he|she|also|then|and|so) (?:\\S+ )?(?:decided|chose|agreed|picked|opted|volunteered|resolved|settled)|decision|decided',
  ],
  [
    'began',
    '(?:i|we|they|he|she|then|and|so) (?:\\S+ )?(?:started|began|went|took|tried|worked|spent|came|made|got|asked|told|called|set|put|built|created|wrote|used|met|organi[sz]ed|helped|taught|ran|led|gave|sent|talked|spoke|reached|contacted|proposed|suggested|designed|developed|implemented|added|found|looked|joined|attended|prepared|planned|learned)',
  ],
  ['even', 'even|only|just|actually|really|definitely|surprisingly|especially|exactly|clearly'],
  ['should', 'should|must|need to|needs to|have to|has to|ought'],
  ['would', "would|i'd|we'd|wouldn't"],
  ['could', "could|can|may|might|couldn't|can't|cannot"],
  [
    'not',
    "not|n't|never|no|nobody|nothing|neither|nor|don't|didn't|wasn't|isn't|couldn't|can't|won't|doesn't|weren't|aren't|haven't|hadn't|wouldn't|shouldn't",
  ],
  ['had', "had|hadn't|i'd"],
  ['was', "was|were|wasn't|weren't"],
  ['is', "is|are|am|isn't|aren't|it's|that's|there's|i'm|we're|they're|you're|what's"],
  ['has been', "(?:has|have|i've|we've|they've) (?:\\S+ )?(?:been|become|made|had|[a-z]+ed)"],
  ['was ing', '(?:was|were) (?:\\S+ )?[a-z]{2,}ing'],
  [
    'comparison',
    'more|less|better|worse|fewer|faster|easier|larger|bigger|higher|lower|than|most|best|closer|longer|much',
  ],
  [
    'team',
    'team|group|company|department|colleagues?|coworkers?|co-workers|manager|boss|supervisor|client|customers?|students?|teachers?|organi[sz]ation|community|members?|everyone|people|users?|partner',
  ],
  [
    'meeting',
    'meet(?:ing|ings|up)?|workshops?|sessions?|class(?:es)?|conference|event|call|presentation|talks?|discuss\\w*|conversation|interview',
  ],
]

const saidIn = spotterOf(wordings, letter)

const marks: readonly (readonly [string, (text: string) => boolean])[] = [
  ['question', text => /\?["'”’)\]*_]*$/.test(text)],
  ['exclamation', text => /!["'”’)\]*_]*$/.test(text) || /[:;]-?[)(]/.test(text)],
  ['colon at end', text => /[:：]["'”*_]*$/.test(text)],
  ['no full stop', text => /[\p{L}\p{N}]$/u.test(text)],
  ['ellipsis', text => /(?:\.\.\.|…)/.test(text)],
  ['in brackets', text => /^\(.*\)\W*$/s.test(text)],
  ['quoted', text => /^["“'‘]/.test(text)],
  ['quotation inside', text => /.["“][^"”]{3,}["”]/.test(text)],
  ['dash', text => /[—–]|\s-\s/.test(text)],
  ['semicolon', text => /;/.test(text)],
]

export const textOf = (sentence: Sentence): string =>
  sentence.text.toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/\s+/g, ' ').slice(0, 1_500)

/** What can be seen in a sentence by itself that tells what it does in a story: names of signs. */
export const partSignsOf = once((sentence: Sentence): readonly string[] => {
  const signs: string[] = []
  const text = textOf(sentence)
  const { subject, tense, verb, passive, negated } = mainClauseOf(sentence)
  const tokens = tokensOf(sentence)
  signs.push(`subject ${subject}`, `tense ${tense}`)
  for (const feature of verb?.features ?? []) signs.push(`verb ${feature}`)
  if (verb?.lemma === 'be') signs.push('verb be')
  if (verb?.lemma === 'have') signs.push('verb have')
  if (tense === 'past') signs.push(subject === 'i' ? 'i past' : subject === 'we' ? 'we past' : 'others past')
  if (tense === 'present')
    signs.push(
      subject === 'i'
        ? 'i present'
        : subject === 'we'
          ? 'we present'
          : subject === 'you'
            ? 'you present'
            : 'others present',
    )
  const features = new Set<string>()
  for (const token of tokens)
    for (const feature of token.features) features.add(`${token.pos === 'VERB' ? 'does' : 'has'} ${feature}`)
  for (const feature of features) signs.push(feature)
  if (passive) signs.push('passive')
  if (negated) signs.push('negated')
  for (const [name, found] of openings) if (found(text)) signs.push(name)
  const said = saidIn(text)
  for (const [name] of wordings) if (said.has(name)) signs.push(name)
  for (const [name, found] of marks) if (found(text)) signs.push(name)
  const size = sentence.words.length
  signs.push(
    size <= 4
      ? 'up to 4 words'
      : size <= 9
        ? '5 to 9 words'
        : size <= 17
          ? '10 to 17 words'
          : size <= 28
            ? '18 to 28 words'
            : 'over 28 words',
  )
  const numbers = numbersOf(sentence)
  if (numbers.length > 0) signs.push('number')
  if (numbers.length > 1) signs.push('numbers')
  if (numbers.some(({ unit }) => unit === 'percent' || unit === 'factor' || unit === 'points'))
    signs.push('percent')
  if (numbers.some(({ unit }) => /^[A-Z]{3}$/.test(unit))) signs.push('money')
  if (/\b(?:19|20)\d\d\b/.test(text)) signs.push('year')
  if (
    sentence.block.marks.some(
      ({ kind, span }) => kind === 'link' && span[0] >= sentence.span[0] && span[0] < sentence.span[1],
    )
  )
    signs.push('link')
  if (
    sentence.block.marks.some(
      ({ kind, span }) => kind === 'strong' && Math.abs(span[0] - sentence.span[0]) < 3,
    )
  )
    signs.push('opens bold')
  if (
    sentence.block.marks.some(
      ({ kind, span }) =>
        kind === 'emphasis' && span[0] <= sentence.span[0] + 2 && span[1] >= sentence.span[1] - 2,
    )
  )
    signs.push('all emphasised')
  for (const lemma of new Set(
    tokens.map(token =>
      token.inflection && token.pos === 'VERB' ? `${token.lemma} ${token.inflection}` : token.lemma,
    ),
  ))
    signs.push(`“${lemma}”`)
  return signs
})
