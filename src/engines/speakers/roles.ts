import type { Phrase } from './findPhrases'
import type { Sentence } from './readSentences'
import { roleNouns } from './words/people'

/**
 * Rule: an apposition says what somebody is: `X, the chief executive of Y,` after the name, or `Y's chief executive, X,`
 * before it. A phrase with the definite article and the same noun ("the chief executive") later means that person.
 */
export function appositionOf(sentence: Sentence, phrase: Phrase, text: string): string[] {
  const { tokens } = sentence
  const roles: string[] = []
  const end = tokens[phrase.to]?.kind === 'open' ? closeAfter(sentence, phrase.to) + 1 : phrase.to
  if (tokens[end]?.kind === 'comma') {
    const after = sentence.phrases[sentence.phraseOf[end + 1] ?? -1]
    if (after !== undefined && after.kind !== 'pronoun' && holdsRole(sentence, after)) roles.push(roleText(sentence, after, text))
  }
  if (tokens[phrase.from - 1]?.kind === 'comma') {
    const before = sentence.phrases[sentence.phraseOf[phrase.from - 2] ?? -1]
    if (before !== undefined && before.kind === 'noun' && holdsRole(sentence, before)) roles.push(roleText(sentence, before, text))
  }
  return roles
}

/** Past "(D-Calif.)" and the like. */
function closeAfter({ tokens }: Sentence, open: number): number {
  for (let i = open; i < Math.min(open + 8, tokens.length); i += 1) if (tokens[i]?.kind === 'close') return i
  return open
}

const holdsRole = (sentence: Sentence, phrase: Phrase) => roleNouns.has(sentence.tokens[phrase.to - 1]?.lower ?? '') || sentence.tokens.slice(phrase.from, phrase.to).some((t) => roleNouns.has(t.lower) && phrase.kind === 'name')

/** The role in the article's words, without its article, with what "of" adds. */
function roleText(sentence: Sentence, phrase: Phrase, text: string): string {
  const { tokens } = sentence
  const first = tokens[phrase.from]
  const from = first?.class === 'det' || first?.class === 'poss' ? phrase.from + 1 : phrase.from
  let to = phrase.to
  const link = tokens[to]
  if (link?.lower === 'of' || link?.lower === 'for' || link?.lower === 'at') {
    const next = sentence.phrases[sentence.phraseOf[to + 1] ?? -1]
    if (next !== undefined && next.kind !== 'pronoun') to = next.to
  }
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}

const spelledOut = new Map(Object.entries({ sen: 'senator', gov: 'governor', rep: 'representative', dr: 'doctor', prof: 'professor', gen: 'general', col: 'colonel', lt: 'lieutenant', capt: 'captain', sgt: 'sergeant', adm: 'admiral', rev: 'reverend' }))

/** How well a definite phrase's words ("defense minister") fit a role given before: 1 and more is enough. */
export function roleFit(words: string[], role: string): number {
  const other = role.toLowerCase().split(/[\s’']+/).map((w) => spelledOut.get(w.replace('.', '')) ?? w)
  const head = words.at(-1) ?? ''
  if (!other.includes(head)) return 0
  const rest = words.slice(0, -1)
  return rest.every((w) => other.includes(w)) ? 1 + rest.length * 0.3 : rest.some((w) => other.includes(w)) ? 0.9 : 0.7
}
