import { defineRule } from '@marginalia/engine'
import { clausesOf, type Feature, nounPhrasesOf, type Token, tokensOf } from '@marginalia/english'
import {
  type Account,
  dayIn,
  dutyIn,
  isDated,
  isMeasured,
  isOwnLesson,
  lessonIn,
  maximsIn,
  moralIn,
  openingOf,
  type PlacedSentence,
  preceptIn,
  storyAccountsIn,
} from '@marginalia/narrative'
import { beside, once, type Sentence } from '@marginalia/prose'
import { clubStory, clubStoryAt } from '../example-story.ts'
import { platitude } from '../patterns/platitude.ts'
import { isLikely, isShort } from '../point-scale.ts'

/** How an example begins. */
const gate =
  'The gate at the quay stuck in March and no boat could leave. I had to free it before the guests came. I asked the smith for salt and he laughed at me. Then I took the hinge apart on the wall and oiled each part of it. A boy held the lamp. I put the hinge back at nine and the gate swung like a door. The first boat left at ten with all its guests. The smith came by and gave me his old file.'

/** Lessons that would fit any story. */
export default defineRule({
  id: 'learning-generic',
  point: 'learning-generic',
  title: 'Lesson that fits any story',
  why: 'A lesson anybody could state shows no change in what you do.',
  ask: 'What exactly have you done differently since?',
  category: 'structure',
  source: [
    { title: 'leyaa.ai, behavioural answers: the generic lesson as the typical failure', grade: 'C' },
    {
      title: 'Amazon, how to answer with STAR (what you learned)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'note',
  family: 'lesson',
  trust: { generic: 0.5, counted: 0.4, plain: 0.4, closing: 0.4 },
  probe: 'lesson',
  scope: 'document',
  /** `least`: sentences with such a lesson, where there are no labels. */
  defaults: { least: 2 },
  messages: {
    generic: 'This lesson would fit another story as well.',
    counted: 'A lesson is told here; no sentence says what you have done differently since.',
    plain: '“{match}” is true of any project.',
    closing: 'So it closes; no sentence says what you have done differently since.',
  },
  examples: {
    flags: [
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. «I learned that communication is important.»',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. «I told myself to communicate more in future.»',
      `${gate} «Such evenings show that courage pays off.»`,
      `${gate} «For me the lesson is that patience is the better oil.»`,
      '**Context:** Claims were late.\n\n**Goal:** Two days.\n\n**Approach:** I sorted them.\n\n**Outcome:** Claims take 2 days.\n\n**Lesson:** «It is essential to plan ahead, and teamwork is key.»',
      // A duty for anybody, beside a lesson of its own; what is promised to a reader puts nothing into practice.
      `${gate} I now oil the hinge each Friday. «You have to have courage, and be close to your neighbours.»`,
      `${gate} I now oil the hinge each Friday. «You must trust your gut.»`,
      `${gate} I now oil the hinge each Friday. «You have to listen.»`,
      `${gate} I now oil the hinge each Friday. «I learned that a captain must have courage.» I would bring the same spirit to your harbour.`,
      // A platitude, where an account is not taken for one without a lesson of its own.
      `${gate} In June the smith made a second hinge. For me as a captain «communication is key».`,
      // By the account as a whole.
      clubStoryAt('I learned a lot about people.').replace(/I learned that.*$/, ''),
      clubStory.replace(
        /I learned.*$/,
        'The pupils learned fast in their lessons. «Our success is the success of all who believe in a dream.»',
      ),
    ],
    passes: [
      // Of a duty: a fact of the trade, what the story shows or the next sentence does, what leads to a story, another's word.
      `${gate} I now oil the hinge each Friday. You have to soak a rope before it rains.`,
      `${gate} I now oil the hinge each Friday. A captain must be told of a danger.`,
      // … a result, and rules of the trade.
      `${gate} I now oil the hinge each Friday. Nobody has to wait.`,
      `${gate} I now oil the hinge each Friday. Customers have to wait for less.`,
      `${gate} I now oil the hinge each Friday. New employees have to read the guide.`,
      `${gate} I now oil the hinge each Friday. Everyone has to sign the list.`,
      `${gate} I now oil the hinge each Friday. You need to have a permit.`,
      `${gate} I now oil the hinge each Friday. To get in you have to have a pass.`,
      `${gate} I now oil the hinge each Friday. Teams must file a plan before they start.`,
      `${gate} I now oil the hinge each Friday. A captain must pay for the berth.`,
      `${gate} I now oil the hinge each Friday. You have to see it to believe it.`,
      `${gate} I now oil the hinge each Friday. You have to ask.`,
      `${gate} I now oil the hinge each Friday. You have to have courage. I asked the mayor for the key of the shed.`,
      `${gate} I now oil the hinge each Friday. You have to have courage. I was afraid of the mayor for years.`,
      `You have to have courage. ${gate} I now oil the hinge each Friday.`,
      `${gate} I now oil the hinge each Friday. The smith said that you have to have courage.`,
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. I learned that the hinge needs oil before 1 May.',
      'I learned that communication is important.',
      `${gate} In that week I learned how to fold a sail.`,
      `${gate} I believe the smith was right about the hinge.`,
      `${gate} Such evenings show that a hinge needs oil, a smith needs salt and a boat needs a quay.`,
      // An example is given.
      `${gate} From that I learned that planning pays, for example the salt now hangs by the gate.`,
      // An order, and what stands over a lesson.
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. I made it clear that in future everyone must treat a hinge like their own.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens.\n\n**What I learned from all of this**\n\nThe smith had the salt.',
      // What is done since stands a few sentences on, or in the same breath; or it was known before.
      `${gate} Such evenings show that courage pays off. You cannot buy it. I still walk to the gate each evening.`,
      `${gate} Such evenings show that one should look first, with a lamp if there is one.`,
      `${gate} Such evenings show that ideas pay off. They come from a hinge, a lamp and a boat.`,
      `${gate} Such evenings show that courage pays off. Today the boys oil the hinge before I see it.`,
      `${gate} For the next spring I changed two things. The salt hangs by the gate, and a boy has the key. Such evenings show that courage pays off.`,
      `${gate} Such evenings show that courage pays off. In later springs we have oiled it before Easter.`,
      `${gate} Such evenings show that courage pays off. Since then I do not open a gate in a storm.`,
      `${gate} We learned that courage pays off, so we asked the mayor for his key.`,
      // A closing courtesy.
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. I am looking forward to bringing the same ownership and care to every gate in future.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. I think a company that loves its gates needs people with courage.',
      // A look back may only go on telling.
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. In hindsight, the rust was working on the hinge all winter.',
      '**Situation:** The gate stuck.\n\n**Task:** I had to free it.\n\n**Action:** I oiled the hinge.\n\n**Result:** It opens. Looking back I would ask the smith first.',
    ],
  },
  *check({ narrative }, { least }) {
    for (const account of storyAccountsIn(narrative)) {
      const lessons = lessonsIn(account)
      const generic = lessons.filter(
        one => isGeneric(one) && !isOfStory(one, account) && !isLivedBefore(one, account),
      )
      const end = account.sentences[Math.floor(account.sentences.length * late)]?.span[0] ?? 0
      const own = lessons.filter(one => !isGeneric(one) && one.span[0] >= end)
      // A moral closes the text whatever rules of conduct its story has; a lesson of its own makes up for it.
      const hasMoral = generic.some(one => isMoral(one) && isMotto(one, account))
      const isOwn = hasMoral ? own.some(({ sentence }) => lessonIn(sentence) !== null) : own.length > 0
      const few =
        generic.length < (account.labelled ? 1 : least) && !generic.some(one => isMotto(one, account))
      // Advice alone draws no lesson; without labels it may be a plan.
      const told = generic.filter(
        one => (lessonIn(one.sentence) !== null || isMoral(one)) && !isFoundOut(one.sentence),
      )
      const drawn = isOwn || few ? [] : told.length > 0 || !account.labelled ? told : generic
      // A duty for anybody fits any story, whatever other lessons this one has.
      const noted = drawn.length > 0 ? drawn : maximsIn(account).filter(isGeneral)
      const [last, ...others] = noted.toReversed()
      if (last && (account.labelled || isShort(account) || isLikely(account, 'learning-generic')))
        yield {
          message: 'generic',
          at: openingOf(last),
          also: others.slice(0, 2).map(one => openingOf(one)),
        }
      else {
        const counted =
          !last && isLikely(account, 'learning-generic') ? [...countedIn(account, lessons, end)] : []
        yield* counted.length > 0 ? counted : plainIn(account, lessons)
      }
    }
  },
})

/** What a reader would ask by the account as a whole: at the last lesson the writer drew, or where the account closes. */
function* countedIn(account: Account, all: readonly PlacedSentence[], end: number) {
  const lessons = all.filter(
    one =>
      one.fact.words >= fewestWords &&
      (lessonIn(one.sentence) !== null || isMoral(one)) &&
      !isFoundOut(one.sentence),
  )
  const isLived = ({ sentence }: PlacedSentence): boolean =>
    isOwnLesson(sentence) || isResolved(sentence) || isLivedUp(sentence)
  const own = lessons.filter(isLived).length
  const [last, ...others] = lessons.filter(({ span }) => span[0] >= end).toReversed()
  if (own > 0 || (last && isLivedBefore(last, account))) return
  const closing = account.sentences.findLast(({ fact }) => fact.words >= fewestWords)
  if (last)
    yield {
      message: 'counted' as const,
      at: openingOf(last),
      also: others.slice(0, 2).map(one => openingOf(one)),
    }
  else if (closing && !account.sentences.slice(-nearBefore).some(({ sentence }) => isDoneSince(sentence)))
    yield { message: 'closing' as const, at: openingOf(closing) }
}

/** Behind this share of the words stands what one makes of it all. */
const endOfStory = 0.6

/** “Communication is key”: said of no project in particular, whatever the account is like. */
function* plainIn({ sentences, before }: Account, lessons: readonly PlacedSentence[]) {
  if (lessons.some(one => isOwnLesson(one.sentence) || isResolved(one.sentence) || isLivedUp(one.sentence)))
    return
  const [last, ...others] = sentences
    .flatMap((one, index) => {
      const [hit] = before[index]! < endOfStory || !isGeneral(one) ? [] : platitude.check(one.sentence)
      return hit ? [one.locate(hit.at)] : []
    })
    .toReversed()
  if (last) yield { message: 'plain' as const, at: last, also: others.slice(0, 2) }
}

/** Topics of the story that make a lesson its own. */
const ownTopics = 3

/** “Next time I oil the hinge and the lock of the gate”: it speaks of what the story is about. */
function isOfStory(lesson: PlacedSentence, account: Account): boolean {
  if (account.labelled) return false
  const nouns = new Set(nounsOf(lesson.sentence))
  const told = (all: ReadonlySet<string>): number =>
    [...all].filter(noun => isToldBefore(noun, lesson, account)).length
  const own = told(nouns)
  // “The rope saves you and does not row the boat”: all it speaks of was told.
  if (own > 1 && own === nouns.size && !isMoral(lesson)) return true
  // “One should look first, with a lamp if there is one”: the lamp is of this story.
  const isPictured = tokensOf(lesson.sentence).some(
    token =>
      token.pos === 'NOUN' &&
      pictured.some(feature => token.has(feature)) &&
      isToldBefore(token.lemma, lesson, account),
  )
  if (isPictured) return true
  // “Ideas are not about salt. They come from a hinge at night and a boy with a lamp”: the next sentence is of the story.
  const next = beside(lesson.sentence, 1)
  const opener = next === null ? undefined : tokensOf(next)[0]
  const goesOn = opener?.pos === 'PRON' && pointsBack.has(opener.lower)
  if (goesOn && told(new Set(nounsOf(next!))) >= ownTopics) return true
  // Of a moral, which says of itself that it holds for all, more is asked.
  return own >= (isMoral(lesson) ? ownTopics + 1 : ownTopics)
}
/** What one can see and touch; an innovation is made, and no such thing. */
const pictured: readonly Feature[] = ['tangible', 'vehicle', 'building']
const pointsBack = new Set(['they', 'it', 'this', 'that', 'these'])

const isToldBefore = (noun: string, { span }: PlacedSentence, account: Account): boolean =>
  (firstNamed(account).get(noun) ?? span[0]) < span[0]

/** Nouns with the place that has them first; in one pass, as each lesson asks. */
const firstNamed = once(({ sentences }: Account): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const { sentence, span } of sentences)
    for (const noun of nounsOf(sentence)) if (!first.has(noun)) first.set(noun, span[0])
  return first
})

