/**
 * What an opening says when it wants a principle shown: patterns over lower-case text, whole words, by
 * principle id. Openings speak of what the person will do, so their words differ from those of stories.
 * Derived from the official definitions of the principles; a principle's own name is looked for as well.
 */
export const jobSignals: Readonly<Record<string, readonly string[]>> = {
  'customer-obsession': [
    'customers?|patients?|shoppers?|end[- ]users?|guests?|members',
    'customer (?:experience|feedback|needs|pain points?)|voice of the customer|user research',
    'net promoter(?: score)?|nps|csat|refunds?|churn|complaints?|work(?:ing)? backwards?|press release',
  ],
  ownership: [
    "(?:you(?:’|')?(?: wi)?ll|you|will|to) own|owns?|ownership|own the|end[- ]to[- ]end|accountab(?:le|ility)",
    'belongs? to (?:\\S+ ){0,3}(?:teams?|nobody|no one|none)|(?:none|nobody|no one) of them|beyond (?:your|their) (?:role|team)',
    'long[- ]term|stays? (?:with it|fixed)|on[- ]call|self[- ]starter|alarm at',
  ],
  'invent-and-simplify': [
    'invent(?:s|ive|ion)?|innovat(?:e|es|ive|ion)|simplif(?:y|ies|ication)|automat(?:e|es|ion)|reinvent',
    'remov(?:e|ing) steps?|fewer steps|nobody asked why|does not exist yet|new ways?|prototypes?|from scratch|greenfield',
  ],
  'are-right-a-lot': [
    'judge?ment|incomplete (?:data|information)|ambigu(?:ity|ous)|half the data|data missing|second opinions?',
    'trade-?offs?|choose between|which one you would pick|doubt|turned out (?:right|wrong)|data[- ]driven decisions?|hypothes[ei]s',
  ],
  'learn-and-be-curious': [
    'curious|curiosity|learn(?:s|ed|ing)? (?!to (?:drive|code))|shadow(?:s|ing)?|took a course|eager to|stay (?:current|up to date)|explor(?:e|es|ing)',
    'beyond your (?:craft|field)|new (?:technologies|domains?|skills)|never watched',
  ],
  'hire-and-develop-the-best': [
    'hir(?:e|es|ing)|recruit(?:s|ing)?|interview for|mentor(?:s|ing)?|coach(?:es|ing)?|promotions?|succession|replace them',
    'develop(?:ing)? (?:your |a |the )?(?:team|people|talent|engineers|others|leaders)|grow(?:ing)? (?:a|the|your) team|direct reports|manager of (?:engineers|people|managers)|career (?:growth|development)',
  ],
  'insist-on-the-highest-standards': [
    'high(?:est)? (?:standards?|bar|quality)|quality bar|the bar|refuse to (?:ship|sign|release)|defects?|best practices|code reviews?|operational excellence',
    'availability|roll(?:s|ed)? back|flaky|sla|slas|audits?|stop a release|does not reach|stays? fixed|rigor(?:ous)?',
  ],
  'think-big': [
    'vision(?:ary)?|roadmap|strateg(?:y|ies|ic)|multi-?year|next (?:three|five|two|\\d+) years|long[- ]term strategy|ten times|10x',
    "bring (?:\\S+ ){0,2}organi[sz]ations? along|global(?:ly)? scale|industry|world(?:wide|’s|'s)?|large[- ]scale|transform(?:s|ation|ative)?",
  ],
  'bias-for-action': [
    'fast[- ]paced|speed|quickly|in (?:minutes|hours)|within (?:a|one) (?:day|hour|week)|without asking|can be undone|reversible|two-way door',
    'small experiments?|experiment(?:s|ation)?|try on|pilots?|move fast|urgency|iterat(?:e|es|ive)|discuss later|in a month',
  ],
  frugality: [
    'budgets?|cost[- ](?:effective|efficient|saving)s?|flat for|next saving|savings?|frugal(?:ity)?|resource constraints|limited resources',
    'do(?:ing)? more with less|do not add people|don’t add people|without added headcount|spend(?:ing)? less|efficien(?:t|cy|cies)',
  ],
  'earn-trust': [
    'trust(?:ed|s)?|confidence|bad news first|admit(?:s)?|candid(?:ly|our|or)?|transparen(?:t|cy|tly)|integrity|listen(?:s|ing)?|feel heard|kindly',
    'stakeholders?|cross[- ]functional|build (?:\\S+ ){0,2}relationships|collaborat(?:e|es|ion|ive)|your own part|partner(?:s|ing)? with|when you said',
  ],
  'dive-deep': [
    'dive into|deep dives?|root causes?|logs?|sql|trace(?:s)?|metrics|analy[sz](?:e|es|ing)|analytical|data analysis|details?|audit the numbers',
    "read the numbers|wrong number|doesn(?:’|')t fit|walk(?:ing)? the floor|for no reason|answer your own questions|troubleshoot(?:ing)?|debug(?:ging)?|back to the row",
  ],
  'have-backbone-disagree-and-commit': [
    'disagree(?:s|ment)?|challenge (?:your|their|the|assumptions|others)|push(?:es|ing)? back|say(?:ing)? no|decline|influenc(?:e|es|ing)|convictions?|escalat(?:e|ion)',
    'tell (?:\\S+ ){0,4}(?:is|are) wrong|plan is wrong|once it is decided|nerve|want different things|negotiat(?:e|ing|ion)|backs that',
  ],
  'deliver-results': [
    'deliver(?:s|ing|y|ed)?|deadlines?|on time|goals?|targets?|track record|results|kpis?|okrs?|milestones?|ship(?:s|ping|ped)?|launch(?:es|ed)?',
    'set the dates|meet them|missed its first date|rescued|slips?|peak(?:[- ]season)?|execut(?:e|ion)|prioriti[sz](?:e|es|ation)|what to stop doing',
  ],
  'strive-to-be-earths-best-employer': [
    'injury|injuries|safety|safer|safe workplace|inclusi(?:on|ve)|divers(?:e|ity)|well-?being|burn-?out|tired people|work[- ]life|part-time|free monday|equal opportunity|empath(?:y|etic)',
  ],
  'success-and-scale-bring-broad-responsibility': [
    'privacy|accessib(?:le|ility)|screen reader|side effects|sustainab(?:le|ility)|carbon|emissions|communit(?:y|ies)|societ(?:y|al)|ethic(?:s|al)|responsib(?:le ai|ly)|not in the room|public health|harm at stake',
  ],
}
