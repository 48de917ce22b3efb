import type { Phrase } from './findPhrases'
import type { Person } from '../../contract/people'
import { Documents } from './documents'
import { headOf, isAgentPhrase } from './phraseKinds'
import type { Sentence } from './readSentences'
import { isInserted, isSubjectLike } from './prominence'
import { roleFit } from './roles'
import type { Entity } from './knownNames'
import type { Mention, Roster } from './roster'
import { speechNouns } from './words/cueWords'
import { isDefinite } from './words/functionWords'
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
type Place = { sentence: Sentence; phrase: Phrase }
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

  constructor(roster: Roster, sentences: Sentence[], people: Person[]) {
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
    return this.owner(place) ?? this.role(place) ?? this.described(place)
  }

  private pronoun(place: Place, replying = false): Resolved | undefined {
    const lower = place.sentence.tokens[place.phrase.from]?.lower ?? ''
    const gender = /^(?:he|him|himself|his)$/.test(lower) ? 'm' : /^(?:she|her|herself|hers)$/.test(lower) ? 'f' : undefined
    if (gender !== undefined) {
      const { speaker } = this
      const { sentence } = place
      // who asks does not answer: not in the next paragraph, nor where the verb says that it is an answer
      const asker = speaker !== undefined && (replying || (speaker.asked && sentence.passage !== speaker.passage && sentence.order <= speaker.order + 2)) ? speaker.resolved.entity : undefined
      const asking = replying ? this.askerIn(this.sentences[sentence.order - 1]) : undefined
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

  /** "the minister": who was given that role before, or after when nobody was. */
  private role({ sentence, phrase }: Place): Resolved | undefined {
    const first = sentence.tokens[phrase.from]
    const last = sentence.tokens[phrase.to - 1]
    const head = headOf(sentence, phrase)
    if (!isRole(head) || first === undefined || last === undefined || !(isDefinite(first.lower) || first.capital || last.capital)) return undefined
    const words = sentence.tokens.slice(phrase.from, phrase.to).filter((t) => t.class === undefined && t.lower !== 'former').map((t) => t.lower)
    const gender = femaleNouns.has(head) ? 'f' : maleNouns.has(head) ? 'm' : undefined
    const fitting = new Map<Entity, number>()
    const fits = new Map<Entity, number>()
    for (const { entity, sentence: where, owner } of this.mentionsAround(sentence)) {
      if (entity.kind === 'institution' || entity.roles.length === 0 || (gender !== undefined && entity.gender !== undefined && entity.gender !== gender)) continue
      const fit = fits.get(entity) ?? Math.max(...entity.roles.map((role) => roleFit(words, role)))
      fits.set(entity, fit)
      if (fit < 1) continue
      const distance = sentence.order - where.order
      const value = fit * 4 - (distance < 0 ? 8 - distance : Math.min(distance, 12)) * 0.25 - (owner ? 1 : 0)
      if (value > (fitting.get(entity) ?? -Infinity)) fitting.set(entity, value)
    }
    const [best, second] = [...fitting].sort((a, b) => b[1] - a[1])
    return best && { entity: best[0], unnamed: false, basis: 'resolved', sure: second === undefined || best[1] - second[1] > 1 }
  }

  /** The mentions near a sentence: enough to find who holds a role, few enough to keep the time linear. */
  private mentionsAround(sentence: Sentence): Mention[] {
    const { mentions } = this.roster
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.sentence.order ?? 0) < sentence.order) low = middle + 1
      else high = middle
    }
    return mentions.slice(Math.max(0, low - 150), low + 50)
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

  private takenUp({ sentence, phrase }: Place, fits: (e: Entity) => boolean, gender: 'm' | 'f' | undefined): Resolved | undefined {
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
      const bonus = this.namedSince(last.order, { sentence, phrase }, (e) => fits(e) && e !== entity) ? 0.3 : 1.2 / (1 + 0.2 * Math.max(0, sentence.order - last.order - 1))
      weights.set(entity, { weight: (weights.get(entity)?.weight ?? 0.2) + bonus, unnamed })
    }
    const [best, second] = [...weights].sort((a, b) => b[1].weight - a[1].weight)
    if (best === undefined) return undefined
    const lead = best[1].weight - (second?.[1].weight ?? 0)
    // without a known gender nothing but its weight speaks for a name
    const guessed = gender !== undefined && best[0].gender !== gender
    const sure = best[1].weight > 0.8 && !(guessed && second !== undefined && best[1].weight < 2.3 * second[1].weight) && (second === undefined || lead > 0.5 || lead > second[1].weight * 0.4)
    if (sure && gender !== undefined) best[0].gender ??= gender
    return { entity: best[0], unnamed: best[1].unnamed, basis: 'resolved', sure }
  }

  private namedSince(order: number, { sentence, phrase }: Place, fits: (e: Entity) => boolean): boolean {
    for (let k = Math.max(order + 1, sentence.order - 8); k <= sentence.order; k += 1) {
      const since = this.sentences[k]
      if (since?.phrases.length && this.candidates(since).some((c) => c.weight >= 3 && fits(c.entity) && (k < sentence.order || c.from < phrase.from))) return true
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
    const first = list.toSorted((a, b) => a.from - b.from)[0]
    if (first !== undefined) first.weight += 0.3
    return list
  }
}
