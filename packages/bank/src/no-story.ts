/** Examples of how not to do it, and advice: nothing below such a heading is a story of the bank. */
const advice = [
  String.raw`(?:bad|poor|weak|wrong|generic|vague) (?:examples?|answers?|responses?|stor(?:y|ies))`,
  String.raw`tips (?:for|on|to)|(?:final|key|preparation|interview|general|quick) tips|common (?:mistakes|pitfalls)|red flags|what not to (?:do|say)`,
  String.raw`how (?:it|this) works|how to (?:use|answer|tell|prepare|structure|read)`,
]

/** Questions whose answers are no stories. */
const questions = [
  String.raw`why (?:do you want|are you (?:leaving|looking|interested)|did you (?:choose|apply|leave)|(?:this|our) (?:company|role|position|job|team))`,
  String.raw`why (?:us|amazon|aws|google|meta|microsoft|apple|netflix|leave|join)|reasons? for leaving`,
  String.raw`(?:about|introduce) yourself|self[- ]introduction|elevator pitch|walk me through your (?:resume|résumé|cv|background)`,
  String.raw`see yourself in|what are your (?:strengths?|weakness(?:es)?)|your (?:greatest|biggest) (?:strength|weakness)`,
  String.raw`questions (?:to|for|you) (?:ask|the interviewer|interviewers?|them)|(?:follow[- ]?up|probing|reverse) questions|questions i (?:ask|have)`,
]

/** Headings that stand alone. */
const whole =
  /^[^\p{L}]*(?:tips?|template|framework|checklist|cheat ?sheet|introduction|introduce|intro|about me|strengths?(?: (?:and|&) weakness(?:es)?)?|weakness(?:es)?|salary(?: expectations)?|compensation|dos? and don['’]?ts|table of contents|contents|index|resources|references)[^\p{L}]*$/iu

const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'iu')

/** “The STAR method”, not “STAR method stories”. */
const isMethod =
  /\b(?:star|car|soar|story|answer)(?:[- ]\w)? (?:method|framework|format|template|structure|guidelines?)\W*$/i

const isAdvice = anyOf(advice)
const isQuestion = anyOf(questions)

/** True of a heading under which, however deep, no story of the bank is told. */
export const headsAdvice = (heading: string): boolean =>
  isAdvice.test(heading.slice(0, 200)) || isMethod.test(heading.slice(0, 200))

/** True of a title that no story has. */
export const titlesNoStory = (title: string): boolean =>
  headsAdvice(title) || isQuestion.test(title.slice(0, 200)) || whole.test(title)

/** Titles that name a part of every story's page, and never a story. */
const generic =
  /^(?:sub-?prompts?|prompts?|(?:my |sample |model |star |draft |final |good |strong |example )*(?:answers?|responses?|stor(?:y|ies)|examples?|options?|versions?|drafts?)|(?:the )?(?:star|s\.?t\.?a\.?r\.?)(?:\+?r)?(?: (?:story|answer|method|breakdown|format))?|details?|notes?|overview|summary|script|full (?:answer|story)|(?:short|long) version)(?: [a-e])?(?: \([^)]*\))?[\s#:.\d)]*$/i

/** True of a title that would do for any other story as well. */
export const isGenericTitle = (title: string): boolean =>
  generic.test(title.replace(/^[^\p{L}]+|[*_`]+/gu, '').trim())

/** “Answer 2”, “Option B”, “Second example: the flood”: one of several answers under one question. */
export const isOneAnswer = (heading: string): boolean =>
  /^[^\p{L}]*(?:(?:first|second|third|fourth|another|alternative)\s+)?(?:answer|example|option|stor(?:y|ies)|version|response|take)(?:\s*(?:#\s*)?(?:\d+|[a-e]|one|two|three)(?![\p{L}\p{N}])|\s*[:–—-]|\s*$)/iu.test(
    heading,
  )
