/** `customer-obsession` as a heading. Ids are the official names in kebab-case. */
export function titleOfPrinciple(id: string): string {
  const small = new Set(['and', 'the', 'for', 'to', 'be', 'that', 'a'])
  return id
    .split('-')
    .map((word, i) => (i > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
