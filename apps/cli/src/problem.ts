import { Mistake } from '@marginalia/engine'

/** Something that could not be done as asked. Its message is the one line a person reads. */
export class Problem extends Mistake {
  /** Nothing was there to review, which `--pass-with-no-files` allows. */
  readonly noMatch: boolean

  /** What is wrong, where, and what was expected, each where it helps. */
  constructor(what: string, where?: string, noMatch = false) {
    super(what, where)
    this.name = 'Problem'
    this.noMatch = noMatch
  }
}

/** The reason a system call failed, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)))
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  ELOOP: 'its symbolic links form a loop',
  EIO: 'the disk or device gave an error',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the device',
  EROFS: 'the disk is read-only',
}
