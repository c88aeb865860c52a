import { sizesOf } from '@marginalia/formats'
import { render } from '@marginalia/report'
import { SymbolInformation } from 'vscode-languageserver'
import { actionsAt, setAsideEdit } from './actions.ts'
import { hoverAt } from './hover.ts'
import { foldingOf, lensesOf, symbolsOf } from './outline.ts'
import {
  type CompareParams,
  compareRequest,
  type ExplainParams,
  explainRequest,
  type Overview,
  type OverviewParams,
  overviewRequest,
  type SetAsideParams,
  type SetAsideResult,
  setAsideRequest,
} from './protocol.ts'
import type { Session } from './session.ts'

/** What is asked about one open text. The answer is always about the text as it is now. */
export function answerAboutTexts(session: Session): void {
  const { connection, documents } = session

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const resultId = session.resultIdOf(uri)
    if (documents.get(uri) && previousResultId === resultId) return { kind: 'unchanged', resultId }
    return { kind: 'full', resultId, items: await session.diagnosticsFor(uri) }
  })

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const reviewed = await session.reviewedOf(uri)
    if (!reviewed) return null
    const offset = reviewed.positions.offset(position)
    const { client, reviewing } = session
    return session.asked(uri, (text, fallback) =>
      hoverAt(reviewed, offset, client.markup, reviewing.pageOf, (rule, at) =>
        text.source === reviewed.source ? reviewing.why(text, rule, at, fallback) : null,
      ),
    )
  })

  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const reviewed = await session.reviewedOf(uri)
    const symbols = reviewed ? symbolsOf(reviewed) : []
    if (session.client.nestedSymbols) return symbols
    const flat = symbols.flatMap(one => [one, ...(one.children ?? [])])
    return flat.map(({ name, kind, range }) => SymbolInformation.create(name, kind, range, uri))
  })

  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const reviewed = await session.reviewedOf(uri)
    return reviewed ? foldingOf(reviewed) : []
  })

  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const reviewed = await session.reviewedOf(uri)
    const { lens } = await session.settingsFor(uri)
    return reviewed && lens ? lensesOf(reviewed, sizesOf(reviewed.report)) : []
  })

  connection.onCodeAction(async params => {
    const acting = await session.actingOn(params.textDocument.uri)
    return acting ? actionsAt(acting, params) : []
  })

  connection.onRequest(overviewRequest, async ({ uri }: OverviewParams): Promise<Overview | null> => {
    const reviewed = await session.reviewedOf(uri)
    if (!reviewed) return null
    const { report, source, positions } = reviewed
    return {
      profile: report.profile,
      sizes: sizesOf(report),
      notes: report.findings.length,
      first: report.first.map(index => {
        const finding = report.findings[index]!
        const info = report.rules.find(({ id }) => id === finding.rule)!
        return { message: render(finding, info, source), range: positions.range(finding.span) }
      }),
    }
  })

  connection.onRequest(setAsideRequest, async (params: SetAsideParams): Promise<SetAsideResult> => {
    const acting = await session.actingOn(params.uri)
    if (!acting) return null
    const [start, end] = acting.document.positions.span(params.range)
    const finding = acting.report.findings.find(
      ({ rule, span }) => rule === params.rule && span[0] === start && span[1] === end,
    )
    return finding ? setAsideEdit(acting, finding, params.reason) : null
  })

  connection.onRequest(explainRequest, async ({ uri, rule, position }: ExplainParams) => {
    const offset = session.documents.get(uri)?.positions.offset(position)
    if (offset === undefined) return null
    return session.asked(uri, (text, fallback) => session.reviewing.explain(text, rule, offset, fallback))
  })

  connection.onRequest(compareRequest, ({ uri, before }: CompareParams) => session.compared(uri, before))
}
