import { retext } from 'retext'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'
import type { Found } from './marks.ts'

/** Another tool as its users run it, on the raw file. */
export interface Peer {
  readonly name: string
  find(source: string): Promise<readonly Found[]>
  /** Passives alone, where the tool looks for them. */
  passives?(text: string): readonly (readonly [number, number])[]
}

interface Place {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}
/** A message of any vfile: older ones call the place a position. */
interface Message {
  readonly ruleId?: string | null | undefined
  readonly source?: string | null | undefined
  readonly place?: Place | object | null | undefined
  readonly position?: Place | object | null | undefined
}

const fromMessages = (messages: readonly Message[]): Found[] =>
  messages.flatMap(({ ruleId, source, place: newer, position }) => {
    const place = newer ?? position
    const { start, end } = offsetsOf(place)
    return start === undefined || end === undefined
      ? []
      : [{ rule: `${source}:${ruleId}`, span: [start, end] as const }]
  })

const offsetsOf = (place: Place | object | null | undefined) =>
  place && 'start' in place && 'end' in place
    ? { start: (place as Place).start.offset, end: (place as Place).end.offset }
    : { start: undefined, end: undefined }

const onlyPassive = Object.fromEntries(
  ['weasel', 'illusion', 'so', 'thereIs', 'adverb', 'tooWordy', 'cliches'].map(check => [check, false]),
)

/** Peers that install from npm, under their own defaults. */
export async function peers(): Promise<Peer[]> {
  const english = retext().use(retextIntensify).use(retextPassive).use(retextSimplify)
  const passive = retext().use(retextPassive)
  return [
    {
      name: 'write-good',
      find: async source =>
        writeGood(source).map(({ index, offset }) => ({ rule: 'write-good', span: [index, index + offset] })),
      passives: text =>
        writeGood(text, onlyPassive).map(({ index, offset }) => [index, index + offset] as const),
    },
    {
      name: 'retext-intensify, -passive, -simplify',
      find: async source => fromMessages((await english.process(source)).messages),
      passives: text => fromMessages(passive.processSync(text).messages).map(({ span }) => span),
    },
    { name: 'alex', find: await alexFinder() },
    { name: 'harper.js', find: await harperFinder() },
  ]
}

/** What a peer finds in documents, scored one after the other. */
export async function scorePeer<D extends { readonly source: string }, T>(
  peer: Peer,
  documents: readonly D[],
  score: (document: D, found: readonly Found[]) => T,
): Promise<T[]> {
  const scores: T[] = []
  for (const document of documents) scores.push(score(document, await peer.find(document.source)))
  return scores
}

async function alexFinder(): Promise<Peer['find']> {
  const { markdown } = await import('alex')
  return async source => fromMessages(markdown(source).messages)
}

async function harperFinder(): Promise<Peer['find']> {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    import('harper.js'),
    import('harper.js/binaryInlined'),
  ])
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return async source =>
    (await linter.lint(source, { language: 'markdown' })).map(lint => {
      const { start, end } = lint.span()
      return { rule: lint.lint_kind(), span: [start, end] }
    })
}
