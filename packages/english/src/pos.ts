/** The universal parts of speech (universaldependencies.org), without punctuation, which is no word here. */
export const partsOfSpeech = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'INTJ',
  'SYM',
  'X',
] as const

export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** What inflection made of a lemma; '' for words that do not bend and for those that stand as they are. */
export const inflections = [
  'base',
  'third',
  'past',
  'participle',
  'gerund',
  'plural',
  'comparative',
  'superlative',
] as const

export type Inflection = (typeof inflections)[number] | ''
