import { wordsOfText } from '../../../contract/search'

/** A stretch of text, and whether the search found it: drawn as text and `<mark>`, never as markup. */
export type Piece = { text: string; hit: boolean }

/** A text's words as Pagefind counted them. Where a language has no spaces it puts zero-width ones between words. */
function wordsIn(content: string): { words: string[]; joiner: string } {
  return content.includes('\u200B') ? { words: content.split('\u200B'), joiner: '' } : { words: wordsOfText(content), joiner: ' ' }
}

function piecesOf(words: readonly string[], first: number, hits: ReadonlySet<number>, joiner: string): Piece[] {
  const pieces: Piece[] = []
  words.forEach((word, i) => {
    const hit = hits.has(first + i)
    const last = pieces.at(-1)
    if (last?.hit === hit) last.text += joiner + word
    else {
      if (last && joiner !== '') pieces.push({ text: joiner, hit: false })
      pieces.push({ text: word, hit })
    }
  })
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1)
    if (last?.hit === piece.hit) last.text += piece.text
    else all.push({ ...piece })
    return all
  }, [])
}

/** Splits a text into the first `count` words and the rest, each with its hits, as numbers of words of the whole text. */
function cut(content: string, hits: readonly number[], count: number) {
  const { words, joiner } = wordsIn(content)
  return { head: words.slice(0, count), rest: words.slice(count), hits: new Set(hits), joiner }
}

/** How many words of `content` a text at its beginning takes up. */
function wordsOfHead(content: string, head: string): number {
  const { words } = wordsIn(content)
  const wanted = head.replace(/\s+/g, '').length
  let length = 0
  let count = 0
  while (length < wanted && count < words.length) length += words[count++]?.replace(/\s+/g, '').length ?? 0
  return count
}

const shown = 26

/** The window of `shown` words with most different hits, the earliest of them, begun a few words before its first hit. */
function bestStart(length: number, hits: readonly number[]): number {
  const sorted = [...hits].sort((a, b) => a - b)
  let best = { start: 0, count: 0 }
  sorted.forEach((from, i) => {
    const count = sorted.slice(i).filter((at) => at < from + shown - 6).length
    if (count > best.count) best = { start: from, count }
  })
  return Math.max(0, Math.min(best.start - 5, length - shown))
}

/** An article's headline and the stretch of its text that answers best, with an ellipsis where it does not begin or end. */
export function articlePieces(content: string, hits: readonly number[], headline: string): { headline: Piece[]; excerpt: Piece[] } {
  const count = wordsOfHead(content, headline)
  const { head, rest, hits: all, joiner } = cut(content, hits, count)
  const start = bestStart(rest.length, hits.filter((h) => h >= count).map((h) => h - count))
  const end = Math.min(rest.length, start + shown)
  const words = rest.slice(start, end)
  const excerpt = piecesOf(words, count + start, all, joiner)
  return {
    headline: piecesOf(head, 0, all, joiner),
    excerpt: [...(start > 0 ? [{ text: '… ', hit: false }] : []), ...excerpt, ...(end < rest.length ? [{ text: ' …', hit: false }] : [])],
  }
}

/** A quotation's words, all of them, and the name of its voice, which follows them; `words` is how many they are. */
export function quotationPieces(content: string, hits: readonly number[], words: number): { said: Piece[]; name: Piece[] } {
  const { head, rest, hits: all, joiner } = cut(content, hits, words)
  return { said: piecesOf(head, 0, all, joiner), name: piecesOf(rest, words, all, joiner) }
}
