import { defineRule } from '@marginalia/engine'

type Kind = 'marking' | 'address' | 'contact' | 'ticket'

/**
 * What marks each kind, and a hint without which it cannot be there: few blocks have one, and a hint is
 * read several times as fast as an expression that looks behind itself at every letter.
 */
const marks: Readonly<Record<Kind, { readonly hint: RegExp; readonly pattern: RegExp }>> = {
  marking: {
    hint: /confidential|internal|do not|nda|non-disclosure|proprietary|secret|privilege|not for/i,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:strictly |company |highly )?confidential(?! computing)|internal (?:use )?only|for internal use|do not (?:distribute|share|forward)|under (?:an )?nda|non-disclosure agreement|proprietary (?:information|data|and confidential)|trade secrets?|attorney.client privileged?|not for distribution)(?![\p{L}\p{N}])/giu,
  },
  address: {
    hint: /\.(?:corp|local|internal|intra|lan)|(?:wiki|intranet|confluence|jira|git|gitlab|sharepoint|internal|corp)\.|\d\.\d{1,3}\.\d/i,
    pattern:
      /(?<![\p{L}\p{N}.@-])(?:(?:wiki|intranet|confluence|jira|git|gitlab|sharepoint|internal|corp)\.[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:com|net|org|io|corp|local|internal|intra|lan)|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:corp|local|internal|intra|lan)(?:\.[a-z0-9-]{1,40}){0,3}|(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3})(?![\p{L}\p{N}])/giu,
  },
  contact: {
    hint: /@|\+\d|\d[.-]\d{4}/,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<![\p{N}.,-])\+\d{1,3}[ .-]?\(?\d{2,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\p{N}])|(?<![\p{N}-])\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\p{N}-])/gu,
  },
  ticket: {
    hint: /[A-Z]-\d/,
    pattern:
      /(?<![\p{L}\p{N}-])(?!(?:COVID|ISO|UTF|SHA|GPT|HTTP|RFC|IEEE|MD|AES|RSA|CVE|PCI|SOC|US|UK|EU|FY|Q|L|P|H|B|F|A|S|T|RTX|MP|USB|TLS|SSL|ES|IPV|ARM|CORE|TOP|SEV|TIER|STEP|PHASE|DAY|LEVEL|NASDAQ|APOLLO|MI)-)[A-Z]{2,10}-\d{3,7}(?![\p{L}\p{N}-])/gu,
  },
}

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
    flags: ['See «wiki.corp.contoso.com» («internal only»).', 'Ask «pat@contoso.com» or see «PAY-4411».'],
    passes: [
      'I wired the MCS-51 chip.',
      'The patent is public.',
      'We met ISO-27001 and UTF-8 rules during COVID-19.',
      'See https://example.com for more.',
    ],
  },
  *check({ text }) {
    for (const message of Object.keys(marks) as Kind[]) {
      const { hint, pattern } = marks[message]
      if (!hint.test(text)) continue
      for (const match of text.matchAll(pattern)) {
        yield { message, at: [match.index, match.index + match[0].length] }
      }
    }
  },
})
