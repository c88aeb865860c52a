import { defineRule } from '@marginalia/engine'
import { clausesOf, type Feature, rulings, tokensOf } from '@marginalia/english'
import {
  type Account,
  effectIn,
  isCounted,
  isMeasured,
  isOfStudies,
  lessonIn,
  metricsIn,
  openingOf,
  outcomeIn,
  type PlacedSentence,
  preceptIn,
  resultIn,
  tellsChange,
  tellsNoResult,
  toldAccountsIn,
  toldIn,
  troubleIn,
} from '@marginalia/narrative'
import { beside, type Sentence } from '@marginalia/prose'
import { overlaps, type Span } from '@marginalia/report'
import { clubStory, clubStoryAt } from '../example-story.ts'
import { having, partsOf } from '../lacks.ts'
import { tellsWhyUnmeasured } from '../measured-why.ts'
import { isLikely, isSurelyLikely } from '../point-scale.ts'
import { isSizable } from '../sizable.ts'

/** Where a text without labels tells its results: behind this share of its words. */
const late = 0.6
/** Before this share of the words, what came of something belongs to the background. */
const front = 0.3

/** Results told, and hardly a figure beside any of them. */
export default defineRule({
  id: 'result-unmeasured',
  point: 'result-unmeasured',
  title: 'Result without figures',
  why: 'Without a number a reader has only your word that it worked.',
  ask: 'By how much, and measured how?',
  asks: { rest: 'What came of it, by how much, and measured how?' },
  category: 'metric',
  source: [
    {
      title: 'Amazon, how to answer with STAR',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
    {
      title: 'Write like an Amazonian (data instead of adjectives)',
      url: 'https://jamesoweber.com/2024/05/30/write-like-an-amazonian-aka-writing-tips',
      grade: 'B',
    },
  ],
  level: 'warning',
  trust: { none: 0.8, nowhere: 0.7, sparse: 0.7, rest: 0.6 },
  probe: 'unmeasured-result',
  family: 'evidence',
  scope: 'document',
  messages: {
    none: 'This tells what came of it; no figure near it says how much.',
    nowhere: 'This tells what came of it; no figure near the end says how much.',
    rest: 'Sentences from here to the end that say how much or how many: {measured} of {all}.',
    sparse: 'Sentences near the end that say how much or how many: {measured} of {all}.',
  },
  examples: {
    flags: [
      '**Situation:** The ward lost charts.\n\n**Task:** I had to find them.\n\n**Action:** I moved the shelf.\n\n**Result:** «The nurses found every chart they needed.»',
      '**Context:** Parcels sat in the yard.\n\n**Goal:** Clear it.\n\n**Approach:** I called two hauliers.\n\n**Outcome:** «The yard was clear in 2023.»',
      'The desk of our library lent out laptops on paper slips, and nobody knew who had which one. Students stood in line each morning while the clerk turned pages. I drew a form for the questions that mattered and hung a board with a hook for each laptop beside the door. The clerk tried it and told me what to change. I moved the board to the counter and took a question away. «As a result, the line at the desk got shorter.» The evening shift worked in peace, and the mood improved. Students loved the board, and the head praised the clerk.',
      // Told in the present, or as contentment.
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. «The boarding is much smoother today.» The harbour master was very satisfied. He came by with his daughter and took a picture of the board.',
      // By the account as a whole.
      clubStoryAt('We told them about the club and its history.'),
      clubStory
        .replace('page about the feast', 'page about the feast, which brought us 40 euros')
        .replace(
          'It was a great time for all of us, and the club is a lively',
          '«The mood at the pier improved, and the club is a lively»',
        ),
      // To thank and to praise explains no missing figure.
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. «The boarding is much smoother today, and I can’t thank the students» enough.',
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. «The boarding is much smoother today, and we cannot imagine going back» to the box.',
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. «The boarding is much smoother today, and guests can’t tell the windows» apart.',
    ],
    passes: [
      '**Situation:** The ward lost charts.\n\n**Task:** I had to find them.\n\n**Action:** I moved the shelf.\n\n**Result:** Lost charts fell from 14 to 2 a week.',
      'The nurses found every chart they needed.',
      // When it was so is a figure, and two of the next sentences give more.
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. The wind dropped at 09:40 that morning. The first boat left 4 minutes late. The second one took all 60 pupils to the other side. The harbour master came by with his daughter and took a picture of the board.',
      // Why there is no figure is said.
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. The boarding is much smoother today, and I can’t say by how much, since nobody watched the clock before.',
      // What was done, what went wrong and whom one saw again are no results.
      'Our ferry sold its tickets from a box, and in summer the line stood to the road. I asked the skipper for a second window and wrote the prices on a board. The skipper was against it, since his brother had built the box. I painted the board on a Sunday and hung it beside the path. In June I trained two students for the window and showed them the till. I also helped the harbour of the next village with its board. I even managed to see some old friends there. As a result the box stood empty for a month, which led to some complaints in the village.',
    ],
  },
  *check({ narrative }) {
    for (const account of toldAccountsIn(narrative)) {
      if (!account.labelled && isOfStudies(narrative)) continue
      const claims = account.labelled ? [] : claimsOf(account).filter(one => !isFollowed(account, one))
      const ends = partsOf(account, ['result', 'learning'], { from: late })
      const measured = measuredIn(ends)
      const bare = toldBy(account).filter(isOpen)
      const facts = having(bare, resultIn)
      const all = facts.length > 0 ? facts : bare
      // Without labels only a plain claim is asked: of what else was taken for a result half told something else. Where no
      // result is told, that is the point.
      const ending =
        account.labelled && !tellsNoResult(account)
          ? (all.find(({ sentence }) => isSizable(sentence)) ?? all[0])
          : undefined
      const first = claims[0] ?? ending
      const others = (claims.length > 0 ? claims : all.filter(isNoDeed)).filter(one => one !== first)
      const also = (claims.length > 0 ? others.slice(0, 2) : others.slice(-2)).map(claimOf)
      if (first && measured === 0)
        yield { message: account.labelled ? 'none' : 'nowhere', at: claimOf(first), also }
      else if (!account.labelled && measured * 3 < ends.length && isLikely(account, 'result-unmeasured')) {
        const data = { measured, all: ends.length }
        if (first) yield { message: 'sparse', at: claimOf(first), also, data }
        else if (ends[0] && isHardlyMeasured(ends) && isSurelyLikely(account, 'result-unmeasured'))
          yield {
            message: 'rest',
            at: openingOf(ends[0]),
            also: openResultsIn(ends.slice(1)).map(claimOf),
            data,
          }
      }
    }
  },
})

/** A figure in fewer than one in five sentences, and no “from 12 to 3”. */
const isHardlyMeasured = (ends: readonly PlacedSentence[]): boolean =>
  measuredIn(ends) * 5 < ends.length && !ends.some(({ sentence }) => metricsIn(sentence).some(tellsChange))

/** Results of the work without a figure, two at most. */
const openResultsIn = (ends: readonly PlacedSentence[]): readonly PlacedSentence[] =>
  ends
    .filter(
      one =>
        outcomeIn(one.sentence) !== null &&
        lessonIn(one.sentence) === null &&
        isOpen(one) &&
        isNoDeed(one) &&
        isOfWork(one.sentence) &&
        isOfThing(one.sentence) &&
        !isRuling(one.sentence) &&
        !isRemark(one.sentence) &&
        !isShownNext(one.sentence),
    )
    .slice(0, 2)

/** “She spoke up”, “the board reported it”, “they had not won”: what somebody did, said or did not do has no size. */
const isOfWork = (sentence: Sentence): boolean => {
  if (effectIn(sentence)) return true
  const first = clausesOf(sentence).find(({ kind }) => kind === 'main')
  if (!first || sentence.text.startsWith('(')) return false
  const { person, subject, verb } = first
  // “We rowed there and back” is how it went.
  if (person === 'i' || person === 'we') return false
  const head = subject?.head
  // “It was felt that …”, “it was well received”: what people thought of it has no size.
  if (head?.lower === 'it' && verb.voice === 'passive') return false
  // “A few were cross”, “she liked it”.
  const isSomebody =
    head?.has('person') || head?.has('quantifier') || /^(?:s?he|others)$/.test(head?.lower ?? '')
  return !verb.negative && !verb.verb.has('say') && !isSomebody
}

/** “The result was that the plan was approved”, “our pier was recognized as the best”: yes or no. */
const isRuling = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ verb }) => verb.voice === 'passive' && (rulings.has(verb.verb.lemma) || verb.verb.has('decide')),
  )

