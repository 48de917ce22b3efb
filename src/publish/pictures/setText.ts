import type { Line, SetLine, Typeface } from './typesetter'

export type SetLines = { lines: Line[]; size: number; height: number; /** its end was lost to an ellipsis */ cut: boolean }

/** Breaks a text between words into lines of at most `width` px; a word that is wider stands alone. Undefined where a character is lacking. */
function breakLines(set: SetLine, text: string, face: Typeface, size: number, width: number): Line[] | undefined {
  const words = text.split(/\s+/).filter(Boolean)
  const lines: Line[] = []
  let open = ''
  let openLine: Line | undefined
  for (const word of words) {
    const longer = open === '' ? word : `${open} ${word}`
    const line = set(longer, face, size)
    if (!line) return undefined
    if (line.width > width && openLine) {
      lines.push(openLine)
      const alone = set(word, face, size)
      if (!alone) return undefined
      ;[open, openLine] = [word, alone]
    } else [open, openLine] = [longer, line]
  }
  return openLine ? [...lines, openLine] : lines
}

/**
 * Sets a text as large as it fits into a box, trying sizes from `largest` down to `smallest` px; what does not fit even then loses its
 * end to an ellipsis. Undefined where the typefaces lack a character.
 */
export function setText(set: SetLine, text: string, face: Typeface, box: { width: number; height: number; largest: number; smallest: number; leading: number }): SetLines | undefined {
  let words = text
  for (let size = box.largest; ; ) {
    const lines = breakLines(set, words, face, size, box.width)
    if (!lines) return undefined
    const height = lines.length * size * box.leading
    if ((height <= box.height && lines.every((l) => l.width <= box.width)) || words.length < 4) return { lines, size, height, cut: words !== text }
    if (size > box.smallest) size = Math.max(box.smallest, size - 4)
    else words = `${words.slice(0, Math.floor(words.length * 0.9)).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s\p{P}]*\S*$/u, (end) => (end.length < 24 ? '' : end))}…`
  }
}

/** Lines one below the other, the first one's capitals beginning at `y`, moved left by `hang` of its size. */
export function drawLines({ lines, size }: SetLines, x: number, y: number, leading: number, fill: string, hang = 0): string {
  return lines.map((line, i) => at(line, Math.round((i === 0 ? x - hang * size : x) * 10) / 10, y + size * 0.8 + i * size * leading, fill)).join('')
}

/** One line with its baseline at `y`. */
export const at = (line: Line, x: number, y: number, fill: string) => `<g transform="translate(${x} ${Math.round(y * 10) / 10})" fill="${fill}">${line.svg}</g>`
