import type { Change } from '../../contract/article'

/*
 * Rule: characters that show nothing go: control characters but tab and line feed, the zero-width space, the word joiner,
 * the soft hyphen, stray byte order marks and what is no character; also embeddings, overrides and isolates, which a text cut into blocks
 * would leave open. Joiners (U+200C, U+200D) and direction marks (U+200E, U+200F) stay: words in other scripts need them.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this rule is about
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

export function cleanControls(line: string, place: string): { text: string; changes: Change[] } {
  const found = [...line.matchAll(unseen)].map((m) => codeOf(m[0]))
  if (found.length === 0) return { text: line, changes: [] }
  return { text: line.replace(unseen, ''), changes: [{ rule: 'control characters', place, before: found.join(' '), after: '' }] }
}
