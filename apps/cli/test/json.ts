import type { Finding, Report } from '@marginalia/report'
import { folder, type Given, marginalia } from './command.ts'

export interface Reviewed {
  readonly path: string
  readonly report: Report
}

/** Review with `--format json` and read the answer. */
export async function review(args: readonly string[], given: Given = {}): Promise<Reviewed[]> {
  const { stdout, stderr, status } = await marginalia([...args, '--format', 'json'], given)
  if (status === 2) throw new Error(stderr)
  return JSON.parse(stdout).files
}

/** The words that each rule marks in a text, by rule. */
export async function marks(text: string, args: readonly string[] = []): Promise<Record<string, string[]>> {
  const [file] = await review(['-', '--profile', 'plain', ...args], { stdin: text })
  return wordsByRule(text, file!.report.findings)
}

export function wordsByRule(text: string, findings: readonly Finding[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { rule, span } of findings) found[rule] = [...(found[rule] ?? []), text.slice(...span)]
  return found
}

/** Rules that have something to say about each document of a folder. */
export async function rulesByFile(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = ['.'],
): Promise<Record<string, string[]>> {
  const reviewed = await review(args, { cwd: folder(files) })
  return Object.fromEntries(
    reviewed.map(({ path, report }) => [
      path,
      [...new Set(report.findings.map(finding => finding.rule))].sort(),
    ]),
  )
}
