import type { DocumentNames } from './documentNames'
import { findPhrases, type Phrase } from './findPhrases'
import { startsSentence } from './nameWords'
import { readTokens, type Folded, type Token } from './readTokens'
import { coreVerbs, isFinite } from './words/cueWords'
import { isGivenName } from './words/firstNames'

/** One sentence of the writer's own text, with its noun phrases. */
export type Sentence = {
  passage: number
  /** running number in the article */
  order: number
  tokens: Token[]
  phrases: Phrase[]
  /** for each token, index of its phrase or -1 */
  phraseOf: number[]
  /** nearly every word has a capital, as in a headline: there a capital makes no name */
  headline: boolean
}

/** All sentences of an article in reading order. */
export function readSentences(texts: string[], folded: Folded[][], documents?: DocumentNames): Sentence[] {
  const tokenLists = texts.map((text, i) => readTokens(text, folded[i] ?? []))
  const named = documents !== undefined && tokenLists.some((tokens) => documents.areIn(tokens)) ? documents : undefined
  const headlines = tokenLists.map(isHeadline)
  const isName = namesSeen(tokenLists, headlines, named)
  const sentences: Sentence[] = []
  for (const [passage, tokens] of tokenLists.entries()) {
    for (const part of splitSentences(tokens)) {
      const dateline = passage === sentences.at(-1)?.passage ? 0 : datelineEnd(part)
      const all = findPhrases(part, isName, named)
      const phrases = dateline === 0 ? all : all.filter((phrase) => phrase.from >= dateline)
      sentences.push({ passage, order: sentences.length, tokens: part, phrases, phraseOf: phrasesByToken(part, phrases), headline: headlines[passage] === true })
    }
  }
  return sentences
}

/** For each token the index of its phrase, or -1. */
function phrasesByToken(tokens: Token[], phrases: Phrase[]): number[] {
  const phraseOf: number[] = []
  let p = 0
  for (const phrase of phrases) {
    while (phraseOf.length < phrase.from) phraseOf.push(-1)
    while (phraseOf.length < phrase.to) phraseOf.push(p)
    p += 1
  }
  while (phraseOf.length < tokens.length) phraseOf.push(-1)
  return phraseOf
}

function isHeadline(tokens: Token[]): boolean {
  if (tokens.length > 40 || tokens.at(-1)?.kind === 'stop' || tokens.at(-1)?.kind === 'quote') return false
  let [words, high] = [0, 0]
  for (const t of tokens) {
    if (t.kind !== 'word' || t.class === 'prep' || t.class === 'det' || t.class === 'conj') continue
    words += 1
    if (t.capital || /^\d/.test(t.text)) high += 1
  }
  return words > 3 && high >= words * 0.8
}

const isSmall = (c: number) => c >= 97 && c <= 122

/** "PORT ADLER (Agency) —": where a passage's first words say from where it was sent; 0 where they do not. */
function datelineEnd(tokens: Token[]): number {
  let inCity = true
  for (let i = 0; i < Math.min(tokens.length, 14); i += 1) {
    const token = tokens[i]
    if (token?.kind === 'dash') return i
    if (token === undefined || token.possessive) return 0
    if (token.kind !== 'word') {
      if (i === 0 || !/^(?:comma|open|close|other)$/.test(token.kind)) return 0
      inCity = false
    } else if (inCity ? isSmall(token.text.charCodeAt(1)) || !/^\p{Lu}[\p{Lu}.’'-]+$/u.test(token.text) : !token.capital && !/^\d/.test(token.text) && token.class !== 'time') return 0
  }
  return 0
}

/** Words that the article writes with a capital inside a sentence, and never without. */
function namesSeen(tokenLists: Token[][], headlines: boolean[], documents: DocumentNames | undefined): (lower: string) => boolean {
  const capital = new Set<string>()
  const small: string[] = []
  for (const [passage, tokens] of tokenLists.entries()) {
    if (headlines[passage] === true) continue
    let past = 0
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]
      // a document's long title makes no names of its words
      if (documents !== undefined && i >= past) past = i + (documents.at(tokens, i)?.length ?? 0)
      // the small words of the language are no names wherever they stand
      if (token?.kind !== 'word' || token.class !== undefined || i < past) continue
      if (!token.capital) small.push(token.lower)
      else if (!startsSentence(tokens, i)) capital.add(token.lower)
    }
  }
  const both = new Set(small.filter((lower) => capital.has(lower)))
  return (lower) => capital.has(lower) && (!both.has(lower) || isGivenName(lower))
}

