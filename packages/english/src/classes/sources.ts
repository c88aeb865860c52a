/** Where the classes come from that no dictionary lists for us. */
export const own = 'own reading of narratives'
export const write = 'write-good weasel words; words/weasels; docbarraiser.com on weasel words'
export const domain = 'impact types of promotion documents; usual outcome verbs of accomplishment writing'
export const biber = 'Biber 1988, Variation across speech and writing: semantic classes of verbs'
export const hyland = 'Hyland 2005, Metadiscourse: hedges and boosters; proselint hedging'
