import { readDocument } from '@marginalia/prose'
import type { Span } from '@marginalia/report'

/** What a posting says about every job of its company, and not about this one. */
export type Boilerplate = 'about-us' | 'culture' | 'benefits' | 'hiring-process' | 'equal-opportunity'

/** A passage of a posting. */
export interface PostingPassage {
  readonly span: Span
  /** In the posting's text, markup left out. */
  readonly text: string
  /** Map a span of the passage's text to the posting. */
  locate(span: Span): Span
  /** Where it stands: what the person does counts most, what the person brings least. Null for boilerplate. */
  readonly place: PostingPlace | null
  readonly boilerplate: Boilerplate | null
}

export type PostingPlace = 'title' | 'duties' | 'qualifications' | 'other'

/** Headings of what stands in every posting. */
const boilerplateHeads: readonly (readonly [Boilerplate, RegExp])[] = [
  [
    'equal-opportunity',
    /\b(?:equal (?:employment )?opportunit|eeo|accommodations?\b|legal\b|disclaimer|privacy notice|diversity statement|fair chance)/i,
  ],
  [
    'benefits',
    /\b(?:benefits|perks|compensation|pay (?:range|transparency)|salary|rewards|what we offer|what you(?:['’]ll)? get|why you['’]ll love)\b/i,
  ],
  [
    'hiring-process',
    /\b(?:hiring|interview|application|selection|recruit\w*) process|how to apply|next steps|apply now\b/i,
  ],
  [
    'culture',
    /\b(?:culture|diversity|diverse experiences|inclusi(?:on|ve)\b|work[-/ ]*life|mentorship|career growth|life at|our values|belonging)/i,
  ],
  [
    'about-us',
    /^\W*(?:about (?:us|the company|our company)|who we are|our (?:company|story|mission)|(?:why|join) us|company(?: overview| description)?)\W*$/i,
  ],
  // “About Northwind”, “Why Northwind”; not “About You”.
  ['about-us', /^\W*(?:About|Why|Join) (?!You\b|The\b|This\b|Your\b)[A-Z][\w&.]*(?: [A-Z][\w&.]*){0,2}\W*$/],
]

/** Headings of what the job is; “About the team” and “About the role” are no boilerplate. */
const duties =
  /\b(?:responsibilit|what you(?:['’]ll| will) (?:do|own|work)|duties|(?:the|this|your|about the) (?:role|job|work|team|position)|job description|^\W*description|day in the life|a week in|you will\b|mission of)/i
const qualifications =
  /\b(?:qualifications?|requirements?|(?:what|who) (?:you|we)(?:['’]re)? (?:bring|are looking|look|need|are)|you bring|skills|experience|must[- ]haves?|(?:nice|good) to have|about you|preferred)\b/i

/** Words that only boilerplate has, for paragraphs under any heading or none. */
const boilerplateWords: readonly (readonly [Boilerplate, RegExp])[] = [
  [
    'equal-opportunity',
    /\bequal[- ]opportunity employer|without regard to (?:race|gender|age|sex|colou?r)|(?:does|do) not discriminate|protected (?:veteran|class|characteristic|status)|(?:workplace|reasonable) accommodations?\b|fair chance|arrest (?:or|and) conviction|e-verify|affirmative action/i,
  ],
  [
    'benefits',
    /\b(?:medical|dental|vision),? (?:and |dental|vision|insurance|coverage)|401 ?\(?k\)?|paid (?:time off|parental|vacation|leave|holidays)|base (?:pay|salary) (?:range|for this)|(?:compensation|pay) (?:reflects|range|package|is based|ranges)|sign-?on (?:payments?|bonus)|restricted stock|pension (?:plan|scheme)|company car|gym membership/i,
  ],
  [
    'hiring-process',
    /\b(?:submit|send) (?:us )?your (?:resume|résumé|application|cv)|recruiter will (?:call|contact|get)|only shortlisted|background check|applications? (?:are|is) (?:reviewed|accepted)|recruitment agenc|click (?:on )?apply/i,
  ],
  [
    'culture',
    /\baffinity groups?|work[-/ ]life (?:balance|harmony)|inclusive (?:culture|team|environment|workplace)|embrace (?:our )?differences|even if you (?:do not|don['’]t) meet (?:all|every)|bring your (?:whole|authentic) sel|we value (?:diverse|work)|diverse (?:experiences|perspectives)|knowledge[- ]sharing and mentorship/i,
  ],
  [
    'about-us',
    /\bis (?:the world['’]s|one of the world['’]s|a (?:leading|global|fortune))|earth['’]s most customer-centric|we pioneered|most comprehensive and broadly adopted|founded in (?:19|20)\d\d|trusted by (?:millions|thousands|startups|customers)/i,
  ],
]

/** The passages of a posting, with where each stands. Headings are passages too: a posting says much in them. */
export function passagesOf(posting: string): PostingPassage[] {
  const { document } = readDocument(posting)
  let place: PostingPlace = 'title'
  let head: Boilerplate | null = null
  return document.blocks.flatMap(({ block, locate }, index): PostingPassage[] =>
    // Postings that were pasted have their headings as the first lines of paragraphs.
    linesOf(block.text, block.kind === 'paragraph' && block.list === 0).map(({ text, from, alone }) => {
      const heading = block.kind === 'heading' || (alone && isHeading(text, index === 0))
      if (heading && index > 0) {
        head = boilerplateHeads.find(([, pattern]) => pattern.test(text))?.[0] ?? null
        place = duties.test(text) ? 'duties' : qualifications.test(text) ? 'qualifications' : 'other'
      }
      // What speaks to the reader is about the job, though no heading says that it begins.
      if (head === 'about-us' && !heading && /\byou(?:rs?|['’]\w+)?\b/i.test(text)) head = null
      const boilerplate =
        head ?? (heading ? null : (boilerplateWords.find(([, words]) => words.test(text))?.[0] ?? null))
      const passage: PostingPassage = {
        span: locate([from, from + text.length]),
        text,
        locate: ([start, end]) => locate([start + from, end + from]),
        // What is asked for comes in lists; a paragraph below them speaks of the job again.
        place: boilerplate
          ? null
          : place === 'qualifications' && block.list === 0 && !heading
            ? 'other'
            : place,
        boilerplate,
      }
      if (place === 'title') place = 'other'
      return passage
    }),
  )
}

/** The lines of a block where one of them may be a heading, else the block as a whole. */
function linesOf(text: string, mayHead: boolean) {
  const first = text.split('\n')[0]!
  if (!mayHead) return [{ text, from: 0, alone: false }]
  if (first.length === text.length || !isHeading(first, false))
    return [{ text, from: 0, alone: first.length === text.length }]
  const rest = text.slice(first.length + 1)
  return [
    { text: first, from: 0, alone: true },
    { text: rest, from: first.length + 1, alone: false },
  ]
}

/** A short line that is no sentence. */
const isHeading = (line: string, title: boolean): boolean =>
  title ||
  (line.length <= 60 && !/[.!?;,]\s*$/.test(line) && /^\W*[\p{Lu}\d]/u.test(line) && !/:\s+\S/.test(line))
