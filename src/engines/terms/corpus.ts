import { Column } from './column'
import { createForms, stopped, type Forms, type Name } from './createForms'
import { scanTokens } from './scanTokens'
import { sketchOf, sketchSize } from './sketch'

/** One article as the engines of stories read it. `day`: YYYY-MM-DD or null; `places`: names; `speakers`: ids of voices surely quoted; `topics`: codes, most specific first. */
export type CorpusArticle = {
  id: string
  day: string | null
  headline: string
  standfirst?: string
  paragraphs: readonly string[]
  places?: readonly string[]
  speakers?: readonly string[]
  topics?: readonly string[]
}

/**
 * Articles reduced to what the engines of stories compare. Of each the forms that occur in it are kept, with how much they count there
 * (occurrences, those in the headline and the first words twice), and a sketch of its wording; never its text.
 */
export type Corpus = {
  add: (article: CorpusArticle) => void
  /** lets go of what is needed only until threads and related articles have been prepared, which is half of all */
  close: () => void
  entries: Pick<CorpusArticle, 'id' | 'day' | 'places' | 'speakers' | 'topics'>[]
  forms: Forms
  /** row of an article's first occurrence; one more at the end */
  starts: Column<Int32Array>
  occurring: Column<Int32Array>
  /** how much the form counts there, up to 127, and `headlineBit` more where it stands in the headline */
  counts: Column<Uint8Array>
  /** `sketchSize` numbers an article */
  sketches: Column<Uint32Array>
}

export const headlineBit = 128
/** The first words of a report tell the story, the rest its background (the "inverted pyramid"). */
const leadLength = 60
const longestRun = 5
const particles = new Set(['de', 'del', 'der', 'van', 'von', 'bin', 'al', 'la', 'le', 'di', 'da'])

/** Of the longer words after the first most have no capital, as in a sentence. */
function isSentenceCase(headline: string): boolean {
  const words = headline.match(/(?<=\s)\p{L}{4,}/gu) ?? []
  return 2 * words.filter((word) => word === word.toLowerCase()).length > words.length
}

export function createCorpus(): Corpus {
  const { forms, formOf, runOf, unitOf, vote } = createForms()
  const corpus: Corpus = {
    add, close, entries: [], forms, starts: new Column(new Int32Array(1024)), occurring: new Column(new Int32Array(1024)), counts: new Column(new Uint8Array(1024)),
    sketches: new Column(new Uint32Array(1024)),
  }
  corpus.starts.push(0)
  function close(): void {
    corpus.occurring = new Column(new Int32Array(0))
    corpus.counts = new Column(new Uint8Array(0))
    corpus.sketches = new Column(new Uint32Array(0))
    shingles.data = new Uint32Array(0)
  }

  /** one more than the row where each form last occurred */
  const rowsAfter = new Column(new Int32Array(1024))
  const shingles = new Column(new Uint32Array(1024))

  function count(form: number, amount: number, inHeadline = false): void {
    let row = rowsAfter.at(form) - 1
    if (row < corpus.starts.at(corpus.starts.length - 1)) {
      row = corpus.occurring.length
      rowsAfter.reserve(form + 1)
      rowsAfter.data[form] = row + 1
      corpus.occurring.push(form)
      corpus.counts.push(0)
    }
    const before = corpus.counts.at(row)
    corpus.counts.data[row] = Math.min(headlineBit - 1, (before % headlineBit) + amount) + (inHeadline || before >= headlineBit ? headlineBit : 0)
  }

  /** Reads one text, `read` tokens into the article's own; returns how many there are behind it. Where each word of a headline has a capital, none tells a name. */
  function addText(text: string, read: number, inHeadline: boolean): number {
    const tells = !inHeadline || isSentenceCase(text)
    let run: Name[] = []
    let particle = ''
    let number = -1
    const endRun = () => {
      if (run.length > 1 && run.length <= longestRun) count(runOf(run), read <= leadLength ? 2 : 1)
      run = []
      particle = ''
    }
    scanTokens(text, (from, to, kind, opens, gap) => {
      read += 1
      if (run.length > 0 && (opens || gap || !tells)) endRun()
      const form = formOf(text, from, to)
      if (run.length > 0 && (kind !== 'capital' || form === stopped)) {
        const word = kind === 'lower' && particle === '' && to - from < 4 ? text.slice(from, to) : ''
        if (particles.has(word)) particle = word
        else endRun()
      }
      if (form === stopped) {
        number = -1
        return
      }
      count(form, inHeadline || read <= leadLength ? 2 : 1, inHeadline)
      if (!inHeadline) shingles.push(form)
      if (kind === 'capital') {
        const token = text.slice(from, to)
        if (!opens && tells) vote(form, token)
        run.push({ form, token: particle === '' ? token : `${particle} ${token}`, opens })
        particle = ''
      } else if (kind === 'lower' && !opens && tells) vote(form)
      if (number >= 0 && kind === 'lower') count(unitOf(number, form), 1)
      number = kind === 'number' ? form : -1
    })
    endRun()
    return read
  }

  function add(article: CorpusArticle): void {
    shingles.length = 0
    const { id, day, places, speakers, topics } = article
    corpus.entries.push({ id, day, ...(places && { places }), ...(speakers && { speakers }), ...(topics && { topics }) })
    addText(article.headline, 0, true)
    let read = 0
    for (const text of [article.standfirst ?? '', ...article.paragraphs]) read = addText(text, read, false)
    corpus.starts.push(corpus.occurring.length)
    corpus.sketches.reserve(corpus.sketches.length + sketchSize)
    corpus.sketches.data.set(sketchOf(shingles.data.subarray(0, shingles.length)), corpus.sketches.length)
    corpus.sketches.length += sketchSize
  }

  return corpus
}
