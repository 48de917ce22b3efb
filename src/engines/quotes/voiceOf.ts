import type { Passage } from '../../contract/article'
import type { FoundQuotation, FoundSpeaker, Span } from '../../contract/quotation'
import { slugOf } from '../../contract/slug'
import type { Entity } from '../speakers/knownNames'
import type { Sentence } from '../speakers/readSentences'
import type { Resolved, Resolver } from '../speakers/resolve'
import { cueOf } from '../speakers/words/cueWords'
import type { Answer } from './findSpeaker'
import { mayBeDistance } from './notSpeech'
import type { Site } from './site'

export type Voice = { resolved: Resolved | undefined; speaker: FoundSpeaker | undefined; sure: boolean }

/** Who spoke: one person or body; two together make a voice of their own; what has no name makes none. */
export function voiceOf({ subject, firm, cue, rule }: NonNullable<Answer>, resolver: Resolver): Voice {
  const { sentence, phrase, partner } = subject
  const verb = cue && cueOf(cue.sentence.tokens[cue.token]?.lower ?? '')?.verb
  const resolved = resolver.resolve({ sentence, phrase }, verb === 'reply' || verb === 'respond' || verb === 'retort')
  const second = partner && resolver.resolve({ sentence, phrase: partner })
  // "Analysts were divided." and then a paragraph of quotation: one of them, perhaps
  const vague = resolved?.unnamed === true && (rule === 'paragraph leads up' || (rule === 'introduced' && resolved.entity.kind === 'group'))
  const otherThing = rule === 'document' && resolved?.entity.kind !== 'document'
  const sure = firm && !vague && !otherThing && resolved?.sure === true
  if (resolved === undefined || resolved.unnamed) return { resolved, speaker: undefined, sure }
  if (second === undefined || second.unnamed || second.entity === resolved.entity) return { resolved, speaker: speakerOf(resolved.entity), sure }
  const name = `${resolved.entity.name} and ${second.entity.name}`
  return { resolved, speaker: { id: slugOf(name), name, kind: 'group' }, sure: sure && second.sure }
}

function speakerOf(entity: Entity): FoundSpeaker {
  const role = entity.roles.toSorted((a, b) => b.length - a.length)[0]
  return { id: entity.id, name: entity.name, kind: entity.kind === 'unknown' ? 'person' : entity.kind, ...(role === undefined ? {} : { role }) }
}

export function quotationOf(site: Site, answer: Answer, voice: Voice | undefined, passages: Passage[]): FoundQuotation {
  const { span, sentence } = site
  const segments: Span[] = [{ block: passages[sentence.passage]?.id ?? '', start: span.start, end: span.end }]
  const before = sentence.tokens[site.at - 1]
  const direct = site.at === 0 || before?.kind === 'comma' || before?.kind === 'colon' || /^\p{Lu}/u.test(site.words)
  const kind = direct ? 'direct' : 'mixed'
  if (answer === undefined) return { segments, kind, speaker: null, sure: false, rule: 'none' }
  const { subject, cue, rule, carried } = answer
  return {
    segments,
    kind,
    ...(cue === undefined ? {} : { cue: spanOf(passages, cue.sentence, cue.token, cue.token + 1) }),
    mention: spanOf(passages, subject.sentence, subject.from, subject.to),
    speaker: voice?.speaker?.id ?? null,
    basis: carried ? 'carried' : (voice?.resolved?.basis ?? 'named'),
    sure: voice?.sure === true && !mayBeDistance(site, answer),
    rule,
  }
}

/** Where some tokens of a sentence stand. */
export const spanOf = (passages: Passage[], s: Sentence, from: number, to: number): Span => ({ block: passages[s.passage]?.id ?? '', start: s.tokens[from]?.start ?? 0, end: s.tokens[to - 1]?.end ?? 0 })
