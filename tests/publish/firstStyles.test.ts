import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstParts, firstStyles, needsNoMore } from '../../src/publish/firstStyles'
import { shortClassName } from '../../src/publish/shortClassNames'

const named = (file: string, name: string) => shortClassName(`${file}.module.css ${name}`)
const [page, headline, card] = [named('Page', 'article'), named('ArticleHead', 'headline'), named('QuotationCard', 'card')]
const article = (inside: string) => `<main><article>${inside}<footer class="${card}"></footer></article></main>`

describe('the first styles', () => {
  it('keep what an article shows at first, and leave out other pages, pointers, print and the rest of a list of selectors', () => {
    const styles = firstStyles(`.${page},.${card}{display:grid}.${headline}{margin:1px}.${headline}:hover{margin:2px}.${card}{margin:3px}@media print{.${headline}{margin:4px}}@media (width<=44rem){.${card}{margin:5px}}@media (width<=72rem){.${headline}{margin:6px}}@keyframes x{0%{opacity:0}}@font-face{font-family:F}:root{--a:b}`)
    expect(styles).toContain(`.${page}{display:grid}.${headline}{margin:1px}@media (width<=72rem){.${headline}{margin:6px}}@font-face{font-family:F}:root{--a:b}`)
    expect(styles).not.toMatch(/hover|print|44rem|opacity/)
    expect(styles).not.toContain(card)
  })

  it('are none where classes have long names, as in development', () => {
    expect(firstStyles('._article_x1{display:grid}')).toBe('')
  })

  it('name only classes that their files have', () => {
    const files = new Map(readdirSync('src/reader', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.module.css')).map((f) => [path.basename(f), readFileSync(path.join('src/reader', f), 'utf8')]))
    for (const [file, names] of Object.entries(firstParts)) for (const name of names) expect(files.get(file), `${file} ${name}`).toMatch(new RegExp(`\\.${name}\\b`))
  })

  it('are enough for an article whose head and text they know, whatever its foot and its drawings name', () => {
    expect(needsNoMore(article(`<h1 class="${headline}">A</h1><figure class="${named('PictureFigure', 'figure')}"><svg class="x"><g class="y"></g></svg></figure>`))).toBe(true)
    expect(needsNoMore(article(`<h1 class="${headline} ${card}">A</h1>`))).toBe(false)
    expect(needsNoMore(`<main><h1 class="${headline}">no article</h1></main>`)).toBe(false)
  })
})
