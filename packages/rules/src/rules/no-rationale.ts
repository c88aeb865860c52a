import { defineRule } from '@marginalia/engine'

const decision =
  /(?<![\w'])(?:I|we) (?:(?:then|finally|therefore|also|quickly|personally) )?(?:decided|chose|picked|selected|opted|settled on|went with)(?![\w'])/gi
const reason =
  /\b(?:because|since|so that|so|as (?:it|they|we|he|she|this|the)|in order|given|due to|reason(?:s|ed|ing)?|which (?:meant|would|could|let|gave|made)|to (?:avoid|keep|save|protect|prevent|reduce|cut|give|let|make sure|ensure)|otherwise|if|based on|risk|cost|cheaper|faster|sooner|rather than|instead of|although|despite|that way|why|after|when)\b/i

/** A decision whose reason is in neither its sentence nor the next ones. */
export default defineRule({
  id: 'no-rationale',
  title: 'Decision without a reason',
  why: 'A reader sees judgment in the reason; the choice alone may be luck.',
  ask: 'Why this, and on what evidence at the time?',
  category: 'structure',
  source: [
    {
      title: 'Amazon, writing exercise prompts (why the chosen one)',
      url: 'https://www.interviewgenie.com/blog/2020/2/5/how-to-answer-the-amazon-written-interview-question',
      grade: 'B',
    },
  ],
  level: 'note',
  scope: 'sentence',
  messages: { none: '“{match}” comes without a reason.' },
  examples: {
    flags: [
      '«I chose» the format change. The team agreed.',
      'The bids came in on Monday. «We went with» the second one.',
    ],
    passes: [
      'I chose the paper form because a clerk could void it the same day.',
      'I picked the second bid. It was cheaper by 40,000 euros and came with a fixed date.',
    ],
  },
  *check(sentence) {
    const { text, span, block, index } = sentence
    if (block.kind === 'heading') return
    const near = [
      text,
      block.sentences[index - 1]?.text,
      block.sentences[index + 1]?.text,
      block.sentences[index + 2]?.text,
    ]
    if (near.some(one => one !== undefined && reason.test(one))) return
    for (const match of text.matchAll(decision)) {
      // “How I decided”, “I chose how”: the sentence is about the choosing, not about a choice.
      if (/\b(?:how|what|why|which|when|once|whether)\s+$/i.test(text.slice(0, match.index))) continue
      if (/^\s+(?:how|what|why|which|when|whether)\b/i.test(text.slice(match.index + match[0].length)))
        continue
      const from = span[0] + match.index
      yield { message: 'none', at: [from, from + match[0].length] }
    }
  },
})
