import type { Entity } from './knownNames'
import type { Mention } from './roster'
import type { Sentence } from './readSentences'

const nobody: readonly Mention[] = []

/**
 * Rule: a name that tells no gender takes it from the pronouns that can only mean its bearer: in a sentence, the first
 * "he" or "her" behind the name with nobody else between ("X said she"); at the start of a sentence, after one that
 * names one person only. The readings must agree. Source: agreement, and the preference for the last subject.
 */
export function inferGenders(sentences: Sentence[], mentions: Mention[]): void {
  const bySentence = new Map<Sentence, Mention[]>()
  for (const mention of mentions) {
    const { entity, sentence, phrase } = mention
    // a single name behind a preposition may be a place
    if (entity.kind !== 'person' && (entity.kind !== 'unknown' || sentence.tokens[phrase.from - 1]?.class === 'prep')) continue
    const list = bySentence.get(mention.sentence)
    if (list === undefined) bySentence.set(mention.sentence, [mention])
    else list.push(mention)
  }
  const votes = new Map<Entity, { m: number; f: number }>()
  const vote = (entity: Entity, gender: 'm' | 'f', weight: number) => {
    const given = votes.get(entity) ?? { m: 0, f: 0 }
    given[gender] += weight
    votes.set(entity, given)
  }
  // whoever else is in mind may be meant as well
  const weightOf = (entity: Entity, gender: 'm' | 'f', order: number) => {
    for (let k = Math.max(0, order - 4); k < order; k += 1) {
      const before = sentences[k]
      if (before !== undefined && bySentence.get(before)?.some((m) => m.entity !== entity && (m.entity.gender ?? gender) === gender) === true) return 0.4
    }
    return 1
  }
  sentences.forEach((s, order) => {
    const here = bySentence.get(s) ?? nobody
    const opening = order > 0 ? genderOf(s.tokens[0]?.lower ?? '') : undefined
    if (here.length === 0 && opening === undefined) return
    // "At his briefing, Smith was asked"
    const [named] = here
    const ahead = named === undefined || here.some((m) => m.phrase.from < named.phrase.from) ? undefined : genderOf(s.tokens[1]?.lower ?? '')
    if (ahead !== undefined && named !== undefined && s.tokens[0]?.class === 'prep' && s.tokens[named.phrase.from - 1]?.kind === 'comma') vote(named.entity, ahead, 1)
    for (const [i, mention] of here.entries()) {
      const next = here[i + 1]?.phrase.from ?? s.tokens.length
      const gender = firstPronoun(s, mention.phrase.to, Math.min(next, mention.phrase.to + 25))
      if (gender !== undefined) vote(mention.entity, gender, weightOf(mention.entity, gender, order))
    }
    if (opening === undefined) return
    const before = sentences[order - 1]
    const people = new Set((before === undefined ? [] : (bySentence.get(before) ?? [])).map((m) => m.entity))
    const [only, ...others] = people
    if (only !== undefined && others.length === 0) vote(only, opening, weightOf(only, opening, order))
  })
  for (const [entity, { m, f }] of votes) if (entity.gender === undefined && Math.max(m, f) >= 1 + 2 * Math.min(m, f)) entity.gender = m > f ? 'm' : 'f'
}

const pronounGenders = new Map<string, 'm' | 'f'>([...['he', 'his', 'him', 'himself'].map((w) => [w, 'm'] as const), ...['she', 'her', 'hers', 'herself'].map((w) => [w, 'f'] as const)])
const genderOf = (lower: string): 'm' | 'f' | undefined => pronounGenders.get(lower)

function firstPronoun(s: Sentence, from: number, to: number): 'm' | 'f' | undefined {
  for (let i = from; i < to; i += 1) {
    const gender = genderOf(s.tokens[i]?.lower ?? '')
    // "said she had telephoned him": either may be the name's bearer
    if (gender !== undefined) return s.tokens.slice(i + 1, i + 20).some((t) => (genderOf(t.lower) ?? gender) !== gender) ? undefined : gender
    // somebody without a name may be meant
    if (s.tokens[i]?.kind === 'quote' || s.tokens[i]?.kind === 'semicolon') return undefined
  }
  return undefined
}
