import type { Article, Block } from '../../contract/article'
import { isoMinute } from './calendar'
import { newsSources } from './newsSources'
import { reword } from './reword'
import type { Random } from './seededRandom'

const papers = newsSources.filter((s) => !s.agency)

/** Cut from the end, some paragraphs reworded outside speech; what was changed loses its marks. */
function subedit(blocks: readonly Block[], random: Random): Block[] {
  const whole = blocks.filter((b) => b.type !== 'related' && b.type !== 'figure')
  return whole.slice(0, Math.max(3, whole.length - random.below(3))).map((b) => {
    if (b.type !== 'paragraph') return b
    const [plain, marks] = [b.text.replace(/\*$/, ''), b.marks.filter((m) => m.type !== 'note')]
    const text = random.chance(0.2) ? reword(plain) : plain
    return { ...b, text, marks: text === plain ? marks : [] }
  })
}

/** The same text under another source, as a paper prints an agency's: later by minutes or hours, lightly edited, often without a note of where it came from. */
export function copyArticle(original: Article, minutes: number, slug: (headline: string) => string, random: Random): Article {
  const source = random.pick(papers.filter((s) => s.name !== original.sources[0]?.name))
  const headline = random.chance(0.5) ? original.headline : `${original.headline.replace(/, .*$/, '')}${random.pick([', reports say', ': latest', ''])}`
  const { standfirst: _, dateline, ...rest } = original
  return {
    ...rest,
    slug: slug(headline),
    headline,
    ...(dateline && random.chance(0.6) ? { dateline } : {}),
    published: { value: isoMinute(minutes + 5 + random.below(700)), precision: 'minute' },
    byline: [],
    sources: [{ name: source.name, kind: source.kind }],
    topics: random.chance(0.5) ? original.topics : [],
    blocks: subedit(original.blocks, random),
    notes: [],
    corrections: [],
  }
}
