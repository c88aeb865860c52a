import { defineRule } from '@marginalia/engine'

const patterns = [
  String.raw`[$€£]?[Xx]{1,3}(?:%|\bM\b|\bK\b)|[$€£][Xx]{1,4}(?:[.,][Xx]{1,3})*(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME|XXX+|lorem ipsum)(?![\p{L}\p{N}])`,
  String.raw`\[(?:insert [^\]\n]{1,60}|your [^\]\n]{1,40}|add [^\]\n]{1,40}|[Xx]{1,3}[%+]?|N|(?:company|team|project|product|customer|client|manager|colleague|person|first|last|full|job|role|city|country|system|tool|feature|metric|number|amount|percentage|percent|date|month|year|quarter|time|name|title|location|industry|vendor|department|skill|technology|result|outcome|action|task|situation|link|quote|spokesperson)(?: (?:name|number|title|type|[A-Z0-9]))?)\]`,
  String.raw`<(?:insert|your|company|name|number|date|metric|project|team)[^>\n]{0,30}>|_{4,}|\?{3,}`,
]
const placeholder = new RegExp(patterns.join('|'), 'giu')

/** A gap that a template left. */
export default defineRule({
  id: 'placeholder',
  title: 'Placeholder left in the text',
  why: 'A gap from a template tells the reader that nobody read the text again.',
  ask: 'What belongs here?',
  category: 'hygiene',
  source: [{ title: 'Marginalia, from templates in public story banks', grade: 'own' }],
  level: 'error',
  scope: 'block',
  messages: { left: '“{match}” is a gap from a template.' },
  examples: {
    flags: ['Revenue grew by «X%» at «[Company]».', 'The date is «TBD», the budget «$XX».'],
    passes: [
      'See the [appendix](a.md).',
      'The x-axis shows 40% and the team at Xerox agreed [sic].',
      'We rolled out OS X in 2014.',
    ],
  },
  *check(block) {
    for (const match of block.text.matchAll(placeholder)) {
      yield { message: 'left', at: [match.index, match.index + match[0].length] }
    }
  },
})
