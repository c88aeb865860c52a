import type { Underline } from '@marginalia/editor'
import type { Category } from '@marginalia/report'

/** Fifteen categories are too many to tell apart under words; five families can be. */
export type Family = 'words' | 'people' | 'numbers' | 'clutter' | 'structure'

export const families: readonly Family[] = ['words', 'people', 'numbers', 'clutter', 'structure']

export const formOf: Readonly<Record<Family, Underline>> = {
  words: 'wavy',
  people: 'dashed',
  numbers: 'double',
  clutter: 'dotted',
  structure: 'solid',
}

export const familyOf: Readonly<Record<Category, Family>> = {
  quantity: 'words',
  degree: 'words',
  time: 'words',
  hedge: 'words',
  subjective: 'words',
  actor: 'people',
  ownership: 'people',
  claim: 'numbers',
  metric: 'numbers',
  clutter: 'clutter',
  term: 'clutter',
  structure: 'structure',
  instruction: 'structure',
  bank: 'structure',
  hygiene: 'structure',
}
