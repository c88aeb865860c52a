import { createHash } from 'node:crypto'

/** The page with a policy that allows its own style sheet, by its hash, and nothing else. */
export function strict(page: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'`
  return page.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start) => `${start}${policy}`,
  )
}
