import type { Attack } from './attacks.ts'
import { type Coverage, subtract } from './coverage.ts'
import { type Outcome, round } from './round.ts'

/**
 * A round whose inputs are kept where they run code that nothing before them has run, so that later rounds make theirs
 * of them. To ask what has run costs as much as five inputs: it is asked after the round, and only where there was
 * something new are the inputs tried again one by one. The same rounds in the same order keep the same.
 */
export async function steeredRound(
  attack: Attack,
  seed: number,
  inputs: number,
  coverage: Coverage,
  limits?: Parameters<typeof round>[3],
): Promise<Outcome> {
  const tried: unknown[] = []
  const outcome = round(attack, seed, inputs, { ...limits, onInput: input => tried.push(input) })
  const news = await coverage.news()
  for (const input of tried) {
    if (news.size === 0) break
    attack.property.run(input)
    if (subtract(news, await coverage.take())) attack.keep?.(input)
  }
  return outcome
}
