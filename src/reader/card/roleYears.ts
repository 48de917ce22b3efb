import type { ArticleVoice } from '../../contract/edition'

/** ", 2012 to 2024", ", since 2012", ", until 2024", or nothing: the years in which a role was held. */
export function roleYears({ from, to }: Pick<NonNullable<ArticleVoice['role']>, 'from' | 'to'>): string {
  const [start, end] = [from?.slice(0, 4), to?.slice(0, 4)]
  if (start !== undefined && end !== undefined) return start === end ? `, ${start}` : `, ${start} to ${end}`
  if (start !== undefined) return `, since ${start}`
  return end === undefined ? '' : `, until ${end}`
}
