import { cueOf } from '../speakers/words/cueWords'
import { wordClassOf } from '../speakers/words/functionWords'
import { rememberWith } from '../speakers/writtenWords'
import { beginsDate } from './dates'
import { operatorsOfWord, type Operator } from './operators'
import { stem } from './stem'

/** What a word is wherever it stands. */
export type WordFacts = {
  stem: string
  /** behind "#", without signs and commas */
  number: string | undefined
  /** first, second, third: a number only behind an article */
  ordinal: boolean
  /** reports, links or gives a title, and tells nothing by itself */
  light: boolean
  /** has the form of a verb, not only of a noun */
  verbal: boolean
  /** a small word whose presence tells something all the same */
  telling: boolean
  /** begins a new clause */
  cuts: boolean
  /** may begin a date */
  dates: boolean
  operators: readonly Operator[]
}

const numbers = new Map('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((w, i) => [w, String(i)]))
'thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((w, i) => numbers.set(w, String((i + 3) * 10)))
'hundred thousand million billion trillion dozen half first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth dozens hundreds thousands millions billions'.split(' ').forEach((w) => numbers.set(w, w))
const ordinals = new Set(['first', 'second', 'third'])
const light = new Set('say tell report add note according mr mrs ms dr also per cent percent former formerly previous meanwhile time'.split(' ').map(stem))

const telling = new Set('more less most only twice once all some many several few both each every almost nearly again few another other others least away back apart home'.split(' '))
const cutting = new Set('and but or because although though while whereas if unless whether that after before as since until as with without'.split(' '))

/** The facts of a word, worked out once. */
export const factsOf = rememberWith((lower): WordFacts => {
  const base = stem(lower)
  const digits = /^[$€£#]?\d/.test(lower)
  const number = digits ? lower.replace(/[$€£#,]/g, '').replace(/(?<=\d)(?:st|nd|rd|th|s)$/, '') : numbers.get(lower)
  return {
    stem: base,
    number: number === undefined ? undefined : `#${number}`,
    ordinal: ordinals.has(lower),
    light: light.has(base) || lower.endsWith("n't"),
    verbal: wordClassOf(lower) === 'verb' || /.{2}ed$/.test(lower) || cueOf(lower)?.forms.includes('past') === true,
    telling: telling.has(lower),
    cuts: wordClassOf(lower) === 'wh' || cutting.has(lower),
    dates: beginsDate(lower),
    operators: operatorsOfWord(lower),
  }
})
