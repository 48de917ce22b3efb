import { roleAt } from '../../contract/people'
import type { Entity } from './knownNames'

/**
 * Rule: "the Russian president" is whoever of those named in the article held that office on its day, if only one did.
 * Every word of the description must stand in the office's title; "prime", "vice" and the like must stand in both.
 */
type Held = { entity: Entity; words: string[] }

export class ListedRoles {
  private held: Held[] | undefined
  private readonly entities: Entity[]
  private readonly day: string | undefined

  constructor(entities: Entity[], day: string | undefined) {
    this.entities = entities
    this.day = day
  }

  /** The only one whose office these words describe. */
  holder(words: string[], gender: 'm' | 'f' | undefined): Entity | undefined {
    if (words.length === 0) return undefined
    this.held ??= heldOn(this.day, this.entities)
    const fitting = this.held.filter(({ entity, words: title }) => (gender === undefined || entity.gender === undefined || entity.gender === gender) && fits(words.map(spelled), title))
    return fitting.length === 1 ? fitting[0]?.entity : undefined
  }
}

/** The offices that listed people among the named held on a day; read when the first office is asked for. */
function heldOn(day: string | undefined, entities: Entity[]): Held[] {
  if (day === undefined) return []
  return entities.flatMap((entity) => {
    const role = entity.listed?.kind === 'person' && entity.mentions > 0 ? roleAt(entity.listed, day) : undefined
    return role === undefined ? [] : [{ entity, words: wordsOf(role.title) }]
  })
}

const ranks = /^(?:prime|vice|deputy|first|acting|assistant)$/
const fits = (words: string[], title: string[]) => words.every((w) => title.includes(w) || title.some((t) => isOfNation(w, t))) && title.every((t) => !ranks.test(t) || words.includes(t))

const spelled = (word: string) => (word === 'defense' ? 'defence' : word.replace('’', "'"))
const wordsOf = (title: string) => {
  const words = title.toLowerCase().split(/[\s,]+/)
  const text = words.join(' ')
  return [...words.map(spelled), ...Object.entries(irregular).flatMap(([adjective, nation]) => (text.includes(nation) ? adjective.split(' ') : []))]
}

/** Adjectives that do not begin as their nation's name does. */
const irregular: Record<string, string> = {
  'american us u.s. u.s': 'united states',
  'british uk u.k. u.k': 'united kingdom',
  french: 'france',
  dutch: 'netherlands',
  spanish: 'spain',
  danish: 'denmark',
  swiss: 'switzerland',
  irish: 'ireland',
  welsh: 'wales',
  polish: 'poland',
  philippine: 'philippines',
  soviet: 'soviet union',
}
/** "Russian" and "Russia", "Uzbek" and "Uzbekistan". */
function isOfNation(adjective: string, nation: string): boolean {
  if (!/(?:ian|ean|an|ese|ish|i|ic|k|kh)$/.test(adjective) || nation.length < 4) return false
  let same = 0
  while (same < adjective.length && adjective[same] === nation[same]) same += 1
  return same >= 4 && adjective.length - same <= 4
}
