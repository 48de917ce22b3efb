import { cueOf } from '../speakers/words/cueWords'
import { genderOfGivenName, isGivenName } from '../speakers/words/firstNames'
import { wordClassOf } from '../speakers/words/functionWords'
import { courtesy } from '../speakers/words/people'
import { foldPlaceName } from './gazetteer'

/** names of places that are words of every day, or surnames of many people */
const everyday = new Set(`reading nice mobile bath split orange buffalo phoenix independence surprise male cork wells corona enterprise deal hull derby man most nancy tours lens angers rugby sandy crawley of same
  police bar ho salt eden hope union liberty normal peace progress victory battle lead police victoria jackson lincoln washington hamilton stanley douglas bell best bonn essen hall hit ion bam opera young marshall nelson palmer perry
  clinton kennedy mandela santos lima lara costa castro salazar vitoria santa san los las al el de la le di da new old great republican democrat lancaster york chester warren sterling aurora providence paradise concord`.split(/\s+/))

/** True for a name that is also a given name, a word, or somebody's surname: bare, it is no place. */
export function isDoubtful(name: string): boolean {
  const lower = name.toLowerCase()
  return everyday.has(lower) || isGivenName(lower) || wordClassOf(lower) !== undefined || cueOf(lower) !== undefined
}

/** Words that a text writes behind a given name or a title: "Jack London", "Ms Paris". */
export function surnamesIn(text: string): Set<string> {
  const surnames = new Set<string>()
  for (const [, before = '', name = ''] of text.matchAll(/(?<![\p{L}])(\p{Lu}[\p{L}.]*) (\p{Lu}[\p{L}-]+)/gu)) {
    const lower = before.toLowerCase()
    if (genderOfGivenName(lower) !== undefined || courtesy.has(lower) || courtesy.has(`${lower}.`)) surnames.add(foldPlaceName(name))
  }
  return surnames
}
