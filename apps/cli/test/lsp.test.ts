import { readFileSync, writeFileSync } from 'node:fs'
import {
  compareRequest,
  explainRequest,
  type Overview,
  overviewRequest,
  type SetAsideResult,
  setAsideRequest,
} from '@marginalia/lsp/protocol'
import { linesOf, type Span } from '@marginalia/report'
import { describe, expect, test } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  type Position,
  type ProtocolConnection,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  TextDocumentEdit,
  type TextEdit,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver-protocol/node'
import { clean, folder, marginalia } from './command.ts'
import { at, type Editor, editor, uriOf, usual } from './editor.ts'
import { review } from './json.ts'

/** A sentence with a note about it, whatever else is thought of it. */
const gap = 'I moved 2.1M rows on TBD.'

const narrative = readFileSync(
  new URL('../../../fixtures/narratives/weak-judgment.md', import.meta.url),
  'utf8',
)

/** As the protocol counts it, in UTF-16. */
function positionIn(source: string, offset: number): Position {
  const { line, column } = linesOf(source).at(offset)
  return { line: line - 1, character: column - 1 }
}

const rangeIn = (source: string, [start, end]: Span) => ({
  start: positionIn(source, start),
  end: positionIn(source, end),
})

/** Numbers that look random and are the same in every run. */
function* pseudoRandom(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

describe('notes while one writes', () => {
  test('after 500 edits, the notes at every pause are those of the command, at the same places', async () => {
    const home = folder({ 'draft.md': narrative })
    const path = at(home, 'draft.md')
    const client = await editor([home])
    await client.open(path, narrative)
    const random = pseudoRandom(7)
    const next = (below: number): number => Math.floor(random.next().value! * below)
    const typed = ['a', ' ', '. ', '\n\n', 'very ', '👩‍🚀', 'é', '**', 'The date is TBD. ', '\r\n', '- ', '`']
    let text = narrative
    for (let edit = 1; edit <= 500; edit++) {
      const start = next(text.length)
      const end = next(3) === 0 ? Math.min(text.length, start + next(20)) : start
      const more = typed[next(typed.length)]!
      client.change(path, rangeIn(text, [start, end]), more)
      text = placed(text, start) + more + text.slice(placed(text, end).length)
      if (edit % 100 > 0) continue
      const [file] = await review(['-', '--stdin-filename', 'draft.md'], { cwd: home, stdin: text })
      const diagnostics = await client.settled(path)
      expect(diagnostics.map(({ range, code }) => ({ range, code }))).toEqual(
        file!.report.findings.map(({ span, rule }) => ({ range: rangeIn(text, span), code: rule })),
      )
    }
    client.close(path)
    expect(await client.end()).toBe(0)
  })

  /** The text up to an offset as the protocol can say it: between the two units of a line end, it is the line's end. */
  function placed(text: string, offset: number): string {
    const inside = text[offset - 1] === '\r' && text[offset] === '\n'
    return text.slice(0, inside ? offset - 1 : offset)
  }

  test('what to read first is a warning, the rest are hints; by a setting, levels decide', async () => {
    const home = folder({})
    const path = at(home, 'draft.md')
    const [file] = await review(['-'], { stdin: narrative })
    const { findings, first } = file!.report
    const byOrder = await (await editor([home])).open(path, narrative)
    expect(byOrder.map(({ severity }) => severity)).toEqual(
      findings.map((_, index) => (first.includes(index) ? 2 : 4)),
    )
    const options = { marginalia: { severity: 'level' } }
    const byLevel = await (await editor([home], { options })).open(path, narrative)
    expect(byLevel.map(({ severity }) => severity)).toEqual(
      findings.map(({ level }) => ({ error: 1, warning: 2, note: 3 })[level]),
    )
  })

  test('two folders with two configurations are reviewed each by its own, and a changed one is read again', async () => {
    const rules = (level: string): string =>
      JSON.stringify({ profile: 'plain', rules: { placeholder: level } })
    const loud = folder({ 'marginalia.config.json': rules('error') })
    const quiet = folder({ 'marginalia.config.json': rules('off') })
    const client = await editor([loud, quiet])
    const codes = async (path: string): Promise<unknown[]> =>
      (await client.open(path, gap)).map(({ code }) => code)
    expect(await codes(at(loud, 'a.md'))).toContain('placeholder')
    expect(await codes(at(quiet, 'a.md'))).not.toContain('placeholder')
    writeFileSync(at(loud, 'marginalia.config.json'), rules('off'))
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: uriOf(at(loud, 'a.md')) },
    })
    client.change(at(loud, 'a.md'), rangeIn(gap, [0, 0]), 'So ')
    const after = await client.settled(at(loud, 'a.md'))
    expect(after.map(({ code }) => code)).not.toContain('placeholder')
  })

  test('what a baseline accepts is not noted, as on the command line', async () => {
    const home = folder({ 'a.md': `${gap}\n` })
    const client = await editor([home])
    expect(await client.open(at(home, 'a.md'), `${gap}\n`)).not.toEqual([])
    expect((await marginalia(['baseline', 'a.md'], { cwd: home })).status).toBe(0)
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: { uri: uriOf(at(home, 'a.md')) },
    })
    client.change(at(home, 'a.md'), rangeIn(gap, [gap.length, gap.length]), ' It cost $XX.')
    const notes = await client.settled(at(home, 'a.md'))
    expect(notes.map(({ message }) => message).join()).not.toContain('“TBD”')
    expect(notes.map(({ message }) => message).join()).toContain('“$XX”')
  })

  test('a text that cannot be reviewed says why, and the others go on', async () => {
    const home = folder({ 'broken/.marginaliarc.json': '{' })
    const client = await editor([home])
    const wrong = await client.open(at(home, 'wrong.md'), '---\nprofile: six-pages\n---\n\nText.\n')
    expect(wrong).toMatchObject([{ severity: 1, range: { start: { line: 0, character: 0 } } }])
    expect(wrong[0]!.message).toMatch(/profile “six-pages” does not exist; expected one of .*six-pager/)
    const broken = await client.open(at(home, 'broken/a.md'), gap)
    expect(broken).toMatchObject([
      { message: expect.stringMatching(/\.marginaliarc\.json: cannot be read as JSON/) },
    ])
    const huge = await client.open(at(home, 'huge.txt'), 'many words '.repeat(1_900_000), 'plaintext')
    expect(huge).toMatchObject([{ message: expect.stringMatching(/at most 20000000 can be reviewed/) }])
    expect((await client.open(at(home, 'fine.md'), gap)).map(({ code }) => code)).toContain('placeholder')
    client.change(
      at(home, 'wrong.md'),
      { start: { line: 1, character: 17 }, end: { line: 1, character: 18 } },
      'r',
    )
    expect(await client.settled(at(home, 'wrong.md'))).not.toContainEqual(
      expect.objectContaining({ severity: 1 }),
    )
    expect(await client.end()).toBe(0)
  })

  test.each(['utf-8', 'utf-16', 'utf-32'] as const)(
    'places are right where a client counts in %s',
    async encoding => {
      const home = folder({ 'marginalia.config.json': '{"profile":"plain"}' })
      const units = (text: string): number =>
        encoding === 'utf-16'
          ? text.length
          : encoding === 'utf-8'
            ? Buffer.byteLength(text)
            : [...text].length
      const client = await editor([home], {
        capabilities: { ...usual, general: { positionEncodings: [encoding, 'utf-16'] } },
      })
      expect(client.server.capabilities.positionEncoding).toBe(encoding)
      const before = 'Ünïcode 👩‍🚀 naïve'
      await client.open(at(home, 'a.md'), `First line.\n\n${before}: ${clean}\n`)
      const place = { line: 2, character: units(`${before}: `) }
      client.change(at(home, 'a.md'), { start: place, end: place }, 'It is “é” by TBD. ')
      const notes = await client.settled(at(home, 'a.md'))
      const start = { line: 2, character: units(`${before}: It is “é” by `) }
      const end = { line: 2, character: units(`${before}: It is “é” by TBD`) }
      expect(notes).toContainEqual(expect.objectContaining({ code: 'placeholder', range: { start, end } }))
    },
  )

  test('text files, MDX and texts that were never saved are reviewed as what they are', async () => {
    const home = folder({})
    const client = await editor([home])
    const codes = async (path: string, text: string, language: string): Promise<unknown[]> =>
      (await client.open(path, text, language)).map(({ code }) => code)
    const fenced = `~~~\n${gap}\n~~~\n`
    expect(await codes(at(home, 'a.md'), fenced, 'markdown')).not.toContain('placeholder')
    expect(await codes(at(home, 'a.txt'), fenced, 'plaintext')).toContain('placeholder')
    expect(await codes(at(home, 'a.mdx'), `{/* ${gap} */}\n`, 'mdx')).not.toContain('placeholder')
    expect(await codes(at(home, 'note'), fenced, 'plaintext')).toContain('placeholder')
  })

  test('a setting that is wrong is told in one line, and the usual value holds', async () => {
    let tell: (line: string) => void
    const told = new Promise<string>(resolve => {
      tell = resolve
    })
    const client = await editor([folder({})], {
      options: { marginalia: { severity: 'loud' } },
      listen: connection =>
        connection.onNotification(ShowMessageNotification.type, ({ message }) => tell(message)),
    })
    const notes = await client.open(at(folder({}), 'a.md'), gap)
    expect(await told).toBe('marginalia.severity: expected one of first, level; got "loud"')
    expect(notes.map(({ severity }) => severity)).toContain(2)
  })

  test('settings that are sent later apply at once', async () => {
    const client = await editor([folder({})])
    const path = at(folder({}), 'a.md')
    expect(await client.open(path, gap)).not.toEqual([])
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { marginalia: { documents: 'configured' } },
    })
    client.change(path, rangeIn(gap, [0, 0]), ' ')
    expect(await client.settled(path)).toEqual([])
  })
})

