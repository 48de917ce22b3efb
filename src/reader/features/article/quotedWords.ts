import type { ArticleShard } from '../../../contract/edition'

/** The quotations between marks, in reading order: what is counted, stepped through and listed. Reported speech is only shown. */
export const quotedWords = ({ quotations }: Pick<ArticleShard, 'quotations'>) => quotations.filter((q) => q.kind !== 'indirect')
