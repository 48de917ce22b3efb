import type { Person } from '../../contract/people'
import type { Phrase } from './findPhrases'
import type { Entity } from './knownNames'
import { DocumentNames } from './documentNames'
import { headOf, headToken } from './phraseKinds'
import type { Sentence } from './readSentences'
import type { Mention, Roster } from './roster'
import { anyDocument, lawNouns, meansDocument, onlyParts, partNouns } from './words/documents'
import { documentNouns } from './words/people'
import { rememberWith } from './writtenWords'

const nobody: readonly Mention[] = []

/**
 * Rule: a part speaks for the document that it is a part of: the one named in its phrase ("Article 1 of the charter",
 * "the charter's preamble"), else the one last named. "The declaration" is the document last named whose name holds
 * that noun or a sister of it, else a listed one that ends in it ("Northern Charter") or begins with it ("Charter of the North") and whose other words all stand in the article; a name
 * in apposition goes before both. What is named nowhere stays without a name.
 */
export class Documents {
  private readonly read = new Map<Phrase, Entity>()
  private readonly roster: Roster
  private readonly names: DocumentNames
  private readonly byNoun: Map<string, Person[]>
  private readonly sentences: Sentence[]
  private words: Set<string> | undefined
  /** documents named so far, the last one last, each once */
  private named: { entity: Entity; nouns: string[] }[] = []
  private readonly partsSeen = new Set<string>()

  constructor(sentences: Sentence[], roster: Roster, people: Person[]) {
    this.roster = roster
    this.names = DocumentNames.of(people)
    this.byNoun = listedByNoun(people)
    this.sentences = sentences
    const owners = new Map<Sentence, Mention[]>()
    for (const mention of roster.mentions) {
      if (!mention.owner) continue
      const list = owners.get(mention.sentence)
      if (list === undefined) owners.set(mention.sentence, [mention])
      else list.push(mention)
    }
    for (const s of sentences) for (const phrase of s.phrases) this.readPhrase(s, phrase, owners.get(s) ?? nobody)
  }

  /** The document that a phrase means without naming it. */
  meant(phrase: Phrase): Entity | undefined {
    return this.read.get(phrase)
  }

  private readPhrase(s: Sentence, phrase: Phrase, owners: readonly Mention[]): void {
    const mention = phrase.kind === 'name' ? this.roster.byPhrase.get(phrase) : undefined
    if (mention !== undefined) {
      const again = mention.entity.listed === undefined && mention.parts.key.length === 1 ? this.described(s, phrase.from, phrase.to, false) : undefined
      if (again !== undefined) {
        this.read.set(phrase, again)
        return
      }
      const nouns = nounsOf(s, phrase, mention.entity)
      if (nouns.length > 0) this.nowNamed(mention.entity, nouns)
      return
    }
    if (phrase.kind === 'pronoun') return
    const entity = this.meantBy(s, phrase, owners)
    if (entity !== undefined) this.read.set(phrase, entity)
    if (phrase.part === true) this.partsSeen.add(headOf(s, phrase).replace(/s$/, ''))
  }

  private meantBy(s: Sentence, phrase: Phrase, owners: readonly Mention[]): Entity | undefined {
    const { lower: head, written } = headToken(s, phrase) ?? { lower: '', written: undefined }
    if (phrase.part !== true && (written === undefined || !isOfDocuments(written))) return undefined
    const part = phrase.part === true || onlyParts.has(head) || (partNouns.has(head) && (this.partsSeen.has(head) || this.isOfDocument(s, phrase)))
    if (!part && !isDocumentNoun(head)) return undefined
    const owner = ownerEnd(s, phrase)
    if (part && owner > phrase.from) return this.ofOwner(s, phrase, owner, owners)
    if (part) return phrase.part === true || isDefinitePhrase(s, phrase) ? (this.whole(s, phrase) ?? undefined) : undefined
    return owner > phrase.from ? undefined : this.described(s, phrase.from, phrase.to, this.apposition(s, phrase))
  }

