import { type BankFormat, bankSummary, mergedFiles } from './bank-review.ts'
import type { Format } from './format.ts'

/** A bank in a format of findings: its own beside those of its files, the folder standing for the whole. */
export const bankIn = (format: Format): BankFormat => ({
  id: format.id,
  about: format.about,
  *write(review, surface) {
    const writer = format.open(surface)
    for (const file of mergedFiles(review)) yield writer.file(file)
    yield writer.end(bankSummary(review))
  },
})
