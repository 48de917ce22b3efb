import { readArguments, wrongUsage } from './arguments'
import { benchBuild } from './bench/benchBuild'
import { benchEngines } from './bench/benchEngines'
import { benchQuotes } from './bench/benchQuotes'
import { benchVitals } from './bench/benchVitals'

const usage = 'npm run bench -- [quotes|engines|build|vitals] [--data DIR] [--articles N,N,…] [--parts] [--dist DIR]'
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { data: { type: 'string' }, articles: { type: 'string' }, parts: { type: 'boolean', default: false }, dist: { type: 'string' } } })
const [what = 'quotes', ...more] = positionals
const sizes = (values.articles ?? '1000,10000,100000').split(',').map(Number)
if (sizes.some((n) => !Number.isInteger(n) || n < 1)) wrongUsage(usage, `--articles ${values.articles ?? ''}: numbers of articles, joined by commas`)
const benches: Record<string, () => unknown> = {
  quotes: () => benchQuotes(values.data),
  engines: () => benchEngines(sizes),
  build: () => benchBuild(sizes, values.parts),
  vitals: () => benchVitals(values.dist),
}
const bench = benches[what]
if (!bench || more.length > 0) wrongUsage(usage, `cannot measure ${positionals.join(' ')}: there are ${Object.keys(benches).join(', ')}`)
await bench()
