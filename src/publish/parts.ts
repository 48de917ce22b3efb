import type { Problem } from '../contract/problem'

/** What came of a build. `made` are the files that the last edition did not hold already. */
export type PublishReport = { articles: number; files: number; made: number; problems: Problem[]; /** what is wanting though nothing is wrong */ doubts: Problem[] }

/** Parts of an edition that can be left out, for a quicker build. */
export const parts = ['search', 'pictures', 'brotli'] as const
export type Part = (typeof parts)[number]
