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
  /** for a run the forms of its first and last name, else -1 */
  first: Column<Int32Array>
  last: Column<Int32Array>
  /** 1 for a run that opened a sentence: its first is a name only if it is one elsewhere */
  opens: Column<Uint8Array>
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
  const forms: Forms = {
    folded: [], shown: [], capitals: new Column(new Int32Array(1024)),
    first: new Column(new Int32Array(1024)), last: new Column(new Int32Array(1024)), opens: new Column(new Uint8Array(1024)),
  }
  const ids = new Map<string, number>()
  const tokens = new TokenTable()
  /** runs as they are written */
  const runs = new Map<string, number>()

  function intern(folded: string, shown = '', names: readonly Name[] = []): number {
    const known = ids.get(folded)
    if (known !== undefined) return known
    const form = forms.folded.length
    ids.set(folded, form)
    forms.folded.push(folded)
    forms.shown.push(shown)
    forms.capitals.push(0)
    forms.first.push(names[0]?.form ?? -1)
    forms.last.push(names.at(-1)?.form ?? -1)
    forms.opens.push(names[0]?.opens === true ? 1 : 0)
    return form
  }

  return {
    forms,
    formOf: (text: string, from: number, to: number): number => {
      const known = tokens.find(text, from, to)
      if (known !== undefined) return known
      const token = text.slice(from, to)
      const folded = /^\d/.test(token) ? token.replaceAll(',', '') : fold(token)
      const form = stopWords.has(folded) || /^\P{N}?$/u.test(folded) ? stopped : intern(flat(folded))
      tokens.put(form)
      return form
    },
    runOf: (names: readonly Name[]): number => {
      const shown = bare(names.map((name) => name.token).join(' '))
      const known = runs.get(shown)
      if (known !== undefined) return known
      const form = intern(fold(shown), shown, names)
      runs.set(shown, form)
      return form
    },
    unitOf: (number: number, word: number): number => intern(`${forms.folded[number] ?? ''} ${forms.folded[word] ?? ''}`),
    /** Counts that a form stood inside a sentence, with a capital (as `token`) or without. */
    vote: (form: number, token?: string): void => {
      forms.capitals.data[form] = forms.capitals.at(form) + (token === undefined ? -1 : 1)
      const shown = forms.shown[form] ?? ''
      // "ZIMBABWE" in a dateline gives way to "Zimbabwe"
      if (token !== undefined && (shown === '' || (shown === shown.toUpperCase() && token !== token.toUpperCase()))) forms.shown[form] = flat(bare(token))
    },
  }
}
