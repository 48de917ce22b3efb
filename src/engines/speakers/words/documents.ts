import { inflect } from './inflect'

/**
 * Rule: a document is made of numbered parts, its words have force, and few nouns name it. A part speaks for its whole;
 * what a document does, it does in words ("forbids", "gives", "reserves"), so words between marks there are its own.
 */
const set = (words: string) => new Set(words.split(/\s+/))

/** Parts of a document: with a number after them ("Article 5", "section II") they name no document of their own. */
export const partNouns = set('article articles section sections paragraph paragraphs clause clauses chapter chapters annex annexes appendix schedule subsection part parts title')
/** Parts that need no number: a document has one. */
export const onlyParts = set('preamble preface foreword annex appendix')
/** Documents that are divided into such parts and can stand in a name. */
export const lawNouns = set('act law statute bill treaty convention agreement accord pact protocol covenant charter constitution declaration resolution code decree ordinance compact manifesto memorandum communique communiqué statement amendment')
/** Nouns that stand for one another when an article speaks of a document again. */
const kinds = [set('law act statute legislation bill'), set('treaty convention agreement accord pact protocol covenant compact'), set('statement communique communiqué'), set('memorandum memo')]
/** What any document can be called. */
export const anyDocument = set('document text paper')

/** Whether a document called `noun` may be meant by `other`: the same, a sister, or a word for any document. */
export const meansDocument = (noun: string, other: string): boolean => noun === other || kinds.some((kind) => kind.has(noun) && kind.has(other))

const verbs = `give ask speak reserve ban bar forbid prohibit allow permit require oblige bind provide grant guarantee protect set define establish lay list name call commit recognize recognise
  oppose encourage urge affirm reaffirm promise pledge limit mention contain include cover use read say state keep mean aim seek bear carry begin open end close declare proclaim stipulate
  demand describe outline order direct instruct authorize authorise entitle regulate mandate specify confirm stress note refer warn recall conclude add task invite condemn deplore welcome entrust empower hold restrict confer`
const forms = new Set(verbs.split(/\s+/).flatMap((verb) => [inflect(verb).third, inflect(verb).past, verb]))
const thirds = new Set(verbs.split(/\s+/).map((verb) => inflect(verb).third))
/** A verb for what a document does. */
export const isDocumentVerb = (lower: string): boolean => forms.has(lower)
/** The same in the present, third person: what a noun in the plural can look like. */
export const isDocumentVerbThird = (lower: string): boolean => thirds.has(lower)
