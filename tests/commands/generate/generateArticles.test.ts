import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generateArticles, type Generated } from '../../../src/commands/generate/generateArticles'
import { parseArticle, passagesOf } from '../../../src/contract/article'

const hashOf = (n: number, seed: number) => createHash('sha256').update(JSON.stringify([...generateArticles(n, seed)])).digest('hex')
const paragraphs = ({ article }: Generated) => passagesOf(article).filter((p) => p.type === 'paragraph').map((p) => p.text)
const moment = ({ article }: Generated) => article.published.value.slice(0, 10)
const shape = (text: string) => text.replace(/\b(?:two|three|four|five|six|seven|eight|nine|\d[\d,]*)\b/gi, '#')
/** Shared words by all words of two texts (Jaccard). */
function overlap(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))) as [Set<string>, Set<string>]
  const shared = [...x].filter((word) => y.has(word)).length
  return shared / (x.size + y.size - shared)
}

const pile = [...generateArticles(2000, 5)]
const bySlug = new Map(pile.map((g) => [g.article.slug, g]))
const originals = pile.filter((g) => g.copyOf === undefined)
const stories = [...new Set(originals.flatMap((g) => g.story ?? []))].map((story) => originals.filter((g) => g.story === story))
const copies = pile.flatMap((copy) => {
  const original = copy.copyOf === undefined ? undefined : bySlug.get(copy.copyOf)
  return original ? [{ copy, original }] : []
})
/** Later parts with all paragraphs of the parts before them. */
const later = stories.flatMap((parts) => parts.slice(1).map((part, i) => ({ part, before: parts.slice(0, i + 1).flatMap(paragraphs) })))

describe('generateArticles', () => {
  it('gives the same articles for the same seed, and others for another', () => {
    expect(hashOf(300, 3)).toBe(hashOf(300, 3))
    expect(hashOf(300, 3)).not.toBe(hashOf(300, 4))
  })

  it.each([1, 2, 3, 17, 300])('gives exactly %i', (n) => {
    expect([...generateArticles(n, 9)]).toHaveLength(n)
  })

  it.each([1, 2, 77, 123_456_789])('gives valid articles with slugs of their own from seed %i', (seed) => {
    const all = [...generateArticles(200, seed)]
    for (const { article } of all) expect(parseArticle(article, article.slug)).toEqual({ ok: true, value: article })
    expect(new Set(all.map((g) => g.article.slug)).size).toBe(200)
  })

  it('leaves no markup, empty slot or doubled stop in what is read', () => {
    for (const { article } of pile) for (const { text } of passagesOf(article)) expect(text).not.toMatch(/[{}[\]|]|\*.|\.\.|undefined|\ba [aeio]/)
  })

  it('tells stories of 2 to 12 parts, the short ones oftener, in order of time', () => {
    const sizes = stories.map((parts) => parts.length)
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([2, 12])
    const count = (size: number) => sizes.filter((s) => s === size).length
    expect([2, 3, 12].map(count)).toEqual([2, 3, 12].map(count).toSorted((a, b) => b - a))
    expect(count(2)).toBeGreaterThan(sizes.length / 4)
    for (const parts of stories) {
      expect(parts[0]?.article.slug).toBe(parts[0]?.story)
      expect(parts.map(moment)).toEqual(parts.map(moment).sort())
    }
  })

  it('mixes stories, lone pieces and copies, with and without topics, from several sources', () => {
    const share = (kept: (g: Generated) => boolean) => pile.filter(kept).length / pile.length
    expect(share((g) => g.story !== null)).toBeGreaterThan(0.3)
    expect(share((g) => g.story === null)).toBeGreaterThan(0.3)
    expect(share((g) => g.copyOf !== undefined)).toBeGreaterThan(0.05)
    expect(share((g) => g.article.topics.length > 0)).toBeCloseTo(0.5, 1)
    expect(new Set(pile.map((g) => g.article.sources[0]?.name)).size).toBeGreaterThan(10)
    const words = originals.reduce((sum, g) => sum + passagesOf(g.article).reduce((all, p) => all + p.text.split(' ').length, 0), 0) / originals.length
    expect(words).toBeGreaterThan(350)
    expect(words).toBeLessThan(480)
  })

  it('copies nearly the whole text under another source, later, and as a part of the same story', () => {
    expect(copies.length).toBe(pile.length - originals.length)
    for (const { copy, original } of copies) {
      const known = new Set(paragraphs(original).map((p) => p.replace(/\*$/, '')))
      expect(paragraphs(copy).filter((p) => known.has(p)).length / paragraphs(copy).length).toBeGreaterThan(0.3)
      expect(copy.story).toBe(original.story)
      expect(copy.article.sources).not.toEqual(original.article.sources)
      if (original.article.published.precision === 'minute') expect(copy.article.published.value > original.article.published.value).toBe(true)
    }
    expect(copies.filter(({ copy, original }) => paragraphs(copy).some((p) => !paragraphs(original).includes(p))).length).toBeGreaterThan(copies.length / 4)
  })

  it('tells again in later parts what earlier ones told, word for word, with newer numbers and otherwise worded', () => {
    const verbatim = later.filter(({ part, before }) => paragraphs(part).some((p) => before.includes(p)))
    const newer = later.filter(({ part, before }) => {
      const shapes = new Set(before.map(shape))
      return paragraphs(part).some((p) => !before.includes(p) && shapes.has(shape(p)))
    })
    const some = later.slice(0, 100)
    const reworded = some.filter(({ part, before }) => paragraphs(part).some((p) => p.length > 60 && before.every((b) => shape(b) !== shape(p)) && before.some((b) => overlap(b, p) > 0.6)))
    expect(reworded.length / some.length).toBeGreaterThan(0.05)
    expect(verbatim.length / later.length).toBeGreaterThan(0.8)
    expect(newer.length / later.length).toBeGreaterThan(0.05)
  })

  it('lets a card of an earlier part only name an article that was given before', () => {
    const seen = new Set<string>()
    let cards = 0
    for (const { article } of pile) {
      for (const block of article.blocks) if (block.type === 'related') cards += Number(seen.has(block.slug ?? '')) || Number.NaN
      seen.add(article.slug)
    }
    expect(cards).toBeGreaterThan(100)
  })

  it('has speakers named, by role, by pronoun and unclear, emphasis, links and notes', () => {
    const text = pile.flatMap(paragraphs).join('\n')
    for (const form of [/” said [A-Z]\w+ [A-Z]\w+,/, /” the [a-z ]+ said\./, /” (?:he|she) said\./, /^“[^”]+”$/m, /” one of them said\./]) expect(text).toMatch(form)
    const marks = new Set(pile.flatMap((g) => g.article.blocks.flatMap((b) => (b.type === 'paragraph' ? b.marks.map((m) => m.type) : []))))
    expect([...marks].sort()).toEqual(['emphasis', 'link', 'note'])
  })

  it('lets a few speak often and most rarely', () => {
    const heard = new Map<string, number>()
    for (const g of originals) for (const name of new Set(paragraphs(g).flatMap((p) => [...p.matchAll(/” said (?:[A-Z]\w+ )*?([A-Z]\w+ [A-Z]\w+)[,.]/g)].map((m) => m[1] ?? '')))) heard.set(name, (heard.get(name) ?? 0) + 1)
    const often = [...heard.values()].sort((a, b) => b - a)
    expect(often[Math.floor(often.length / 2)]).toBe(1)
    expect(often[0]).toBeGreaterThan(5)
  })
})
