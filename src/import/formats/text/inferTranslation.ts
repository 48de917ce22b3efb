import type { Article, Change } from '../../../contract/article'
import { findAgency } from './agencies'
import type { Slip } from './mendSlips'

/*
 * Rule: a post is a machine translation only where two kinds of evidence agree: slips of translation in the text, and agencies
 * that all write first in one other language. One of the two alone says nothing; a careful translation leaves no trace and is not guessed at.
 */
export function inferTranslation(slips: readonly Slip[], agencies: readonly string[], language: string): { translation?: NonNullable<Article['translation']>; changes: Change[] } {
  const known = agencies.flatMap((name) => findAgency(name) ?? [])
  const from = known[0]?.language
  if (slips.length === 0 || from === undefined || from === language || known.some((a) => a.language !== from)) return { changes: [] }
  const evidence = `${slips.length} ${slips.length === 1 ? 'slip' : 'slips'} of translation, and ${known[0]?.name ?? ''} as the source`
  return { translation: { from, by: 'machine' }, changes: [{ rule: 'translation inferred', place: 'the whole post', before: '', after: `machine translation from ${from}: ${evidence}` }] }
}
