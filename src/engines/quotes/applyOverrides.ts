import type { Passage } from '../../contract/article'
import type { Override } from '../../contract/people'
import type { Problem } from '../../contract/problem'
import type { FoundQuotation } from '../../contract/quotation'

export type Overridden = { quotations: FoundQuotation[]; problems: Problem[] }
type Place = { passage: number; block: string; start: number; end: number }

/**
 * Rule: an editor's word goes before an engine's. An override is tied to the words that it speaks of, not to a place,
 * so that an article may be edited around them; words that are gone, or that stand there twice with nothing to tell
 * them apart, make a Problem, and the override is skipped.
 */
export function applyOverrides(found: FoundQuotation[], passages: Passage[], overrides: Override[], file: string): Overridden {
  const problems: Problem[] = []
  let quotations = found
  overrides.forEach((override, i) => {
    const result = applyOne(quotations, passages, override)
    if (Array.isArray(result)) quotations = result
    else problems.push({ file, place: `${i}.words`, ...result })
  })
  return { quotations, problems }
}

type Refusal = { reason: string; remedy: string }

function applyOne(found: FoundQuotation[], passages: Passage[], override: Override): FoundQuotation[] | Refusal {
  const { speaker } = override
  if (override.do !== 'notSpeech' && speaker === undefined) return { reason: `says ${override.do} without a speaker`, remedy: 'add "speaker" with an id of data/people.json' }
  const places = placesOf(passages, override)
  const place = places[0]
  const shown = `“${override.words}”`
  if (place === undefined) return { reason: `the article no longer has the words ${shown}${override.before ?? override.after ? ' with that text before or after' : ''}`, remedy: 'copy the words anew from the article, or remove this override' }
  if (override.do === 'add') {
    if (places.length > 1) return twice(shown, places.length)
    if (found.some((q) => covers(q, place))) return { reason: `${shown} is a quotation already`, remedy: 'use "do": "speaker" to change who said it, or remove this override' }
    return inOrder([...found, ruled({ segments: [{ block: place.block, start: place.start, end: place.end }], kind: 'direct' }, speaker ?? null)], passages)
  }
  const hit = [...new Set(places.flatMap((p) => found.filter((q) => covers(q, p))))]
  const quotation = hit[0]
  if (quotation === undefined) return { reason: `the words ${shown} are in the article, but in no quotation`, remedy: 'use "do": "add" to make them one, or remove this override' }
  if (hit.length > 1) return twice(shown, hit.length)
  if (override.do === 'notSpeech') return found.filter((q) => q !== quotation)
  return found.map((q) => (q === quotation ? ruled(q, speaker ?? null) : q))
}

const twice = (shown: string, times: number): Refusal => ({
  reason: `the words ${shown} stand in the article ${times} times`,
  remedy: 'add "before" or "after" with the text beside the ones that are meant',
})

/** The same quotation with the editor's speaker; how the engine found its own no longer matters. */
function ruled(quotation: Pick<FoundQuotation, 'segments' | 'kind' | 'cue' | 'mention'>, speaker: string | null): FoundQuotation {
  const { segments, kind, cue, mention } = quotation
  return { segments, kind, ...(cue ? { cue } : {}), ...(mention ? { mention } : {}), speaker, basis: 'named', sure: true, rule: 'override' }
}

/** Where the words stand with the text asked for beside them; blanks and marks in between do not count. */
function placesOf(passages: Passage[], { words, before, after }: Override): Place[] {
  const places: Place[] = []
  const marks = /^[\s"“”„«»,.;:!?]+|[\s"“”„«»,.;:!?]+$/g
  passages.forEach(({ id, text }, passage) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const left = text.slice(0, at).replace(marks, '')
      const right = text.slice(at + words.length).replace(marks, '')
      const fits = (before === undefined || left.endsWith(before.replace(marks, ''))) && (after === undefined || right.startsWith(after.replace(marks, '')))
      if (fits) places.push({ passage, block: id, start: at, end: at + words.length })
    }
  })
  return places
}

const covers = (quotation: FoundQuotation, place: Place) => quotation.segments.some((s) => s.block === place.block && s.start < place.end && place.start < s.end)

function inOrder(found: FoundQuotation[], passages: Passage[]): FoundQuotation[] {
  const order = new Map(passages.map((p, i) => [p.id, i]))
  const key = (q: FoundQuotation) => [order.get(q.segments[0]?.block ?? '') ?? 0, q.segments[0]?.start ?? 0] as const
  return found.toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1])
}
