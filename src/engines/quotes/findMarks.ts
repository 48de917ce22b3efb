/**
 * Rule: a double mark opens or closes by its neighbours, as a reader sees it: after a blank and before a letter it
 * opens, after a letter or stop and before a blank it closes. Curly marks say so themselves, and are overruled only
 * where both neighbours contradict them (translated and hand-typed text turns them round). A straight mark after a
 * figure, outside a quotation, stands for inches. Source: house style of news agencies; Unicode names of the marks.
 */
export type MarkRole = 'open' | 'close' | 'either'
export type DoubleMark = { start: number; end: number; role: MarkRole; straight: boolean; inch: boolean }

const startsCurly = new Set(['“', '„', '‟', '``', '‘‘', '«'])
const endsCurly = new Set(['”', "''", '’’', '»'])

const isBlank = (c: string) => c === '' || c === ' ' || c === '\n' || c === '\t' || c === '\u00a0' || c === '\u2009' || c === '\u202f'
const before = '([{—–-/‘\'"“”„«»'
const after = '.,;:!?)]}—–-…’\'"“”«»'

/** All double marks of one passage, in order, each with what its neighbours say of it. */
export function findMarks(text: string): DoubleMark[] {
  const marks: DoubleMark[] = []
  // »so« instead of «so»: the first of its kind in the passage decides
  let turned: boolean | undefined
  for (let start = 0; start < text.length; start += 1) {
    const length = lengthOfMark(text, start)
    if (length === 0) continue
    const mark = text.slice(start, start + length)
    if (mark === '«' || mark === '»') turned ??= mark === '»'
    if (isApostrophe(text, start, mark)) continue
    const end = start + length
    const left = text[start - 1] ?? ''
    const right = text[end] ?? ''
    const freeLeft = isBlank(left) || before.includes(left)
    const freeRight = isBlank(right) || after.includes(right)
    const straight = mark === '"' || mark === '″' || mark === '＂'
    const inch = straight && /[0-9¼½¾]/.test(left) && freeRight
    marks.push({ start, end, straight, inch, role: straight ? roleOfStraight(freeLeft, freeRight) : roleOfCurly(mark, turned === true, freeLeft, freeRight) })
    start = end - 1
  }
  return marks
}

const marksOfOneSign = new Set([...'"“”„‟«»″＂'].map((sign) => sign.charCodeAt(0)))
const halfMarks = new Set([..."`'‘’"].map((sign) => sign.charCodeAt(0)))

/** The length of the double mark at a place, 0 where none stands: one sign, or two of a kind such as ``. */
function lengthOfMark(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  // letters and blanks are most of a text
  if (code === 32 || isSmall(code)) return 0
  if (marksOfOneSign.has(code)) return 1
  return halfMarks.has(code) && text.charCodeAt(at + 1) === code ? 2 : 0
}

const isSmall = (c: number) => c >= 97 && c <= 122

/** `the country"s`: a mark typed, or read by a machine, for an apostrophe. */
const isApostrophe = (text: string, at: number, mark: string) => mark.length === 1 && isSmall(text.charCodeAt(at + 1)) && /\p{L}/u.test(text[at - 1] ?? '') && /^[a-z]{1,2}(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 4))

function roleOfStraight(freeLeft: boolean, freeRight: boolean): MarkRole {
  if (freeLeft === freeRight) return 'either'
  return freeLeft ? 'open' : 'close'
}

function roleOfCurly(mark: string, turned: boolean, freeLeft: boolean, freeRight: boolean): MarkRole {
  if (mark === '«' || mark === '»') return (mark === '«') === !turned ? 'open' : 'close'
  if (startsCurly.has(mark) && !(freeRight && !freeLeft)) return 'open'
  if (endsCurly.has(mark) && !(freeLeft && !freeRight)) return 'close'
  return startsCurly.has(mark) ? 'close' : 'open'
}
