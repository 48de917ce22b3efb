import type { Change, Source } from '../../../contract/article'
import { isSafeUrl } from '../../../contract/safeUrl'
import { resolveAgency } from './agencies'
import { placeOf, type SettledLine } from './line'

/*
 * Rule: "Source: NAME" is the source; without such a line, the agency of the dateline. A short name stands for the agency that the post names in
 * full ("Ria"). An agency is one that is known by name or stands where datelines and cards have theirs; every other source is a website.
 */
export function adaptSources(lines: readonly SettledLine[]): { sources: Source[]; agencies: string[]; changes: Change[] } {
  const named = lines.flatMap(({ part }) => {
    if (part.role === 'paragraph' && part.dateline?.agency !== undefined) return [part.dateline.agency]
    return part.role === 'cardCaption' && part.agency !== undefined ? [part.agency] : []
  })
  const sources: Source[] = []
  const changes: Change[] = []
  const add = (source: Source) => {
    if (!sources.some((s) => s.name === source.name)) sources.push(source)
  }
  for (const line of lines) {
    if (line.part.role !== 'source') continue
    const found = line.part.names.map((name) => sourceOf(name, named))
    found.forEach(add)
    changes.push({ rule: 'source', place: placeOf(line), before: line.text, after: found.map((s) => `${s.name} (${s.kind})`).join(', ') })
  }
  const datelined = lines.find((l) => l.part.role === 'paragraph' && l.part.dateline?.agency !== undefined)
  const first = named[0]
  if (sources.length === 0 && datelined && first !== undefined) {
    const source = sourceOf(first, named)
    add(source)
    changes.push({ rule: 'source inferred', place: placeOf(datelined), before: '', after: `${source.name} (${source.kind}), from the dateline` })
  }
  const known = sources.filter((s) => s.kind === 'news agency').map((s) => s.name)
  return { sources, agencies: [...new Set([...named, ...known])], changes }
}

function sourceOf(words: string, named: readonly string[]): Source {
  const address = /https?:\/\/[^\s()<>]+/.exec(words)?.[0]
  const url = address !== undefined && isSafeUrl(address) ? address : undefined
  const rest = url === undefined ? words : words.replace(url, '').replace(/[()<>\s:,–—-]+$/u, '').trim()
  const name = rest !== '' ? rest : new URL(url ?? 'https://unknown').hostname.replace(/^www\./, '')
  const agency = resolveAgency(name, named)
  return { name: agency?.name ?? name, kind: agency ? 'news agency' : 'website', ...(url === undefined ? {} : { url }) }
}
