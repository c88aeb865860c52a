import { number } from '@marginalia/report'
import { count, countsInWords } from './counting.ts'
import type { Summary } from './format.ts'
import { styles } from './styles.ts'

/** Everything before the first words of a page that runs and fetches nothing. */
export const pageBegin = (title: string, moreStyles = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${styles}${moreStyles}</style>
</head>
<body>
`

export const pageEnd = ({ files, words, findings }: Summary): string =>
  `<footer>${count(files, 'file')}, ${number(words)} words, ${countsInWords(findings)}. Notes are questions; the words are the writer’s own.</footer>\n</body>\n</html>\n`
