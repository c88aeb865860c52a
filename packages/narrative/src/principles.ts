/** One of Amazon's leadership principles, as a reader can look it up. */
export interface Principle {
  readonly id: string
  /** The official name. */
  readonly name: string
  /** The words with which its official definition begins, in small letters: enough to know a quotation by. */
  readonly definition: string
  /** Other spellings seen in story banks. */
  readonly aliases: readonly string[]
  /**
   * What a story that shows the principle tends to say: patterns over lower-case text, whole words.
   * Weak evidence: they are counted, and prove nothing. A principle's own name is not a signal.
   */
  readonly signals: readonly string[]
  /** Forms in which interviewers ask for it, in this project's words. */
  readonly questions: readonly string[]
}

/** Names: amazon.jobs, “Leadership Principles”; sixteen since 1 July 2021. Signals follow the official definitions. */
export const principles: readonly Principle[] = [
  {
    id: 'customer-obsession',
    name: 'Customer Obsession',
    definition: 'leaders start with the customer',
    aliases: ['CO', 'Customer Obsessed', 'Customer Focus', 'Obsess over customers', 'Customer obession'],
    signals: [
      `(?:customer|user|client|patient|buyer|seller|shopper|guest)s?'? (?:complain(?:ed|t|ts)|feedback|interviews?|surveys?|visits?|contacts?|tickets?|refunds?|churn|satisfaction|trust|quotes?)`,
      '(?:customers?|users?|clients?|patients?) (?:told|asked|called|wrote|reported|left|waited|returned)',
      '(?:interviewed|called|visited|surveyed|shadowed|sat with) (?:\\S+ ){0,4}(?:customers?|users?|clients?|patients?|nurses?|drivers?)',
      'nps|csat|net promoter|churn(?:ed)?|refund(?:s|ed)?|work(?:ed|ing)? backwards?',
    ],
    questions: [
      'When did a customer change what you were going to build?',
      'Which customer did you disappoint, and what followed?',
    ],
  },
  {
    id: 'ownership',
    name: 'Ownership',
    definition: 'leaders are owners',
    aliases: ['Own', 'Take Ownership'],
    signals: [
      '(?:outside|beyond|not (?:part of|in)) my (?:role|team|job|scope|remit|area)',
      '(?:no|no-) ?(?:one|body|team) (?:owned|was responsible)|nobody owned|without an owner|no owner',
      'took (?:over|ownership|responsibility)|volunteered|stepped in|i owned|my responsibility',
      'long[- ]term|root causes?|technical debt|follow(?:ed)? (?:it )?through',
    ],
    questions: [
      'When did you take on a problem that was not yours?',
      'Where did you give up a short gain for a longer one?',
    ],
  },
  {
    id: 'invent-and-simplify',
    name: 'Invent and Simplify',
    definition: 'expect and require innovation',
    aliases: ['Invent & Simplify', 'Innovate and Simplify', 'Invent', 'Simplify', 'Innovation'],
    signals: [
      'invent(?:ed|ion|ing)?|prototyp(?:e|es|ed|ing)|patent(?:s|ed)?|proof[- ]of[- ]concept',
      'automat(?:ed|ing|ion)|simplif(?:ied|ying)|replaced (?:\\S+ ){0,6}with|script(?:ed)?',
      'from (?:\\d+|\\w+) (?:manual )?steps? to|removed (?:\\S+ ){0,3}steps?|no existing (?:tool|system|product)',
      'for the first time|first of its kind|nobody had (?:tried|built|done)',
    ],
    questions: [
      'What did you make that did not exist before?',
      'Which process did you make shorter, and by how many steps?',
    ],
  },
  {
    id: 'are-right-a-lot',
    name: 'Are Right, A Lot',
    definition: 'strong judgment and good instincts',
    aliases: ['Are Right a Lot', 'Right A Lot', 'ARAL', 'Right, a lot', 'Are right'],
    signals: [
      'judge?ment|assumptions?|hypothes[ei]s|dissent(?:ing)?|second opinions?|counter-?arguments?',
      'changed my mind|i was wrong|proved (?:me )?wrong|incomplete (?:data|information)|without (?:enough )?data',
      'disconfirm(?:ed|ing)?|opposing views?|alternatives?|trade-?offs?',
    ],
    questions: [
      'When did you decide without the data you wanted?',
      'Which of your judgments turned out wrong, and how did you find out?',
    ],
  },
  {
    id: 'learn-and-be-curious',
    name: 'Learn and Be Curious',
    definition: 'leaders are never done learning',
    aliases: ['Learn & Be Curious', 'Learn, and Be Curious', 'Be Curious', 'Curiosity', 'Learning'],
    signals: [
      'taught myself|learn(?:ed|t|ing)? (?:how to|to|about|the|enough)|self-taught|course|certification|tutorials?',
      'shadow(?:ed|ing)|read (?:the|every|all|\\d+|through)|explor(?:ed|ing)|curious|new (?:domain|field|language) (?:to|for) me',
      'had never (?:used|worked|done|seen)|no (?:prior|previous) experience',
    ],
    questions: [
      'What did you have to learn that nobody could teach you?',
      'When did curiosity outside your field pay off?',
    ],
  },
  {
    id: 'hire-and-develop-the-best',
    name: 'Hire and Develop the Best',
    definition: 'leaders raise the performance bar',
    aliases: ['Hire & Develop the Best', 'Hire and Develop', 'Hire & Develop', 'Hiring', 'Develop the Best'],
    signals: [
      'hir(?:ed|ing) (?!freeze)|recruit(?:ed|ing)|interviewed (?:\\S+ ){0,2}candidates?|onboard(?:ed|ing)',
      'mentor(?:ed|ing)?|coach(?:ed|ing)|promoted|promotion|succession|attrition|career (?:plan|growth|development)|one-on-ones?|1:1s?',
      'gave (?:\\S+ ){0,3}feedback|train(?:ed|ing) (?:\\S+ ){0,3}(?:team|engineers?|nurses?|colleagues?|staff|people|analysts?)',
    ],
    questions: [
      'Whom did you help to a larger role, and how?',
      'When did you have to tell somebody that their work was not enough?',
    ],
  },
  {
    id: 'insist-on-the-highest-standards',
    name: 'Insist on the Highest Standards',
    definition: 'leaders have relentlessly high standards',
    aliases: [
      'Highest Standards',
      'High Standards',
      'IHS',
      'Insist on Highest Standards',
      'Insists on Highest Standards',
    ],
    signals: [
      'defects?|rework|quality bar|refused to (?:ship|launch|sign|release)|audit(?:s|ed)?|checklists?|slas?',
      'code reviews?|test coverage|regression tests?|acceptance criteria|error rates?|root causes?|stay(?:s|ed)? fixed|post-?mortems?',
      'not good enough|(?:our|my|own|higher|highest|quality|engineering|raised the|kept the) standards?|rejected (?:the|it|them|\\d+)',
    ],
    questions: [
      'When did you refuse to let something ship?',
      'Which standard did you raise, and who resisted?',
    ],
  },
  {
    id: 'think-big',
    name: 'Think Big',
    definition: 'thinking small is a self-fulfilling prophecy',
    aliases: ['Thinking Big', 'Thinks Big'],
    signals: [
      'vision|multi-?year|(?:three|five|3|5)-year|10x|ten times|company-?wide|org(?:anisation|anization)?-wide|global(?:ly)?',
      'new (?:market|business|line of business|category)|bold|across (?:all|every|\\d+) (?:regions?|countries|sites?|teams?|markets?)',
    ],
    questions: [
      'What did you propose that others thought too large?',
      'How far beyond your team did your idea reach?',
    ],
  },
  {
    id: 'bias-for-action',
    name: 'Bias for Action',
    definition: 'speed matters in business',
    aliases: ['BfA', 'BFA', 'Bias to Action', 'Action Bias'],
    signals: [
      'same (?:day|night|afternoon|evening|morning)|within (?:\\S+ ){1,2}(?:minutes?|hours?)|that (?:night|evening|afternoon|weekend)',
      'without waiting|did not wait|reversible|two-way door|one-way door|calculated risk|pilot(?:ed)?|roll(?:ed)? (?:it )?back',
      'immediately|right away|at once',
    ],
    questions: [
      'When did you act before you had permission or proof?',
      'Which risk did you take because waiting cost more?',
    ],
  },
  {
    id: 'frugality',
    name: 'Frugality',
    definition: 'accomplish more with less',
    aliases: ['Frugal'],
    signals: [
      '(?:no|without) (?:added|additional|extra|new) (?:headcount|budget|spend|money|people|staff|hardware)|within budget|under budget',
      'reus(?:ed|ing)|cut (?:\\S+ ){0,3}(?:spend|costs?|bill)|saved (?:us |the \\S+ )?[$€£]|cost savings?|open[- ]source|existing (?:hardware|budget|servers|tools?)',
    ],
    questions: [
      'What did you do with less than you asked for?',
      'Which cost did you remove that nobody had questioned?',
    ],
  },
  {
    id: 'earn-trust',
    name: 'Earn Trust',
    definition: 'leaders listen attentively',
    aliases: ['Earns Trust', 'Earn the Trust of Others', 'Earning Trust', 'Trust'],
    signals: [
      'apologi[sz]ed|admitted|my (?:own )?mistake|i was wrong|owned up|candid(?:ly)?|listened|self-critical',
      'rebuil[dt](?:ing)? (?:\\S+ ){0,3}(?:trust|relationship)|(?:regained|won|earned) (?:\\S+ ){0,3}(?:trust|confidence)|transparen(?:t|cy|tly)|told (?:him|her|them) the truth',
    ],
    questions: [
      'Whose trust had you lost, and how did you notice?',
      'When did you say openly that you were at fault?',
    ],
  },
  {
    id: 'dive-deep',
    name: 'Dive Deep',
    definition: 'leaders operate at all levels',
    aliases: ['Dives Deep', 'Diving Deep', 'Deep Dive'],
    signals: [
      'logs?|quer(?:y|ied|ies)|sql|sampled|traced|anomal(?:y|ies|ous)|root causes?|line by line|row by row|by hand',
      '(?:pulled|read|checked|reviewed|analy[sz]ed|audited|inspected|compared|counted) (?:\\S+ ){0,3}(?:\\d[\\d,]*|records?|logs?|tickets?|invoices?|rows?|orders?|cases?|samples?|contracts?|data)',
      'metrics? (?:and|but|vs|versus) (?:the )?anecdotes?|did not (?:match|add up)',
    ],
    questions: [
      'How far down did you go to find the cause?',
      'Which number did not agree with what people told you?',
    ],
  },
  {
    id: 'have-backbone-disagree-and-commit',
    name: 'Have Backbone; Disagree and Commit',
    definition: 'leaders are obligated to respectfully challenge',
    aliases: [
      'Disagree & Commit',
      'Disagree and Commit',
      'Have Backbone',
      'Backbone',
      'Have Backbone Disagree & Commit',
      'HBDC',
      'DAC',
    ],
    signals: [
      'disagree(?:d|ment)?|push(?:ed)? back|object(?:ed|ion|ions)|argued|challenged (?:the|his|her|their|my)|escalated|dissent(?:ed)?',
      '(?:i|then|fully) committed|committed to (?:the|his|her|their) (?:decision|plan)|convinced|persuaded|stood (?:my|our) ground',
    ],
    questions: [
      'When did you tell somebody senior that they were wrong?',
      'Which decision did you oppose and then carry out?',
    ],
  },
  {
    id: 'deliver-results',
    name: 'Deliver Results',
    definition: 'leaders focus on the key inputs',
    aliases: ['Delivers Results', 'Delivering Results', 'Deliver', 'Results'],
    signals: [
      'goals?|targets?|deadlines?|on time|ahead of (?:schedule|plan|time)|on schedule|milestones?|kpis?|okrs?|input metrics?',
      'shipped|launched|delivered|exceed(?:ed|ing)|hit (?:the|our|my) (?:date|target|goal|deadline|number)|setbacks?',
    ],
    questions: ['Which goal looked lost, and what did you do?', 'What did you drop in order to deliver?'],
  },
  {
    id: 'strive-to-be-earths-best-employer',
    name: "Strive to be Earth's Best Employer",
    definition: 'leaders work every day to create a safer',
    aliases: ["Earth's Best Employer", 'Best Employer', 'Earths Best Employer', 'EBE'],
    signals: [
      'safety|safer|injur(?:y|ies|ed)|inclusi(?:on|ve)|divers(?:ity|e)|burn-?out|burned out|engagement (?:score|survey)|work-life|overtime|morale|fairness|well-?being|on-call load|shift pattern',
    ],
    questions: [
      'What did you change about how your people work?',
      'How did you find out that your team was not well?',
    ],
  },
  {
    id: 'success-and-scale-bring-broad-responsibility',
    name: 'Success and Scale Bring Broad Responsibility',
    definition: 'we started in a garage',
    aliases: [
      'Broad Responsibility',
      'Success and Scale',
      'Success & Scale Bring Broad Responsibility',
      'SSBR',
    ],
    signals: [
      'communit(?:y|ies)|carbon|emissions?|sustainab(?:le|ility)|privacy|accessib(?:le|ility)|secondary effects?|ethic(?:s|al)|environment(?:al|ally)|unintended|donat(?:ed|ions?)|public health',
    ],
    questions: [
      'Who outside the company bore the effect of your decision?',
      'Which harm did you see before others did?',
    ],
  },
]
