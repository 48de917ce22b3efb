import type { FindKept } from '../ui/Once'

type Kept = { html: string | undefined }

const part = /<kept-part id="(\d+)">(.*?)<\/kept-part>/gs

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
    fill: (html) => html.replace(part, (_, place: string, drawn: string) => {
      const kept = onPage[Number(place)]
      return kept ? (kept.html ??= drawn) : drawn
    }),
  }
}
