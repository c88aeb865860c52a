import { principleInfos } from '../src/index.ts'

/** Stories made of parts that are combined at random, the same ones for the same seed. About 190 words each. */
export function generatedStories(
  count: number,
  seed = 1,
): { readonly path: string; readonly text: string }[] {
  const random = randomFrom(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from))
  return Array.from({ length: count }, (_, index) => {
    const [first, second] = [one(principleInfos), one(principleInfos)]
    const year = number(2019, 2026)
    const thing = one(things)
    const place = one(places)
    const from = number(200, 9000)
    const to = Math.floor(from / number(2, 9))
    const sentences = (list: readonly string[], most: number): string =>
      shuffled(list, random)
        .slice(0, most)
        .map(text =>
          text
            .replaceAll('THING', () => one(things))
            .replace(/PLACE/g, () => one(places))
            .replace(/PERSON/g, () => one(people))
            .replace(/N/g, (letter, at: number) =>
              isPlaceholder(text, at) ? String(number(3, 900)) : letter,
            ),
        )
        .join(' ')
    const text = `---
title: ${thing[0]!.toUpperCase()}${thing.slice(1)} in ${place}, ${index + 1}
principles: [${first.name.includes(',') ? `"${first.name}"` : first.name}, ${second.name.includes(',') ? `"${second.name}"` : second.name}]
primary: ${first.name}
level: L6
date: ${year}-${String(number(1, 13)).padStart(2, '0')}
---

**Situation:** In ${one(months)} ${year} the ${thing} in ${place} failed ${from} times a month. ${sentences(situations, 3)}

**Task:** ${sentences(tasks, 2)}

**Action:** ${sentences(actions, 8)}

**Result:** By ${one(months)} ${year + 1} the failures fell from ${from} to ${to} a month. ${sentences(results, 2)}

**Lesson:** ${sentences(lessons, 1)}
`
    return { path: `${String(index + 1).padStart(4, '0')}.md`, text }
  })
}

const isPlaceholder = (text: string, at: number): boolean =>
  !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + 1] ?? ' ')

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}

const things = [
  'label printer',
  'night import',
  'payment retry',
  'stock count',
  'driver rota',
  'claims form',
  'search index',
  'cold chain alarm',
  'refund queue',
  'access badge',
]
const places = ['Gdansk', 'Porto', 'Leeds', 'Osaka', 'Turin', 'Denver', 'Lyon', 'Cork', 'Graz', 'Tampere']
const people = [
  'Ines',
  'Tomasz',
  'Priya',
  'Malik',
  'Aiko',
  'Bruno',
  'Helga',
  'Samir',
  'Oksana',
  'Ravi',
  'Lena',
  'Yusuf',
  'Chloe',
  'Dario',
  'Farah',
  'Goran',
]
const months = ['January', 'March', 'April', 'June', 'August', 'October']
const situations = [
  'N people in PLACE worked around it by hand, and each of them lost N minutes a day.',
  'N customers in PLACE called in one week and asked PERSON when the THING would work.',
  'The contract with the vendor in PLACE ended in N weeks.',
  'PERSON had tried N repairs with PERSON, and N of them were undone by the next release.',
  'We had spent £N,000 on the THING in N months.',
  'Nobody owned the THING after PERSON moved to PLACE with N others.',
]
const tasks = [
  'PERSON asked me to halve the failures of the THING within N weeks.',
  'My director PERSON wanted a plan and I had N days to write it for PLACE.',
  'I set the goal with PERSON: N failures a month at most in PLACE.',
  'The THING was not my system, but N of my N sites depended on it.',
]
const actions = [
  'I read the logs of N nights and sorted N failures by cause.',
  'I sat with PERSON for N hours and wrote down N steps.',
  'I asked the vendor in PLACE for the change log, which PERSON sent after N days.',
  'I rejected a rewrite of the THING because PERSON counted N months for it.',
  'I considered waiting for release N, but each week cost PLACE £N,000.',
  'I built a check of the THING with PERSON that ran every N minutes.',
  'PERSON disagreed with PERSON and me, so we tested N ideas on N cases.',
  'I showed N numbers to PERSON and asked for N hours of one engineer.',
  'I moved the THING from PLACE to PLACE over N weekends.',
  'I trained N colleagues in PLACE with PERSON and wrote a page of N lines.',
  'When test N failed in PLACE, I went back to the old way within N minutes and told PERSON why.',
  'I called N customers in PLACE and asked PERSON to call N more.',
  'I agreed with PERSON in finance that £N,000 would pay for N sensors.',
  'PERSON ran the old THING and PERSON the new one side by side for N days.',
]
const results = [
  'That saves N hours a week in PLACE and N in PLACE.',
  'The calls to PERSON fell to N a week, and the THING has run N nights without a repair.',
  'PLACE and PLACE copied it within N weeks.',
  'Revenue of £N,000 a month came back to PLACE.',
]
const lessons = [
  'I now ask PERSON on day N who is called when the THING breaks.',
  'I had trusted a dashboard of PERSON that counted N wrong things.',
  'I would test with the N people on nights in PLACE first next time.',
  'I write down N things that would prove PERSON and me wrong before I begin.',
]
