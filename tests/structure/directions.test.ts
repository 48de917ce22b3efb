import { describe, expect, it } from 'vitest'
import { directionViolations, lonelyContracts } from './directions'
import { sourceOf, sources } from './sources'

describe('import directions', () => {
  it('reads every room of the house', () => {
    const rooms = new Set(sources().map((s) => s.file.split('/')[0]))
    expect([...rooms].sort()).toEqual(expect.arrayContaining(['commands', 'contract', 'engines', 'import', 'publish', 'reader']))
  })

  it('are kept in all of src', () => {
    expect(directionViolations(sources())).toEqual([])
  })

  it('leave no contract file that only one room imports', () => {
    expect(lonelyContracts(sources())).toEqual([])
    expect(lonelyContracts([sourceOf('contract/lonely.ts', ''), sourceOf('reader/app/main.tsx', `import '../../contract/lonely'`)])).toEqual(['contract/lonely'])
  })

  it.each([
    ['contract', 'contract/article.ts', `import { x } from '../engines/quotes/findQuotes'`],
    ['contract with a package', 'contract/article.ts', `import fs from 'node:fs'`],
    ['engines', 'engines/quotes/findQuotes.ts', `import { x } from '../../publish/edition'`],
    ['engines with a package', 'engines/quotes/findQuotes.ts', `import nlp from 'compromise'`],
    ['import', 'import/importPosts.ts', `import { findQuotes } from '../engines/quotes/findQuotes'`],
    ['publish', 'publish/edition.ts', `export { renderPage } from '../reader/app/prerender'`],
    ['publish with Vite', 'publish/edition.ts', `import { build } from 'vite'`],
    ['publish with the disk', 'publish/edition.ts', `import { writeFile } from 'node:fs/promises'`],
    ['reader', 'reader/app/main.tsx', `import { x } from '../../publish/pages'`],
    ['reader with Node', 'reader/ui/Page.tsx', `import path from 'node:path'`],
    ['features', 'reader/features/front/Lead.tsx', `import { x } from '../voices/MostQuoted'`],
    ['routes', 'reader/features/front/Lead.tsx', `const x = await import('../../routes/latest')`],
    ['card', 'reader/card/ArticleCard.tsx', `import type { X } from '../features/front/Lead'`],
    ['edition', 'reader/edition/files.ts', `import { Button } from '../ui/Button'`],
    ['the prerender', 'reader/app/main.tsx', `import { renderPage } from './prerender'`],
  ])('find a planted violation in %s', (_room, file, text) => {
    expect(directionViolations([sourceOf(file, text)])).toHaveLength(1)
  })
})
