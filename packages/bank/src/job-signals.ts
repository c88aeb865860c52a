/**
 * What an opening says when it wants a principle shown: patterns over lower-case text, whole words, by
 * principle id. Openings speak of what the person will do, so their words differ from those of stories.
 * Derived from the official definitions of the principles and the usual vocabulary of openings; the full
 * name of a principle is looked for as well.
 */
export const jobSignals: Readonly<Record<string, readonly string[]>> = {
  'customer-obsession': [
    'customers?|patients?|shoppers?|end[- ]users?|guests?|subscribers?|readers|travell?ers',
    'customer (?:experience|feedback|needs|pain points?|centric|focused)|voice of the customer|user research',
    'net promoter(?: score)?|nps|csat|refunds?|churn|complaints?|work(?:ing)? backwards?|press release',
  ],
  ownership: [
    'own(?:s|ed|ing)?|ownership|end[- ]to[- ]end|accountab(?:le|ility)|responsible for outcomes',
    'would be yours|belongs? to (?:\\S+ ){0,3}(?:teams?|nobody|no one|none)|beyond (?:your|their) (?:role|team|scope)|stays? with (?:it|a problem)',
    'long[- ]term|on[- ]call|self[- ]starter|24[x/]7|root causes?|sustainable solutions?',
  ],
  'invent-and-simplify': [
    'invent(?:s|ing|ive|ion)?|innovat(?:e|es|ing|ive|ion|ions)|simplif(?:y|ies|ying|ication)|automat(?:e|es|ing|ion)|reinvent(?:s|ing)?|reimagin(?:e|es|ing)',
    'remov(?:e|ing) (?:\\S+ )?steps?|fewer steps|does not exist(?: yet)?|new ways?|prototypes?|from scratch|greenfield|state[- ]of[- ]the[- ]art|creative(?:ly)?',
  ],
  'are-right-a-lot': [
    'judge?ment|incomplete (?:data|information)|ambigu(?:ity|ous)|half the data|data missing|second opinions?',
    'trade-?offs?|choose between|decision[- ]making|doubts?|turned out (?:right|wrong)|hypothes[ei]s|competing priorities',
  ],
  'learn-and-be-curious': [
    'curious|curiosity|have (?:not|never) studied|teach(?:es|ing)? what|learn(?:s|ed|ing)?(?! (?:models?|algorithms?|engineer))|shadow(?:s|ing)?|courses?|eager to|stay(?:s|ing)? (?:current|up to date)|explor(?:e|es|ing)',
    'beyond your (?:craft|field)|new (?:technologies|domains?|skills|fields?)',
  ],
  'hire-and-develop-the-best': [
    'hir(?:e|es|ing)|recruit(?:s|ing)?|train(?:s|ing)? (?:team|people|staff|engineers|leads|others|new)|who (?:could|would) replace|interview (?:for|candidates)|mentor(?:s|ing|ship)?|coach(?:es|ing)?|promotions?|succession|career (?:growth|development|paths?)',
    'develop(?:ing)? (?:your |a |the )?(?:team|people|talent|engineers|others|leaders)|(?:grow|build)(?:ing)? (?:a|the|your|an) (?:\\S+ ){0,2}team|direct reports|people manager|manag(?:er of|e|ing) (?:engineers|people|managers)|top talent',
  ],
  'insist-on-the-highest-standards': [
    'high(?:est)? (?:standards?|bar|quality)|high-quality|quality bar|the bar|refuse to (?:ship|sign|release)|defects?|best practices|code reviews?|operational excellence',
    'availability|reliab(?:le|ility)|flaky|slas?|audits?|stop a release|stays? fixed|rigor(?:ous)?|roll(?:s|ed)? back|engineering excellence|continuous(?:ly)? improv(?:e|ement|ing)|accuracy',
  ],
  'think-big': [
    'vision(?:ary)?|roadmaps?|strateg(?:y|ies|ic)|multi-?year|next (?:three|five|two|ten|\\d+) years|ten times|10x|new markets?',
    'bring (?:\\S+ ){0,2}organi[sz]ations? along|at scale|globally|global scale|worldwide|large[- ]scale|transform(?:s|ation|ative|ing)?|ambitious|redefin(?:e|ing)',
  ],
  'bias-for-action': [
    'fast[- ]paced|(?:act|move|decide|respond|react|start)s? (?:fast|quickly|at once)|speed|quickly|rapid(?:ly)?|in (?:minutes|hours)|within (?:a|one) (?:day|hour|week)|without asking|can be undone|reversible|two-way door',
    'experiment(?:s|ation|ing)?|pilots?|urgency|iterat(?:e|es|ive|ions?|ively)|proactive(?:ly)?|hands-on',
  ],
  frugality: [
    'budgets?|cost[- ](?:effective|efficient|savings?|reduction|control|structure)|costs?|cheaper|savings?|waste|overtime|frugal(?:ly|ity)?|scrappy|lean|limited resources|resource constraints',
    "do(?:ing)? more with less|(?:do not|don[’']t|without) (?:add|adding|added) (?:people|headcount)|spend(?:s|ing)?(?: less)?|(?:every|each) (?:dollar|cent|penny|euro|pound|rupee|złoty)|flat for|efficien(?:t|cy|cies|tly)",
  ],
  'earn-trust': [
    'trust(?:ed|s)?|their confidence|bad news|admits?|candou?r|candid(?:ly)?|tell(?:s|ing)? (?:\\S+ ){0,5}truth|transparen(?:t|cy|tly)|integrity|listen(?:s|ing)?|feel heard|kindly|respect',
    'stakeholders?|cross[- ]functional(?:ly)?|relationships|collaborat(?:e|es|ing|ion|ive|ively)|partner(?:s|ing)? with|communicat(?:e|es|ing|ion)',
  ],
  'dive-deep': [
    'div(?:e|es|ing) (?:deep|into)|deep dives?|root causes?|logs?|sql|trac(?:e|es|ing)|metrics|analy[sz](?:e|es|ing)|analytical|data analysis|details?|detail-oriented|anomal(?:y|ies)',
    "read the numbers|wrong number|do(?:es)?(?:n[’']t| not) (?:fit|add up)|down to the (?:\\S+ )?(?:invoice|row|line|log|root)|find(?:s|ing)? (?:its|the|their) (?:root )?causes?|every line|walk(?:ing)? the floor|answer your own questions|troubleshoot(?:ing)?|debug(?:ging)?|quantitative",
  ],
  'have-backbone-disagree-and-commit': [
    'disagree(?:s|ment)?|challeng(?:e|es|ing) (?:your|their|the|a|an|any|assumptions|others|each)|push(?:es|ing)? back|say(?:ing)? no|decline|influenc(?:e|es|ing)|convictions?|escalat(?:e|es|ion|ions)',
    '(?:tell|tells|telling) (?:\\S+ ){0,6}wrong|plan is wrong|once it is decided|nerve|want different things|negotiat(?:e|es|ing|ion)|without (?:direct |formal )?authority|persua(?:de|sive)',
  ],
  'deliver-results': [
    'deliver(?:s|ing|y|ed|ables?)?|deadlines?|on time|goals?|targets?|track record|results|kpis?|okrs?|milestones?|ship(?:s|ping|ped)?|launch(?:es|ed|ing)?',
    'set(?:s|ting)? (?:the |a )?(?:dates?|schedule)|first date|rescued|slips?|peak(?:[- ]season)?|execut(?:e|es|ing|ion)|prioriti[sz](?:e|es|ing|ation)|timelines?',
  ],
  'strive-to-be-earths-best-employer': [
    'injury|injuries|safety|safer|safe workplace|inclusi(?:on|ve)|divers(?:e|ity)|well-?being|burn-?out|work[- ]life|equal opportunity|empath(?:y|etic)|psychological(?:ly)? safe(?:ty)?',
  ],
  'success-and-scale-bring-broad-responsibility': [
    'privacy|accessib(?:le|ility)|screen readers?|side effects|sustainability|carbon|emissions|communit(?:y|ies)|societ(?:y|al)|ethic(?:s|al)|responsible ai|not in the room|public health|harm',
  ],
}