/** What is said of somebody or something by name holds for that alone. */
const isMoral = ({ sentence }: PlacedSentence): boolean =>
  moralIn(sentence) !== null &&
  !tokensOf(sentence).some(
    token => token.span[0] > sentence.span[0] && token.pos === 'PROPN' && !isCalendar(token),
  )

/** “Sundays”, “May”. */
const isCalendar = (token: Token): boolean => token.has('unit-of-time') || token.has('time')

/** Behind this share of the words a lesson closes the text. */
const closing = 0.85
/** “This reinforced for me the importance of trust”: one such lesson is enough, where it closes and names nothing told. */
function isMotto(lesson: PlacedSentence, account: Account): boolean {
  const { sentences, before, labelled } = account
  if (labelled || before[sentences.indexOf(lesson)]! < closing) return false
  if (isMoral(lesson)) return true
  const nouns = nounsOf(lesson.sentence).filter(noun => isToldBefore(noun, lesson, account))
  const isDuty = dutyIn(lesson.sentence) !== null
  const isRule = preceptIn(lesson.sentence) !== null && lessonIn(lesson.sentence) !== null
  return (isDuty || isRule) && nouns.length === 0
}

/** Lemmas of the nouns that one can point at. */
const nounsOf = (sentence: Sentence): readonly string[] =>
  tokensOf(sentence).flatMap(token =>
    (token.pos === 'NOUN' || token.pos === 'PROPN') && !abstract.some(feature => token.has(feature))
      ? [token.lemma]
      : [],
  )