describe('asked about a place', () => {
  const text =
    '# Story\n\n**Situation:** The date is TBD.\n\n**Action:** I moved 2 racks.\nI did it by hand.\n'
  const due = { line: 2, character: 28 }

  async function opened(capabilities: ClientCapabilities = usual): Promise<{ client: Editor; uri: string }> {
    const home = folder({ 'marginalia.config.json': '{"profile":"star-story"}' })
    const client = await editor([home], { capabilities })
    await client.open(at(home, 'a.md'), text)
    return { client, uri: uriOf(at(home, 'a.md')) }
  }

  test('a hover says what is there, why it matters, asks, and names its source', async () => {
    const { client, uri } = await opened()
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: due,
    })
    expect(hover!.contents).toMatchObject({ kind: 'markdown' })
    const { value } = hover!.contents as { value: string }
    expect(value).toContain('“TBD”')
    expect(value).toMatch(/\*\*.+\*\*/)
    expect(value).toMatch(/_.+\?_/)
    expect(value).toMatch(/\]\(<file:.*\/rules\/.+\.md>\)/)
    expect(
      await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 1, character: 0 },
      }),
    ).toBeNull()
  })

  describe('why a note is made here', () => {
    const terms = {
      haste: {
        find: '{run|rush|hurry} [adv]?',
        except: ['run to'],
        title: 'Haste',
        why: 'Speed is no plan.',
        ask: 'What was skipped?',
        message: '“{match}” tells of haste.',
        flags: ['We «rushed» it.'],
        passes: ['We planned it.'],
      },
    }
    const told = '# Story\n\nWe read the log. Then I hurried home.\n'
    const hurried = { line: 2, character: told.indexOf('hurried') - told.indexOf('We') + 2 }

    async function asked() {
      const config = JSON.stringify({ profile: 'plain', terms })
      const home = folder({ 'marginalia.config.json': config, 'a.md': told })
      const client = await editor([home])
      await client.open(at(home, 'a.md'), told)
      return { client, home, textDocument: { uri: uriOf(at(home, 'a.md')) } }
    }

    test('stands in its hover: what its words are read as, and the line of patterns that fits', async () => {
      const { client, textDocument, home } = await asked()
      const hover = async () => {
        const request = { textDocument, position: hurried }
        return (await client.connection.sendRequest(HoverRequest.type, request))!.contents as {
          value: string
        }
      }
      const { value } = await hover()
      expect(value).toMatch(/\*\*Why here\*\*\n\n- Words of the writer.*hurried \(verb, past\)/)
      expect(value).toContain('Fits `{run|rush|hurry} [adv]?`')
      // Asking changes nothing, and is about the text as it is.
      const before = client.noted(textDocument.uri)
      client.change(at(home, 'a.md'), rangeIn(told, [0, 0]), '\n')
      const after = await client.settled(at(home, 'a.md'))
      expect(after.map(({ code, message }) => [code, message])).toEqual(
        before!.map(({ code, message }) => [code, message]),
      )
      expect(
        await client.connection.sendRequest(HoverRequest.type, { textDocument, position: hurried }),
      ).toBeNull()
      expect(
        await client.connection.sendRequest(HoverRequest.type, {
          textDocument,
          position: { ...hurried, line: 3 },
        }),
      ).toMatchObject({ contents: { value } })
    })

    test('is told in full on request, in the words of the command', async () => {
      const { client, textDocument, home } = await asked()
      const rule = 'team-haste'
      const request = { ...textDocument, rule, position: hurried }
      const text = await client.connection.sendRequest<string | null>(explainRequest, request)
      const place = `a.md:${hurried.line + 1}:${hurried.character + 1}`
      const { stdout } = await marginalia(['explain', rule, place, '--no-color'], { cwd: home })
      expect(stdout).toBe(`${text}\n`)
      expect(text).toContain('hurried')
      const nowhere = { ...request, position: { line: 1, character: 0 } }
      expect(await client.connection.sendRequest(explainRequest, nowhere)).toBeNull()
    })
  })

  test('words of the writer are never markup in a hover, and a plain client gets plain text', async () => {
    const { client, uri } = await opened()
    const hostile = 'The date is [insert <b>date</b>] here.'
    client.change(
      uriPath(uri),
      rangeIn(text, [text.indexOf('The date'), text.indexOf('\n\n**Action')]),
      hostile,
    )
    const hover = { textDocument: { uri }, position: due }
    const { value } = (await client.connection.sendRequest(HoverRequest.type, hover))!.contents as {
      value: string
    }
    expect(value).toContain('“\\[insert \\<b\\>date\\</b\\>\\]”')
    expect(value).not.toMatch(/(?<!\\)<b/)
    const plain = await opened({ ...usual, textDocument: { hover: { contentFormat: ['plaintext'] } } })
    const answer = await plain.client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: plain.uri },
      position: due,
    })
    expect(answer!.contents).toMatchObject({ kind: 'plaintext' })
    expect((answer!.contents as { value: string }).value).not.toMatch(/\*\*|\\/)
  })

  const uriPath = (uri: string): string => decodeURIComponent(new URL(uri).pathname)

  test('stories and their parts are symbols that fold, with lengths and shares above them', async () => {
    const { client, uri } = await opened()
    const textDocument = { uri }
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })
    expect(symbols).toMatchObject([
      { name: 'Story', children: [{ name: 'Situation' }, { name: 'Action', detail: '9 words, 69 %' }] },
    ])
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument })
    expect(folds).toContainEqual(expect.objectContaining({ startLine: 4, endLine: 5 }))
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument })
    const titles = lenses!.map(({ range, command }) => `${range.start.line} ${command!.title}`)
    expect(titles[0]).toMatch(/^0 13 words/)
    expect(titles).toContain('4 Action: 9 words, 69 %')
  })

  test('answers to several questions stand in the outline by their question', async () => {
    const questions = ['Tell me about a time when you took a risk.', 'Describe a time when you failed.']
    const answers = [
      '**Situation:** In 2021 our depot lost two of its five ramps, and trucks waited 90 minutes.\n\n**Action:** I rented a third ramp for 12 days and told the 14 people of the night shift why.',
      '**Situation:** In 2022 I planned the move of 40 racks and forgot the permit of the city.\n\n**Action:** I asked the city for another date and told my manager the same evening.',
    ]
    const path = at(folder({ 'marginalia.config.json': '{"profile":"star-story"}' }), 'a.md')
    const client = await editor([])
    await client.open(path, questions.map((question, n) => `## ${question}\n\n${answers[n]}\n`).join('\n'))
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: uriOf(path) },
    })) as DocumentSymbol[]
    expect(symbols.map(({ name }) => name)).toEqual(questions)
    for (const { children } of symbols)
      expect(children!.map(({ name }) => name)).toEqual(['Situation', 'Action'])
  })

  test('a note about several places names the others as related', async () => {
    const home = folder({})
    const client = await editor([home])
    const notes = await client.open(at(home, 'draft.md'), narrative)
    const [file] = await review(['-'], { stdin: narrative })
    const several = file!.report.findings.map(({ also }) => also.map(({ span }) => rangeIn(narrative, span)))
    expect(several.some(({ length }) => length > 0)).toBe(true)
    expect(
      notes.map(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.range)),
    ).toEqual(several)
  })
})

