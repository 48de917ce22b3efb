import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/contract/article'
import type { Person } from '../../../src/contract/people'
import { findQuotes } from '../../../src/engines/quotes/findQuotes'

/**
 * A case is a folder: input.txt (passages parted by blank lines; `# ` a heading, `> ` a quotation set apart) and what must be found in it; people.json
 * where speakers are listed.
 */
const cases = new URL('./cases/', import.meta.url)
type Expected = { begins: string; speaker?: string | null; described?: string; sure?: boolean }

const passagesIn = (text: string): Passage[] =>
  text.trim().split(/\n\n+/).map((raw, i) => {
    const type = raw.startsWith('# ') ? 'heading' : raw.startsWith('> ') ? 'quotation' : 'paragraph'
    return { id: `b${i}`, type, text: type === 'paragraph' ? raw : raw.slice(2) }
  })

describe('quotations and who said them', () => {
  for (const name of readdirSync(cases)) {
    it(name.replaceAll('-', ' '), () => {
      const passages = passagesIn(readFileSync(new URL(`${name}/input.txt`, cases), 'utf8'))
      const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, cases), 'utf8')) as Expected[]
      const list = new URL(`${name}/people.json`, cases)
      const people = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Person[]) : []
      const { quotations, speakers } = findQuotes(passages, people)
      const textOf = (span: { block: string; start: number; end: number } | undefined) => passages.find((p) => p.id === span?.block)?.text.slice(span?.start, span?.end)
      const found = quotations.map((quotation, i) => {
        const want = expected[i]
        return {
          begins: textOf(quotation.segments[0])?.slice(0, want?.begins.length ?? 40),
          ...(want?.speaker === undefined ? {} : { speaker: speakers.find((s) => s.id === quotation.speaker)?.name ?? null }),
          ...(want?.described === undefined ? {} : { described: quotation.speaker === null ? textOf(quotation.mention) : quotation.speaker }),
          ...(want?.sure === undefined ? {} : { sure: quotation.sure }),
        }
      })
      expect(found).toEqual(expected)
    })
  }
})
