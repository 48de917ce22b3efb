import type { Person } from '../../contract/people'
import type { Phrase } from './findPhrases'
import { KnownNames, type Draft, type Entity } from './knownNames'
import { isTitle, namePartsOf, type NameParts } from './nameParts'
import type { Sentence } from './readSentences'
import { inferGenders } from './genders'
import { headOf } from './phraseKinds'
import { appositionOf } from './roles'
import { bodyNouns } from './words/people'

/**
 * Rule: news names somebody in full once and by surname afterwards. So full names are gathered first, over the whole
 * article, and every shorter form is then read as the one that it fits; where it fits two, the title decides, then
 * who is named more often, and the reading is not sure.
 */
export type Mention = {
  sentence: Sentence
  phrase: Phrase
  parts: NameParts
  entity: Entity
  /** the form fits several people of the article */
  ambiguous: boolean
  /** an owner ("Smith's plan"), not the thing itself */
  owner: boolean
}
export type Roster = { entities: Entity[]; mentions: Mention[]; byPhrase: Map<Phrase, Mention>; documentOf: (document: Person) => Entity }


export function readRoster(sentences: Sentence[], texts: string[], people: Person[]): Roster {
  const first = readDrafts(sentences, texts)
  // a surname that is a title as well: "Charles Duke", then "Duke" without an article
  const titles = new Set<string>()
  for (const { parts: { key } } of first) {
    const last = key.at(-1) ?? ''
    if (key.length > 1 && isTitle(last)) titles.add(last)
  }
  const all = titles.size === 0 ? first : readDrafts(sentences, texts, titles)
  // a headline may say again who is named below it; a name of its own it gives only where nothing stands below
  const plain = all.filter((draft) => !draft.sentence.headline)
  const known = new KnownNames(people)
  for (const draft of plain) if (draft.parts.key.length > 1 && draft.phrase.document === undefined) known.addFull(draft)
  const surnames = new Set(plain.map((draft) => draft.parts.key.at(-1) ?? ''))
  const again = all.filter((draft) => draft.sentence.headline && (draft.phrase.document !== undefined || (draft.parts.key.length === 1 ? surnames.has(draft.parts.key[0] ?? '') : known.holds(draft.parts))))
  const drafts = [...plain, ...again]
  for (const draft of drafts) known.addAcronym(draft, texts[draft.sentence.passage] ?? '')
  const mentions: Mention[] = []
  const byPhrase = new Map<Phrase, Mention>()
  for (const draft of drafts) {
    const document = draft.phrase.document
    const { entity, ambiguous } = document === undefined ? known.read(draft.parts, draft.sentence.order) : { entity: known.document(document, draft.sentence.order), ambiguous: false }
    if (draft.parts.role !== '') addRole(entity, draft.parts.role)
    entity.gender ??= draft.parts.gender
    if (!draft.owner && document === undefined) for (const role of appositionOf(draft.sentence, draft.phrase, texts[draft.sentence.passage] ?? '')) addRole(entity, role)
    if (isBodyByApposition(draft, entity)) entity.kind = 'institution'
    const mention: Mention = { sentence: draft.sentence, phrase: draft.phrase, parts: draft.parts, entity, ambiguous, owner: draft.owner }
    mentions.push(mention)
    if (!draft.owner) byPhrase.set(draft.phrase, mention)
  }
  if (again.length > 0) mentions.sort((a, b) => a.sentence.order - b.sentence.order)
  inferGenders(sentences, mentions)
  return { entities: known.entities, mentions, byPhrase, documentOf: (document) => known.document(document) }
}

const addRole = (entity: Entity, role: string) => {
  if (!entity.roles.includes(role)) entity.roles.push(role)
}

/** The names in the phrases of all sentences: each phrase's own, and the owners inside it ("Smith's statement"). */
function readDrafts(sentences: Sentence[], texts: string[], surnames?: Set<string>): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of sentences) {
    const text = texts[sentence.passage] ?? ''
    for (const phrase of sentence.phrases) {
      if (phrase.part === true || phrase.kind === 'pronoun') continue
      if (phrase.document !== undefined) {
        drafts.push(documentDraft(sentence, phrase))
        continue
      }
      for (const owner of ownersOf(sentence, phrase)) {
        const parts = namePartsOf(sentence.tokens, owner, text)
        if (parts) drafts.push({ sentence, phrase: owner, parts, owner: true })
      }
      const parts = phrase.kind === 'name' ? namePartsOf(sentence.tokens, phrase, text, surnames) : undefined
      if (parts) drafts.push({ sentence, phrase, parts, owner: sentence.tokens[phrase.to - 1]?.possessive === true })
    }
  }
  return drafts
}

/** "Orbin Vale, the lamp maker,": two words with a capital and no given name, said to be a firm or a body. */
function isBodyByApposition({ sentence, phrase }: Draft, entity: Entity): boolean {
  if (entity.kind !== 'person' || entity.gender !== undefined || entity.roles.length > 0 || sentence.tokens[phrase.to]?.kind !== 'comma') return false
  const after = sentence.phrases[sentence.phraseOf[phrase.to + 1] ?? -1]
  if (after?.kind !== 'noun' || after.from !== phrase.to + 1 || sentence.tokens[after.from]?.class !== 'det') return false
  const head = headOf(sentence, after)
  return bodyNouns.has(head) || /^(?:maker|manufacturer|giant|retailer|airline|startup|start-up|chain|carrier|lender|insurer|automaker|drugmaker)$/.test(head)
}

function documentDraft(sentence: Sentence, phrase: Phrase): Draft {
  const words = sentence.tokens.slice(phrase.nameFrom, phrase.to)
  const parts: NameParts = { words: words.map((t) => t.text), key: words.map((t) => t.lower), kind: 'document', gender: undefined, titled: false, mark: undefined, role: '', start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, from: phrase.nameFrom }
  return { sentence, phrase, parts, owner: false }
}

/** Capitalised runs inside a phrase that are not its head: owners, and names that qualify ("the Smith campaign"). */
function ownersOf(sentence: Sentence, phrase: Phrase): Phrase[] {
  const { tokens } = sentence
  const owners: Phrase[] = []
  let from = phrase.from
  const end = phrase.kind === 'name' ? phrase.nameFrom : phrase.to
  for (let i = phrase.from; i < end; i += 1) {
    const token = tokens[i]
    if (token === undefined || !token.capital || (token.class !== undefined && i === phrase.from)) {
      from = i + 1
      continue
    }
    const next = tokens[i + 1]
    if (token.possessive || i + 1 >= end || next?.capital !== true) {
      owners.push({ from, to: i + 1, kind: 'name', nameFrom: from })
      from = i + 1
    }
  }
  return owners
}