describe('what can be done about a note', () => {
  const actionsAt = async (client: Editor, path: string, position: Position) =>
    (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf(path) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as CodeAction[]

  const editsOf = ({ edit }: CodeAction, path: string): TextEdit[] => edit?.changes?.[uriOf(path)] ?? []

  function applied(text: string, edits: readonly TextEdit[], reason: string): string {
    const lines = linesOf(text)
    return edits
      .map(({ range: { start }, newText }) => ({
        at: lines.start(start.line + 1) + start.character,
        newText,
      }))
      .sort((a, b) => b.at - a.at)
      .reduce(
        (all, { at, newText }) => all.slice(0, at) + newText.replace('--  ', `-- ${reason} `) + all.slice(at),
        text,
      )
  }

  test.each([
    ['a line of its own', 'a.md', `${clean}\n\nThe date is TBD.\n`],
    [
      'a line inside a paragraph',
      'a.md',
      `${clean}\nI wrote it down\nafter the date, which is TBD.\nThen I left.\n`,
    ],
    ['MDX', 'a.mdx', `${clean}\n\nThe date is TBD.\n`],
    ['Windows line ends', 'a.md', `${clean}\r\n\r\nThe date is TBD.\r\n`],
    ['an item of a list', 'a.md', `- ${clean}\n- The date is TBD.\n- I left.\n`],
    ['no line end', 'a.md', 'The date is TBD.'],
  ])('one can be set aside by a comment alone, with a place for a reason: %s', async (_kind, name, text) => {
    const home = folder({ 'marginalia.config.json': '{"profile":"plain"}' })
    const path = at(home, name)
    const client = await editor([home])
    const noted = await client.open(path, text, name.endsWith('x') ? 'mdx' : 'markdown')
    const note = noted.find(({ range, code }) => code === 'placeholder' && wordsAt(text, range) === 'TBD')!
    const actions = await actionsAt(client, path, note.range.start)
    const action = actions.find(({ title }) => title.includes(String(note.code)) && title.includes('aside'))!
    const edits = editsOf(action, path)
    expect(edits.length).toBeGreaterThan(0)
    for (const { range, newText } of edits) {
      expect(range.start).toEqual(range.end)
      expect(newText.trim()).toMatch(/^(?:<!--|\{\/\*) marginalia-[\w-]+ [\w-]+(?: -- )? (?:-->|\*\/\})$/)
    }
    const left = async (reason: string): Promise<string[]> => {
      const args = ['-', '--stdin-filename', name]
      const [file] = await review(args, { cwd: home, stdin: applied(text, edits, reason) })
      return file!.report.findings.map(({ rule }) => rule)
    }
    // Without a reason it has no effect, and the writer is told so.
    expect(await left('')).toEqual(expect.arrayContaining([note.code, 'suppression']))
    const others = noted.map(({ code }) => code).filter(code => code !== note.code)
    expect((await left('a good reason')).sort()).toEqual(others.sort())
  })

  function wordsAt(text: string, { start, end }: { start: Position; end: Position }): string {
    const lines = linesOf(text)
    const offset = ({ line, character }: Position): number => lines.start(line + 1) + character
    return text.slice(offset(start), offset(end))
  }

  test('a client that can let a person fill in a place is led to the reason', async () => {
    const home = folder({ 'marginalia.config.json': '{"profile":"plain"}' })
    const workspace = { workspaceEdit: { documentChanges: true, snippetEditSupport: true } }
    const client = await editor([home], { capabilities: { ...usual, workspace } })
    await client.open(at(home, 'a.md'), 'The date is TBD.\n')
    const [action] = await actionsAt(client, at(home, 'a.md'), { line: 0, character: 13 })
    const change = action!.edit!.documentChanges![0]!
    expect(TextDocumentEdit.is(change)).toBe(true)
    expect(JSON.stringify(change)).toMatch(
      /"snippet":\{"kind":"snippet","value":"<!-- marginalia-[^"]+ -- \$1 -->/,
    )
  })

  test('nothing else is ever offered: no action touches a word of the writer', async () => {
    const home = folder({})
    const path = at(home, 'draft.md')
    const client = await editor([home], {
      capabilities: { ...usual, window: { showDocument: { support: true } } },
    })
    const notes = await client.open(path, narrative)
    for (const { range } of notes.slice(0, 12)) {
      for (const { title, edit, command } of await actionsAt(client, path, range.start)) {
        expect(title).toMatch(/^(?:Set th(?:is note|ese \d+ notes) aside, with a reason|Read about)/)
        if (!edit) expect(command!.command).toBe('marginalia.openPage')
        for (const { range } of edit?.changes?.[uriOf(path)] ?? []) expect(range.start).toEqual(range.end)
      }
    }
  })
})

describe('what the extension of VS Code asks beyond the protocol', () => {
  test('how long the text is, what to read first, and what it changed since an earlier version', async () => {
    const home = folder({ 'marginalia.config.json': '{"profile":"written-assessment"}' })
    const path = at(home, 'a.md')
    const client = await editor([home])
    await client.open(path, `${clean}\n\n${gap}\n`)
    const overview = await client.connection.sendRequest<Overview>(overviewRequest, { uri: uriOf(path) })
    expect(overview.profile).toBe('written-assessment')
    expect(overview.sizes).toContain('14 words')
    expect(overview.sizes.join()).toMatch(/of 8,000 characters/)
    expect(overview.first.map(({ message }) => message).join()).toContain('“TBD”')
    const before = { uri: uriOf(path), before: `${clean}\n` }
    const compared = await client.connection.sendRequest<string>(compareRequest, before)
    expect(compared).toMatch(/^New \(\d+\)$/m)
    expect(compared).toMatch(/“TBD” is a gap/)
    expect(compared).toMatch(/^Words\s+8 → 14$/m)
  })

  test('a comment with the reason that a person gave', async () => {
    const path = at(folder({}), 'a.md')
    const client = await editor([])
    const notes = await client.open(path, `${gap}\n`)
    const { range } = notes.find(({ code }) => code === 'placeholder')!
    const params = { uri: uriOf(path), rule: 'placeholder', range, reason: 'it is a form' }
    const edit = await client.connection.sendRequest<SetAsideResult>(setAsideRequest, params)
    const [comment] = edit!.changes![uriOf(path)]!
    expect(comment!.newText).toBe('<!-- marginalia-disable-next-line placeholder -- it is a form -->\n')
    client.change(path, comment!.range, comment!.newText)
    expect((await client.settled(path)).map(({ code }) => code)).not.toContain('placeholder')
  })
})

describe('the whole workspace', () => {
  const pulling: ClientCapabilities = {
    ...usual,
    textDocument: { ...usual.textDocument, diagnostic: { dynamicRegistration: false } },
    workspace: {
      workspaceFolders: true,
      diagnostics: { refreshSupport: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
  }

  /** A client that asks for notes, and what the server asked of it. */
  async function asking(folders: readonly string[]) {
    const registered: Registration[] = []
    let refreshed = 0
    const client = await editor(folders, {
      capabilities: pulling,
      listen(connection: ProtocolConnection) {
        connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
          registered.push(...registrations)
        })
        connection.onRequest(DiagnosticRefreshRequest.type, () => {
          refreshed++
        })
        connection.onRequest(WorkspaceFoldersRequest.type, () => null)
      },
    })
    return { client, registered, refreshed: () => refreshed }
  }

  test('a client that asks for notes is not sent them, and is told when they have not changed', async () => {
    const home = folder({ 'marginalia.config.json': '{"profile":"plain"}' })
    const path = at(home, 'a.md')
    const { client, registered, refreshed } = await asking([home])
    void client.open(path, gap)
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uriOf(path) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      })
    const first = await ask()
    expect(first).toMatchObject({
      kind: 'full',
      items: expect.arrayContaining([expect.objectContaining({ code: 'placeholder' })]),
    })
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
    expect(client.noted(uriOf(path))).toBeUndefined()
    // The configuration changes, and the client is asked to ask again.
    expect(registered.map(({ method }) => method)).toContain(DidChangeWatchedFilesNotification.method)
    writeFileSync(at(home, 'marginalia.config.json'), '{"profile":"plain","rules":{"placeholder":"off"}}')
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(at(home, 'marginalia.config.json')), type: 2 }],
    })
    const second = await ask(first.resultId)
    expect(second.kind).toBe('full')
    expect(JSON.stringify(second)).not.toContain('placeholder')
    expect(refreshed()).toBe(1)
  })

  test('asked about the workspace, it reviews what is configured and not open, and once', async () => {
    const home = folder({
      'bank/marginalia.config.json': '{"profile":"plain"}',
      'bank/a.md': gap,
      'bank/b.md': clean,
      'bank/open.md': gap,
      'bank/picture.docx': 'no text',
      'README.md': gap,
      'asked.md': `---\nprofile: plain\n---\n\n${gap}\n`,
    })
    const { client } = await asking([home])
    void client.open(at(home, 'bank/open.md'), gap)
    const ask = (previousResultIds: { uri: string; value: string }[] = []) =>
      client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds })
    const { items } = await ask()
    expect(items.map(item => [item.uri, item.kind === 'full' && item.items.length > 0])).toEqual([
      [uriOf(at(home, 'asked.md')), true],
      [uriOf(at(home, 'bank/a.md')), true],
      [uriOf(at(home, 'bank/b.md')), false],
    ])
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId! }))
    expect(await ask(known)).toEqual({ items: [] })
    writeFileSync(at(home, 'bank/b.md'), gap)
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(at(home, 'bank/b.md')), type: 2 }],
    })
    const again = await ask(known)
    expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'full'])
  })

  test('a scan can be cancelled, and says how far it is', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`${n}.md`, `${narrative}\n${n}\n`]),
    )
    const home = folder({ 'marginalia.config.json': '{}', ...texts })
    const { client } = await asking([home])
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node')
    const source = new CancellationTokenSource()
    const steps: string[] = []
    client.connection.onProgress(WorkDoneProgress.type, 'scan', ({ kind }) => {
      steps.push(kind)
      if (steps.length === 3) source.cancel()
    })
    const answer = await client.connection
      .sendRequest(
        WorkspaceDiagnosticRequest.type,
        { previousResultIds: [], workDoneToken: 'scan' },
        source.token,
      )
      .catch(error => error)
    expect(steps.slice(0, 3)).toEqual(['begin', 'report', 'report'])
    const whole = answer.items?.length === 60
    expect(whole).toBe(false)
    if (!answer.items) expect(answer.code).toBe(LSPErrorCodes.RequestCancelled)
  })

  test('asked by command, it sends the notes on every text, and takes them back when one is opened', async () => {
    const home = folder({ 'a.md': gap, 'README.md': gap })
    const progress: string[] = []
    let said = ''
    const client = await editor([home], {
      capabilities: { ...usual, window: { workDoneProgress: true } },
      listen(connection) {
        connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
          connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => void progress.push(kind))
        })
        connection.onNotification(ShowMessageNotification.type, ({ message }) => {
          said = message
        })
      },
    })
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'marginalia.reviewWorkspace' })
    expect(said).toMatch(/^2 texts reviewed, \d+ notes/)
    expect(progress).toEqual(expect.arrayContaining(['begin', 'report', 'end']))
    expect(client.noted(uriOf(at(home, 'README.md')))).not.toEqual([])
    await client.open(at(home, 'README.md'), clean)
    client.close(at(home, 'README.md'))
    await client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: uriOf(at(home, 'README.md')) },
    })
    expect(client.noted(uriOf(at(home, 'README.md')))).toEqual([])
  })
})