/** “The rail went live”, not “it was easier” or “they did a great job”: it says what it tells of. */
const isOfThing = (sentence: Sentence): boolean => {
  const subject = clausesOf(sentence).find(({ kind }) => kind === 'main')?.subject
  if (/^th(?:is|ese|at|ose)$/.test(subject?.determiner?.lower ?? '')) return false
  return subject?.head.pos === 'NOUN' || subject?.head.pos === 'PROPN'
}

/** “The others took 61 and 40 hours. They were smaller yards”: it goes on about what was just given with its figures. */
const isRemark = (sentence: Sentence): boolean => {
  const before = beside(sentence, -1)
  const head = clausesOf(sentence)[0]?.subject?.head.lower ?? ''
  return before !== null && isMeasured(before) && /^(?:they|th[eo]se|it|this|that)$/.test(head)
}

/** No figure in it, not even “four of them went” or “never again”. */
const isOpen = ({ sentence }: PlacedSentence): boolean => !isMeasured(sentence) && !isCounted(sentence)

/** So many of the next sentences of a paragraph may give the figures of a claim, and so many results with a figure do. */
const next = { sentences: 3, figures: 2 }

const timeOfDay = /\b\d{1,2}(?::\d\d| ?[ap]\.?m\b)/i

/** The figures come right behind, or a time of day says when it was so. */
function isFollowed({ sentences }: Account, one: PlacedSentence): boolean {
  if (timeOfDay.test(one.sentence.text)) return true
  const from = sentences.indexOf(one) + 1
  const behind = sentences
    .slice(from, from + next.sentences)
    .filter(({ sentence, fact }) => sentence.block === one.sentence.block && fact.part === 'result')
  return measuredIn(behind) >= next.figures
}

