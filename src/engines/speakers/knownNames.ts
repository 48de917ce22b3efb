import type { Person } from '../../contract/people'
import { slugOf } from '../../contract/slug'
import type { Phrase } from './findPhrases'
import type { Gender, NameParts } from './nameParts'
import type { Sentence } from './readSentences'
import { isGivenName } from './words/firstNames'
import { particles } from './words/people'

/** Somebody or something with a name, as one article knows it. */
export type Entity = {
  id: string
  name: string
  key: string[]
  mark: NameParts['mark']
  kind: 'person' | 'institution' | 'document' | 'group' | 'unknown'
  gender: Gender
  roles: string[]
  /** mentions so far, and the sentence of the first full name */
  mentions: number
  first: number
  /** only ever met behind "in", "near": a place */
  located: boolean
  listed: Person | undefined
}
/** One name as it stands in the text. */
export type Draft = { sentence: Sentence; phrase: Phrase; parts: NameParts; owner: boolean }

/** "in Port Adler": a name without title or given name behind a preposition of place. */
const isPlaceLike = (s: Sentence, phrase: Phrase, parts: NameParts) =>
  (parts.kind === 'person' || parts.kind === 'unknown') && !parts.titled && !isGivenName(parts.key[0] ?? '') && /^(?:in|near|outside|across|at|inside|throughout)$/.test(s.tokens[phrase.from - 1]?.lower ?? '')

/** True where a longer name ends in all of a surname that begins with a particle. */
const endsInSurname = (long: string[], short: string[]) => short.length < long.length && particles.has(short[0] ?? '') && short.every((word, i) => word === long[long.length - short.length + i])
const fullOf = (parts: NameParts) => parts.key.join(' ') + (parts.mark === 'younger' && parts.key.length > 1 ? ' younger' : '')
const preferMarked = (all: Entity[], mark: NameParts['mark']) => {
  const marked = all.filter((e) => (e.mark === 'younger') === (mark === 'younger'))
  return marked.length > 0 ? marked : all
}

/** Whom a surname means: who has been named in full already, of the title's gender, and oftenest so far. */
function choose(all: Entity[], gender: Gender, order: number): { best: Entity | undefined; ambiguous: boolean } {
  const compatible = gender === undefined ? all : all.filter((e) => e.gender === undefined || e.gender === gender)
  const exact = gender === undefined ? [] : compatible.filter((e) => e.gender === gender)
  const before = compatible.filter((e) => e.first <= order)
  const fitting = exact.length > 0 ? exact : before.length > 0 ? before : compatible
  const [best, second] = fitting.toSorted((a, b) => b.mentions - a.mentions || a.first - b.first)
  return { best, ambiguous: second !== undefined && best !== undefined && best.mentions < 3 * second.mentions + 1 }
}

/** Slugs of names met lately: an article's names are asked for again and again, and a day's news has the same ones. */
const slugs = new Map<string, string>()
const mostSlugs = 10_000

function slugOfName(name: string): string {
  const known = slugs.get(name)
  if (known !== undefined) return known
  const slug = slugOf(name)
  if (slugs.size >= mostSlugs) slugs.clear()
  slugs.set(name, slug)
  return slug
}

const byName = new WeakMap<Person[], Map<string, Person>>()
/** The listed by each of their names; a list is read once. */
function listedByName(people: Person[]): Map<string, Person> {
  const known = byName.get(people)
  if (known !== undefined) return known
  const listed = new Map<string, Person>()
  for (const person of people) for (const name of [person.name, ...person.aliases]) {
    const key = slugOf(name)
    if (!listed.has(key)) listed.set(key, person)
  }
  byName.set(people, listed)
  return listed
}

export class KnownNames {
  readonly entities: Entity[] = []
  private readonly byFull = new Map<string, Entity>()
  private readonly bySurname = new Map<string, Entity[]>()
  private readonly byGiven = new Map<string, Entity[]>()
  private readonly byAlias = new Map<string, Entity>()
  /** bodies by the last word of their names */
  private readonly bodies = new Map<string, Entity[]>()
  private readonly byDocument = new Map<Person, Entity>()
  private readonly listed: Map<string, Person>

  constructor(people: Person[]) {
    this.listed = listedByName(people)
  }

  addFull({ parts, sentence, phrase }: Draft): void {
    const located = isPlaceLike(sentence, phrase, parts)
    const full = fullOf(parts)
    const plain = this.byFull.get(full) ?? (parts.mark === 'younger' ? undefined : this.byFull.get(`${full} younger`))
    const known = plain ?? this.sameListed(parts) ?? (parts.kind === 'person' ? (this.sameWithMiddle(parts) ?? this.sameWithParticle(parts)) : undefined)
    if (known !== undefined) {
      if (known.located && !located) Object.assign(known, { located, kind: parts.kind })
      if (parts.key.length > known.key.length && known.kind === 'person') this.rename(known, parts)
      this.byFull.set(full, known)
      return
    }
    this.byFull.set(full, this.create(located ? { ...parts, kind: 'institution' } : parts, sentence.order, located))
  }

