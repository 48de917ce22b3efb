import { cueOf } from '../speakers/words/cueWords'
import { wordClassOf } from '../speakers/words/functionWords'
import { startsItsSentence, type Attribution, type Site } from './site'

/**
 * Rule: marks also set off titles, names, glosses and words held at a distance. A title is written with capitals; a name
 * or gloss is announced ("titled", "known as", "which means"); a word or two that nobody is said to have used are the
 * writer's own distance. What looks like an utterance (its own stop or comma, a small first letter in a long run) stays.
 */
export function isNotSpeech(site: Site, found: Attribution | undefined): boolean {
  const { words, wordCount, sentence, at } = site
  if (wordCount === 0) return true
  const before = sentence.tokens[at - 1]
  const announced = before?.kind === 'word' ? before.lower : ''
  if (isCitation(site)) return true
  const inner = words.replace(/[,.;]$/, '')
  const titled = wordCount <= 12 && isTitleCase(inner)
  if (isGloss(site) || isNameOfThing(site, titled) || isSample(site)) return true
  if (/^(?:titled|entitled|headlined|nicknamed|named|meaning|means|called|codenamed|code-named|dubbed|labelled|labeled|so-called|spelled|abbreviated)$/.test(announced) && (titled || announced.startsWith('mean')) && !isActiveNaming(site, found)) return true
  if (announced === 'so-called') return true
  const as = before?.class === 'det' ? at - 2 : at - 1
  if (sentence.tokens[as]?.lower === 'as' && sentence.tokens.slice(Math.max(0, as - 5), as).some((t) => /^(?:known|billed|listed|translated)$/.test(t.lower))) return true
  if (/^(?:means|meant|translates)$/.test(sentence.tokens[at + 1]?.lower ?? '') && wordCount <= 3) return true
  if (announced === 'for' && wordCount <= 5 && sentence.tokens[at - 2]?.capital === true && /(?:ish|ese|ian|ic|in|an|ch|ew)$/.test(sentence.tokens[at - 2]?.lower ?? '')) return true
  if (announced === 'for' && /^(?:spanish|french|german|russian|arabic|latin|short|code|slang|hebrew|chinese)$/.test(sentence.tokens[at - 2]?.lower ?? '')) return true
  if (works.test(announced) && (titled || (wordCount === 1 && /^(?:word|term|letter)$/.test(announced)))) return true
  // "thinks that the “breath” comes from it": one noun of the thinker's clause
  if (wordCount === 1 && before?.class === 'det' && found?.cue !== undefined && /^(?:think|believe|feel|hope|fear|worry)/.test(found.cue.sentence.tokens[found.cue.token]?.lower ?? '')) return true
  if (titled && before?.kind === 'comma' && works.test(sentence.tokens[at - 2]?.lower ?? '')) return true
  if (titled && !/[?!]$/.test(words)) {
    const direct = found?.rule === 'before' && found.cue !== undefined && cueOf(sentence.tokens[found.cue.token]?.lower ?? '')?.class === 'name'
    const says = found?.rule === 'before' && (found.cue?.token === at - 1 || announced === 'to' || announced === 'that')
    if (!direct && !says && before?.kind !== 'comma' && before?.kind !== 'colon' && at > 0 && !startsItsSentence(site)) return true
  }
  if (announced === 'or' && wordCount <= 3) return true
  const next = sentence.tokens[at + 1]
  // the “eel” tax: one word that qualifies a noun, far from any verb that would report it
  if (wordCount === 1 && announced === 'the' && next?.kind === 'word' && next.class === undefined && found?.rule !== 'before') return true
  const weak = found === undefined || found.rule === 'subject' || found.rule === 'owner' || found.rule === 'words of'
  return weak && wordCount <= 2 && !/[.?!]$/.test(words) && at > 0
}

/**
 * A word or two behind an article, with no verb of saying close by: the “red wall” of seats, a “pause”. The writer's own distance as
 * likely as anybody's words, so that no name is shown for them.
 */
export function mayBeDistance({ words, wordCount, sentence, at }: Site, found: Attribution): boolean {
  const before = sentence.tokens[at - 1]
  if (wordCount > 2 || /[?!]$/.test(words) || (before?.class !== 'det' && before?.class !== 'poss')) return false
  // "saw it as a “joke”": somebody's name for it
  const away = found.cue?.sentence === sentence ? at - found.cue.token : 0
  const names = found.cue !== undefined && cueOf(found.cue.sentence.tokens[found.cue.token]?.lower ?? '')?.class === 'name'
  const near = away > 0 && away <= (names ? 6 : 3)
  return !near && sentence.tokens[at - 2]?.lower !== 'as'
}

