import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Part } from '../../publish/parts'
import { createStopwatch } from '../../publish/stopwatch'
import { publishEdition } from '../publishEdition'

/* Builds one edition and prints what it cost as one line of JSON: what benchBuild starts. Arguments: data, out, what to leave out. */

const [data = '', out = '', without = ''] = process.argv.slice(2)
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const watch = createStopwatch(cpu)
const began = performance.now()
const report = await publishEdition({ data, out, without: new Set(without.split(',').filter(Boolean) as Part[]), watch })
let bytes = 0
for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) if (entry.isFile()) bytes += statSync(path.join(entry.parentPath, entry.name)).size
console.log(JSON.stringify({ steps: [...watch.totals()], cpu: cpu(), seconds: (performance.now() - began) / 1000, peak: process.resourceUsage().maxRSS / 1024, files: report.files, made: report.made, bytes }))
