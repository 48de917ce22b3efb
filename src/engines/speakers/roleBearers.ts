import type { Phrase } from './findPhrases'
import type { Entity } from './knownNames'
import { ListedRoles } from './listedRoles'
import { headOf } from './phraseKinds'
import type { Sentence } from './readSentences'
import type { Place, Resolved } from './resolve'
import { roleFit } from './roles'
import type { Mention, Roster } from './roster'
import { isDefinite } from './words/functionWords'
import { femaleNouns, isRole, maleNouns } from './words/people'

/**
 * Rule: a definite role means whoever of the article bears it: by the words that the article itself gives, then by the
 * only bearer of its noun where a place is added ("the Adler senator"), then by what is listed for the article's day.
 */
export class RoleBearers {
  private readonly roster: Roster
  private readonly listedRoles: ListedRoles

  constructor(roster: Roster, day: string | undefined) {
    this.roster = roster
    this.listedRoles = new ListedRoles(roster.entities, day)
  }

  /** "the minister": who was given that role before, or after when nobody was. */
  bearer({ sentence, phrase }: Place): Resolved | undefined {
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
    const bearer = best === undefined ? this.bearerElsewhere(sentence, phrase, head, gender) : undefined
    if (bearer !== undefined) return { entity: bearer, unnamed: false, basis: 'resolved', sure: true }
    const holder = best === undefined || (second !== undefined && best[1] - second[1] <= 1) ? this.listedRoles.holder(words, gender) : undefined
    if (holder !== undefined) return { entity: holder, unnamed: false, basis: 'resolved', sure: true }
    return best && { entity: best[0], unnamed: false, basis: 'resolved', sure: second === undefined || best[1] - second[1] > 1 }
  }

  /** "the Adler senator": the only senator so far, if the article has not said of where. */
  private bearerElsewhere(sentence: Sentence, phrase: Phrase, head: string, gender: 'm' | 'f' | undefined): Entity | undefined {
    const middle = sentence.tokens.slice(phrase.from + 1, phrase.to - 1)
    if (middle.length === 0 || middle.length > 2 || !middle.every((t) => t.capital && !t.possessive)) return undefined
    const bearers = new Set<Entity>()
    for (const { entity, sentence: where } of this.mentionsAround(sentence)) {
      if (where.order > sentence.order || entity.kind === 'institution' || (gender !== undefined && (entity.gender ?? gender) !== gender)) continue
      if (entity.roles.some((role) => roleFit([head], role) >= 1)) bearers.add(entity)
    }
    const [only, ...others] = bearers
    return only !== undefined && others.length === 0 && only.roles.every((role) => roleFit([head], role) < 1 || !/\s/.test(role)) ? only : undefined
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
}
