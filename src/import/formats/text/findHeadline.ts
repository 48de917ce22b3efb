import { hasSeveralSentences, endsSentence, openLines, settle, type Line } from './line'

/*
 * Rule: the headline is the line labelled as such ("Post:", "Title:", "Headline:") among the first lines, without its label;
 * else the first line that is not the site's name. Lines above a labelled headline are the site's own. Without a label, a
 * first line is the site's name when it stands alone, has at most three words, all in capitals or all in small letters, or is
 * a web address, and the next line reads as a headline of four or more words that shares none with it. A first line too long
 * for a headline is left to be a paragraph; adaptText then makes a headline of its beginning.
 */
const label = /^((?:post|title|headline|article|заголовок)\s*:)\s*(\S.*)$/iu
const bareLabel = /^(?:post|title|headline|article|заголовок)\s*:$/iu
const labelWithin = 6
const longest = 200
const longestAbove = 80

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
const isDomain = (text: string) => /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}\/?$/i.test(text)

function isSiteName(first: Line, next: Line | undefined): boolean {
  if (!next || next.adjacent) return false
  if (isDomain(first.text)) return true
  const plain = first.text === first.text.toLowerCase() || first.text === first.text.toUpperCase()
  if (!plain || !/\p{L}/u.test(first.text) || /[\p{P}\p{S}\d]/u.test(first.text) || first.text.split(' ').length > 3) return false
  if (next.text.split(' ').length < 4 || endsSentence(next.text) || hasSeveralSentences(next.text)) return false
  const own = new Set(wordsOf(first.text))
  return !wordsOf(next.text).some((w) => own.has(w))
}

export function findHeadline(lines: readonly Line[]): Line[] {
  const open = openLines(lines)
  const labelled = open.slice(0, labelWithin).find(({ line }) => label.test(line.text))
  const named = labelled ? label.exec(labelled.line.text) : null
  const above = labelled ? open.filter(({ index }) => index < labelled.index) : []
  if (labelled && named && above.every(({ line }) => line.text.length <= longestAbove && !hasSeveralSentences(line.text))) {
    return settle(lines, (_, index) => {
      if (index > labelled.index) return null
      if (index < labelled.index) return { role: 'leftOut', why: 'above the headline: the site’s name' }
      return { role: 'headline', text: named[2] ?? '', label: named[1] ?? '' }
    })
  }
  const first = open[0]
  const skipped = first && (bareLabel.test(first.line.text) || isSiteName(first.line, open[1]?.line)) && open[1] ? first : undefined
  const chosen = skipped ? open[1] : first
  const tooLong = chosen && (chosen.line.text.length > longest || (chosen.line.text.length > longestAbove && hasSeveralSentences(chosen.line.text)))
  return settle(lines, (line, index) => {
    if (tooLong) return null
    if (index === skipped?.index) return { role: 'leftOut', why: bareLabel.test(line.text) ? 'a label' : 'above the headline: the site’s name' }
    return index === chosen?.index ? { role: 'headline', text: line.text } : null
  })
}
