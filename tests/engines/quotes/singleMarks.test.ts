import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usesSingleMarks, withDoubleMarks } from '../../../src/engines/quotes/singleMarks'

describe('single marks', () => {
  it('are speech only where an article has no double mark and a run that ends like speech', () => {
    expect(usesSingleMarks(["'We are late,' she said."])).toBe(true)
    expect(usesSingleMarks(["'We are late,' she said.", '“Yes,” he said.'])).toBe(false)
    expect(usesSingleMarks(["The members' vote and the 'ruin' of the boys' hut."])).toBe(false)
  })

  it('are exchanged for double ones, and apostrophes stay', () => {
    expect(withDoubleMarks("'It's the members' vote,' she said.")).toBe("“It's the members' vote,” she said.")
    expect(withDoubleMarks('‘Yes,’ he said, ‘and don’t ask.’')).toBe('“Yes,” he said, “and don’t ask.”')
  })

  it('leave every offset where it was', () => {
    assert(property(string({ unit: 'binary' }), (text) => {
      const changed = withDoubleMarks(text)
      expect(changed.length).toBe(text.length)
      for (let i = 0; i < text.length; i++) if (changed[i] !== text[i]) expect([`'`, '‘', '’']).toContain(text[i])
    }))
  })
})
