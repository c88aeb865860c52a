import { list } from './list.ts'

/** A form of be, have, do, get or a modal, contractions included. */
export interface Auxiliary {
  /** “’s” and “’d” may stand for two verbs: `be-or-have` (she’s), `have-or-modal` (she’d). */
  readonly verb: 'be' | 'have' | 'do' | 'get' | 'modal' | 'be-or-have' | 'have-or-modal'
  readonly form: 'finite' | 'base' | 'participle' | 'gerund'
  readonly negated: boolean
  /** The word a contraction leans on, in lower case: “they” in “they’re”; empty for a word of its own. */
  readonly host: string
}

export const beForms = list('am is are was were be been being')
export const haveForms = list('have has had having')
export const doForms = list('do does did doing done')
export const getForms = list('get gets got getting gotten')
export const modals = list('can could may might must shall should will would ought cannot')

const finite = (verb: Auxiliary['verb'], negated = false): Auxiliary => ({
  verb,
  form: 'finite',
  negated,
  host: '',
})

const whole = new Map<string, Auxiliary>([
  ...[...'am is are was were'.split(' ')].map(word => [word, finite('be')] as const),
  ['be', { ...finite('be'), form: 'base' }],
  ['been', { ...finite('be'), form: 'participle' }],
  ['being', { ...finite('be'), form: 'gerund' }],
  ['has', finite('have')],
  ['had', finite('have')],
  ['have', { ...finite('have'), form: 'base' }],
  ['having', { ...finite('have'), form: 'gerund' }],
  ['does', finite('do')],
  ['did', finite('do')],
  ['do', { ...finite('do'), form: 'base' }],
  ['doing', { ...finite('do'), form: 'gerund' }],
  ['gets', finite('get')],
  ['got', finite('get')],
  ['get', { ...finite('get'), form: 'base' }],
  ['gotten', { ...finite('get'), form: 'participle' }],
  ['getting', { ...finite('get'), form: 'gerund' }],
  ...[...modals].map(word => [word, finite('modal', word === 'cannot')] as const),
  ...'isn aren wasn weren ain'.split(' ').map(stem => negative(stem, 'be')),
  ...'hasn haven hadn'.split(' ').map(stem => negative(stem, 'have')),
  ...'doesn don didn'.split(' ').map(stem => negative(stem, 'do')),
  ...'can couldn mightn mustn shan shouldn won wouldn needn'.split(' ').map(stem => negative(stem, 'modal')),
  // Typed in haste, without the apostrophe; “wont” and “cant” are words of their own.
  ...'isnt arent wasnt werent'.split(' ').map(word => [word, finite('be', true)] as const),
  ...'hasnt havent hadnt'.split(' ').map(word => [word, finite('have', true)] as const),
  ...'doesnt dont didnt'.split(' ').map(word => [word, finite('do', true)] as const),
  ...'couldnt shouldnt wouldnt'.split(' ').map(word => [word, finite('modal', true)] as const),
  ['im', { ...finite('be'), host: 'i' }],
  ['theyre', { ...finite('be'), host: 'they' }],
  ['youre', { ...finite('be'), host: 'you' }],
  ['thats', { ...finite('be-or-have'), host: 'that' }],
  ['whats', { ...finite('be-or-have'), host: 'what' }],
])

function negative(stem: string, verb: Auxiliary['verb']) {
  return [`${stem}'t`, finite(verb, true)] as const
}

const endings: ReadonlyMap<string, Auxiliary['verb']> = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'s", 'be-or-have'],
  ["'ve", 'have'],
  ["'ll", 'modal'],
  ["'d", 'have-or-modal'],
])

/** The auxiliary a word is or ends in; `lower` is lower case with straight apostrophes. */
export function auxiliaryOf(lower: string): Auxiliary | null {
  const known = whole.get(lower)
  if (known) return known
  const at = lower.lastIndexOf("'")
  if (at < 1) return null
  const verb = endings.get(lower.slice(at))
  return verb ? { verb, form: 'finite', negated: false, host: lower.slice(0, at) } : null
}
