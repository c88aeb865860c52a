/** How sentences answer what a prompt asks for, by what is asked: patterns, one a line. Source: own reading of narratives. */
export const promptAnswers = {
  /** Where and when somebody stood. */
  setting: `
    when/while i
    i {lead:past|run:past|manage:past|join:past|work:past}
    i was
    at a/an/my/the
    our {team|company|site|ward|depot}
  `,
  /** What was wrong, for a question that asks. */
  problem: `
    [trouble]
    [get-worse]
    late/slow/manual/manually/broken
    could not/n't
    unable
    took … {minute|hour|day|week|month}
    by hand
    nobody
  `,
  /** Why it mattered. */
  importance: `
    because
    otherwise
    at stake
    [stake]
    {risk|fine:past|matter:past|threaten|cost:verb}
    important/critical/urgent
    would have? {cost|lose|miss|fail}
    {patient:noun|overtime|injure}
  `,
  /** What could have been done instead, where a question asks. */
  possibility: `
    could also/wait/stay/buy/build
    could keep/send/go
  `,
  /** What it changed for others. */
  difference: `
    changed how
    adopted/became/still/reused
    other {team|site|ward|store|department}
    {standard:noun|business|company|organization|organisation}
    {customer|revenue|profit|policy}
    saved/saving/annual/annually
    a/per year
    to this day
    since then/launch
    rolled out
  `,
  /** How somebody came to a decision. */
  process: `
    [decide:verb]
    {decision|judgment|judgement|judge|estimate}
    {assume|assumption|consult|criterion}
    {evidence|data|information}
    asked/called/scored/tested/listed
    reversible/weighed/sampled
    gave myself
  `,
} as const

export type PromptAnswer = keyof typeof promptAnswers
