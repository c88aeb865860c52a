import { defineRule } from '@marginalia/engine'

const virtue =
  '(?:(?:good|clear|open|effective|early|proactive|cross-functional|constant|continuous|active|transparent) )?(?:communication|team ?work|collaboration|planning|preparation|listening|patience|leadership|trust|transparency|flexibility|adaptability|perseverance|persistence|resilience|ownership|empathy|feedback|prioriti[sz]ation|time management|(?:continuous )?learning|hard work|being (?:proactive|flexible|patient|transparent|adaptable)|working together|(?:having )?an open mind)'
const patterns = [
  `\\b${virtue}(?: and ${virtue})? (?:is|are|was|were) (?:(?:very|so|really|truly|absolutely|always) )?(?:important|key|critical|essential|vital|crucial|everything|paramount|invaluable|necessary)\\b`,
  `\\b(?:the )?(?:importance|value|power|significance|benefits?) of ${virtue}(?:(?:,| and|, and) ${virtue})*`,
  '\\bnever (?:to )?give up\\b',
  '\\bthere is no “?i”? in team\\b',
].map(source => new RegExp(source, 'gi'))
const lesson =
  /\b(?:learn(?:ed|t|ing)?|lessons?|taught|reinforced|underscored|underlined|highlighted|emphasi[sz]ed|showed|reminded|reali[sz]ed|demonstrated|takeaways?|experience|reflection)\b/i

/** A lesson that would fit any story. */
export default defineRule({
  id: 'generic-learning',
  title: 'Lesson that fits any story',
  why: 'A lesson anybody could state shows no change in what the writer does.',
  ask: 'What exactly is different in how you work since?',
  category: 'structure',
  source: [
    { title: 'leyaa.ai, behavioural answers: the generic lesson as the typical failure', grade: 'C' },
    {
      title: 'Amazon, how to answer with STAR (what you learned)',
      url: 'https://hiring.amazon.com/job-opportunities/store-jobs/amazon-fresh-jobs',
      grade: 'A',
    },
  ],
  level: 'warning',
  scope: 'sentence',
  messages: { generic: '“{match}” is a lesson that fits any story.' },
  examples: {
    flags: [
      'I learned that «communication is important».',
      'The experience reinforced «the importance of teamwork and planning».',
    ],
    passes: [
      'I now call the harbour office before I order a crane.',
      'I learned that the issuer reads a change request only on Tuesdays.',
      'Communication is important to the regulator, so I sent the file twice.',
    ],
  },
  *check({ text, span }) {
    if (!lesson.test(text)) return
    let end = -1
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (match.index < end) continue
        end = match.index + match[0].length
        yield { message: 'generic', at: [span[0] + match.index, span[0] + end] }
      }
    }
  },
})
