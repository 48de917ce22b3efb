import { describe, expect, it } from 'vitest'
import { parseArticle, passagesOf } from '../../src/contract/article'
import { article } from '../publish/sampleData'

const reasons = (input: unknown) => {
  const parsed = parseArticle(input, 'data/articles/a.json')
  return parsed.ok ? [] : parsed.problems.map((p) => `${p.place}: ${p.reason}`)
}
const good = article('a', '2024-01-01', ['Some text.'])

describe('parseArticle', () => {
  it('takes an article and gives it back', () => {
    expect(parseArticle(good, 'x')).toEqual({ ok: true, value: good })
  })

  it.each([
    ['another format', { ...good, format: 2 }, 'format: is not 1'],
    ['a slug that leaves its folder', { ...good, slug: '../../etc' }, 'slug: is no slug'],
    ['a day that no calendar has', { ...good, published: { value: '2023-02-30', precision: 'day' } }, 'published.value: is a day that no calendar has'],
    ['a mark past the end', { ...good, blocks: [{ id: 'p1', type: 'paragraph', text: 'Hi', marks: [{ type: 'emphasis', start: 0, end: 3 }] }] }, 'blocks.0: holds a mark'],
    ['a link that runs a script', { ...good, blocks: [{ id: 'p1', type: 'paragraph', text: 'Hi', marks: [{ type: 'link', start: 0, end: 2, href: 'javascript:alert(1)' }] }] }, 'blocks.0.marks.0.href: is not an absolute http'],
    ['one id twice', { ...good, blocks: [...good.blocks, ...good.blocks] }, 'the whole file: uses one block or note id twice'],
    ['a note that is not there', { ...good, blocks: [{ id: 'p1', type: 'paragraph', text: 'Hi*', marks: [{ type: 'note', start: 2, end: 3, note: 'n1' }] }] }, 'the whole file: has a mark that points to a note'],
    ['a time that no clock has', { ...good, published: { value: '2024-03-05T10:00+99:99', precision: 'minute' } }, 'published.value: is a time'],
    ['a language that is none', { ...good, language: 'ancient_greek?' }, 'language: is no language tag'],
    ['a link inside a link', { ...good, blocks: [{ id: 'p1', type: 'paragraph', text: 'Hello', marks: [{ type: 'link', start: 0, end: 5, href: 'https://a.example' }, { type: 'link', start: 1, end: 3, href: 'https://b.example' }] }] }, 'blocks.0: holds a link inside'],
    ['an id that names an item of a list', { ...good, blocks: [{ id: 'l.0', type: 'paragraph', text: 'Hi', marks: [] }] }, 'blocks.0.id: is no id'],
    ['a key that it does not know', { ...good, standfrist: 'x' }, 'standfrist: '],
    ['a picture outside its folder', { ...good, blocks: [{ id: 'f1', type: 'figure', picture: '../site.svg' }] }, 'blocks.0.picture: is no name of a drawing'],
    ['a picture that is no drawing', { ...good, blocks: [{ id: 'f1', type: 'figure', picture: 'page.html' }] }, 'blocks.0.picture: is no name of a drawing'],
    ['no article at all', null, 'the whole file: '],
  ])('refuses %s and says where', (_what, input, reason) => {
    expect(reasons(input).some((r) => r.startsWith(reason)), reasons(input).join(' | ')).toBe(true)
  })
})

describe('passagesOf', () => {
  it('gives list items ids of their own and leaves cards and figures out', () => {
    const passages = passagesOf({ blocks: [{ id: 'l', type: 'list', items: [{ text: 'one', marks: [] }, { text: 'two', marks: [] }] }, { id: 'r', type: 'related', headline: 'No' }, { id: 'h', type: 'heading', text: 'Yes', marks: [] }] })
    expect(passages.map((p) => [p.id, p.text])).toEqual([['l.0', 'one'], ['l.1', 'two'], ['h', 'Yes']])
  })
})