  /** "Article 1 of the charter": the whole that the phrase names; without one the document last named that has parts. */
  private whole(s: Sentence, phrase: Phrase): Entity | undefined {
    if (s.tokens[phrase.to]?.lower !== 'of' && s.tokens[phrase.to]?.lower !== 'in') return this.lastNamed((noun) => lawNouns.has(noun))
    const next = s.phrases[s.phraseOf[phrase.to + 1] ?? -1]
    if (next === undefined) return undefined
    const head = headOf(s, next)
    if (next.part === true) return this.whole(s, next)
    const named = this.nameAt(s, next.from, next.to)
    if (named !== undefined) return named
    const mention = this.roster.byPhrase.get(next)
    if (mention !== undefined) return nounsOf(s, next, mention.entity).length > 0 ? mention.entity : undefined
    if (isDocumentNoun(head)) return this.described(s, next.from, next.to, false)
    return s.tokens[phrase.to]?.lower === 'in' ? this.lastNamed((noun) => lawNouns.has(noun)) : undefined
  }

  /** "the charter's preamble", "its preamble". */
  private ofOwner(s: Sentence, phrase: Phrase, end: number, owners: readonly Mention[]): Entity | undefined {
    if (s.tokens[end - 1]?.class === 'poss') return this.lastNamed((noun) => lawNouns.has(noun))
    const mention = owners.find((m) => m.phrase.from >= phrase.from && m.phrase.to === end)
    return this.nameAt(s, phrase.from, end) ?? (mention !== undefined && nounsOf(s, mention.phrase, mention.entity).length > 0 ? mention.entity : undefined) ?? this.described(s, phrase.from, end, false)
  }

  private nameAt(s: Sentence, from: number, to: number): Entity | undefined {
    const start = s.tokens[from]?.class === 'det' ? from + 1 : from
    const found = this.names.at(s.tokens, start)
    return found !== undefined && start + found.length === to ? this.roster.documentOf(found.document) : undefined
  }

  private isOfDocument(s: Sentence, phrase: Phrase): boolean {
    const next = s.tokens[phrase.to]?.lower === 'of' ? s.phrases[s.phraseOf[phrase.to + 1] ?? -1] : undefined
    return next !== undefined && (next.document !== undefined || lawNouns.has(headOf(s, next)))
  }

  /** "the declaration", "the law that created it, the Harbour Act, …". */
  private described(s: Sentence, from: number, to: number, apposition: Entity | false): Entity | undefined {
    const first = s.tokens[from]
    const noun = s.tokens[to - 1]?.lower ?? ''
    if (first === undefined || !/^(?:the|this|that|said)$/.test(first.lower)) return undefined
    const more = s.tokens.slice(from + 1, to - 1).map((t) => t.lower).filter((w) => !/^(?:same|whole|full|entire|very|said|resulting)$/.test(w))
    if (apposition !== false && more.length === 0) return apposition
    const holds = ({ entity }: { entity: Entity }) => more.every((w) => entity.key.includes(w))
    const any = anyDocument.has(noun)
    const last = this.named.findLast((d) => holds(d) && (any ? d.nouns.some((n) => lawNouns.has(n)) : d.nouns.includes(noun))) ?? this.named.findLast((d) => holds(d) && d.nouns.some((n) => meansDocument(n, noun)))
    if (last !== undefined) return last.entity
    const listed = (this.byNoun.get(noun) ?? []).filter((person) => othersOf(person.name, noun).every((w) => this.occurs(w)) && more.every((w) => othersOf(person.name, noun).includes(w)))
    const only = listed[0]
    if (only === undefined || listed.length > 1) return undefined
    const entity = this.roster.documentOf(only)
    this.nowNamed(entity, [noun])
    return entity
  }

