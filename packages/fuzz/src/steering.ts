import type { Attack } from './attacks.ts'
import { type Coverage, shares, subtract } from './coverage.ts'
import { type Outcome, round } from './round.ts'

/** Inputs after which it is asked what has run. To ask takes as long as five short inputs. */
const group = 20

/**
 * A round whose inputs are kept where they run code that nothing before them has run, so that later rounds make theirs
 * of them. What has run is asked after the round; only where there was something new are its inputs tried again, in
 * groups, and those of a group one by one. The same rounds in the same order keep the same.
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
  for (let at = 0; at < tried.length && news.size > 0; at += group) {
    const some = tried.slice(at, at + group)
    if (some.length < tried.length) {
      for (const input of some) attack.property.run(input)
      if (!shares(news, await coverage.take())) continue
    }
    for (const input of some) {
      attack.property.run(input)
      if (subtract(news, await coverage.take())) attack.keep?.(input)
    }
  }
  return outcome
}
