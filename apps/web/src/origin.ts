/** The page is one file, which may have been opened from the disk. */
export const isSingle = import.meta.env.MODE === 'single'

/** Pages opened from the disk may share what they keep with one another. */
export const isFile = location.protocol === 'file:'
