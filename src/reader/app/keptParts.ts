import type { FindKept } from '../ui/Once'

type Kept = { html: string | undefined }

const [start, end] = ['<kept-part id="', '</kept-part>']

/** Parts of pages that were drawn before, by what they show: kept for as long as that is. */
const parts = new WeakMap<object, Map<string, Kept>>()

/** For one page: `find` stands where a part belongs, `fill` puts into the page's markup what was drawn before, and keeps what is drawn in it. */
export function keptParts(): { find: FindKept; fill: (html: string) => string } {
  const onPage: Kept[] = []
  return {
    find(of, as) {
      const known = parts.get(of) ?? new Map<string, Kept>()
      parts.set(of, known)
      const kept = known.get(as) ?? { html: undefined }
      known.set(as, kept)
      return { place: onPage.push(kept) - 1, drawn: kept.html !== undefined }
    },
    fill(html) {
      let filled = ''
      let at = 0
      for (let from = html.indexOf(start); from !== -1; from = html.indexOf(start, at)) {
        const begin = html.indexOf('>', from) + 1
        const to = html.indexOf(end, begin)
        const kept = onPage[Number(html.slice(from + start.length, begin - 2))]
        if (kept) kept.html ??= html.slice(begin, to)
        filled += html.slice(at, from) + (kept?.html ?? '')
        at = to + end.length
      }
      return filled + html.slice(at)
    },
  }
}
