import { cueOf } from '../speakers/words/cueWords'
import { genderOfGivenName, isGivenName } from '../speakers/words/firstNames'
import { wordClassOf } from '../speakers/words/functionWords'
import { courtesy } from '../speakers/words/people'
import { foldPlaceName } from './gazetteer'
import { isCapitalAt, type Words } from './readWords'

const space = 32
const stop = 46
const hyphen = 45

/** names of places that are words of every day, or surnames of many people */
const everyday = new Set(`reading nice mobile bath split orange buffalo phoenix independence surprise male cork wells corona enterprise deal hull derby man most nancy tours lens angers rugby sandy crawley of same
  police bar ho salt eden hope union liberty normal peace progress victory battle lead police victoria jackson lincoln washington hamilton stanley douglas bell best bonn essen hall hit ion bam opera young marshall nelson palmer perry
  clinton kennedy mandela santos lima lara costa castro salazar vitoria santa san los las al el de la le di da new old great republican democrat lancaster york chester warren sterling aurora providence paradise concord`.split(/\s+/))

/** True for a name that is also a given name, a word, or somebody's surname: bare, it is no place. */
export function isDoubtful(name: string): boolean {
  const lower = name.toLowerCase()
  return everyday.has(lower) || isGivenName(lower) || wordClassOf(lower) !== undefined || cueOf(lower) !== undefined
}

const isLetter = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && /\p{L}/u.test(text.charAt(at)))
}

/** Words that a text writes behind a given name or a title: "Jack London", "Ms Paris". A word is one or the other: of "Mr Jack London", Jack is the surname. */
export function surnamesIn(words: Words): Set<string> {
  const { text, starts, capitals } = words
  const surnames = new Set<string>()
  let read = 0
  for (const word of capitals) {
    const start = starts[word] ?? 0
    if (text.charCodeAt(start - 1) !== space) continue
    // what stands before the space: letters and stops, from the first capital that no letter stands before
    let from = start
    for (let at = start - 2; at >= read; at -= 1) {
      if (text.charCodeAt(at) === stop) continue
      if (!isLetter(text, at)) break
      if (!isLetter(text, at - 1) && isCapitalAt(text, at)) from = at
    }
    if (from === start) continue
    let end = start + 1
    while (text.charCodeAt(end) === hyphen || isLetter(text, end)) end += 1
    if (end === start + 1) continue
    read = end
    const before = text.slice(from, start - 1).toLowerCase()
    if (genderOfGivenName(before) !== undefined || courtesy.has(before)) surnames.add(foldPlaceName(text.slice(start, end)))
  }
  return surnames
}
