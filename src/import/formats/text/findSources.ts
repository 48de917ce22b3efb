import { settle, type Line } from './line'

/*
 * Rule: a short line "Source: NAME" (also "Sources", "Via", "Originally published by", "Источник", "Quelle") names where the report
 * comes from. Several names are split at commas and semicolons. It is never the first line, and holds one line of at most 120 characters.
 */
const pattern = /^((?:sources?|via|original source|originally published (?:by|in|on)|источник|quelle)\s*:?)\s+(\S.*)$/iu
const needsColon = /^(?:sources?|via|original source|источник|quelle)$/iu

export function findSources(lines: readonly Line[]): Line[] {
  return settle(lines, ({ text }, index) => {
    const found = index === 0 || text.length > 120 ? null : pattern.exec(text)
    const label = found?.[1]?.trim() ?? ''
    if (!found || needsColon.test(label)) return null
    const names = (found[2] ?? '').split(/\s*[;,]\s+/).map((n) => n.replace(/\.$/, '').trim()).filter((n) => n !== '')
    return names.length > 0 ? { role: 'source', label, names } : null
  })
}
