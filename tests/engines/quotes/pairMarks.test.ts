import { describe, expect, it } from 'vitest'
import { pairMarks } from '../../../src/engines/quotes/pairMarks'

const spans = (...texts: string[]) => pairMarks(texts).map((s) => (texts[s.passage] ?? '').slice(s.start, s.end))

describe('pairMarks', () => {
  it('takes the outermost of nested pairs', () => {
    expect(spans('“He called it “a joke” twice,” she said.')).toEqual(['He called it “a joke” twice,'])
  })

  it('tells opening from closing straight marks by their neighbours', () => {
    expect(spans('"One," he said, "and two." Then ("three").')).toEqual(['One,', 'and two.', 'three'])
  })

  it('runs to the end of a paragraph that opens the next with a mark', () => {
    const found = pairMarks(['“One.', '“Two.”'])
    expect(found.map((s) => [s.closed, s.continues])).toEqual([[false, false], [true, true]])
  })

  it('goes on without a mark until the one that closes', () => {
    expect(spans('“One.', 'Two.” Three.')).toEqual(['One.', 'Two.'])
  })

  it('leaves inches, and marks that stand for apostrophes, alone', () => {
    expect(spans('A 12" plank and the harbor"s crane.')).toEqual([])
  })

  it('takes a mark turned round for what it does', () => {
    expect(spans('“It is over.“ She left.')).toEqual(['It is over.'])
    expect(spans('Renn said," We won". He left.')).toEqual(['We won'])
  })

  it('finds words whose opening mark was forgotten', () => {
    expect(spans('It is over,” she said.')).toEqual(['It is over,'])
  })

  it('leaves empty pairs out', () => {
    expect(spans('“” and "" and “ ”')).toEqual([])
  })
})
