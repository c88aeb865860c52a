import { type BankFormat, bankSummary } from './bank-review.ts'

/** The bank's report and the report of every file: the one format that leaves nothing out. */
export const bankJson: BankFormat = {
  id: 'json',
  about: 'everything that is known, one JSON document',
  *write(review) {
    yield `{"version":1,"bank":${JSON.stringify(review.bank)},\n"files":[`
    let first = true
    for (const { path, report } of review.files) {
      yield `${first ? '' : ','}\n${JSON.stringify({ path, report })}`
      first = false
    }
    yield `\n],"summary":${JSON.stringify(bankSummary(review))}}\n`
  },
}