const abstract: readonly Feature[] = ['cognition', 'feeling', 'attribute', 'state', 'group', 'person']

/** Behind this share of the sentences, one lesson of its own makes up for the others. */
const late = 0.5

/** Before this share of the words a lesson is one the writer came with. */
const opening = 0.1

/** Before this share of the words, a rule of conduct belongs to the background. */
const front = 0.4

const lessonsIn = ({ labelledAs, sentences, before }: Account): readonly PlacedSentence[] =>
  (
    labelledAs('result', 'learning')?.filter(
      ({ sentence }) => (lessonIn(sentence) ?? preceptIn(sentence)) !== null,
    ) ??
    sentences.filter(
      ({ sentence }, index) =>
        (before[index]! >= opening && lessonIn(sentence) !== null && !isForecast(sentence)) ||
        (before[index]! >= front && preceptIn(sentence) !== null) ||
        (before[index]! >= closing && isMoral(sentences[index]!)),
    )
  ).filter(({ sentence }) => !isTitle(sentence) && !isOrder(sentence) && !isHope(sentence))

/** “I look forward to bringing the same care to your harbour”, “I believe that a great company needs this”: said to the reader. */
const isHope = (sentence: Sentence): boolean => {
  const clauses = clausesOf(sentence)
  return (
    clauses.some(
      ({ kind, person, verb }) =>
        kind === 'main' &&
        (person === 'i' || person === 'we') &&
        (verb.verb.lemma === 'hope' ||
          (verb.verb.lemma === 'look' && tokensOf(sentence)[verb.tokens[1]]?.lower === 'forward')),
    ) ||
    (clauses[0]?.person === 'i' &&
      clauses[0].verb.verb.has('think') &&
      nounPhrasesOf(sentence).some(
        ({ determiner, head }) => /^an?$/.test(determiner?.lower ?? '') && head.has('organization'),
      ))
  )
}

