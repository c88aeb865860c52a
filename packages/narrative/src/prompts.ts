/** One thing a prompt asks for, and the words by which an answer tends to show itself. */
export interface PromptPart {
  readonly id: string
  /** Patterns over lower-case sentences; any of them. */
  readonly cues: readonly string[]
  /** Parts of a story that answer it without any cue. */
  readonly parts: readonly ('situation' | 'task' | 'action' | 'result' | 'learning')[]
}

/** A published assessment question. What it asks is told in this project's words. */
export interface Prompt {
  readonly id: string
  readonly aliases: readonly string[]
  readonly about: string
  readonly parts: readonly PromptPart[]
}

/** The two questions of the written assessment; sources: interviewgenie.com (2020), khanmjk-outlet.blogspot.com (2023). */
export const prompts: readonly Prompt[] = [
  {
    id: 'innovation',
    aliases: ['innovation', 'invention', 'inventive', 'innovative', 'prompt 1', 'p1', '1'],
    about:
      'The most inventive thing the writer did: a process, a product, a measure or an interface of their own.',
    parts: [
      {
        id: 'context',
        cues: [
          '\\b(?:when i|while i|i (?:led|ran|managed|joined|worked|was)|at (?:a|an|my|the)|our (?:team|company|site|ward|depot))\\b',
          '\\b(?:19|20)\\d\\d\\b',
        ],
        parts: ['situation'],
      },
      {
        id: 'problem',
        cues: [
          "\\b(?:problem|issue|complain\\w*|fail(?:ed|ing|ures?|s)?|errors?|broken?|late|delay\\w*|slow|lost|los(?:s|ses|ing)|waste\\w*|missing|backlog|struggl\\w+|could not|couldn't|unable|lack(?:ed|ing)?|took (?:\\S+ ){1,3}(?:minutes|hours|days|weeks|months)|by hand|manual(?:ly)?|nobody|outages?|defects?|gap)\\b",
        ],
        parts: [],
      },
      {
        id: 'importance',
        cues: [
          '\\b(?:because|otherwise|at stake|risk(?:s|ed|ing)?|cost(?:s|ing)?|fines?|fined|penalt(?:y|ies)|important|mattered|critical|urgent|safety|injur\\w+|churn\\w*|refunds?|revenue|threaten\\w*|would (?:have )?(?:cost|lose|lost|miss|missed|fail|failed)|customers? (?:left|leave|waited|lost)|patients?|contract|overtime)\\b',
          '[$€£]\\s?\\d',
        ],
        parts: [],
      },
      {
        id: 'result',
        cues: [
          '\\b(?:as a result|result(?:ed|s)?|fell|rose|dropped|grew|increased|decreased|reduced|improved|cut|saved|now takes?|since then|by the end|launched|adopted|delivered)\\b',
        ],
        parts: ['result'],
      },
      {
        id: 'difference',
        cues: [
          '\\b(?:made a difference|changed (?:how|the way)|adopted|other (?:teams?|sites?|wards?|stores?|departments?|regions?)|standard|business|company|organi[sz]ation|customers?|revenue|profit|saved|saving|annual(?:ly)?|a year|per year|still|to this day|since (?:then|launch)|policy|became|rolled out|reused?)\\b',
        ],
        parts: [],
      },
    ],
  },
  {
    id: 'judgment',
    aliases: ['judgment', 'judgement', 'judgment call', 'judgement call', 'decision', 'prompt 2', 'p2', '2'],
    about: 'A recent decision that time or missing information kept from being analysed.',
    parts: [
      {
        id: 'situation',
        cues: [
          '\\b(?:when i|while i|i (?:led|ran|managed|joined|worked|was)|at (?:a|an|my|the)|our (?:team|company|site|ward|depot))\\b',
          '\\b(?:19|20)\\d\\d\\b',
        ],
        parts: ['situation', 'task'],
      },
      {
        id: 'alternatives',
        cues: [
          '\\b(?:alternatives?|options?|instead of|reject(?:ed|ing)?|ruled out|discard(?:ed)?|considered|weigh(?:ed|ing)|compar(?:ed|ing)|versus|trade-?offs?|either|could have|could (?:wait|also|stay|buy|build|keep|send|go)|two ways|three ways|another way|other (?:way|ways|approach|vendors?)|pros and cons|first (?:choice|option)|second (?:choice|option))\\b',
        ],
        parts: [],
      },
      {
        id: 'process',
        cues: [
          '\\b(?:decid(?:ed|e|ing)|decision|judged?|judge?ment|estimated?|assum(?:ed|ption|ptions)|asked|consulted|criteria|criterion|evidence|data|information|called|worst case|reversible|gave myself|weighed|scored|tested|sampled|listed|wrote down)\\b',
        ],
        parts: [],
      },
      {
        id: 'choice',
        cues: [
          '\\b(?:chose|choice|picked|selected|decided|went with|settled on|preferred)\\b.{0,200}\\b(?:because|since|so that|as it|to avoid|rather than|instead of|over|than|cheaper|faster|reversible|undone)\\b',
          '\\b(?:because|since|reason|rather than|instead of|cheaper|faster|safer|undone|reversible)\\b.{0,200}\\b(?:chose|choice|picked|decided|decision|went with|preferred|rejected|sent|others?)\\b',
          '\\b(?:sent|took|kept|moved|went|signed|stopped|shipped)\\b.{0,120}\\bbecause\\b',
        ],
        parts: [],
      },
    ],
  },
]
