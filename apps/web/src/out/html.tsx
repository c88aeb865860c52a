import { render } from 'preact'
import type { MarginNote } from '../margin/threads.ts'
import { Reading } from '../reading/Reading.tsx'
import { texts } from '../texts.ts'

/** The reading view as a file of its own, with the page's own styles and a policy that lets nothing load. */
export function htmlReport(title: string, text: string, notes: readonly MarginNote[]): string {
  const root = document.createElement('div')
  render(<Reading title={title} text={text} notes={notes} />, root)
  const name = document.createElement('title')
  name.textContent = `${title} – ${texts.name}`
  const css = [...document.styleSheets]
    .filter(sheet => sheet.href !== null)
    .flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText))
    .join('\n')
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    name.outerHTML,
    `<style>${css.replaceAll('</', '<\\/')}</style>`,
    `<body><main class="page">${root.innerHTML}</main>`,
    '',
  ].join('\n')
}
