import { formats, shows } from '@marginalia/formats'
import { profiles } from '@marginalia/rules'
import { type ArgumentData, type OptionData, text, type Values } from '../command.ts'
import { failLevels } from '../failing.ts'
import { oneOf } from '../option-values.ts'

export const documentsArgument: ArgumentData = {
  name: 'FILE',
  about: 'files, folders, globs in quotes, or - for standard input',
  required: false,
  repeat: true,
  completes: 'files',
}

export const colourOption: OptionData = {
  name: 'no-color',
  about: 'No colours. NO_COLOR in the environment does the same.',
}

/** @param otherwise where it is not given, in words */
export const profileOption = (about: string, otherwise: string): OptionData => ({
  name: 'profile',
  short: 'p',
  value: 'NAME',
  choices: [...profiles.keys()],
  otherwise,
  about,
})

export const failOnOption = (about: string): OptionData => ({
  name: 'fail-on',
  value: 'LEVEL',
  choices: failLevels,
  otherwise: 'error',
  about,
})

/** Of commands that answer for a person or for a program. */
export const answerFormats = ['pretty', 'json'] as const

export const answerFormatOption = (about: string): OptionData => ({
  name: 'format',
  short: 'f',
  value: 'FORMAT',
  choices: answerFormats,
  otherwise: 'pretty',
  about,
})

/** True where a program asks. */
export const wantsJson = (values: Values): boolean =>
  oneOf(text(values, 'format') ?? 'pretty', answerFormats, '--format') === 'json'

export const baseOption: OptionData = {
  name: 'base',
  value: 'DIR',
  otherwise: 'the root of the repository, then GITHUB_WORKSPACE',
  about: 'The folder that paths in formats for CI are counted from.',
}

/** What makes a run faster and changes nothing else. */
export const speedOptions: readonly OptionData[] = [
  { name: 'cache', about: 'Remember reports by content, in .marginalia-cache.' },
  { name: 'cache-location', value: 'DIR', otherwise: '.marginalia-cache', about: 'Where --cache remembers.' },
  { name: 'concurrency', value: 'N', otherwise: 'by the number of documents', about: 'Threads that review.' },
]

/** What decides about the content of a report. */
export const contentOptions: readonly OptionData[] = [
  profileOption(
    'What the documents are reviewed as.',
    'front matter, then configuration, then written-assessment',
  ),
  {
    name: 'prompt',
    value: 'ID',
    otherwise: 'front matter, then configuration',
    about: 'The published question the documents answer.',
  },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    otherwise: 'the nearest one above each document',
    about: 'A configuration file for all documents.',
  },
  {
    name: 'no-ignore',
    about: 'Also review what .gitignore, .marginaliaignore and the configuration leave out.',
  },
]

export const reviewOptions: readonly OptionData[] = [
  ...contentOptions,
  failOnOption('Lowest level at which the exit status is 1.'),
  { name: 'max-warnings', value: 'N', about: 'Exit status 1 above this many warnings.' },
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT[=FILE]',
    choices: formats.map(format => format.id),
    repeat: true,
    otherwise: 'pretty',
    about: 'How the review is written down. Several times for several files.',
  },
  {
    name: 'output-file',
    short: 'o',
    value: 'FILE',
    about: 'Write the review here instead of standard output.',
  },
  baseOption,
  {
    name: 'comments',
    value: 'FILE',
    about: 'Write the document as a Word file with the notes as comments in its margin.',
  },
  { name: 'force', about: 'Let --comments overwrite its file. The document itself is never overwritten.' },
  {
    name: 'show',
    value: 'WHAT',
    choices: shows,
    otherwise: 'first for people (pretty, markdown, html, --comments), all for programs',
    about: 'What a reader would say first, or every finding.',
  },
  { name: 'all', about: 'The same as --show all.' },
  { name: 'quiet', short: 'q', about: 'Only findings that decide the exit status, and no remarks.' },
  colourOption,
  {
    name: 'baseline',
    value: 'FILE',
    otherwise: 'the nearest .marginalia-baseline.json above each document',
    about: 'Leave out the findings accepted here.',
  },
  { name: 'no-baseline', about: 'Show accepted findings too.' },
  { name: 'changed', about: 'Only findings on lines changed since the last commit, by git.' },
  { name: 'since', value: 'REF', about: 'Only findings on lines changed since this branch left REF.' },
  {
    name: 'stdin-filename',
    value: 'PATH',
    about: 'What standard input is called: for its syntax, configuration and name.',
  },
  { name: 'pass-with-no-files', about: 'Exit status 0 where nothing matches.' },
  { name: 'shard', value: 'I/N', about: 'Only the documents of part I of N, from 1.' },
  ...speedOptions,
  { name: 'profile-rules', about: 'Say on standard error how long each rule took.' },
  { name: 'watch', short: 'w', about: 'Review again whenever a document changes.' },
]
