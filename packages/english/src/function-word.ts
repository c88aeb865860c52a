import { list } from './list.ts'

export const articles = list('a an the')
export const demonstratives = list('this that these those')
export const possessives = list('my your his her its our their whose')
export const quantifiers = list(
  'all any both each either enough every few fewer less little lots many more most much neither no none other another several some such half plenty',
)
/** Words that open a noun phrase. */
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...demonstratives,
  ...possessives,
  ...quantifiers,
  'what',
  'which',
  'whatever',
  'whichever',
])

export const subjectPronouns = list('i we you he she it they who')
export const objectPronouns = list('me us you him her it them whom')
export const reflexives = list(
  'myself ourselves yourself yourselves himself herself itself themselves oneself',
)
export const indefinitePronouns = list(
  'someone somebody something anyone anybody anything everyone everybody everything nobody nothing one none others',
)
export const pronouns: ReadonlySet<string> = new Set([
  ...subjectPronouns,
  ...objectPronouns,
  ...reflexives,
  ...indefinitePronouns,
  ...demonstratives,
  ...list('mine ours yours his hers theirs each'),
])

export const prepositions = list(
  `aboard about above across after against along alongside amid amidst among amongst around as at
   atop before behind below beneath beside besides between beyond by concerning considering despite
   down during except following for from given in including inside into like minus near notwithstanding of off
   on onto opposite out outside over past pending per plus regarding round since than through throughout
   till to toward towards under underneath unlike until up upon versus via with within without`,
)

export const coordinators = list('and or nor but yet so plus &')
export const subordinators = list(
  `after although as because before if lest once since so than that though till unless until when
   whenever where whereas wherever whether while whilst`,
)
/** Words that open a question or a relative clause. */
export const whWords = list(
  'who whom whose what which when where why how whoever whatever whichever whenever wherever however',
)

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
/** Cardinal numbers written as words. */
export const numberWords = list(`${units} ${tens} hundred thousand million billion trillion dozen`)
/** Ordinals written as words. */
export const ordinalWords = list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next',
)

const compoundNumber = new RegExp(`^(?:${tens.replaceAll(' ', '|')})-(?:${units.replaceAll(' ', '|')})$`)

/** Whether a word in lower case is a cardinal number: “six”, “twenty-one”. Digits are for `Word.kind`. */
export const isNumberWord = (lower: string): boolean =>
  numberWords.has(lower) || (lower.includes('-') && compoundNumber.test(lower))

/** Words a quotation ends badly on: what they point to is cut off. */
export const pointers = list(
  `a an the this that these those my our his her their its your and or but so because which who of in on at by for from
   with to into as than when while if i we he she it they was were is are had have has`,
)
/** With one of these a sentence tells what might be and not what was. */
export const suppositions = list('could would might may should can will if unless')

/** Behind one of these a clause begins, or after nothing at all. */
export const clauseOpeners = list(
  'and but because that when while since as what which so although though initially if where until',
)

/** “Customers such as …”, “managers from …”: what follows says who they are. */
export const namingOpeners = list('such including like from of in at namely who')

/** Small words inside a name: “Department of Health and Safety”. */
export const nameParticles = list('of and the for to in on &')

/** What follows says where something came from. */
export const originPrepositions = list('among amongst between by from of')

/** A main clause begins behind one of these. */
export const clauseLinks = list('and as because but since that when while')
/** Before a participle these make a wish, a plan or a forecast of it. */
export const unrealAuxiliaries = list('will would should could may might must can to')
/** The past, where somebody acted: “was”, “were”, “had been”. */
export const pastAuxiliaries = list("was were wasn't weren't been got")
