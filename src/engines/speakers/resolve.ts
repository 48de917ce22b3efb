import type { Phrase } from './findPhrases'
import type { Person } from '../../contract/people'
import { Documents } from './documents'
import { headOf, isAgentPhrase } from './phraseKinds'
import type { Sentence } from './readSentences'
import { isInserted, isSubjectLike } from './prominence'
import { RoleBearers } from './roleBearers'
import type { Entity } from './knownNames'
import type { Mention, Roster } from './roster'
import { speechNouns } from './words/cueWords'
import { bodyNouns, documentNouns, femaleNouns, isGroup, isRole, maleNouns } from './words/people'

/**
 * Rule: a pronoun takes up somebody of its gender and number who is in mind: named lately, as a subject rather than
 * inside another phrase, and the speaker before sooner than others. A definite role takes up whoever holds it. A thing
 * with words in it stands for its owner. Source: centering (Grosz, Joshi, Weinstein 1995); Hobbs 1978 on agreement.
 */
export type Resolved = {
  entity: Entity
  /** nobody's name: "a spokesman", "critics", "the report" */
  unnamed: boolean
  basis: 'named' | 'resolved'
  sure: boolean
}
export type Place = { sentence: Sentence; phrase: Phrase }
type Candidate = { entity: Entity; from: number; weight: number; unnamed: boolean }

export class Resolver {
  private speaker: { resolved: Resolved; order: number; passage: number; asked: boolean } | undefined
  /** entities that have stood somewhere else than behind a preposition or as an owner */
  private readonly acting = new Set<Entity>()
  private readonly read = new Map<Phrase, Resolved | undefined>()
  private readonly bySentence = new Map<Sentence, Mention[]>()
  private readonly inMind = new Map<Sentence, Candidate[]>()
  private readonly unnamed = new Map<string, Entity>()
  private readonly roster: Roster
  private readonly sentences: Sentence[]
  private readonly documents: Documents
  private readonly bearers: RoleBearers

  constructor(roster: Roster, sentences: Sentence[], people: Person[], day?: string) {
    this.bearers = new RoleBearers(roster, day)
    this.documents = new Documents(sentences, roster, people)
    this.roster = roster
    this.sentences = sentences
    for (const mention of roster.mentions) {
      if (!mention.owner && !mention.sentence.headline && mention.sentence.tokens[mention.phrase.from - 1]?.class !== 'prep') this.acting.add(mention.entity)
      const list = this.bySentence.get(mention.sentence)
      if (list === undefined) this.bySentence.set(mention.sentence, [mention])
      else list.push(mention)
    }
  }

  /** Who spoke last, in reading order: the one whom a pronoun is likeliest to take up. */
  spoke(resolved: Resolved | undefined, sentence: Sentence, asked: boolean): void {
    if (resolved !== undefined) this.speaker = { resolved, order: sentence.order, passage: sentence.passage, asked }
  }

  /** Reading begins anew at the article's start; what has been resolved stays. */
  startAgain(): void {
    this.speaker = undefined
  }

  /** Whether a sentence names somebody. */
  names(entity: Entity | undefined, sentence: Sentence): boolean {
    return this.bySentence.get(sentence)?.some((m) => m.entity === entity) === true
  }

  /** Whom a phrase means (who `replies` is not who spoke last); undefined for a pronoun that nobody fits. */
  resolve(place: Place, replying = false): Resolved | undefined {
    if (this.read.has(place.phrase)) return this.read.get(place.phrase)
    const resolved = this.resolveNew(place, replying)
    this.read.set(place.phrase, resolved)
    return resolved
  }

  private resolveNew(place: Place, replying: boolean): Resolved | undefined {
    const { sentence, phrase } = place
    const document = this.documents.meant(phrase)
    if (document !== undefined) return { entity: document, unnamed: false, basis: 'resolved', sure: true }
    const named = this.roster.byPhrase.get(phrase) ?? (phrase.kind === 'name' ? this.bySentence.get(sentence)?.find((m) => m.phrase === phrase) : undefined)
    if (named !== undefined) return { entity: named.entity, unnamed: false, basis: 'named', sure: !named.ambiguous }
    if (phrase.kind === 'pronoun') return this.pronoun(place, replying)
    return this.owner(place) ?? this.bearers.bearer(place) ?? this.described(place)
  }

