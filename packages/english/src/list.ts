/** A closed list written as words with white space between them. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
