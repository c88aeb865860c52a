import { defineRule } from '@marginalia/engine'
import { denying, expressionAt, ownPapers, secrecyMarks, withholding } from '@marginalia/english'
import type { Span } from '@marginalia/report'

type Kind = 'marking' | 'address' | 'contact' | 'ticket'

/** Hosts of an intranet, and what its names end in. */
const hosts: ReadonlySet<string> = new Set(
  'wiki intranet confluence jira git gitlab sharepoint internal corp'.split(' '),
)
const inside: ReadonlySet<string> = new Set('corp local internal intra lan'.split(' '))
/** What a company's names end in; “wiki.example.org” is mostly open to all. */
const outside: ReadonlySet<string> = new Set('com net io'.split(' '))
/** What stands before a number in public, as a ticket's project does in private: “ISO-27001”. */
const publicCodes: ReadonlySet<string> = new Set(
  `COVID ISO UTF SHA GPT HTTP RFC IEEE MD AES RSA CVE PCI SOC US UK EU FY Q L P H B F A S T RTX MP USB TLS SSL ES IPV ARM CORE
   TOP SEV TIER STEP PHASE DAY LEVEL NASDAQ APOLLO MI`.split(/\s+/),
)

/**
 * What marks each kind but words, and a hint without which it cannot be there: few blocks have one, and a hint is
 * read several times as fast as an expression that looks behind itself at every letter.
 */
const marks: Readonly<
  Record<
    Exclude<Kind, 'marking'>,
    { readonly hint: RegExp; readonly pattern: RegExp; readonly kept?: (found: string) => string }
  >
> = {
  address: {
    hint: /[a-z0-9]\.[a-z]|\d\.\d{1,3}\.\d/i,
    pattern: /(?<![\p{L}\p{N}.@-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,9}(?![\p{L}\p{N}])/giu,
    kept: insideOf,
  },
  contact: {
    hint: /@|\+\d|\d[.-]\d{4}/,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<![\p{N}.,-])\+\d{1,3}[ .-]?\(?\d{2,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\p{N}])|(?<![\p{N}-])\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\p{N}-])/gu,
    // A public office prints its address for strangers.
    kept: found => (/\.gov$/i.test(found) ? '' : found),
  },
  ticket: {
    hint: /[A-Z]-\d/,
    pattern: /(?<![\p{L}\p{N}-])[A-Z]{2,10}-\d{3,7}(?![\p{L}\p{N}-])/gu,
    kept: found => (publicCodes.has(found.slice(0, found.indexOf('-'))) ? '' : found),
  },
}

/** The host of an intranet that begins a run of labels: “wiki.contoso.com”, “build.corp”; empty where there is none. */
function insideOf(found: string): string {
  const labels = found.toLowerCase().split('.')
  if (labels.every(label => /^\d+$/.test(label))) return isPrivate(labels) ? found : ''
  for (let to = labels.length; to > 1; to--) {
    const [first = '', ...others] = labels.slice(0, to)
    const last = others.at(-1)!
    const named = hosts.has(first) && to > 2 && (outside.has(last) || inside.has(last))
    if (named || others.some(label => inside.has(label))) return labels.slice(0, to).join('.')
  }
  return ''
}

const isPrivate = (labels: readonly string[]): boolean =>
  labels.length > 2 &&
  labels.length < 5 &&
  (labels[0] === '10' ||
    (labels[0] === '192' && labels[1] === '168') ||
    (labels[0] === '172' && Number(labels[1]) >= 16 && Number(labels[1]) <= 31))

/** Something that looks as if it belonged to an employer. */
export default defineRule({
  id: 'confidential-marker',
  title: 'Possible leak',
  why: 'The task forbids what belongs to an employer; one leak ends an application.',
  ask: 'May a stranger read this?',
  category: 'instruction',
  source: [
    {
      title: 'Amazon, writing exercise as given to a candidate (no confidential or proprietary information)',
      url: 'https://khanmjk-outlet.blogspot.com/2023/03/sharing-my-writing-example-exercise.html',
      grade: 'A',
    },
  ],
  level: 'warning',
  scope: 'block',
  messages: {
    marking: '“{match}” marks something as not public.',
    address: '“{match}” looks like an internal address.',
    contact: '“{match}” is somebody’s address or number.',
    ticket: '“{match}” looks like an internal ticket.',
  },
  examples: {
    flags: [
      'What follows is «company confidential».',
      'See «wiki.corp.contoso.com» («internal only»).',
      'Ask «pat@contoso.com» or see «PAY-4411».',
    ],
    passes: [
      'I wired the MCS-51 chip.',
      'The patent is public.',
      'We drew paths that do not share a bridge.',
      'I left out the prices of the yard, since they are confidential.',
      'What the yard paid was commercially confidential.',
      'The talk was kept strictly confidential.',
      'The answers would be strictly confidential.',
      'I answered them in a confidential letter.',
      'We met ISO-27001 and UTF-8 rules during COVID-19.',
      'See https://example.com and https://wiki.example.org for more, or ask desk@example.gov.',
    ],
  },
  *check({ text, sentences }) {
    for (const { words } of sentences) {
      const lower = words.map(one => one.lower)
      const kept = lower.findIndex(word => denying.has(word) || withholding.has(word))
      for (let at = 0; at < words.length; at++) {
        const length = expressionAt(lower, at, secrecyMarks)
        // “Confidential computing” is a technique.
        if (length === 0 || lower[at + length] === 'computing') continue
        // “Paths that do not share a bridge” marks nothing; “Do not share” opens what it marks.
        if (lower[at] === 'do' && isWithin(text, words, at)) continue
        // “I left out the prices, which are confidential” keeps the secret.
        if (kept !== -1 && kept < at) continue
        // “The terms were commercially confidential” tells of a secret and gives none away.
        if (isToldOf(lower, at)) continue
        yield { message: 'marking', at: [words[at]!.span[0], words[at + length - 1]!.span[1]] }
        at += length - 1
      }
    }
    for (const message of Object.keys(marks) as (keyof typeof marks)[]) {
      const { hint, pattern, kept } = marks[message]
      if (!hint.test(text)) continue
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const { length } = kept ? kept(found) : found
        if (length > 0) yield { message, at: [index, index + length] }
      }
    }
  },
})

/** A word of the same clause stands before it, and is no “please”. */
const isWithin = (
  text: string,
  words: readonly { readonly lower: string; readonly span: Span }[],
  at: number,
): boolean => {
  const before = words[at - 1]
  return (
    before !== undefined &&
    before.lower !== 'please' &&
    text.slice(before.span[1], words[at]!.span[0]).trim() === ''
  )
}

/** “Was commercially confidential”, “was kept confidential”: told of what was; what is so now may stand here. */
const isToldOf = (lower: readonly string[], at: number): boolean =>
  // “In a confidential manner”: said of something else; “this is a confidential report” marks it.
  (/^an?$/.test(lower[at - 1] ?? '') && !ownPapers.has(lower[0] ?? '')) ||
  [lower[at - 1], lower[at - 2]].some(word => /^(?:be|was|were|been|kept)$/.test(word ?? '')) ||
  lower[at - 1] === 'remained' ||
  lower[at - 2] === 'remained' ||
  // “Their answers are confidential”; “these figures are confidential” marks them.
  ([lower[at - 1], lower[at - 2]].some(word => /^(?:is|are)$/.test(word ?? '')) &&
    !lower.slice(0, at).some(word => ownPapers.has(word)))
