import { readArguments, wrongUsage } from './arguments'
import { benchEngines } from './bench/benchEngines'
import { benchQuotes } from './bench/benchQuotes'
import { benchVitals } from './bench/benchVitals'

const usage = 'npm run bench -- [quotes|engines|vitals] [--data DIR] [--articles N,N,…] [--dist DIR]'
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { data: { type: 'string' }, articles: { type: 'string' }, dist: { type: 'string' } } })
const [what = 'quotes', ...more] = positionals
const sizes = (values.articles ?? '1000,10000,100000').split(',').map(Number)
if (more.length > 0 || !['quotes', 'engines', 'vitals'].includes(what)) wrongUsage(usage, `cannot measure ${positionals.join(' ')}: there are quotes, engines and vitals`)
if (sizes.some((n) => !Number.isInteger(n) || n < 1)) wrongUsage(usage, `--articles ${values.articles ?? ''}: numbers of articles, joined by commas`)
await (what === 'quotes' ? benchQuotes(values.data) : what === 'vitals' ? benchVitals(values.dist) : benchEngines(sizes))
