/** Parts of an edition that can be left out, for a quicker build. In a file of its own, so that a command can name them without loading the publisher. */
export const parts = ['search', 'pictures', 'brotli'] as const
export type Part = (typeof parts)[number]