  /** Whether a full name is known already. */
  holds(parts: NameParts): boolean {
    return this.byFull.has(fullOf(parts)) || (parts.kind === 'person' && this.sameWithMiddle(parts) !== undefined)
  }

  addAcronym({ sentence, phrase, parts }: Draft, text: string): void {
    const [open, word, close] = sentence.tokens.slice(phrase.to, phrase.to + 3)
    if (open?.kind !== 'open' || close?.kind !== 'close' || word === undefined || !/^[A-Z][A-Za-z.&-]*[A-Z]/.test(word.text) || parts.key.length < 2) return
    const entity = this.byFull.get(fullOf(parts))
    if (entity !== undefined && text !== '') this.byAlias.set(word.lower, entity)
  }

  read(parts: NameParts, order: number): { entity: Entity; ambiguous: boolean } {
    const full = fullOf(parts)
    const exact = this.byFull.get(full) ?? this.byAlias.get(full)
    if (exact !== undefined && (parts.key.length > 1 || exact.kind !== 'person')) return this.met(exact, false)
    const last = parts.key.at(-1) ?? ''
    if (parts.key.length === 1) {
      const all = this.bySurname.get(last) ?? (parts.titled ? [] : (this.byGiven.get(last) ?? []))
      const { best, ambiguous } = choose(preferMarked(all, parts.mark), parts.gender, order)
      // a surname alone, and a full name with it only later: it may be another's
      if (best !== undefined) return this.met(best, ambiguous || (best.key.length > 1 && best.first > order + 1 && !parts.titled))
      if (exact !== undefined) return this.met(exact, false)
    }
    // "the Post" for the Adler Post
    const bodies = parts.key.length === 1 && (parts.kind === 'institution' || parts.kind === 'document') ? this.bodies.get(last) : undefined
    if (bodies?.length === 1 && bodies[0] !== undefined && bodies[0].first <= order) return this.met(bodies[0], false)
    const entity = this.create(parts, order)
    this.byFull.set(full, entity)
    return this.met(entity, false)
  }

  /** A listed document, met at a sentence or meant without being named. */
  document(document: Person, order?: number): Entity {
    const entity = this.byDocument.get(document) ?? this.create({ words: [document.name], key: slugOf(document.name, Infinity).split('-'), kind: 'document', mark: undefined, gender: undefined }, order ?? 0)
    this.byDocument.set(document, entity)
    entity.listed = document
    entity.id = document.id
    entity.name = document.name
    if (order !== undefined) entity.mentions += 1
    return entity
  }

  private met(entity: Entity, ambiguous: boolean): { entity: Entity; ambiguous: boolean } {
    entity.mentions += 1
    return { entity, ambiguous }
  }

  /** "Donald J. Trump" and "Donald Trump": the same first and last name, no clash between. */
  private sameWithMiddle({ key, mark }: NameParts): Entity | undefined {
    const last = key.at(-1) ?? ''
    return this.bySurname.get(last)?.find((e) => e.kind === 'person' && e.key.length > 1 && e.mark === mark && key.length !== e.key.length && e.key[0] === key[0])
  }

  /** A listed person under another of the listed names. */
  private sameListed({ words, kind }: NameParts): Entity | undefined {
    const listed = kind === 'person' ? this.listed.get(slugOfName(words.join(' '))) : undefined
    return listed && this.entities.find((e) => e.listed === listed && e.kind === 'person')
  }

  /** "F. W. de Klerk" and "de Klerk": a surname that begins with a particle, alone or behind given names. */
  private sameWithParticle({ key, mark }: NameParts): Entity | undefined {
    return this.bySurname.get(key.at(-1) ?? '')?.find((e) => e.kind === 'person' && e.mark === mark && (endsInSurname(e.key, key) || endsInSurname(key, e.key)))
  }

  private rename(entity: Entity, parts: NameParts): void {
    entity.name = parts.words.join(' ')
    entity.key = parts.key
    this.identify(entity)
  }

  private create(parts: Pick<NameParts, 'words' | 'key' | 'kind' | 'mark' | 'gender'>, order: number, located = false): Entity {
    const entity: Entity = { id: '', name: parts.words.join(' '), key: parts.key, mark: parts.mark, kind: parts.kind, gender: parts.gender, roles: [], mentions: 0, first: order, located, listed: undefined }
    this.identify(entity)
    this.entities.push(entity)
    if (entity.kind === 'institution' && parts.key.length > 1 && !located) this.bodies.set(parts.key.at(-1) ?? '', [...(this.bodies.get(parts.key.at(-1) ?? '') ?? []), entity])
    if (entity.kind === 'person' || entity.kind === 'unknown') {
      const last = parts.key.at(-1) ?? ''
      const first = parts.key[0] ?? ''
      this.bySurname.set(last, [...(this.bySurname.get(last) ?? []), entity])
      if (parts.key.length > 1) this.byGiven.set(first, [...(this.byGiven.get(first) ?? []), entity])
    }
    return entity
  }

  private identify(entity: Entity): void {
    const slug = slugOfName(entity.name)
    entity.listed = this.listed.get(slug) ?? entity.listed
    entity.id = entity.listed?.id ?? slug
    if (entity.listed !== undefined && entity.kind === 'unknown') entity.kind = entity.listed.kind
  }
}
