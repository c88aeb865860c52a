import { fixedExpressions } from '../expression.ts'
import { list } from '../list.ts'

/** Heads of tables and fields of stories: what stands in the column. */
export const partHeads = {
  situation: fixedExpressions('s, situation/situations, context, background, scenario, challenge, problem'),
  task: fixedExpressions('t, task/tasks, goal, objective, my role/task/goal'),
  action: fixedExpressions('a, action/actions, approach, what i did, step/steps, action/actions taken'),
  result: fixedExpressions('r, result/results, outcome/outcomes, impact, results/result/outcome and impact'),
  learning: fixedExpressions(
    'l, learning/learnings, lesson/lessons, lesson/lessons learned, reflection/reflections, takeaway/takeaways',
  ),
}
export const columnHeads = {
  title: fixedExpressions(
    'title, name, headline, story title/name/headline, story, stories, example, project, experience, situation name, topic',
  ),
  text: fixedExpressions(
    'answer, narrative, star, star answer/story, full story, text, response, detail, details, description',
  ),
  date: fixedExpressions('date, dates, when, year, period, timeline'),
  level: fixedExpressions('level'),
  role: fixedExpressions('role, position, job'),
  question: fixedExpressions('question, questions, prompt, asked as'),
}
export const topicHeads = fixedExpressions(
  'tag, tags, theme, themes, competency, competencies, category, categories, keyword, keywords',
)
/** First words of a line that says something about a story: “Confidence: high”. */
export const fieldNames = list(
  'confidence date level role tag tags timeline primary secondary principle principles lp lps',
)

/** Heads of advice and of bad examples: nothing below is a story. */
export const adviceHeads = fixedExpressions(`
  bad/poor/weak/wrong/generic/vague examples/example/answers/answer/responses/response/story/stories
  tips for/on/to, final/key/preparation/interview/general/quick tips, common mistakes/pitfalls, red flags, what not to do/say
  how it/this works, how to use/answer/tell/prepare/structure/read
`)
/** Behind “STAR” they name the method: “The STAR method”. */
export const methodNouns = list('method framework format template structure guideline guidelines')
export const methods = list('star car soar story answer')
/** Questions whose answers are no stories. */
export const talkHeads = fixedExpressions(`
  why do you want, why are you leaving/looking/interested, why did you choose/apply/leave, why this/our company/role/position/job/team
  why us/amazon/aws/google/meta/microsoft/apple/netflix/leave/join, reasons/reason for leaving, about/introduce yourself
  self introduction, elevator pitch, walk me through your resume/résumé/cv/background, see yourself in
  what are your strengths/strength/weaknesses/weakness, your greatest/biggest strength/weakness
  questions to/for/you ask/interviewers/interviewer/them, questions to/for/you the interviewer
  follow up questions, followup/probing/reverse questions, questions i ask/have
`)
/** Titles that stand alone and head no story. */
export const aloneHeads = fixedExpressions(`
  tips/tip, template, framework, checklist, cheat sheet, cheatsheet, introduction, introduce, intro, about me
  strengths/strength and weaknesses/weakness, strengths/strength weaknesses/weakness, strengths/strength, weaknesses/weakness
  salary expectations, salary, compensation, dos/do and don'ts/donts, table of contents, contents, index, resources, references
`)
/** Titles that would do for any story. */
export const anyStoryHeads = fixedExpressions(`
  sub prompts/prompt, subprompts/subprompt, prompts/prompt, detail/details, note/notes, overview, summary, script
  full answer/story, short/long version, star/starr, star/starr story/answer/method/breakdown/format
  star r, star r story/answer/method/breakdown/format, s t a r, s t a r story/answer/method/breakdown/format
`)
/** What one may call a version of a story, with what may stand before it. */
export const versionNouns = list(
  'answer answers response responses story stories example examples option options version versions draft drafts',
)
export const versionModifiers = list('my sample model star draft final good strong example')
/** “Second example”, “Answer 2”: one of several answers. */
export const answerNouns = list('answer example option story stories version response take')
export const answerOrdinals = list('first second third fourth another alternative')
/** Names of files that are about a folder. */
export const folderFiles = list('readme index contents toc contributing template')
