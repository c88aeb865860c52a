import judgedCases from './generated/judged.json' with { type: 'json' }
import { pointScaleFile } from './point-scale.ts'

/** How often judges found a note of a case worth making, pedantic and wrong. */
export type JudgedCase = readonly [worth: number, pedantic: number, wrong: number]

export interface JudgedFile {
  readonly date: string
  readonly documents: number
  readonly verdicts: number
  /** By `rule/message`, and those of its habits (`rule/message as a habit`), which say nothing of a single place. */
  readonly cases: Readonly<Record<string, JudgedCase>>
  /** The same with the verdicts on places that the rules make no more: what was wrong before a rule was mended. */
  readonly ever: Readonly<Record<string, JudgedCase>>
}

/**
 * Verdicts on the notes of texts that people wrote; `pnpm evaluate verdicts --count` adds to them. From `cases` those on
 * places that the rules make no more were taken out, from `ever` none.
 */
export const judgedFile: JudgedFile = judgedCases as unknown as JudgedFile

/** Behind the name of a case: verdicts on its habits. A habit is worth a note where one place is none. */
export const asHabit = ' as a habit'

/**
 * Verdicts on notes in texts with many or few figures (`hasManyFigures`) stand in the counts once more under such a name, as far
 * as their texts are at hand; a place counts as still made where its rule still finds it, whatever else keeps it silent.
 */
export const inTexts = (name: string, figures: Figures): string => `${name} with ${figures} figures`
export type Figures = 'many' | 'few'
const splits: readonly Figures[] = ['many', 'few']

/** Those of texts with so many figures; where they are too few, all. */
function verdictsIn(counts: JudgedFile['cases'], name: string, figures: Figures): JudgedCase | undefined {
  const own = counts[inTexts(name, figures)]
  return own && sum(own) >= enoughInTexts ? own : counts[name]
}

const isWhole = (name: string): boolean => !splits.some(figures => name.endsWith(inTexts('', figures)))

/** Fewer verdicts say nothing of a case. */
const enoughVerdicts = 4
/** Fewer verdicts on a part of the texts say no more than those on all. */
const enoughInTexts = 6
/** Fewer verdicts on a part of the texts do not undo what all together say. */
const enoughToSpeak = 12
/** Of a case that a note may be about: the least share worth making, and the most that are wrong. */
const shareToLead = 0.45
const shareWrong = 0.25

/** The verdicts on a case; null where they are too few. */
export function verdictsOn(name: string): JudgedCase | null {
  const verdicts = judgedFile.cases[name]
  return verdicts && sum(verdicts) >= enoughVerdicts ? verdicts : null
}

const none: JudgedCase = [0, 0, 0]
const sum = (verdicts: JudgedCase): number => verdicts.reduce((one, other) => one + other)

/**
 * A point that is weighed by what readers say of whole texts: until judges have said much of it, and as long as enough of its
 * notes are worth making, the readers' word stands.
 */
const isHeld = (name: string, verdicts: JudgedCase): boolean =>
  name.slice(0, name.indexOf('/')) in pointScaleFile.points &&
  sum(verdicts) < enoughOfPoint &&
  verdicts[0] >= shareToLead * sum(verdicts)
const enoughOfPoint = 16

const leads = ([worth, pedantic, wrong]: JudgedCase): boolean => {
  const all = worth + pedantic + wrong
  return worth >= shareToLead * all && wrong <= shareWrong * all
}

/**
 * Cases (`rule/message`) that no note is about: too few of theirs were worth making, or too many wrong, in texts with so
 * many figures. One that leads none over all texts leads some in these only where all the verdicts it was ever given there
 * say so, too.
 */
export const followers = bySplit(
  figures =>
    new Set(
      Object.keys(judgedFile.cases).filter(name => {
        const verdicts = isWhole(name) ? verdictsOn(name) : null
        if (!verdicts || isHeld(name, verdicts)) return false
        const ever = judgedFile.ever[inTexts(name, figures)]
        const isKnown = sum(judgedFile.cases[inTexts(name, figures)] ?? none) >= enoughInTexts
        // What was given only on places that are made no more says more of such texts than what was given in others.
        const here =
          isKnown || sum(ever ?? none) < enoughInTexts ? verdictsIn(judgedFile.cases, name, figures)! : ever!
        if (!leads(here)) return true
        return !leads(verdicts) && !(ever && sum(ever) >= enoughToSpeak && leads(ever))
      }),
    ),
)

/** Of a first note: the least share worth making, of its verdicts and two more of each sort, and the most that are wrong. */
const shareOfFirst = 0.6
const wrongOfFirst = 0.2

/**
 * Cases that stand behind the first notes of a report; a case nobody has judged is tried among them. Every verdict that a case
 * was ever given counts here: what was mended again and again went wrong again on the next texts.
 */
export const notFirst = bySplit(
  figures =>
    new Set(
      Object.keys(judgedFile.ever).filter(name => {
        if (!isWhole(name)) return false
        const verdicts = verdictsIn(judgedFile.ever, name, figures)!
        return (
          verdicts[0] + 2 < shareOfFirst * (sum(verdicts) + 4) || verdicts[2] > wrongOfFirst * sum(verdicts)
        )
      }),
    ),
)

function bySplit<T>(of: (figures: Figures) => T): Readonly<Record<Figures, T>> {
  return { many: of('many'), few: of('few') }
}