/** “I made it clear that everyone should ask”, “I told them to lock the gate in future”: a deed, unless told to oneself. */
const isOrder = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ kind, mood, person, verb, object }) =>
      kind === 'main' &&
      mood === 'fact' &&
      (person === 'i' || person === 'we') &&
      verb.tense === 'past' &&
      (ordering.has(verb.verb.lemma) ||
        (verb.verb.lemma === 'make' &&
          tokensOf(sentence)
            .slice(verb.tokens[1], verb.tokens[1] + nearClear)
            .some(({ lower }) => lower === 'clear'))) &&
      !/^(?:myself|ourselves)$/.test(object?.head.lower ?? ''),
  )
const ordering = new Set(['tell', 'ask', 'instruct', 'remind'])
/** Tokens from “made” to “clear”, at most: “made it very clear”. */
const nearClear = 3

/** “**What I would do differently**” over a lesson is none. */
const isTitle = ({ block: { marks, text } }: Sentence): boolean =>
  !/[.!?…]\s*$/.test(text) &&
  marks.some(({ kind, span: [from, to] }) => kind === 'strong' && (to - from) * 10 > text.length * 8)

/** “In future the list will be used by all”: what others will do is no lesson. */
const isForecast = (sentence: Sentence): boolean => {
  const first = clausesOf(sentence).find(({ kind }) => kind === 'main')
  return first?.person === 'other' && first.verb.tense === 'future'
}

