import type { Corpus } from './corpus'
import { singular, stem } from './stem'

export type TermKind = 'word' | 'name' | 'run' | 'number'

/** A form with a capital more often than not, where a capital tells something, is a name. */
function kindOf({ forms }: Corpus, form: number): TermKind {
  const folded = forms.folded[form] ?? ''
  if (/^\d/.test(folded)) return 'number'
  if (folded.includes(' ')) return 'run'
  return forms.capitals.at(form) > 0 ? 'name' : 'word'
}

/** The term of each form (-1: none) and each term's kind: forms of one word are one term, a name keeps its ending, and a run that opened a sentence with a mere word is none. */
export function readTerms(corpus: Corpus): { termOf: Int32Array; kinds: TermKind[] } {
  const { forms } = corpus
  const termOf = new Int32Array(forms.folded.length)
  const kinds: TermKind[] = []
  const terms = new Map<string, number>()
  const formKinds = forms.folded.map((_, form) => kindOf(corpus, form))
  forms.folded.forEach((folded, form) => {
    const kind = formKinds[form] ?? 'word'
    if (kind === 'run' && forms.opens.at(form) === 1 && formKinds[forms.first.at(form)] !== 'name') {
      termOf[form] = -1
      return
    }
    const key = kind === 'word' ? stem(folded) : kind === 'name' ? `^${singular(folded)}` : folded
    let term = terms.get(key)
    if (term === undefined) {
      term = kinds.length
      terms.set(key, term)
      kinds.push(kind)
    }
    termOf[form] = term
  })
  return { termOf, kinds }
}
