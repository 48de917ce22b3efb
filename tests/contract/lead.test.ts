import { describe, expect, it } from 'vitest'
import { leadOf } from '../../src/contract/lead'

const text = (...texts: string[]) => ({ blocks: [{ id: 'h', type: 'heading' as const, text: 'Heading', marks: [] }, ...texts.map((t, i) => ({ id: `p${i}`, type: 'paragraph' as const, text: t, marks: [] }))] })

describe('the lead of an article', () => {
  it('is its first paragraph, and nothing where there is none', () => {
    expect(leadOf(text('One.', 'Two.'))).toBe('One.')
    expect(leadOf(text())).toBeUndefined()
  })

  it('is cut between words where it is long, and never inside a character', () => {
    expect(leadOf(text('word '.repeat(60)))).toBe(`${'word '.repeat(44).trim()}…`)
    expect(leadOf(text('😀'.repeat(200)))).toBe(`${'😀'.repeat(110)}…`)
    expect(leadOf(text(`x${'😀'.repeat(200)}`))).toBe(`x${'😀'.repeat(109)}…`)
  })
})
