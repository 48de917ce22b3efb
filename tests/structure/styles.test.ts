import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from './sources'

type Use = { file: string; text: string; sheet: string }

const imported = /import styles from '(\.[^']+\.module\.css)'/
const used = (text: string) => new Set([...text.matchAll(/styles(?:\.([A-Za-z0-9_]+)|\[(\w+)\])/g)].flatMap((m) => m[1] ?? []))
const dynamic = (text: string) => /styles\[(?!')/.test(text)
const defined = (sheet: string) => new Set([...sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].flatMap((m) => m[1] ?? []))

/** Classes that a component names but its sheet does not have, and classes that a sheet has for nobody. */
export function styleProblems(uses: readonly Use[], sheets: ReadonlyMap<string, string>): string[] {
  const wanted = new Map<string, Set<string>>()
  const problems = uses.flatMap(({ file, text, sheet }) => {
    const has = defined(sheets.get(sheet) ?? '')
    const names = dynamic(text) ? has : used(text)
    wanted.set(sheet, new Set([...(wanted.get(sheet) ?? []), ...names]))
    return [...names].filter((name) => !has.has(name)).map((name) => `${file}: styles.${name} is not in ${sheet}`)
  })
  const unused = [...sheets].flatMap(([sheet, text]) => [...defined(text)].filter((name) => wanted.get(sheet)?.has(name) !== true).map((name) => `${sheet}: .${name} is used by nobody`))
  return [...problems, ...unused]
}

function readUses(): { uses: Use[]; sheets: Map<string, string> } {
  const files = filesBelow('src/reader')
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const uses = files.filter((f) => f.endsWith('.tsx')).flatMap((file) => {
    const text = read(file)
    const sheet = imported.exec(text)?.[1]
    return sheet === undefined ? [] : [{ file, text, sheet: path.posix.join(path.posix.dirname(file), sheet) }]
  })
  return { uses, sheets: new Map(files.filter((f) => f.endsWith('.module.css')).map((f) => [f, read(f)])) }
}

describe('styles', () => {
  it('have every class that a component names, and none that nobody names', () => {
    const { uses, sheets } = readUses()
    expect(uses.length).toBeGreaterThan(20)
    expect(uses.filter((u) => !existsSync(path.join(root, u.sheet)))).toEqual([])
    expect(styleProblems(uses, sheets)).toEqual([])
  })

  it('report a class that is missing and one that is left over', () => {
    const problems = styleProblems([{ file: 'A.tsx', text: 'className={styles.here}{styles.gone}', sheet: 'A.module.css' }], new Map([['A.module.css', '.here { top: 0 } .left { top: 0 }']]))
    expect(problems).toEqual(['A.tsx: styles.gone is not in A.module.css', 'A.module.css: .left is used by nobody'])
  })
})
