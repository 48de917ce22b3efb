import { Column } from './column'
import { stopWords } from './stopWords'
import { TokenTable } from './tokenTable'

/** Forms as they are written, folded: words, numbers, runs of names ("ida holm") and numbers with their unit ("90 metre"); each has a row. */
export type Forms = {
  folded: string[]
  /** as it is shown; '' where it never stood with a capital inside a sentence */
  shown: string[]
  /** how often more it stood inside a sentence with a capital than without */
  capitals: Column<Int32Array>
  /** for a run the form that opens it and its sentence too, else -1: that is a name only if it is one elsewhere */
  opener: Column<Int32Array>
}
export type Name = { form: number; token: string; opens: boolean }

/** The form of what is never compared: stop words and single letters. */
export const stopped = -1

/** Lower case without accents, apostrophes and a possessive ending. */
const fold = (word: string) => bare(word).normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase()

const bare = (word: string) => word.replace(/['’]s$/i, '')

/** A string of its own: a slice would keep its whole article in memory. */
const flat = (text: string) => (text.length < 13 ? text : [...text].join(''))

/** A growing table of forms, with what finds or makes the row of a token, of a run of names, and of a number with the word behind it. */
export function createForms() {
  const forms: Forms = { folded: [], shown: [], capitals: new Column(new Int32Array(1024)), opener: new Column(new Int32Array(1024)) }
  const ids = new Map<string, number>()
  const tokens = new TokenTable()
  /** runs as they are written */
  const runs = new Map<string, number>()

  function intern(folded: string, shown: string, opener: number): number {
    const known = ids.get(folded)
    if (known !== undefined) return known
    const form = forms.folded.length
    ids.set(folded, form)
    forms.folded.push(folded)
    forms.shown.push(shown)
    forms.capitals.push(0)
    forms.opener.push(opener)
    return form
  }

  return {
    forms,
    formOf: (text: string, from: number, to: number): number => {
      const known = tokens.find(text, from, to)
      if (known !== undefined) return known
      const token = text.slice(from, to)
      const folded = /^\d/.test(token) ? token.replaceAll(',', '') : fold(token)
      const form = stopWords.has(folded) || /^\P{N}?$/u.test(folded) ? stopped : intern(flat(folded), '', -1)
      tokens.put(form)
      return form
    },
    runOf: (names: readonly Name[]): number => {
      const shown = bare(names.map((name) => name.token).join(' '))
      const known = runs.get(shown)
      if (known !== undefined) return known
      const form = intern(fold(shown), shown, names[0]?.opens === true ? names[0].form : -1)
      runs.set(shown, form)
      return form
    },
    unitOf: (number: number, word: number): number => intern(`${forms.folded[number] ?? ''} ${forms.folded[word] ?? ''}`, '', -1),
    /** Counts that a form stood inside a sentence, with a capital (as `token`) or without. */
    vote: (form: number, token?: string): void => {
      forms.capitals.data[form] = forms.capitals.at(form) + (token === undefined ? -1 : 1)
      if (token !== undefined && forms.shown[form] === '') forms.shown[form] = flat(bare(token))
    },
  }
}
