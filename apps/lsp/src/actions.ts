import type { Finding, Report } from '@marginalia/report'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { notesAt } from './notes-at.ts'
import type { OpenDocument } from './open-document.ts'
import type { Text } from './reviewing.ts'
import { type Insertion, type SettingAside, settingAside } from './set-aside.ts'

export const openPage = 'marginalia.openPage'

/** Notes for which actions are looked for at one place. */
const most = 4

/** What is needed to act on the notes of a text. */
export interface Acting {
  readonly document: OpenDocument
  readonly text: Text
  readonly report: Report
  /** The report about another version of the text. */
  readonly tried: (source: string) => Report | null
  readonly pageOf: (rule: string) => string | null
  /** The client can let a person fill in a place of an edit. */
  readonly snippets: boolean
  /** The client can open a file that it is told to. */
  readonly opens: boolean
}

/** What can be done about the notes of a range: set one aside, and read about its rule. Never anything else. */
export function actionsAt(acting: Acting, { range, context }: CodeActionParams): CodeAction[] {
  if (context.only && !context.only.some(kind => CodeActionKind.QuickFix.startsWith(kind))) return []
  const { document, report, opens, pageOf } = acting
  const here = notesAt(report, document.positions.span(range)).slice(0, most)
  const rules = [...new Set(here.map(({ finding }) => finding.rule))]
  return [
    ...here.flatMap(({ finding }) => {
      const aside = asideOf(acting, finding)
      if (!aside) return []
      const what = aside.notes > 1 ? `these ${aside.notes} notes` : 'this note'
      const title = `Set ${what} aside, with a reason: ${finding.rule}`
      return [{ title, kind: CodeActionKind.QuickFix, edit: editOf(acting, aside, '') }]
    }),
    ...(opens ? rules : []).flatMap(rule => {
      const page = pageOf(rule)
      if (page === null) return []
      const title = `Read about ${rule}`
      const command = { title, command: openPage, arguments: [page] }
      return [{ title, kind: CodeActionKind.QuickFix, command }]
    }),
  ]
}

/** The comment that sets a note aside for a reason, as an edit; null where no comment reaches it. */
export function setAsideEdit(acting: Acting, finding: Finding, reason: string): WorkspaceEdit | null {
  const aside = asideOf(acting, finding)
  return aside && editOf(acting, aside, reason)
}

const asideOf = ({ text, report, tried }: Acting, finding: Finding): SettingAside | null =>
  settingAside(text.source, text.syntax, finding, report, tried)

/**
 * Without a reason a comment has no effect yet: a person is led to the place of the reason, or told that there is
 * none.
 */
function editOf({ document, snippets }: Acting, { comments }: SettingAside, reason: string): WorkspaceEdit {
  const { uri, version, positions } = document
  if (!snippets || reason !== '') {
    const edits = comments(reason).map(
      ({ at, text }): TextEdit => ({ range: positions.range([at, at]), newText: text }),
    )
    return { changes: { [uri]: edits } }
  }
  const edits = comments(blank).map(({ at, text }: Insertion): TextEdit | SnippetTextEdit => {
    const range = positions.range([at, at])
    if (!text.includes(blank)) return { range, newText: text }
    return {
      range,
      snippet: { kind: 'snippet', value: text.replace(/[\\$}]/g, '\\$&').replace(blank, () => '$1') },
    }
  })
  return { documentChanges: [{ textDocument: { uri, version }, edits }] }
}

/** Stands for the place of the reason. */
const blank = '\u0000'
