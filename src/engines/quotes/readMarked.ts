import type { Person } from '../../contract/people'
import { DocumentNames } from '../speakers/documentNames'
import { readSentences, type Sentence } from '../speakers/readSentences'
import type { Folded } from '../speakers/readTokens'
import { Resolver } from '../speakers/resolve'
import { readRoster } from '../speakers/roster'
import { wordCount } from '../terms/wordCount'
import type { Context } from './findSpeaker'
import type { MarkedSpan } from './pairMarks'
import type { Site } from './site'

/** Texts read with their marked spans folded away: what the rules for a speaker look at, and who is meant by a mention. */
export type Reading = { context: Context; resolver: Resolver }

export function readMarked(texts: string[], spans: MarkedSpan[], people: Person[], day: string | undefined, headings: boolean[]): Reading {
  const folded: Folded[][] = texts.map(() => [])
  spans.forEach((span, index) => folded[span.passage]?.push({ outerStart: span.outerStart, outerEnd: span.outerEnd, index, ending: (texts[span.passage] ?? '')[span.end - 1] ?? '' }))
  const sentences = readSentences(texts, folded, DocumentNames.of(people))
  const resolver = new Resolver(readRoster(sentences, texts, people), sentences, people, day)
  return { resolver, context: { sentences, passageStart: startsOf(sentences, texts.length), sites: sitesOf(sentences, spans, texts), answers: [], headings } }
}

function sitesOf(sentences: Sentence[], spans: MarkedSpan[], texts: string[]): Site[] {
  const sites: Site[] = []
  for (const sentence of sentences)
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const token = sentence.tokens[at]
      const span = token?.kind === 'quote' ? spans[token.quote] : undefined
      if (span === undefined) continue
      const words = (texts[span.passage] ?? '').slice(span.start, span.end)
      sites.push({ index: sites.length, span, words, wordCount: wordCount(words), sentence, at })
    }
  return sites
}

/** Index of each passage's first sentence; one more at the end. */
function startsOf(sentences: Sentence[], passages: number): number[] {
  const starts = new Array<number>(passages + 1).fill(sentences.length)
  for (const sentence of sentences.toReversed()) starts[sentence.passage] = sentence.order
  for (let p = passages - 1; p >= 0; p -= 1) if (starts[p] === sentences.length) starts[p] = starts[p + 1] ?? sentences.length
  return starts
}
