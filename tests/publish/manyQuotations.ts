import type { Article } from '../../src/contract/article'
import { article } from './sampleData'

const subjects = ['harbour', 'bridge', 'school', 'ferry', 'market']
const number = (i: number, digits: number) => String(i).padStart(digits, '0')

/**
 * Articles of ten years in which Ida Holm says five things each, every one with a word of its own. The eighth article and the eighth from the end share
 * one saying, the third and the third from the end another that is worded otherwise in each; even articles are of politics, odd ones of science.
 */
export function manyQuotations(articles: number): Article[] {
  return Array.from({ length: articles }, (_, i) => {
    const again = i === 7 || i === articles - 8 ? ['“The tide will turn before the last of the boats comes home,” said Ida Holm, the harbour master.'] : []
    const wording = i === 2 ? ['“We will never again let the old lighthouse of Brevik fall into the sea,” said Ida Holm.'] : i === articles - 3 ? ['“We shall never again let the old lighthouse of Brevik fall into the sea,” said Ida Holm.'] : []
    const said = subjects.map((subject, n) => `“Number ${number(i * 5 + n, 4)} of our plans for the ${subject} was begun in the ${n + 1}th week,” said Ida Holm.`)
    const texts = [...again, ...wording, ...said].slice(0, 5)
    const day = new Date(Date.UTC(2015, 0, 11 + Math.floor((3600 * i) / articles))).toISOString().slice(0, 10)
    return article(`talk-${number(i, 3)}`, day, texts, { topics: [i % 2 === 0 ? 'medtop:20000638' : 'medtop:13000000'] })
  })
}
