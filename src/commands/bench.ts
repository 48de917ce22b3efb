import { readArguments, wrongUsage } from './arguments'
import { benchBuild } from './bench/benchBuild'
import { benchEngines } from './bench/benchEngines'
import { benchQuotes } from './bench/benchQuotes'

const usage = 'npm run bench -- [quotes|engines|build] [--data DIR] [--articles N,N,…] [--parts]'
const { values, positionals } = readArguments(usage, { allowPositionals: true, options: { data: { type: 'string' }, articles: { type: 'string' }, parts: { type: 'boolean', default: false } } })
const [what = 'quotes', ...more] = positionals
const sizes = (values.articles ?? '1000,10000,100000').split(',').map(Number)
if (more.length > 0 || !['quotes', 'engines', 'build'].includes(what)) wrongUsage(usage, `cannot measure ${positionals.join(' ')}: there are quotes, engines and build`)
if (sizes.some((n) => !Number.isInteger(n) || n < 1)) wrongUsage(usage, `--articles ${values.articles ?? ''}: numbers of articles, joined by commas`)
if (what === 'build') benchBuild(sizes, values.parts)
else await (what === 'quotes' ? benchQuotes(values.data) : benchEngines(sizes))
