import { inflect } from '../speakers/words/inflect'

/**
 * Rule: two words are one where a light rewording changes one into the other: number, tense, British or American spelling, and near
 * synonyms of news that change no fact. Endings: after Porter, "An algorithm for suffix stripping" (1980), step 1 only, so that no two
 * different words fall together; synonyms: verbs and nouns of one synset in WordNet (Miller, 1995).
 */
const irregular = new Map<string, string>()
const bases = `say tell write speak think feel know put begin cast hold go make find see give mean break hit take send come keep get leave bring stand hear let set meet
  run pay sit lead grow lose fall build draw spend cut rise drive buy wear choose win fight throw catch deal become show seek sell shut steal strike teach withdraw
  understand shake ride fly forget flee wake sweep hang tear blow drink freeze sink overcome beat bear eat hide shoot swear lay read`
for (const base of bases.split(/\s+/)) {
  const { past, participle } = inflect(base)
  for (const form of [past, participle]) irregular.set(form, base)
}

const synonyms = new Map<string, string>()
const alike = `found establish create|begin start commence|close shut|buy purchase acquire|hurt wound injure|firm company|fire blaze|quit resign|attempt try|aid help assist
  |show display|choose elect|build construct|house home|let allow permit|stop halt|big large|roughly about approximately around|doctor physician|car automobile|child kid
  |ask request|need require|finish complete|get receive|picture photo photograph|area region|send dispatch|keep retain|end conclude|show reveal|repair mend fix|inquiry investigation probe`
for (const group of alike.split('|')) {
  const [first = '', ...others] = group.trim().split(' ').map(ending)
  for (const other of others) if (!synonyms.has(other)) synonyms.set(other, first)
}

/** The part of a word (in lower case) that a light rewording leaves as it is. */
export function stem(lower: string): string {
  const base = ending(irregular.get(lower) ?? lower)
  return synonyms.get(base) ?? base
}

function ending(word: string): string {
  let s = word.replace(/isation|isations$/, 'ization').replace(/is(e|es|ed|ing)$/, 'iz$1').replace(/([^aeiou]o)ur(s?)$/, '$1r$2')
  if (s.length > 4 && s.endsWith('ies')) s = `${s.slice(0, -3)}y`
  else if (/(?:ss|x|z|ch|sh)es$/.test(s)) s = s.slice(0, -2)
  else if (s.length > 3 && /[^sui]s$/.test(s)) s = s.slice(0, -1)
  if (s.length > 4 && s.endsWith('ied')) s = `${s.slice(0, -3)}y`
  else if (/[aeiouy].*(?:ed|ing)$/.test(s) && s.replace(/(?:ed|ing)$/, '').length > 2) s = s.replace(/(?:ed|ing)$/, '').replace(/([^aeiouls])\1$/, '$1')
  if (s.length > 5 && s.endsWith('ly')) s = s.slice(0, -2)
  return s.length > 3 ? s.replace(/([^aeiou])re$/, '$1er').replace(/e$/, '') : s
}
