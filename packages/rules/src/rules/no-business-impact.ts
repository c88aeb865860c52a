import { defineRule } from '@marginalia/engine'
import { metricsIn } from '@marginalia/narrative'
import type { Sentence } from '@marginalia/prose'

/** A result in milliseconds and tickets: what did the business or a customer get? */
export default defineRule({
  id: 'no-business-impact',
  title: 'Only technical numbers in the result',
  why: 'A faster system is a means; the reader asks what a customer or the business got.',
  ask: 'What did it change in money, customers or hours?',
  category: 'metric',
  source: [
    {
      title: 'The Amazon promotion document (five kinds of impact)',
      url: 'https://factoftheday1.com/p/january-5-the-amazon-promotion-document',
      grade: 'B',
    },
  ],
  level: 'note',
  scope: 'section',
  messages: {
    technical: 'The result has {count} numbers, all technical: none is of money, customers or work.',
  },
  examples: {
    flags: [
      '**Situation:** Search was slow.\n\n**Action:** I rewrote the index.\n\n**Result:** Queries took «40 ms» in June 2022 where they had taken 310.',
      '**Situation:** Search was slow.\n\n**Action:** I rewrote the index.\n\n**Result:** CPU load fell by «40%» in 2023. Test coverage rose to 91%.',
    ],
    passes: [
      '**Situation:** Search was slow.\n\n**Action:** I rewrote the index.\n\n**Result:** Queries took 40 ms, which saved $90,000 a month.',
      '**Situation:** Search was slow.\n\n**Action:** I rewrote the index.\n\n**Result:** Latency fell to 1 ms for 40,000 shoppers a day.',
    ],
  },
  *check({ section, sentences }) {
    if (section.part !== 'result') return
    const measured = sentences.filter(({ sentence }) => metricsIn(sentence).length > 0)
    const first = measured[0]
    if (!first || sentences.some(({ sentence }) => business.test(sentence.text))) return
    if (measured.some(({ sentence }) => isMoney(sentence) || !technical(sentence.text))) return
    yield {
      message: 'technical',
      at: first.locate(metricsIn(first.sentence)[0]!.quantity.span),
      data: { count: measured.reduce((sum, { sentence }) => sum + metricsIn(sentence).length, 0) },
    }
  },
})

const isMoney = (sentence: Sentence): boolean => metricsIn(sentence).some(({ kind }) => kind === 'money')

const business =
  /[$€£₹]|\b(?:revenue|sales|profit|margin|costs?|savings?|saved|budget|spend|dollars?|euros?|pounds?|customers?|users?|clients?|shoppers?|patients?|members?|sellers?|merchants?|buyers?|visitors?|passengers?|drivers?|churn|retention|conversions?|orders?|refunds?|contracts?|deals?|market|headcount|hires|attrition|safety|injuries|business|hours|people|staff|nps|csat|satisfaction|subscribers?|adoption|adopted)\b/i

const technical = (text: string): boolean =>
  /\b(?:latency|cpu|memory|ram|disk|throughput|uptime|availability|downtime|p9\d|tp\d+|coverage|builds?|deploy\w*|tickets?|sev\s?-?\d|alarms?|alerts?|pages|incidents?|outages?|errors?|bugs?|defects?|crashes|queries|query|requests?|index|cache|cluster|servers?|nodes?|services?|apis?|endpoints?|load|response times?|ms|milliseconds?|pipelines?|jobs?|tests?|code|repositor\w+|commits?|releases?|rollbacks?|logs?|storage|bandwidth|replicas?|shards?|tables?|rows|sla|slo|mttr|freshness)\b/i.test(
    text,
  )
