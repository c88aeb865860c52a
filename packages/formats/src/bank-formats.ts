import { bankIn } from './bank-findings.ts'
import { bankHtml } from './bank-html.ts'
import { bankJson } from './bank-json.ts'
import { bankMarkdown } from './bank-markdown.ts'
import { bankPretty } from './bank-pretty.ts'
import type { BankFormat } from './bank-review.ts'
import { github } from './github.ts'
import { junit } from './junit.ts'
import { sarif } from './sarif.ts'

/** Every way to write a bank down, in the order in which help names them. */
export const bankFormats: readonly BankFormat[] = [
  bankPretty,
  bankJson,
  bankMarkdown,
  bankHtml,
  bankIn(sarif),
  bankIn(junit),
  bankIn(github),
]
