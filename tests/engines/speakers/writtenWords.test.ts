import { describe, expect, it } from 'vitest'
import { rememberWith, writtenWord } from '../../../src/engines/speakers/writtenWords'

const wordIn = (text: string, word: string) => writtenWord(text, text.indexOf(word), text.indexOf(word) + word.length)

describe('writtenWord', () => {
  it('tells what the writing of a word tells', () => {
    expect(wordIn('He said Smith’s plan', 'Smith’s')).toMatchObject({ text: 'Smith', lower: 'smith', capital: true, owner: true, sibilant: true })
    expect(wordIn('she said so', 'said')).toMatchObject({ text: 'said', capital: false, owner: false, cue: { verb: 'say' } })
    expect(wordIn('a talk with al-Hassan', 'al-Hassan')).toMatchObject({ capital: true, class: undefined })
    expect(wordIn('it was of use', 'of')).toMatchObject({ class: 'prep' })
  })

  it('knows which words keep the stop behind them', () => {
    const keeping = (word: string) => writtenWord(word, 0, word.length).keepsStop
    expect(['Sen', 'etc', 'Jr', 'U.S', 'J'].map(keeping)).toEqual([true, true, true, true, true])
    expect(['I', 'said', 'x', 'Harbour'].map(keeping)).toEqual([false, false, false, false])
  })

  it('gives a word that comes again as the same', () => {
    expect(wordIn('the harbour opens', 'harbour')).toBe(wordIn('in a harbour', 'harbour'))
    expect(wordIn('the harbour opens', 'harbour')).not.toBe(wordIn('Harbour Act', 'Harbour'))
  })

  it('reads words anew when it has known very many', () => {
    const first = wordIn('quay one', 'quay')
    for (let i = 0; i < 50_000; i += 1) writtenWord(`w${i}`, 0, `w${i}`.length)
    const again = wordIn('quay two', 'quay')
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
    expect(wordIn('the quay', 'quay')).toBe(again)
  })
})

describe('rememberWith', () => {
  it('makes something of each word once, and keeps what several make apart', () => {
    const asked: string[] = []
    const lengthOf = rememberWith((lower) => {
      asked.push(lower)
      return lower.length
    })
    const backwards = rememberWith((lower) => [...lower].reverse().join(''))
    const pier = wordIn('Pier', 'Pier')
    expect([backwards(pier), lengthOf(pier), lengthOf(pier), backwards(pier)]).toEqual(['reip', 4, 4, 'reip'])
    expect(asked).toEqual(['pier'])
  })
})
