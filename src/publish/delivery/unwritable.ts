import type { Problem } from '../../contract/problem'

const reasons: Record<string, [reason: string, remedy: string]> = {
  ENOSPC: ['the disk is full', 'free some space on that disk, or write to another one with --out'],
  EDQUOT: ['your share of the disk is used up', 'free some space, or write to another disk with --out'],
  EFBIG: ['the file is larger than this system allows', 'raise the limit (ulimit -f), or take out what makes it so large'],
  EROFS: ['the disk can only be read', 'write to another place with --out'],
  EACCES: ['it may not be written', 'give yourself the right to write there, or write to another place with --out'],
  EPERM: ['it may not be written', 'give yourself the right to write there, or write to another place with --out'],
  ENAMETOOLONG: ['the path is longer than this system allows', 'write to a place with a shorter path with --out'],
  EMFILE: ['too many files are open', 'raise the limit (ulimit -n) and build again'],
  EIO: ['the disk does not answer as it should', 'look after that disk, or write to another one with --out'],
}

/** The edition, or what a build keeps for the next one, cannot be written: nothing is wrong with the data or the code. */
export class Unwritable extends Error {
  readonly problem: Problem
  constructor(problem: Problem, cause: unknown) {
    super(`${problem.file}: ${problem.reason}`, { cause })
    this.problem = problem
  }
}

/** What a failed write means to the one who builds; undefined where the error is no such failure. `file` is used where the error names none. */
export function unwritable(error: unknown, file: string): Unwritable | undefined {
  if (error instanceof Unwritable) return error
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  const told = code === undefined ? undefined : reasons[code]
  return told && new Unwritable({ file: dest ?? path ?? file, place: 'the whole file', reason: `cannot be written: ${told[0]} (${code})`, remedy: `${told[1]}; the last edition stands as it was` }, error)
}
