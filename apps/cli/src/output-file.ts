import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { Problem, reasonOf } from './problem.ts'
import { writeFileWhole } from './whole-file.ts'

/** A file that something is written to, piece by piece. What cannot be written is a Problem. */
export interface OutputFile {
  write(text: string): void
  close(): void
}

/** Empties the file where there is one; makes its folder where there is none. */
export function openOutputFile(path: string): OutputFile {
  const file = trying(() => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  })
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

/** Write a whole file; until it is written, what was there before stays. */
export function writeOutput(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileWhole(path, content)
  } catch (error) {
    throw new Problem(`cannot be written: ${reasonOf(error)}`, path)
  }
}
