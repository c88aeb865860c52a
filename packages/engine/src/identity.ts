import type { Block } from '@marginalia/prose'
import type { Remark, Span } from '@marginalia/report'
import { inOrder, type Place, repeatOf, withAlso } from './place.ts'

/** Findings in order, exact repeats dropped. */
export function ordered<R extends Remark>(found: R[]): readonly R[] {
  found.sort(inOrder)
  return found.filter((one, index) => index === 0 || inOrder(found[index - 1]!, one) !== 0)
}

/** Give every finding a fingerprint of its own, and every further place; one that two notes name has one. */
export function numbered(found: readonly Place[]): readonly Place[] {
  const seen = new Map<string, number>()
  const next = (print: string): number => {
    const count = (seen.get(print) ?? 0) + 1
    seen.set(print, count)
    return count
  }
  const repeated = (one: Place, count: number): Place => (count === 1 ? one : repeatOf(one, count))
  const own = found.map(one => repeated(one, next(one.fingerprint)))
  const counts = new Map<string, number>()
  return own.map(one => {
    if (one.also.length === 0) return one
    const also = one.also.map(place => {
      const key = `${place.fingerprint} ${place.span[0]}`
      const count = counts.get(key) ?? next(place.fingerprint)
      counts.set(key, count)
      return repeated(place, count)
    })
    return also.every((place, index) => place === one.also[index]) ? one : withAlso(one, also)
  })
}

/** The words and up to three of their sentence on either side: enough to know a finding by, wherever it goes. */
export function neighbourhood(block: Block, [from, to]: Span): string {
  const home = block.sentences.find(({ span }) => span[0] <= from && from < span[1])?.span ?? [
    0,
    block.text.length,
  ]
  const before =
    block.text
      .slice(Math.max(home[0], from - 80), from)
      .match(/\S+/g)
      ?.slice(-3) ?? []
  const after =
    block.text
      .slice(to, Math.min(Math.max(to, home[1]), to + 80))
      .match(/\S+/g)
      ?.slice(0, 3) ?? []
  return [...before, `[${block.text.slice(from, to)}]`, ...after].join(' ').replace(/\s+/g, ' ').toLowerCase()
}