/** Words; “**Take-away**” is a heading. */
const fewestWords = 4

const isGeneric = (one: PlacedSentence): boolean => isGeneral(one) && !isLivedUp(one.sentence)

/** It gives no example, figure or day, and nothing the writer does or would do. */
const isGeneral = ({ sentence, fact }: PlacedSentence): boolean =>
  fact.words >= fewestWords &&
  !/\b(?:for example|for instance|in this case|e\.g\.)/i.test(sentence.text) &&
  !isMeasured(sentence) &&
  !isDated(sentence) &&
  dayIn(sentence) === null &&
  !isOwnLesson(sentence) &&
  !isResolved(sentence)

/** “In future I am going to lock the gate myself”: what the writer will do is no rule for anybody. */
const isResolved = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ person, verb }) =>
      person === 'i' &&
      verb.tense === 'future' &&
      verb.verb.lemma !== 'be' &&
      !inward.some(feature => verb.verb.has(feature)),
  )
const inward: readonly Feature[] = ['think', 'feel', 'learn', 'emotion']

/** So many of the next sentences may tell what is done since: “You have to listen. It takes patience. I still sit with each of them first.” */
const near = 4

/** “I learned to ask first. Before I lock a gate, I call the smith”: the next sentences tell what is different since. */
const isLivedUp = (sentence: Sentence): boolean => {
  const next = beside(sentence, 1)
  const behind = Array.from({ length: near }, (_, at) => beside(sentence, at + 1))
  return (
    isFollowedUp(sentence) ||
    // “There is a lesson in it. I would oil the hinge first”: announced, and told.
    (next !== null && (isPutIntoPractice(sentence, next) || tellsWish(next))) ||
    behind.some(one => one !== null && (tellsHabit(one) || tellsToday(one) || tellsLater(one)))
  )
}

const afterwards = /\b(?:next|since|after|later|now)\b/i
/** So many sentences before it may tell it as well: “For the next fair I changed three things. … I learned to look ahead.” */
const nearBefore = 12
const isLivedBefore = (lesson: PlacedSentence, { sentences }: Account): boolean => {
  const at = sentences.indexOf(lesson)
  return sentences
    .slice(Math.max(0, at - nearBefore), at)
    .some(
      ({ sentence }) =>
        afterwards.test(sentence.text) &&
        clausesOf(sentence).some(
          ({ mood, object, person, verb }) =>
            person === 'i' &&
            mood === 'fact' &&
            !verb.negative &&
            verb.verb.lemma === 'change' &&
            (object?.head.lemma === 'thing' || object?.head.lower === 'what'),
        ),
    )
}

/** What is done since, in any of the forms that are known here. */
const isDoneSince = (sentence: Sentence): boolean =>
  isOwnLesson(sentence) || tellsHabit(sentence) || tellsToday(sentence) || tellsLater(sentence)

