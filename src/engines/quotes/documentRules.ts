import type { Phrase } from '../speakers/findPhrases'
import { headOf } from '../speakers/phraseKinds'
import type { Sentence } from '../speakers/readSentences'
import { cueOf } from '../speakers/words/cueWords'
import { anyDocument, isDocumentVerb, lawNouns, onlyParts } from '../speakers/words/documents'
import { documentNouns } from '../speakers/words/people'
import { isVerb, reach, subjectBefore } from './clause'
import { extendRight, phraseFrom } from './extent'
import type { Attribution, Site } from './site'

/**
 * Rule: what a document does it does in words, so words between marks in what it gives, asks, forbids or reserves are
 * its own ("gives the body the task “to …”"); and what must be done under it stands in it ("Under Article 5 the parties
 * are to regard them as “…”"). A verb of being or of effect proves nothing: "the law is “a disgrace”".
 */
export function attributedToDocument(site: Site): Attribution | undefined {
  return underDocument(site) ?? documentActs(site)
}

function documentActs({ sentence: s, at }: Site): Attribution | undefined {
  for (let k = at - 1; k >= Math.max(0, at - reach); k -= 1) {
    const kind = s.tokens[k]?.kind
    if (kind === 'quote' || kind === 'semicolon' || kind === 'colon') return undefined
    if (!acts(s, k) && !isVerb(s, k)) continue
    if (!acts(s, k) || isPassive(s, k)) return undefined
    const subject = subjectBefore(s, k, 0)
    if (subject === undefined || !(isDocumentPhrase(s, subject.phrase) || s.tokens[subject.from]?.lower === 'it')) return undefined
    return { subject, cue: { sentence: s, token: k }, rule: 'document', firm: true }
  }
  return undefined
}

const acts = (s: Sentence, k: number) => s.tokens[k]?.kind === 'word' && (s.phraseOf[k] ?? -1) < 0 && isDocumentVerb(s.tokens[k]?.lower ?? '')
const isPassive = (s: Sentence, k: number) => /^(?:is|are|was|were|been|being|be)$/.test(s.tokens[k - 1]?.lower ?? '')

/** "Under the treaty, states must share “…”": what has to be done, and nobody else is said to have used the words. */
function underDocument({ sentence: s, at }: Site): Attribution | undefined {
  if (s.tokens[0]?.lower !== 'under' || at > reach) return undefined
  const phrase = phraseFrom(s, 1)
  if (phrase === undefined || !isDocumentPhrase(s, phrase)) return undefined
  const subject = extendRight(s, phrase)
  let bound = false
  for (let k = subject.to; k < at; k += 1) {
    const { lower = '', class: kind } = s.tokens[k] ?? {}
    if (/^(?:must|shall|may|cannot|can)$/.test(lower) || (/^(?:is|are|has|have)$/.test(lower) && s.tokens[k + 1]?.lower === 'to')) bound = true
    const cue = kind === undefined && (s.phraseOf[k] ?? -1) < 0 ? cueOf(lower) : undefined
    if (cue?.class === 'say' && !cue.forms.includes('base')) return undefined
  }
  return bound ? { subject, rule: 'document', firm: true } : undefined
}

/** A listed document, a part of one, or a phrase whose noun is one's. */
export function isDocumentPhrase(s: Sentence, phrase: Phrase): boolean {
  if (phrase.document !== undefined || phrase.part === true) return true
  const head = headOf(s, phrase)
  return phrase.kind === 'name' ? lawNouns.has(head) : phrase.kind === 'noun' && (documentNouns.has(head) || onlyParts.has(head) || anyDocument.has(head))
}