/** `habeas corpus (“have the body”)`, `A.F.U. (for “air and sea”)`: alone in brackets, a few words without a capital or stop. */
function isGloss({ words, wordCount, sentence: { tokens }, at }: Site): boolean {
  const open = tokens[at - 1]?.kind === 'open' ? at - 1 : tokens[at - 2]?.kind === 'open' && /^(?:for|or|meaning|literally|i\.e\.)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : -1
  return open > 0 && tokens[open - 1]?.kind === 'word' && (tokens[at + 1]?.kind === 'close' || wordCount === 1) && wordCount <= 5 && /^\p{Ll}/u.test(words) && !/[.?!]$/.test(words)
}

/** The “Harbour Lights” tour, a measure named the “Harbour Act”, his nickname for her, “Big Bess”: names that are given to things and people. */
function isNameOfThing({ words, wordCount, sentence: { tokens }, at }: Site, titled: boolean): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const opens = before?.class === 'det' ? at - 2 : at - 1
  if (/^(?:named|renamed|nicknamed|titled|subtitled|headlined|entitled|codenamed)$/.test(tokens[opens]?.lower ?? '') && (titled || before?.class === 'det')) return true
  if (!titled || wordCount > 6 || /[.?!]$/.test(words)) return false
  if (before?.kind === 'comma' && tokens.slice(Math.max(0, at - 6), at - 1).some((t) => t.lower === 'nickname')) return true
  // the bill, called the “Harbour Act”: what is said of it in passing, not by anybody
  if (/^(?:called|dubbed|labelled|labeled|billed)$/.test(tokens[opens]?.lower ?? '') && tokens[opens - 1]?.kind === 'comma') return true
  const naming = tokens.slice(Math.max(0, at - 8), at).findIndex((t) => /^(?:name|naming|renaming|rename)$/.test(t.lower))
  if (naming >= 0 && before?.kind === 'word') return true
  // words that a noun follows at once qualify it
  const qualifies = next?.kind === 'word' && next.class === undefined && cueOf(next.lower) === undefined && !/ed$|ly$/.test(next.lower)
  return qualifies && !words.endsWith(',') && before !== undefined && (before.class === 'det' || before.class === 'poss' || before.possessive || before.kind === 'colon' || (before.kind === 'word' && before.class === undefined && !before.capital && tokens[at - 2]?.class === 'det'))
}

/** Examples of questions or sentences, which are mentioned and not asked. */
const isSample = ({ words, sentence: { tokens }, at }: Site) =>
  words.endsWith('?') && tokens.slice(Math.max(0, at - 3), at).some((t) => t.lower === 'including' || t.lower === 'such') && tokens.slice(Math.max(0, at - 16), at).some((t) => /^(?:questions|sentences|examples)$/.test(t.lower))

const works = /^(?:word|words|term|letter|movie|film|song|show|series|album|book|novel|play|section|program|programme|documentary|episode|magazine|sitcom|musical|memoir|hit|single|autobiography|biography|podcast|poem|painting|essay|drama|comedy)$/

/** `“Title” — Paper, 1 May`: the source of a story. */
const isCitation = (site: Site) => {
  if (site.sentence.tokens[site.at + 1]?.kind !== 'dash' || !startsItsSentence(site)) return false
  const tail = site.sentence.tokens.slice(site.at + 1, site.at + 30)
  return tail.some((t, i) => t.class === 'time' && tail[i - 1]?.kind === 'comma' && /^\d/.test(tail[i + 1]?.text ?? '')) && !tail.some((t) => !t.capital && cueOf(t.lower) !== undefined)
}

const isActiveNaming = (site: Site, found: Attribution | undefined) => found?.rule === 'before' && found.subject.to <= site.at

/** Every word that is no small function word has a capital or is a figure, and at least one has. */
function isTitleCase(words: string): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words)) return false
  if (/^\d+$/.test(words)) return false
  // the first of them has a capital; most quotations tell with the second that they are no title
  for (const part of words.split(/[\s-]+/)) {
    const word = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (word !== '' && !/^[\p{Lu}\p{N}]/u.test(word) && !/^(?:prep|det|conj|poss)$/.test(wordClassOf(word.toLowerCase()) ?? '')) return false
  }
  return true
}