/** What was brought is claimed behind this share of the words. */
const behind = 0.5

/** Sentences that claim an effect and give no figure; what changed before who was content with it. */
function claimsOf({ sentences, before }: Account): readonly PlacedSentence[] {
  const claims = sentences.filter((one, index) => {
    const { sentence, fact } = one
    return (
      before[index]! >= behind &&
      fact.part !== 'situation' &&
      fact.part !== 'task' &&
      isEffectTold(sentence) &&
      isSizable(sentence) &&
      (sentence.block.list === 0 || !isUnsizable(sentence)) &&
      isOpen(one) &&
      lessonIn(sentence) === null &&
      preceptIn(sentence) === null &&
      !isShownNext(sentence) &&
      !isWitness(sentence) &&
      !tellsWhyUnmeasured(sentence)
    )
  })
  const isChange = ({ sentence }: PlacedSentence): boolean => effectIn(sentence)!.kind === 'change'
  return [...claims.filter(isChange), ...claims.filter(one => !isChange(one))]
}

const changing: readonly Feature[] = ['change-up', 'change-down', 'outcome', 'get-worse']

/** Not “with the boards gone I walked home”, which leads to what was done. */
const isEffectTold = (sentence: Sentence): boolean => {
  const effect = effectIn(sentence)
  if (effect === null) return false
  // “It was better than mine” compares two things, not before and after.
  if (
    /^.{0,40}\bthan (?:mine|yours|ours|theirs)\b(?! (?:was|were|had)\b)/i.test(
      sentence.block.text.slice(effect.span[0]),
    )
  )
    return false
  const clauses = clausesOf(sentence)
  const home = clauses.findLast(({ span }) => overlaps(span, effect.span))
  // “I cannot claim that falls went down.”
  const isDisclaimed =
    home !== undefined &&
    home.kind !== 'main' &&
    clauses.some(
      ({ kind, person, span, verb }) =>
        kind === 'main' &&
        person === 'i' &&
        verb.negative &&
        span[0] < home.span[0] &&
        (verb.verb.has('say') || verb.verb.has('think')),
    )
  if (isDisclaimed) return false
  // “It is much stiffer”, “it disturbs more”: how a thing is; “it went down” is how it changed.
  const isOfIt =
    home?.subject?.head.pos === 'PRON' &&
    home.verb.tense === 'present' &&
    !home.verb.perfect &&
    !changing.some(feature => home.verb.verb.has(feature))
  if (isOfIt) return false
  const told = clauses.filter(({ verb }) => verb.form === 'finite')
  return told.length === 0 || told.some(({ span }) => overlaps(span, effect.span))
}

