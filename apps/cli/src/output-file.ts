import { appendFileSync, closeSync, openSync } from 'node:fs'
import { Problem, reasonOf } from './problem.ts'

/** A file that something is written to, piece by piece. What cannot be written is a Problem. */
export interface OutputFile {
  write(text: string): void
  close(): void
}

/** Empties the file where there is one. */
export function openOutputFile(path: string): OutputFile {
  const file = trying(() => openSync(path, 'w'))
  return {
    write: text => trying(() => appendFileSync(file, text)),
    close: () => trying(() => closeSync(file)),
  }

  function trying<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      throw new Problem(`cannot be written: ${reasonOf(error)}`, path)
    }
  }
}

/** Write a whole file. */
export function writeOutput(path: string, content: string): void {
  const file = openOutputFile(path)
  file.write(content)
  file.close()
}
