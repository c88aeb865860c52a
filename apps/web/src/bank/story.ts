import type { Report } from '@marginalia/report'

/** A story of the bank with what its review says about principles. */
export interface BankStory {
  readonly title: string
  readonly path: string
  readonly text: string
  readonly report: Report
}
