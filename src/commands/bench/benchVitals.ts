import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { brotli } from '../../publish/delivery/brotli'
import { launchBrowser } from '../browser'
import { publishEdition } from '../publishEdition'
import { root } from '../root'
import { serve } from '../serve'
import { measureNext, measurePaints, measureSearches, scriptsOf } from './measureVitals'
import { plainPage, plainSheet } from './plainPage'
import { slowLine } from './slowTab'
import { weighHtml, type HtmlWeight } from './weighHtml'

const runs = 11
const searches = ['treaty', 'ozone', 'moon', 'agreement', 'canal', 'health', 'nuclear']

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

const print = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`)
const ms = (value: number) => `${Math.round(value)} ms`
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** A page of the middle weight that has a next article in its story: neither the best nor the worst of the edition. */
function chosenOf(weights: readonly HtmlWeight[]): { weight: HtmlWeight; next: string } {
  for (const weight of weights.slice(weights.length >> 1)) {
    const { story } = weight.shard
    const next = story?.parts[story.part]
    if (next && !weight.drawn) return { weight, next: `/article/${next.slug}/` }
  }
  throw new Error('no article of this edition has another after it in its story')
}

async function plainFolder({ shard }: HtmlWeight): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'news-unrolled-plain-'))
  const [html, css] = [Buffer.from(plainPage(shard)), Buffer.from(plainSheet.text)]
  await Promise.all([
    writeFile(path.join(folder, 'index.html'), html),
    writeFile(path.join(folder, 'index.html.br'), brotli(html)),
    writeFile(path.join(folder, plainSheet.name), css),
  ])
  return folder
}

async function repeat(measure: () => Promise<number>): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) times.push(await measure())
  return `${ms(median(times))} (${ms(Math.min(...times))} to ${ms(Math.max(...times))})`
}

async function printPaints(browser: Browser, ours: string, plain: string): Promise<void> {
  const [pageLcp, plainLcp, pageFcp, plainFcp]: [number[], number[], number[], number[]] = [[], [], [], []]
  // In turn, so that what else the machine does falls on both alike.
  for (let i = 0; i < runs; i++) {
    const [page, hand] = [await measurePaints(browser, ours, { script: true }), await measurePaints(browser, plain, { script: false })]
    pageLcp.push(page.lcp)
    pageFcp.push(page.fcp)
    plainLcp.push(hand.lcp)
    plainFcp.push(hand.fcp)
  }
  print('Largest text painted (LCP)', ms(median(pageLcp)), ms(median(plainLcp)), `${(median(pageLcp) / median(plainLcp)).toFixed(2)}x`, 'at most 1.1x')
  print('First paint of content (FCP)', ms(median(pageFcp)), ms(median(plainFcp)), `${(median(pageFcp) / median(plainFcp)).toFixed(2)}x`, '')
  const late = await measurePaints(browser, ours, { script: true, lateFonts: true })
  print('Layout shift, fonts a second late (CLS)', String(Number(late.shift.toFixed(4))), '', '', '0')
}

function printBytes(weights: readonly HtmlWeight[], { page, styled, plain, text }: HtmlWeight, script: number): void {
  const ratios = weights.map((w) => w.page / w.plain)
  print('HTML, brotli 5, without map and styles', kilobytes(page), kilobytes(plain), `${(page / plain).toFixed(2)}x`, 'at most 2.5x')
  print('The same with the styles that stand in it', kilobytes(styled), '', `${(styled / plain).toFixed(2)}x`, '')
  print('The same without them, beside headline, standfirst and running text alone', kilobytes(page), kilobytes(text), `${(page / text).toFixed(2)}x`, '')
  print('The same for all articles: least, median, most', '', '', `${[ratios[0], median(ratios), ratios.at(-1)].map((r) => (r ?? Number.NaN).toFixed(2)).join(', ')}x`, '')
  print('JavaScript of the first article page, gzip', kilobytes(script), '', '', 'at most 125 kB')
}

/** Prints what readers of a built edition (made where `dist` is not given) wait for on a slow line, beside a plain page of the same article in the same run. */
export async function benchVitals(dist: string | undefined): Promise<void> {
  const made = dist === undefined ? await mkdtemp(path.join(tmpdir(), 'news-unrolled-vitals-')) : undefined
  const folder = path.resolve(dist ?? path.join(made ?? '', 'dist'))
  if (made !== undefined) await publishEdition({ data: path.join(root, 'data'), out: folder, mode: 'production', without: new Set() })
  const weights = weighHtml(folder)
  const { weight, next } = chosenOf(weights)
  const hand = await plainFolder(weight)
  const [ours, plain] = [await serve(folder, '/', 0), await serve(hand, '/', 0)]
  const { browser, name } = await launchBrowser()
  const load = () => loadavg().map((l) => l.toFixed(1)).join(' ')
  const busy = loadavg()[0] ?? 0
  try {
    const url = `${ours.address}article/${weight.slug}/`
    console.log(`vitals of /article/${weight.slug}/ (${weight.words} words): medians of ${runs} first visits in turn, ${slowLine.megabits} Mbps, ${slowLine.latency} ms, processor ${slowLine.slowdown}x slower, nothing cached, no service worker`)
    console.log(`Node ${process.version}; ${name}; ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; load average ${load()}${busy > cpus().length / 2 ? ': THE MACHINE IS BUSY, times are longer than they would be; believe ratios and bytes' : ''}\n`)
    print('', 'this edition', 'plain page', 'ratio', 'aim')
    print('---', '---', '---', '---', '---')
    await printPaints(browser, url, plain.address)
    const scripts = await Promise.all((await scriptsOf(browser, url)).map((script) => readFile(path.join(folder, new URL(script).pathname))))
    printBytes(weights, weight, scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0))
    print('Next article: press to headline, its link was in view', await repeat(() => measureNext(browser, url, next, 'in view')), '', '', 'under 100 ms')
    print('Next article, its link was pointed at', await repeat(() => measureNext(browser, url, next, 'pointed at')), '', '', 'under 100 ms')
    print('Next article, nothing loaded ahead (saveData)', await repeat(() => measureNext(browser, url, next, 'nothing')), '', '', '')
    const later = await measureSearches(browser, ours.address, searches)
    print('A later search: typed to results', `${ms(median(later))} (${ms(Math.min(...later))} to ${ms(Math.max(...later))})`, '', '', 'at most 600 ms')
    console.log(`\nload average at the end ${load()}`)
  } finally {
    await browser.close()
    ours.server.close()
    plain.server.close()
    for (const temporary of [hand, made]) if (temporary !== undefined) await rm(temporary, { recursive: true, force: true })
  }
}
