/** The middle of some figures; of an even number, the lower one in the middle. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN

/** How far the figures are apart, as a share of their middle: “±4%” is from 4 % below to 4 % above. */
export function spread(figures: readonly number[]): string {
  if (figures.length < 2) return 'one run'
  const half = (Math.max(...figures) - Math.min(...figures)) / 2 / median(figures)
  return `±${Math.round(100 * half)}%`
}

export const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`

export const whole = (figure: number): string => Math.round(figure).toLocaleString('en')
