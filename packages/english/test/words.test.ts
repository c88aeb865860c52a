import { describe, expect, it } from 'vitest'
import { isFiniteAuxiliary } from '../src/finite-verb.ts'
import {
  auxiliaryOf,
  determiners,
  isAdverb,
  isFiniteVerb,
  isNumberWord,
  isPast,
  participle,
  prepositions,
} from '../src/index.ts'
import { irregularParticiples, irregularVerbs } from '../src/irregular.ts'

describe('participle', () => {
  it.each([
    ['planned', 'plan'],
    ['hoped', 'hope'],
    ['tried', 'try'],
    ['used', 'use'],
    ['caused', 'cause'],
    ['called', 'call'],
    ['missed', 'miss'],
    ['needed', 'need'],
    ['developed', 'develop'],
    ['settled', 'settle'],
    ['decided', 'decide'],
    ['created', 'create'],
    ['agreed', 'agree'],
    ['visited', 'visit'],
    ['explained', 'explain'],
    ['shipped', 'ship'],
    ['deployed', 'deploy'],
    ['promoted', 'promote'],
    ['required', 'require'],
    ['delayed', 'delay'],
    ['belonged', 'belong'],
    ['co-founded', 'found'],
  ])('knows that %s is of %s', (word, base) => {
    expect(participle(word)?.bases[0]).toBe(base)
  })

  it.each([
    ['written', 'write', false, false],
    ['built', 'build', true, false],
    ['cut', 'cut', true, true],
    ['rewritten', 'rewrite', false, false],
    ['overseen', 'oversee', false, false],
    ['misunderstood', 'misunderstand', true, false],
    ['come', 'come', false, true],
  ])('knows the irregular %s of %s', (word, base, past, same) => {
    expect(participle(word)).toEqual({ bases: [base], irregular: true, past, base: same })
  })

  it.each('need speed hundred indeed red embed exceed fed-up sacred bed wrote went house 2nd'.split(' '))(
    'does not take %s for one',
    word => {
      const known = word === 'fed-up' ? null : participle(word)
      expect(known).toBe(null)
    },
  )
})

describe('auxiliaryOf', () => {
  it.each([
    ["they're", 'be', false, 'they'],
    ["it's", 'be-or-have', false, 'it'],
    ["wasn't", 'be', true, ''],
    ["won't", 'modal', true, ''],
    ["i'd", 'have-or-modal', false, 'i'],
    ["we've", 'have', false, 'we'],
    ['been', 'be', false, ''],
    ['getting', 'get', false, ''],
    ['cannot', 'modal', true, ''],
  ])('reads %s', (word, verb, negated, host) => {
    expect(auxiliaryOf(word)).toMatchObject({ verb, negated, host })
  })

  it.each(["o'clock", "'s", 'wont', 'its', 'bee'])('does not read %s', word => {
    expect(auxiliaryOf(word)).toBe(null)
  })
})

describe('word classes', () => {
  it('tell adverbs from other words in “-ly”', () => {
    expect(['quickly', 'already', 'not', 'fully'].filter(isAdverb)).toHaveLength(4)
    expect(['family', 'reply', 'likely', 'table', 'fly'].filter(isAdverb)).toEqual([])
  })

  it('know number words and their compounds', () => {
    expect(['six', 'twenty-one', 'million', 'ninety-nine'].filter(isNumberWord)).toHaveLength(4)
    expect(['often', 'twenty-first', 'second'].filter(isNumberWord)).toEqual([])
  })

  it('know what can be finite', () => {
    expect(['was', 'has', 'would', "didn't", "it's", 'do'].filter(isFiniteAuxiliary)).toHaveLength(6)
    expect(['be', 'been', 'being', 'table'].filter(isFiniteAuxiliary)).toEqual([])
    expect(['wrote', 'decided', 'built'].filter(isPast)).toHaveLength(3)
    expect(['written', 'table', 'need'].filter(isFiniteVerb)).toEqual([])
  })

  it('hold the common members', () => {
    expect(['the', 'every', 'whose', 'no'].filter(word => determiners.has(word))).toHaveLength(4)
    expect(['of', 'within', 'by', 'through'].filter(word => prepositions.has(word))).toHaveLength(4)
  })

  it('have three forms of every irregular verb', () => {
    expect(irregularVerbs.length).toBeGreaterThan(300)
    for (const { base, pasts, participles } of irregularVerbs) {
      for (const form of [base, ...pasts, ...participles]) expect(form).toMatch(/^[a-z]+$/)
      for (const form of participles) expect(irregularParticiples.has(form)).toBe(true)
    }
  })
})
