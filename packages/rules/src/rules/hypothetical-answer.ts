import { defineRule } from '@marginalia/engine'
import { isLesson, isToldPast } from '@marginalia/narrative'

const would =
  /(?<![\w'])I(?:'d| would) (?:(?:first|then|also|probably|typically|usually|always) )?(?:start|begin|try|make|talk|meet|ask|call|gather|identify|analy[sz]e|look|work|communicate|prioriti[sz]e|speak|check|review|set|create|build|schedule|discuss|focus|ensure|explain|take|use|propose|suggest)(?![\w'])/
const spared =
  /\b(?:instead|differently|next time|again|today|now|since then|if i (?:had|did)|told|said|promised|agreed|offered|knew|thought|hoped|feared|asked whether|decided|assumed|never|proposed|expected|that i would|wrote)\b/i

/** What the writer would do, where a story tells what the writer did. */
export default defineRule({
  id: 'hypothetical-answer',
  title: 'Answer about what one would do',
  why: 'Interviewers ask for the past; a plan for an imagined case shows no deed.',
  ask: 'When did you do this, and where?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, how to answer with STAR (past situations)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'warning',
  probe: 'hypothetical',
  scope: 'sentence',
  messages: { would: '“{match}” tells what the writer would do.' },
  examples: {
    flags: ['«I would start» by meeting the vendor.', 'In such a case «I would first talk» to the nurses.'],
    passes: [
      'I will talk about it below.',
      'Next time I would ask the smith before I ordered the iron.',
      'I told the vendor I would call at six.',
      'I started by meeting the vendor.',
    ],
  },
  *check(sentence) {
    const { text, span } = sentence
    const match = would.exec(text.replace(/[’ʼ]/g, "'"))
    if (!match || spared.test(text) || isLesson(sentence)) return
    // “I’d taste the soup, and yet the cook sent it out”: what the writer used to do.
    if (sentence.words.some(({ lower }) => isToldPast(lower))) return
    const from = span[0] + match.index
    yield { message: 'would', at: [from, from + match[0].length] }
  },
})
