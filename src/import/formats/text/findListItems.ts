import { settle, type Line } from './line'

/* Rule: two or more lines in a row that open with the same bullet (•, *, - or –, and a space) are the items of one list, without their bullets. */
const pattern = /^([•*–-])\s(\S.*)$/u

export function findListItems(lines: readonly Line[]): Line[] {
  const bulletAt = (index: number) => {
    const line = lines[index]
    return line && !line.part ? pattern.exec(line.text)?.[1] : undefined
  }
  return settle(lines, (line, index) => {
    const bullet = bulletAt(index)
    if (bullet === undefined || (bulletAt(index - 1) !== bullet && bulletAt(index + 1) !== bullet)) return null
    return { role: 'item', bullet, text: pattern.exec(line.text)?.[2] ?? '' }
  })
}