  private pronoun(place: Place, replying = false): Resolved | undefined {
    const lower = place.sentence.tokens[place.phrase.from]?.lower ?? ''
    const gender = /^(?:he|him|himself|his)$/.test(lower) ? 'm' : /^(?:she|her|herself|hers)$/.test(lower) ? 'f' : undefined
    if (gender !== undefined) {
      const { speaker } = this
      // who asks does not answer
      const asker = replying ? speaker?.resolved.entity : undefined
      const before = this.sentences[place.sentence.order - 1]
      const asking = replying || before?.tokens.some((t) => t.lower === 'whether' || t.lower === 'if') === true ? this.askerIn(before) : undefined
      const fits = (e: Entity) => (e.kind === 'person' || (e.kind === 'unknown' && (this.acting.has(e) || e.id === ''))) && (e.gender === undefined || e.gender === gender) && e !== asker && e !== asking
      return this.takenUp(place, fits, gender)
    }
    if (lower === 'it') return this.takenUp(place, (e) => e.kind === 'institution' || e.kind === 'document', undefined)
    if (lower === 'they') return this.takenUp(place, (e) => e.kind === 'group', undefined)
    return undefined
  }

  /** "Smith asked whether it was so": who put a question without marks. */
  private askerIn(s: Sentence | undefined): Entity | undefined {
    const asked = s?.tokens.findIndex((t) => t.lower === 'asked') ?? -1
    return s === undefined || asked < 0 ? undefined : this.bySentence.get(s)?.find((m) => m.phrase.to <= asked)?.entity
  }

  /** "Smith's letter", "her statement", "the agency's report": whoever owns the words. */
  private owner({ sentence, phrase }: Place): Resolved | undefined {
    if (!speechNouns.has(headOf(sentence, phrase))) return undefined
    const own = sentence.tokens[phrase.from]
    if (own?.class === 'poss' && /^(?:his|her)$/.test(own.lower)) return this.pronoun({ sentence, phrase: { ...phrase, to: phrase.from + 1 } })
    const inside = this.bySentence.get(sentence)?.find((m) => m.phrase.from >= phrase.from && m.phrase.to <= phrase.to && sentence.tokens[m.phrase.to - 1]?.possessive === true)
    return inside && { entity: inside.entity, unnamed: false, basis: 'resolved', sure: !inside.ambiguous }
  }

  /** Somebody or something that has no name here: known by its own words. */
  private described({ sentence, phrase }: Place): Resolved {
    const words = sentence.tokens.slice(phrase.from, phrase.to).filter((t) => t.class !== 'det')
    const name = words.map((t) => t.text + (t.possessive ? '’s' : '')).join(' ')
    const key = name.toLowerCase()
    const head = headOf(sentence, phrase)
    const kind = isGroup(head) ? 'group' : isRole(head) ? 'person' : documentNouns.has(head) ? 'document' : bodyNouns.has(head) ? 'institution' : 'unknown'
    const known = this.unnamed.get(key)
    const entity: Entity = known ?? { id: '', name, key: [key], mark: undefined, kind, gender: femaleNouns.has(head) ? 'f' : maleNouns.has(head) ? 'm' : undefined, roles: [], mentions: 0, first: sentence.order, located: false, listed: undefined }
    this.unnamed.set(key, entity)
    return { entity, unnamed: true, basis: 'named', sure: true }
  }

