import { type Plan, planFor } from '@marginalia/engine'
import type { Applied } from './config/resolve.ts'

/** What configuration says of a document, with wishes of whoever asks on top. */
export const planFrom = (
  applied: Applied,
  fallback: string,
  wishes: Partial<Pick<Plan, 'profile' | 'prompt'>> = {},
): Plan =>
  planFor(applied.profile?.value ?? fallback, {
    ...wishes,
    fallbackPrompt: applied.prompt?.value ?? null,
    rules: applied.rules.map(({ value }) => value),
    vocabulary: applied.vocabulary,
    terms: applied.terms.map(({ value }) => value),
  })