describe('a long session', () => {
  test('edits and questions about notes leave nothing behind in memory', async () => {
    const home = folder({
      'report.cjs': `process.on('SIGUSR2', () => { gc(); process.send?.(0); require('node:fs').writeFileSync(__dirname + '/heap', String(process.memoryUsage().heapUsed)) })`,
    })
    const path = at(home, 'a.md')
    const client = await editor([home], { node: ['--expose-gc', '--require', at(home, 'report.cjs')] })
    await client.open(path, narrative)
    const type = async (times: number): Promise<number> => {
      for (let n = 0; n < times; n++) {
        const start = { line: 9, character: 10 + (n % 40) }
        client.change(path, { start, end: start }, 'word '[n % 5]!)
        await client.settled(path)
        if (n % 10 === 0)
          await client.connection.sendRequest(HoverRequest.type, {
            textDocument: { uri: uriOf(path) },
            position: { line: 9, character: n % 200 },
          })
      }
      const answered = client.connection.sendRequest(FoldingRangeRequest.type, {
        textDocument: { uri: uriOf(path) },
      })
      process.kill(client.pid, 'SIGUSR2')
      await answered
      await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: uriOf(path) } })
      return Number(readFileSync(at(home, 'heap'), 'utf8'))
    }
    const before = await type(100)
    const after = await type(400)
    expect((after - before) / 1e6).toBeLessThan(6)
  })
})
