import { inflect } from './inflect'

/**
 * Rule: the closed classes of English and the commonest plain verbs. Whatever is in none of them is taken for part of a
 * noun phrase, so that a phrase can be read without a dictionary of nouns. Source: Quirk and others, A Comprehensive Grammar of the English Language (1985), on closed classes.
 */
export type WordClass = 'det' | 'poss' | 'pron' | 'prep' | 'conj' | 'aux' | 'adv' | 'wh' | 'verb' | 'time' | 'neg'

const classes = new Map<string, WordClass>()
const put = (kind: WordClass, words: string) => {
  for (const word of words.split(/\s+/)) if (!classes.has(word)) classes.set(word, kind)
}
put('det', 'the a an this these those another each every either neither some any no several many most few both all such one two three four five six seven eight nine ten dozens hundreds')
put('poss', 'my your his its our their')
put('pron', 'i you he she it we they me him her us them himself herself itself themselves myself ourselves everyone everybody someone somebody anyone anybody nobody others none something anything nothing everything mine ours theirs hers')
put('prep', 'of in to for with on at from by about as into like through after over between out against during without before under around among across behind toward towards upon within near above per since until till off up down along amid amidst despite versus via onto inside outside beyond below beneath throughout regarding concerning except besides beside unlike past alongside plus than worth')
put('conj', 'and or but nor so yet because although though while whereas if unless whether that')
put('wh', 'who whom whose which what when where why how whoever whatever whenever wherever')
put('aux', "am is are was were be been being 's 're has have had having do does did doing will would shall should can could might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't")
put('neg', 'not never')
put('adv', 'then once long far also just only even still again ago later earlier then there here too very more less much now soon already once twice always often sometimes ever perhaps maybe instead rather quite almost further meanwhile however moreover nevertheless nonetheless therefore thus indeed together apart away back forth forward ahead well else otherwise elsewhere first next afterward afterwards afterwords sarcastically jokingly yes amen alike aloud online alone anyway abroad hence')
put('time', 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec mon tue wed thu fri sat today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year weeks months years hour hours minute minutes moments day days weekend decade decades a.m p.m a.m. p.m. gmt')
const plain = `want make take give go come seem look need get know see keep leave bring stand hear let set meet run pay sit lead grow lose fall send build draw
  spend cut rise drive buy wear choose win fight throw catch deal become show seek sell stop turn try try start help play move live happen provide include
  appear serve die expect stay walk reach remain raise pass require pull push hold carry refuse release issue launch back join visit attend face prepare
  understand break strike steal shut withdraw find bear eat hide beat work love hate like enjoy wish intend attempt struggle fail manage decide plan prefer
  depend belong exist occur follow lead shake ride fly forget flee wake sweep hang tear blow drink freeze sink overcome nod smile allow create close enter open hit receive win support oppose handle land sign`.split(/\s+/)
/** plain verbs whose base or -s form is no noun, so that it can be told from one without looking round */
const neverNouns = new Set('want make take give go come seem get know see keep bring hear let meet pay sit become seek sell choose wear throw catch understand steal belong exist occur happen include appear remain require refuse decide prefer depend intend provide expect allow receive'.split(' '))
for (const verb of plain) {
  const { base, third, past, participle } = inflect(verb)
  for (const form of neverNouns.has(verb) ? [base, third, past, participle] : [past, participle]) {
    if (form !== 'set' && form !== 'cut' && form !== 'hit' && form !== 'shut' && form !== 'left' && form !== 'lead') put('verb', form)
  }
}
/** forms ending in -ing that are nouns of their own */
export const nounsInIng = new Set('meeting hearing briefing building filing ruling polling spending fundraising advertising marketing training king ring wing spring string sibling evening morning thing nothing something everything anything gathering proceeding shooting killing bombing standing wedding housing funding beijing sterling readings writing reading warning feeling finding posting opening closing being'.split(' '))

export const wordClassOf = (lower: string): WordClass | undefined => classes.get(lower)
export const isDefinite = (lower: string) => lower === 'the' || lower === 'this' || lower === 'these' || lower === 'those'