/** “Marta was pleased”, “he loved it”: who it was is known, and that is the evidence. */
const isWitness = (sentence: Sentence): boolean => {
  const head = clausesOf(sentence)[0]?.subject?.head
  return effectIn(sentence)?.kind === 'content' && (head?.pos === 'PROPN' || /^s?he$/.test(head?.lower ?? ''))
}

const feelings: readonly Feature[] = ['emotion', 'feel', 'feeling', 'felt']

/** “It did not move us”, “it was sad”: what was denied and what was felt has no size; nor has a line without a verb in a list. */
const isUnsizable = (sentence: Sentence): boolean => {
  const told = clausesOf(sentence).filter(({ verb }) => verb.form === 'finite')
  const main = told.find(({ kind }) => kind === 'main')
  return (
    (told.length === 0 && sentence.block.list > 0) ||
    (!/\bnot only\b/i.test(sentence.text) &&
      told.slice(0, told.indexOf(main!) + 1).some(({ verb }) => verb.negative)) ||
    /\bnot (?:everything|everybody|everyone|all)\b/i.test(sentence.text) ||
    (main !== undefined && feelings.some(feature => main.verb.verb.has(feature))) ||
    (main?.verb.verb.lemma === 'be' &&
      tokensOf(sentence)
        .slice(main.verb.tokens[1], main.verb.tokens[1] + near)
        .some(token => feelings.some(feature => token.has(feature))))
  )
}
/** Tokens from “was” to what somebody was, at most: “was honestly kind of proud”. */
const near = 6

/** So many figures in the next sentence are of what this one tells: “We had three and had feared a dozen.” */
const enoughToShow = 2

/** “It was a success. The line fell by half”: what names nothing, or the same, is shown by the figure behind it. */
function isShownNext(sentence: Sentence): boolean {
  const next = beside(sentence, 1)
  const isNamed = tokensOf(sentence).some(
    token => token.has('money') || (token.has('measured') && !token.has('judged')),
  )
  return (
    next !== null &&
    isMeasured(next) &&
    (!isNamed ||
      sharesNoun(sentence, next) ||
      metricsIn(next).length >= enoughToShow ||
      // “It was two, as opposed to ten.”
      metricsIn(next).some(({ from }) => from !== null))
  )
}

/** “The leaks stopped. Of 60 boats 2 have leaks”: the figure is of the same. */
function sharesNoun(sentence: Sentence, next: Sentence): boolean {
  const nouns = (one: Sentence) => tokensOf(one).filter(({ pos }) => pos === 'NOUN')
  const told = new Set(nouns(sentence).map(({ lemma }) => lemma))
  return nouns(next).some(({ lemma }) => told.has(lemma))
}

/** The opening of a sentence, or what it claims where that comes behind: “… but the ward is much calmer”. */
function claimOf(one: PlacedSentence): Span {
  const opening = openingOf(one)
  const effect = effectIn(one.sentence)
  if (!effect || one.locate(effect.span)[1] <= opening[1]) return opening
  const clause = clausesOf(one.sentence).findLast(({ verb }) => verb.span[0] < effect.span[1])
  return one.locate([Math.min(effect.span[0], clause?.subject?.span[0] ?? effect.span[0]), effect.span[1]])
}

/** What was done and what went wrong are no results, however they are told; neither is what one was able to do next. */
const isNoDeed = ({ sentence }: PlacedSentence): boolean =>
  toldIn(sentence) === null &&
  troubleIn(sentence) === null &&
  !clausesOf(sentence).some(
    ({ person, verb, tokens: [, end] }) =>
      // “Since then I ask first”: a habit of the writer's.
      (person === 'i' && verb.form === 'finite' && verb.tense === 'present' && !verb.perfect) ||
      ((person === 'i' || person === 'we') &&
        tokensOf(sentence).slice(verb.tokens[1], end)[0]?.lower === 'able'),
  )

const measuredIn = (sentences: readonly PlacedSentence[]): number => having(sentences, isMeasured).length

/** Sentences that tell what came of it. */
const toldBy = (account: Account): readonly PlacedSentence[] =>
  account.labelledAs('result') ??
  account.sentences.filter(
    ({ sentence }, index) =>
      account.before[index]! >= front &&
      outcomeIn(sentence) !== null &&
      lessonIn(sentence) === null &&
      preceptIn(sentence) === null,
  )
