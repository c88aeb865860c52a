import { library } from './review.ts'

/** The official name of a principle; its id as a heading for one that nobody knows. */
export function titleOfPrinciple(id: string): string {
  const known = library.value?.principles.find(principle => principle.id === id)
  if (known) return known.name
  const small = new Set(['and', 'the', 'for', 'to', 'be', 'that', 'a'])
  return id
    .split('-')
    .map((word, i) => (i > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
