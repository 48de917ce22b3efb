import type { Problem } from '../contract/problem'

/** One problem as two lines: where and what, and what to do. */
export function problemText({ file, place, reason, remedy }: Problem): string {
  return `${file}: ${place}: ${reason}\n    remedy: ${remedy}`
}

export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(problemText(problem))
  if (problems.length > 0) console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
}

/** What is for an editor to settle, and fails nothing. */
export function printDoubts(doubts: readonly Problem[] = []): void {
  for (const doubt of doubts) console.error(`warning: ${problemText(doubt)}`)
}
