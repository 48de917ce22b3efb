import * as v from 'valibot'

/*
 * What may stand in a text that readers see. Markup is plain text like any other and is drawn as such. Refused is what no page, feed or
 * search index can carry unchanged, and what would change how the text around it reads.
 */

/** Control characters but tab and line ends, half pairs, and what is no character: HTML and XML replace or refuse them. */
// eslint-disable-next-line no-control-regex -- control characters are what this rule is about
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Overrides draw letters in another order than they are written in; no script needs them. */
const override = /[\u202d\u202e]/
const direction = /[\u202a-\u202c\u2066-\u2069]/
const directions = new RegExp(direction, 'g')

/** Embeddings (closed by U+202C) and isolates (closed by U+2069) that are closed again: one left open would reorder what stands after the text. */
function isClosed(text: string): boolean {
  if (!direction.test(text)) return true
  const open: string[] = []
  for (const [character] of text.matchAll(directions)) {
    const closes = character === '\u202c' || character === '\u2069'
    if (!closes) open.push(character < '\u2066' ? '\u202c' : '\u2069')
    else if (open.pop() !== character) return false
  }
  return open.length === 0
}

export const plainText = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((text) => !unprintable.test(text), 'holds a character that cannot be shown: a control character or half of a pair'),
  v.check((text) => !override.test(text) && isClosed(text), 'holds a direction mark that would reorder the text around it (U+202D, U+202E, or an embedding or isolate that is not closed)'),
)
