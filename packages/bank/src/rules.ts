import { principles } from '@marginalia/narrative'
import type { Level, RuleInfo, Source } from '@marginalia/report'

/** A rule about a set of stories: no unit of text holds it, so the engine does not run it. */
export interface BankRule extends RuleInfo {
  readonly level: Level
  /** Messages that deserve another level than the rule's. */
  readonly levels?: Readonly<Record<string, Level>>
}

const official: Source = {
  title: 'Amazon: Leadership Principles',
  url: 'https://www.amazon.jobs/content/en/our-workplace/leadership-principles',
  grade: 'A',
}
const guide: Source = { title: 'Day One Careers: how many stories a loop takes', grade: 'B' }
const measured: Source = { title: 'Measured on this project’s own banks', grade: 'own' }

/** A message for each principle: a report holds ids, and the names stand here. */
const forEach = (prefix: string, text: (name: string) => string): Record<string, string> =>
  Object.fromEntries(principles.map(({ id, name }) => [`${prefix}${id}`, text(name)]))

export const bankRules: readonly BankRule[] = [
  {
    id: 'bank-coverage',
    title: 'Principle with too few stories',
    why: 'Each interviewer holds two principles and asks for a story about each.',
    ask: 'Which story would you tell if two interviewers asked for this?',
    category: 'bank',
    level: 'warning',
    messages: {
      unnamed: 'No story names a principle; words suggest {suggested} of the {principles} in scope',
      ...forEach('absent-', name => `${name}: no story, {target} wanted`),
      ...forEach('thin-', name => `${name}: {counted} of {target} stories`),
    },
    source: [guide],
  },
  {
    id: 'bank-duplicate',
    title: 'Near-duplicate stories',
    why: 'Interviewers compare notes, so the same story twice counts once.',
    ask: 'Which of the two do you tell?',
    category: 'bank',
    level: 'warning',
    messages: {
      repeated: '{percent}% of this story stands word for word in a longer one',
      retold: 'A longer story tells the same: {percent}% of the words that matter are in both',
    },
    source: [measured],
  },
  {
    id: 'bank-metadata',
    title: 'Story that cannot be filed',
    why: 'A story without a principle or a date is not found when it is needed.',
    ask: 'Where does this story belong?',
    category: 'bank',
    level: 'note',
    levels: { unfilled: 'error', empty: 'error', principle: 'warning' },
    messages: {
      unfilled: 'A template with {blanks} blanks, not yet a story',
      empty: 'Labels without a story under them',
      principle: 'Stories without a principle: {stories}',
      date: 'Stories without a date, beside them or in them: {stories}',
      level: 'Stories without a level: {stories}. Most of this bank have one',
    },
    source: [{ title: 'Templates of public story banks', grade: 'C' }],
  },
  {
    id: 'bank-overuse',
    title: 'Story with too many primary principles',
    why: 'A story is told once in a loop, so it covers one or two principles there.',
    ask: 'Which principle is this story told for?',
    category: 'bank',
    level: 'note',
    messages: { primaries: 'One story is primary for {primaries} principles' },
    source: [guide],
  },
  {
    id: 'bank-principle-unknown',
    title: 'Name that is none of the principles',
    why: 'Interviewers ask for the sixteen published principles by their names.',
    ask: 'Which of the sixteen is meant?',
    category: 'bank',
    level: 'error',
    messages: {
      unknown: '“{match}” is none of the sixteen principles',
      ...forEach('near-', name => `“{match}” is none of the sixteen; nearest: ${name}`),
    },
    source: [official],
  },
  {
    id: 'bank-stale',
    title: 'Old story',
    why: 'Interviewers ask for recent examples at the level of the role.',
    ask: 'What have you done since that shows the same?',
    category: 'bank',
    level: 'note',
    messages: { years: 'The newest date of this story is {years} years back' },
    source: [{ title: 'Amazon: interview preparation, recent situations', grade: 'A' }],
  },
  {
    id: 'bank-story-count',
    title: 'Too few stories for the loop',
    why: 'A loop of five interviewers with two questions each takes ten stories.',
    ask: 'Which questions have no story of their own yet?',
    category: 'bank',
    level: 'note',
    levels: { none: 'error' },
    messages: {
      none: 'No story was found',
      loop: 'Stories that count: {counted}, for {needed} questions of the loop',
      unknown: 'Stories that count: {counted}; {needed} are wanted while the role is not known',
    },
    source: [guide],
  },
]

/** What a comment in a document may name although no document alone is checked for it. */
export const bankRuleIds: ReadonlySet<string> = new Set(bankRules.map(({ id }) => id))
