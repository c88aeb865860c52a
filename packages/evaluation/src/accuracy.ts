import type { ScaleFile } from '@marginalia/rules'
import { missedBlocks, type Readings, readingBlocks, scaleBlocks } from './accuracy-readings.ts'
import { before } from './before.ts'
import { type JudgedRound, judgedTable } from './judged.ts'
import { type Agreement, agreement, type Compared } from './marks.ts'
import { agreementTable } from './marks-table.ts'
import { type StructureScore, structureTable } from './structure.ts'
import { share, table } from './table.ts'

export interface Sections {
  readonly date: string
  readonly readings: Readings
  readonly structure: readonly StructureScore[]
  readonly scale: ScaleFile
  /** The tables of the drafts, as text. */
  readonly drafts: readonly string[]
  readonly rounds: readonly JudgedRound[]
  readonly passive: readonly {
    readonly name: string
    readonly file: string
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }[]
  /** The older marks, by tool. */
  readonly marks: readonly { readonly name: string; readonly judged: readonly Compared[] }[]
  /** The table of the STAR scores, as text. */
  readonly star: string
}

/** The page that says how far the notes can be trusted. */
export function accuracyPage(sections: Sections): string {
  const { date, readings, structure, scale, drafts, rounds, passive, marks, star } = sections
  const { right, position, readers } = before.parts
  const blocks = [
    '# Accuracy',
    `Written by \`pnpm evaluate all --peers --write\`; figures of ${date}. Each rule’s own figures stand on its page in \`rules/\`.`,
    'The readings were made with a language model that followed a written guide and gave its reasons; no hiring manager has checked them. They are a steady yardstick, no verdict. The texts are other people’s and not in this repository.',
    ...readingBlocks(readings),
    '## Parts of a story',
    `Which part (situation, task, action, result, learning) a sentence belongs to, where the readers agree; learning counts as result. On ${before.date}, on other documents, ${share(right)} of the sentences got the right part and cutting by position alone ${share(position)}; a reader against the other reaches ${share(readers)}. The points behind the parts were counted from the authors read, from 229 accounts that people published and two readers each parted (where they stand, their letters and signs are in \`packages/evaluation/found\`; their words are other people’s), and from the drafts read: the first column flatters. Across authors .63 of the sentences in the texts read get the right part, .85 of the surest three tenths, and of the results it is surest of, a third of all, .68 are results (.62, .84 and .59 in the found accounts). How much it takes to leave a sentence out, and how sure the map calls itself, was chosen with the totals of those set aside in sight. A dash at the outcomes: not even a third of them was found. Parts that no label names are guesses, and a guess names no part absent.`,
    structureTable(structure),
    'The four drafts of those read that it parts worst (d06, d01, d18, d32), looked at in the page: findings listed under a label of their own are all action, as the label says, where readers see results among them; a night told hour by hour, deeds and what came of them in turn, is one long action; remarks after the end (“there was some back and forth later”) are taken for the lesson; and a rule that had to be met, told before any deed, is background. All four say that they are inferred where no label does, and nothing is said to be absent by a guess.',
    '## On drafts of candidates',
    'What Marginalia is for: drafts of written assessments. None by a real candidate may be published, so these were written for this project with a language model, each as one person of some trade, origin and habit of writing would, from good to poor, and asked not to plant faults; two readers of the same kind marked them by the guide that the readings above follow, knowing no rule (`packages/evaluation/drafts`, measured by `pnpm evaluate drafts`). Rules were changed by the marks of the drafts read, and the parts of a story and the scale of notes are counted from them, too: that column and that line flatter. The marks of those kept apart changed no rule alone, but two counts of December had them among others (which amounts matter, deeds in the passive), how notes are joined and how much proof a kind needs was chosen with their totals in sight; a judge read the notes on them once, and the kinds called wrong were mended; before any of that, those notes met a mark in .70 of the cases, a strong one in .52, the first places in .55 and .34, and found .21 of the strong marks. So their precision flatters, too. A first place is what a note is about. No reader was asked for absent parts here.',
    ...drafts,
    ...scaleBlocks(scale),
    '## Judged note by note',
    'Judges who had not seen the rules said of every note on some texts whether it was worth making, pedantic or wrong; two judged each text independently, but one alone in the second and third round, which were of eight texts, half of them advice and candidacies, and on the 53 texts that the scale is counted from. Each other round is of texts nobody here had read; the rules were changed after each, so the last rounds say most of what stands here. Rounds of few texts differ by what the texts are: where little is to be said, what is said is mostly wrong. Like the readings, the verdicts were made with a language model that followed a written guide and gave its reasons. What is shown first was not yet told apart in the oldest round.',
    rounds.length > 0 ? judgedTable(rounds) : 'Nothing has been judged yet.',
    ...missedBlocks(readings),
    '## Passive voice',
    'Universal Dependencies English EWT (CC BY-SA 4.0): e-mail, reviews, questions and blogs. A note matches a passive it overlaps, one to one; every passive found counts, whether or not it becomes a note in a narrative.',
    table(
      ['tool', 'file', 'precision', 'recall', 'F1'],
      passive.map(({ name, file, precision, recall, f1 }) => [
        name,
        file,
        ...[precision, recall, f1].map(figure => share(figure, 3)),
      ]),
    ),
    '## Older measures',
    'Kept to see what changes; neither is a measure of worth. The older marks were read by a guide that asked for every place, so that they count pedantic notes as right, on 83 short documents whose errors were mostly read.',
    agreementTable(marks.map(({ name, judged }): [string, Agreement] => [name, agreement(judged)])),
    'Model answers whose labels were removed: which part each sentence belongs to, whether a deleted part is missed, whether parts that changed places are noticed. Such answers run in order, as people’s own do not.',
    `\`\`\`text\n${trimmed(star)}\n\`\`\``,
    '## What these figures do not say',
    [
      '- Two readings are two opinions from one kind of reader. A note they did not make counts as wrong, though a third reader might make it, and the other way round.',
      '- On accounts found in public places, which nobody judges people by, judges call twice as many notes wrong as on drafts: of 109 notes on 48 of them .41 were worth making and .40 wrong (of 36 on the last 16, which no rule was changed by, .49 and .21), of the last 977 on 498 drafts .63 and .18. Of what was read first .47 and .42 there; on the first 132 of the drafts .70 and .16, on the 96 after these, since every verdict a kind was ever given decides what comes first, .88 and .05 of 38 notes, on the next 156 .83 and .08 of 107, and on the last 42, where points that nobody had judged before stood first, .69 and .19 of 57: on the first 24 of these a result without figures was told at a place chosen badly and of texts with figures, which was mended, and the last eighteen of them had .67 worth making and .14 wrong of 47 notes. Since verdicts decide apart in texts with many figures, six rounds on 46 drafts had .65 worth making and .08 wrong of 66 notes, and .70 and .02 of the 30 shown first (half of these drafts got no note). Each round follows the mends of the one before and none of them shows a trend: rounds differ by .1 by what their texts are. A part of these accounts are statements about studies, where the most was wrong; a point was made silent there since. There are too few such texts here for the table by kind to show it.',
      '- What the judges of the last rounds call wrong, most frequent first: a question whose answer stands in the same sentence, the next one or a paragraph before; a remark, a caveat or an order read as a result or a lesson; an amount asked for where none could matter; a goal missed that stands in words without a figure. Pedantic: an amount in an aside, the same asked again by a point about the whole, a question that asks how much where the reader would ask what was done.',
      '- Most of what a reader marks no list of words will find: even if every line of patterns counted wherever it fits, whatever stands around it, that would meet a third of the strong marks on drafts nobody had read.',
      '- What judges would have noted themselves and Marginalia does not, most frequent first: the decisive deed told in three words (“adapters were found”); praise of oneself at the end that the story does not show; a stake or a net result that is never given in money; a comparison whose two sides are not alike; a promise, a goal or a problem that the end does not come back to; a sentence off the story.',
      '- Sentences that state the task are hardly found, and results in texts that were not read are found far less often than in those that were: see the parts of a story. Statements that contradict each other are not looked for; only figures that do are, and the marks found under “contradiction” were met by notes about something else.',
      '- Few notes are not good notes: of the marks both readers made most are met by none of ours. Kinds that judges found hardly worth making, or that nobody has judged, are silent unless they are a habit.',
      '- The set aside are few: read their intervals before comparing a hundredth.',
      '- A peer is scored against a guide it was not written for. harper.js looks for grammar and alex for insensitive wording: their figures say that the task differs, not that they are bad at theirs. textlint with write-good runs the list of write-good. The peers are those that install from npm, as they come.',
      '- Notes longer than twelve words, instructions broken and facts that do not add up are outside the score of the readings.',
    ].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

const trimmed = (text: string): string => text.replace(/[^\S\n]+$/gm, '')
