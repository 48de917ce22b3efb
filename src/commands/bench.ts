import { readArguments, wrongUsage } from './arguments'
import { benchEngines } from './bench/benchEngines'
import { benchQuotes } from './bench/benchQuotes'

const usage = 'npm run bench -- [quotes|engines] [--data DIR] [--articles N,N,…]'
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { data: { type: 'string' }, articles: { type: 'string' } } })
const [what = 'quotes', ...more] = positionals
const sizes = (values.articles ?? '1000,10000,100000').split(',').map(Number)
if (more.length > 0 || (what !== 'quotes' && what !== 'engines')) wrongUsage(usage, `cannot measure ${positionals.join(' ')}: there are quotes and engines`)
if (sizes.some((n) => !Number.isInteger(n) || n < 1)) wrongUsage(usage, `--articles ${values.articles ?? ''}: numbers of articles, joined by commas`)
await (what === 'quotes' ? benchQuotes(values.data) : benchEngines(sizes))
