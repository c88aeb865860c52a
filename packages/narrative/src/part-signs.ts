import { numbersOf, tokensOf } from '@marginalia/english'
import { once, type Sentence } from '@marginalia/prose'
import { mainClauseOf } from './main-clause.ts'
import { saidIn } from './saying.ts'

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
  for (const name of saidIn(sentence).keys()) signs.push(`says ${name}`)
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