function splitSentences(tokens: Token[]): Token[][] {
  const parts: Token[][] = []
  let from = 0
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token === undefined || (i + 1 < tokens.length && !endsHere(tokens, i, token))) continue
    parts.push(from === 0 && i + 1 === tokens.length ? tokens : tokens.slice(from, i + 1))
    from = i + 1
  }
  return parts
}

function endsHere(tokens: Token[], i: number, token: Token): boolean {
  const after = tokens[i + 1]
  if (after === undefined) return true
  if (token.kind === 'stop') return after.kind !== 'stop' && after.kind !== 'close' && after.kind !== 'comma' && after.kind !== 'semicolon' && !(after.kind === 'word' && !after.capital && /\p{Ll}/u.test(after.text[0] ?? '')) && !isLostCue(tokens, i)
  if (token.kind === 'word') return token.lower.endsWith('.') && /^(?:u\.s\.|inc\.|corp\.|co\.|jr\.|sr\.|a\.m\.|p\.m\.|etc\.)$/.test(token.lower) && after.capital && after.class !== undefined && after.class !== 'time'
  if (token.kind !== 'quote') return false
  // what its words end with
  const ending = token.text
  if (!/[.!?…]/.test(ending)) return false
  if (after.kind === 'quote') return true
  if (after.kind !== 'word' || !after.capital) return false
  return !saysWhoSpoke(tokens, i + 1, ending)
}

/** A translator's stray "Said." after a finished sentence. */
const isLostCue = (tokens: Token[], i: number) => {
  const after = tokens[i + 1]
  return after?.kind === 'word' && after.lower === 'said' && (tokens[i + 2] === undefined || tokens[i + 2]?.kind === 'stop')
}

/** `“Why?” Smith asked.`: a short subject, a verb of saying, and no more than when or where it was said. */
function saysWhoSpoke(tokens: Token[], from: number, ending: string): boolean {
  for (let i = from; i < Math.min(from + 9, tokens.length); i += 1) {
    const token = tokens[i]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'comma')) return false
    const cue = i > from || !token.capital ? token.cue : undefined
    if (cue === undefined || cue.class !== 'say' || !isFinite(cue)) continue
    // “We won.” Renn did not respond.
    if (tokens[i - 1]?.class === 'neg' || tokens[i - 1]?.lower === 'to' || tokens[i - 1]?.lower.endsWith("n't") === true) return false
    // behind a full stop only a verb that needs what was said: “We won.” The crowd laughed.
    if (ending === '.' && !coreVerbs.has(cue.verb)) continue
    const after = tokens[i + 1]
    if (after === undefined || after.kind === 'stop') return true
    if (ending !== '.' && (after.kind === 'comma' || after.kind === 'quote')) return true
    if (after.class !== 'prep' && after.class !== 'time' && after.class !== 'adv' && !(ending !== '.' && after.kind === 'word' && after.class !== 'conj')) return false
    for (let j = i + 1; j < Math.min(tokens.length, i + 50); j += 1) {
      const rest = tokens[j]
      if (rest === undefined || rest.kind === 'stop' || (/^(?:a\.m\.|p\.m\.)$/.test(rest.lower) && tokens[j + 1]?.capital === true)) return true
      if (rest.kind === 'quote' || rest.kind === 'colon' || rest.lower === 'that') return false
    }
    return true
  }
  return false
}