  /** "the law that created it, the Harbour Act of 1958,": the name between two commas behind a description. */
  private apposition(s: Sentence, phrase: Phrase): Entity | false {
    const noun = headOf(s, phrase)
    for (let i = phrase.to; i < Math.min(s.tokens.length, phrase.to + 16); i += 1) {
      const kind = s.tokens[i]?.kind
      if (kind !== 'word' && kind !== 'comma') return false
      const name = kind === 'comma' ? s.phrases[s.phraseOf[i + 1] ?? -1] : undefined
      if (name?.kind !== 'name') continue
      const mention = this.roster.byPhrase.get(name)
      const after = s.tokens[name.to]
      if (mention !== undefined && (after === undefined || after.kind !== 'word') && nounsOf(s, name, mention.entity).some((n) => meansDocument(n, noun))) return mention.entity
    }
    return false
  }

  private occurs(word: string): boolean {
    this.words ??= new Set(this.sentences.flatMap((s) => s.tokens.map((t) => t.lower)))
    return this.words.has(word)
  }

  private lastNamed(fits: (noun: string) => boolean): Entity | undefined {
    return this.named.findLast(({ nouns }) => nouns.some(fits))?.entity
  }

  private nowNamed(entity: Entity, nouns: string[]): void {
    const known = this.named.find((d) => d.entity === entity)
    this.named = [...this.named.filter((d) => d !== known), { entity, nouns: [...new Set([...nouns, ...(known?.nouns ?? [])])] }].slice(-40)
  }
}

/** The nouns by which a name tells that it is a document's: any that a listed one holds; a law's at either end of another. */
function nounsOf(s: Sentence, phrase: Phrase, entity: Entity): string[] {
  if (entity.listed?.kind === 'document') return entity.key.filter((word) => lawNouns.has(word) || documentNouns.has(word))
  // Bill is a name as well
  if (entity.kind === 'person' || entity.kind === 'unknown') return []
  const last = entity.key.at(-1) ?? ''
  if (lawNouns.has(last)) return [last]
  const first = entity.key[0] ?? ''
  return lawNouns.has(first) && (entity.key[1] === 'of' || (entity.key.length === 1 && s.tokens[phrase.to]?.class === 'prep')) ? [first] : []
}

/** A noun that a document can be called by; some, such as "convention", are other things as well, and mean one only where it has been named. */
const isDocumentNoun = (noun: string) => documentNouns.has(noun) || anyDocument.has(noun) || lawNouns.has(noun)

/** A document, or a part of one. */
const isOfDocuments = rememberWith((lower) => isDocumentNoun(lower) || partNouns.has(lower) || onlyParts.has(lower))

const isDefinitePhrase = (s: Sentence, { from }: Phrase) => /^(?:the|this|that|its|same)$/.test(s.tokens[from]?.lower ?? '')

/** Where the owner inside a phrase ends: behind the last possessive before its head; the phrase's start where there is none. */
function ownerEnd(s: Sentence, { from, to }: Phrase): number {
  for (let i = to - 2; i >= from; i -= 1) if (s.tokens[i]?.possessive === true || s.tokens[i]?.lower === 'its') return i + 1
  return from
}

/** Words of a document's name that tell it from others of its kind; its year goes without saying. */
const othersOf = (name: string, noun: string) => (name.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []).filter((word) => word !== noun && !joining.has(word) && !/^\d+$/.test(word))
const joining = new Set('a an and by for from in of on or the to with'.split(' '))

/** The noun that a document is called by: the first word of "Charter of the North", the last of "Northern Charter". */
function nounOf(name: string): string {
  const [first = '', second = '', ...rest] = name.toLowerCase().split(/\s+/)
  return second === 'of' || second === 'on' || second === 'for' || second === 'to' || second === 'concerning' ? first : (rest.at(-1) ?? (second || first))
}

const byNoun = new WeakMap<Person[], Map<string, Person[]>>()
/** The listed documents by the noun of their names. */
function listedByNoun(people: Person[]): Map<string, Person[]> {
  const known = byNoun.get(people)
  if (known !== undefined) return known
  const found = new Map<string, Person[]>()
  for (const person of people) {
    const noun = person.kind === 'document' ? nounOf(person.name) : undefined
    if (noun !== undefined) found.set(noun, [...(found.get(noun) ?? []), person])
  }
  byNoun.set(people, found)
  return found
}
