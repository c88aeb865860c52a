import { verbForms } from '../inflect.ts'
import { list } from '../list.ts'

/** What a group does together hides nobody's part. */
export const togetherVerbs = list(`agree meet wait share disagree discuss talk hope go`)

/** What people reach or make together: “a decision was made” has nobody in it. */
export const agreementNouns = list(
  `action actions agreement approval assumption assumptions choice choices commitment commitments compromise
   concern concerns conclusion conclusions consensus decision decisions error errors exception exceptions
   measure measures mistake mistakes objection objections promise promises question questions
   step steps trade-off trade-offs tradeoff tradeoffs`,
)

export const agreementParticiples = list('drawn given granted issued made raised reached taken voiced')

/** “It was decided”. */
export const resolvedParticiples = list(
  'agreed concluded considered decided deemed determined felt proposed recommended suggested thought',
)

/** What only people do: judge, choose, plan, hand out work. In a narrative the reader asks who. */
export const judgedParticiples = list(
  `accepted acknowledged adopted agreed anticipated applauded appointed appreciated approved assigned blamed brought
   canceled cancelled chosen commended considered credited criticised criticized decided deferred demanded
   deprioritised deprioritized determined dismissed embraced endorsed entrusted escalated estimated expanded
   expected extended forgotten foreseen hailed honored honoured ignored instructed intended mandated misjudged
   missed neglected nominated ordered overlooked overruled overturned planned postponed praised prioritised
   prioritized proposed questioned recognised recognized recommended reconsidered rejected requested respected
   selected shelved shortlisted suggested tasked underestimated valued vetoed`,
)

/** Telling people, and winning them over: somebody did, and how they took it hangs on whom they heard it from. */
export const informedParticiples = list(
  'informed notified told briefed alerted contacted consulted persuaded convinced reassured phoned',
)

/** What somebody puts forward … */
export const proposalNouns = list(
  'proposal proposals request requests offer offers memo letter recommendation recommendations pitch appeal petition',
)
/** … and how. */
export const putForwardParticiples = list('written drafted prepared submitted presented sent made taken')

/** What somebody calls into being … */
export const foundedNouns = list('group committee taskforce council panel programme program pilot initiative')
/** … and how; “set up” and “put together” with the word behind. */
export const foundingParticiples = list('formed created established launched started convened')
export const setParticiples = list('set put')
export const foundingParticles = list('up together')

/** Agreeing and settling; “worked through”, “sorted out” with the word behind. */
export const settledParticiples = list('agreed negotiated renegotiated settled resolved solved')
export const workedParticiples = list('worked sorted ironed smoothed talked thrashed')
export const settlingParticles = list('out over through')
/** What stands for a thing told before: “it was settled”, “those were worked through”. */
export const pointingBack = list('it this that these those')
/** What is settled between people. */
export const disputes = list(
  `argument arguments claim claims complaint complaints compromise concern concerns conflict conflicts contract
   conversations deal disagreement disagreements dispute disputes fee fees objection objections penalties penalty price
   prices quarrel resistance tension tensions terms`,
)
/** Lemmas of what people do to settle something: whoever did that is told. */
export const settlingVerbs = list(
  'negotiate settle resolve solve fix agree meet talk discuss persuade convince offer',
)

/** Lemmas of believing what one has not looked up. */
export const believing = list('believe guess')
/** Lemmas of having it from others; “I have heard”. */
export const hearing = list('gather hear understand')

/** Lemmas of what people say without asking for anything: how many said so changes nothing. */
export const remarkingVerbs = list('say tell mention suggest remark think feel')

/** Before what was said: “I told him that”, “I asked why”. */
export const contentOpeners = list('that how why what whether if')

/** Lemmas of being against something, and what one then is. */
export const opposing = list(
  'oppose resist object refuse threaten disagree fight differ attached resistant against keen hostile upset vocal angry worried',
)

/** Lemmas of giving way or giving something for it: on these terms it was settled. */
export const concedingVerbs = list(
  'offer promise concede swap trade exchange waive compensate show demonstrate prove',
)

/** Work that somebody finished. */
export const workParticiples = list(
  `achieved addressed arranged automated built carried changed cleared closed collected completed
   conducted consolidated coordinated corrected created cut decommissioned defined delivered deployed
   designed developed discussed documented eliminated established executed finished fixed gathered handled
   held identified implemented improved increased installed integrated introduced investigated kicked
   launched managed met migrated modernised modernized moved negotiated optimised optimized organised
   organized overhauled patched performed prepared reached rebuilt redesigned reduced refactored released
   removed replaced resolved restored restructured rewritten rolled scaled scheduled sent shipped signed
   simplified solved streamlined tested trained updated upgraded validated verified written`,
)

/** Judgements when they are denied: “others did not see”. */
export const doubtedVerbs = list('buy like see share support trust understand')

/** “A proposed change”: proposed by whom? */
export const imposedParticiples = list('imposed mandated proposed requested suggested')

/** These can be past forms and seldom are. */
export const seldomPasts = list(
  `related shared distributed limited aged based united unprecedented
   bet bid bore bound broadcast burst bust cast cost fit forecast ground input lay offset output rent reset rid shed
   shot spread telecast thrust upset wet wound`,
)

/** Pasts that tell of a choice between ways. */
export const choosing = list('decided chose picked selected rejected went refused stopped cancelled')
/** Pasts of what meets resistance: somebody else had to agree. */
export const persuading = list('proposed convinced persuaded asked escalated presented suggested told')

/** Verbs of deciding, wanting and judging, in all their forms. */
export const decidingForms: ReadonlySet<string> = new Set(
  [
    ...list(
      `agree approve ask believe challenge choose conclude decide demand determine direct disagree doubt embrace endorse expect feel hesitate insist instruct mandate object oppose order prefer prioritise prioritize propose push question realise realize recommend reject request resist suggest veto want`,
    ),
  ].flatMap(verbForms),
)

/** Verbs after which an infinitive tells what was done: “managed to cut”. */
export const achievingVerbs = list('able manage help start begin continue go get succeed')

/** Verbs that say nothing of what is done; their objects do. */
export const lightVerbs = list('make have get do give take let')

/** Deeds of a group that hide nobody's: what happened to all of them, or what they were. */
export const commonDeeds = list(
  `had needed wanted felt knew learned learnt realized realised received became remained faced encountered gained got saw lost
   hoped met joined noticed lacked struggled suffered experienced agreed used liked demonstrated strengthened turned hired came
   kept stayed waited heard owed earned`,
)

/** Between a subject and its verb, beside adverbs in “-ly”. */
export const midAdverbs = list('also then all both even just still finally again')

/** Lemmas of a ruling, which is yes or no: “the plan was approved”. */
export const rulings = list('approve accept confirm permit allow award recognize recognise nominate')