/** “In later winters we have tried to do so.” */
const tellsLater = (sentence: Sentence): boolean =>
  tokensOf(sentence).some(
    ({ lower }, at, all) =>
      (lower === 'later' && all[at + 1]?.pos === 'NOUN') ||
      (lower === 'since' && all[at + 1]?.lower === 'then'),
  ) &&
  clausesOf(sentence).some(
    ({ kind, mood, verb }) =>
      kind === 'main' &&
      mood === 'fact' &&
      verb.perfect &&
      verb.tense === 'present' &&
      !held.some(feature => verb.verb.has(feature)),
  )

/** “Today the crew refuses a rusty hinge before I see it”: what others do since shows it as well. */
const tellsToday = (sentence: Sentence): boolean => {
  const [first, second] = tokensOf(sentence)
  const opens = first?.lower === 'since' ? second?.lower === 'then' : todays.has(first?.lower ?? '')
  return (
    opens &&
    clausesOf(sentence).some(
      ({ kind, mood, verb }) =>
        kind === 'main' &&
        (mood === 'fact' || verb.negative) &&
        verb.tense === 'present' &&
        practised.some(feature => verb.verb.has(feature)) &&
        !held.some(feature => verb.verb.has(feature)),
    )
  )
}
const practised: readonly Feature[] = ['deed', 'say', 'decide', 'perception', 'change']
const todays = new Set(['today', 'now', 'nowadays'])

const tellsWish = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ kind, person, verb }) =>
      kind === 'main' &&
      person === 'i' &&
      !verb.negative &&
      tokensOf(sentence)
        .slice(...verb.tokens)
        .some(({ lower }) => /^(?:would|['’]d)$/.test(lower)),
  )

const tellsHabit = (sentence: Sentence): boolean =>
  clausesOf(sentence).some(
    ({ kind, mood, person, verb }) =>
      kind === 'main' &&
      mood === 'fact' &&
      person === 'i' &&
      verb.tense === 'present' &&
      !verb.negative &&
      verb.verb.has('deed') &&
      !held.some(feature => verb.verb.has(feature)),
  )

/** “We learned that salt does not help, so we oiled it”: done in the same breath. */
const isFollowedUp = (sentence: Sentence): boolean => {
  const clauses = clausesOf(sentence)
  const learned = clauses.findIndex(({ verb }) => finding.has(verb.verb.lemma))
  return (
    learned !== -1 &&
    clauses
      .slice(learned + 1)
      .some(
        ({ kind, mood, person, verb }) =>
          kind === 'main' &&
          mood === 'fact' &&
          (person === 'i' || person === 'we') &&
          verb.tense === 'past' &&
          verb.verb.has('deed'),
      )
  )
}
const held: readonly Feature[] = ['think', 'feel', 'want']

/** “It was recommended to oil it first. That was adopted”: drawn by nobody, and done by nobody, but done. */
const isPutIntoPractice = (lesson: Sentence, next: Sentence): boolean =>
  clausesOf(lesson).some(({ kind, verb }) => kind !== 'infinitive' && verb.voice === 'passive') &&
  clausesOf(next).some(
    ({ mood, verb }) =>
      mood === 'fact' &&
      verb.voice === 'passive' &&
      !verb.negative &&
      (verb.tense === 'past' || verb.perfect) &&
      (verb.verb.has('deed') || adopted.has(verb.verb.lemma)),
  )
const adopted = new Set(['adopt', 'implement', 'update', 'introduce', 'change'])

const finding = new Set(['learn', 'realize', 'realise', 'discover', 'see'])

/** “I learned how to fold a sail” names a skill. “I learned that the drawings were on paper”: what was so is a fact found out, what is so always is a lesson. */
const isFoundOut = (sentence: Sentence): boolean => {
  const clauses = clausesOf(sentence)
  const learned = clauses.findIndex(({ verb }) => finding.has(verb.verb.lemma))
  const content = clauses.slice(learned + 1).find(({ verb }) => verb.form === 'finite')
  const next = clauses[learned]?.verb.tokens[1] ?? 0
  if (learned !== -1 && tokensOf(sentence)[next]?.lower === 'how') return true
  // “I had learned patience long before.”
  if (clauses[learned]?.verb.perfect && clauses[learned].verb.tense === 'past') return true
  return learned !== -1 && content !== undefined && (content.verb.tense === 'past' || content.verb.perfect)
}
