import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'

export const root = path.resolve(import.meta.dirname, '../..')

/** A source file by its path below src/, and the modules that it names. */
export type Source = { file: string; imports: string[] }

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walk(path.join(folder, e.name)) : [path.join(folder, e.name)]))
}

export const filesBelow = (folder: string) => walk(path.join(root, folder)).map((f) => path.relative(root, f).split(path.sep).join('/'))

/** The modules that a text imports, statically, dynamically or as types. */
export function importsOf(file: string, text: string): string[] {
  const { module } = parseSync(file, text)
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(start, end))?.[1] ?? [])
  const from = module.staticExports.flatMap((e) => e.entries.flatMap((entry) => entry.moduleRequest?.value ?? []))
  return [...module.staticImports.map((i) => i.moduleRequest.value), ...from, ...dynamic]
}

/** Every TypeScript file of src/, with relative imports resolved to paths below src/ (without their ending). */
export function sources(): Source[] {
  return filesBelow('src').filter((f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts')).map((f) => sourceOf(f.slice('src/'.length), readFileSync(path.join(root, f), 'utf8')))
}

/** A file's text as a Source: also how a test plants a violation. */
export function sourceOf(file: string, text: string): Source {
  const imports = importsOf(file, text).map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name))
  return { file, imports }
}
