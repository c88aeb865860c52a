/**
 * Stand, unit for unit, for what is in a source and is no prose. Neither is a character of any text (Unicode
 * has both as noncharacters), Markdown takes them for letters, and no block's text holds them.
 */
export const filler = '\uFDD0'

/** A filler that opens an aside: the list or the quote around it is only how it is told apart. */
export const asideFiller = '\uFDD1'

/** What stands in prose for one thing that is not words: code, an image, a formula. */
export const placeholder = '\uFFFC'

/** Everything but line ends becomes fillers. */
export const filled = (text: string): string => text.replace(/[^\r\n]/g, filler)

/** As one thing in a sentence. */
export const filledAsOne = (text: string): string => filled(text).replace(filler, placeholder)

/** Everything but line ends becomes spaces. */
export const blanked = (text: string): string => text.replace(/[^\r\n]/g, ' ')