  private takenUp(place: Place, fits: (e: Entity) => boolean, gender: 'm' | 'f' | undefined): Resolved | undefined {
    const { sentence, phrase } = place
    const weights = new Map<Entity, { weight: number; unnamed: boolean }>()
    for (let k = sentence.order; k >= 0 && k > sentence.order - 9; k -= 1) {
      const before = this.sentences[k]
      if (before === undefined) continue
      const distance = sentence.order - k
      const fade = (distance === 0 ? 1 : 1 / (1 + 0.45 * distance)) * (before.passage === sentence.passage ? 1.25 : 1)
      for (const { entity, from, weight, unnamed } of this.candidates(before)) {
        if ((distance === 0 && from >= phrase.from) || !fits(entity)) continue
        // "Her boss, she said, “…”": whoever speaks in an inserted clause is not whom the sentence is about
        if (distance === 0 && isInserted(sentence, phrase)) continue
        const value = (weight + (gender !== undefined && entity.gender === gender ? 0.6 : 0)) * fade
        const known = weights.get(entity)
        weights.set(entity, { weight: known === undefined ? value : Math.max(known.weight, value) + 0.15, unnamed })
      }
    }
    const last = this.speaker
    if (last !== undefined && fits(last.resolved.entity)) {
      const { entity, unnamed } = last.resolved
      // a subject named since then has taken the floor
      const asked = last.asked && sentence.passage !== last.passage && sentence.order <= last.order + 2
      const bonus = asked ? 0.1 : this.namedSince(last.order, { sentence, phrase }, (e) => fits(e) && e !== entity) ? 0.3 : 1.2 / (1 + 0.2 * Math.max(0, sentence.order - last.order - 1))
      weights.set(entity, { weight: (weights.get(entity)?.weight ?? 0.2) + bonus, unnamed })
    }
    const [best, second] = [...weights].sort((a, b) => b[1].weight - a[1].weight)
    if (best === undefined) return undefined
    const lead = best[1].weight - (second?.[1].weight ?? 0)
    // without a known gender nothing but its weight speaks for a name
    const goesOn = last !== undefined && best[0] === last.resolved.entity && last.passage === sentence.passage && sentence.order <= last.order + 2 && !this.rivalSince(last.order, place, (e) => fits(e) && e !== last.resolved.entity && e.gender !== undefined && e.gender === gender)
    const guessed = gender !== undefined && best[0].gender !== gender && !goesOn
    const sure = best[1].weight > 0.8 && !(guessed && second !== undefined && best[1].weight < 2.6 * second[1].weight) && (second === undefined || lead > 0.5 || lead > second[1].weight * 0.4)
    if (sure && gender !== undefined) best[0].gender ??= gender
    return { entity: best[0], unnamed: best[1].unnamed, basis: 'resolved', sure }
  }

  /** Somebody else of the pronoun's own gender, named from the last speaker's sentence on. */
  private rivalSince(order: number, { sentence, phrase }: Place, fits: (e: Entity) => boolean): boolean {
    for (let k = order; k <= sentence.order; k += 1) {
      const since = this.sentences[k]
      if (since !== undefined && this.candidates(since).some((c) => fits(c.entity) && (k < sentence.order || c.from < phrase.from))) return true
    }
    return false
  }

  private namedSince(order: number, { sentence, phrase }: Place, fits: (e: Entity) => boolean): boolean {
    for (let k = Math.max(order + 1, sentence.order - 8); k <= sentence.order; k += 1) {
      const since = this.sentences[k]
      if (since?.phrases.length && this.candidates(since).some((c) => c.weight >= (c.entity.kind === 'unknown' ? 1.6 : 3) && fits(c.entity) && (k < sentence.order || c.from < phrase.from))) return true
    }
    return false
  }

  /** Who and what a sentence brings to mind, each with its weight: names, and people and bodies without one. */
  private candidates(s: Sentence): Candidate[] {
    const known = this.inMind.get(s)
    if (known !== undefined) return known
    const list: Candidate[] = []
    for (const mention of this.bySentence.get(s) ?? [])
      list.push({ entity: mention.entity, from: mention.phrase.from, unnamed: false, weight: (mention.owner ? 1.1 : 1.6) + (!mention.owner && isSubjectLike(s, mention.phrase) ? 1.5 : 0) - (mention.entity.kind === 'unknown' ? 1.4 : 0) })
    this.inMind.set(s, list)
    for (const phrase of s.phrases) {
      if (phrase.kind !== 'noun') continue
      if (!isAgentPhrase(s, phrase)) continue
      const resolved = this.resolve({ sentence: s, phrase })
      if (resolved !== undefined) list.push({ entity: resolved.entity, from: phrase.from, unnamed: resolved.unnamed, weight: (resolved.unnamed ? 0.9 : 1.4) + (isSubjectLike(s, phrase) ? 1.5 : 0) })
    }
    const [one] = list
    if (one === undefined) return list
    const first = list.reduce((a, b) => (b.from < a.from ? b : a), one)
    first.weight += 0.3
    return list
  }
}
