/*
 * The news agencies that an import knows by name. `language` is the one in which an agency writes first; it counts as evidence
 * of a translation only beside slips of translation. An alias must be the agency's own short form and mean nothing else.
 */
type Agency = { name: string; aliases: string[]; language: string }

const agencies: Agency[] = [
  { name: 'RIA Novosti', aliases: ['РИА Новости'], language: 'ru' },
  { name: 'TASS', aliases: ['ITAR-TASS', 'ТАСС'], language: 'ru' },
  { name: 'Interfax', aliases: ['Интерфакс'], language: 'ru' },
  { name: 'Reuters', aliases: ['Thomson Reuters'], language: 'en' },
  { name: 'Associated Press', aliases: ['AP', 'The Associated Press'], language: 'en' },
  { name: 'Agence France-Presse', aliases: ['AFP', 'Agence France Presse'], language: 'fr' },
  { name: 'Xinhua', aliases: ['Xinhua News Agency'], language: 'zh' },
  { name: 'Press Trust of India', aliases: ['PTI'], language: 'en' },
  { name: 'Asian News International', aliases: ['ANI'], language: 'en' },
  { name: 'United Press International', aliases: ['UPI'], language: 'en' },
  { name: 'Anadolu Agency', aliases: ['Anadolu', 'AA'], language: 'tr' },
  { name: 'Kyodo News', aliases: ['Kyodo'], language: 'ja' },
  { name: 'Yonhap', aliases: ['Yonhap News Agency'], language: 'ko' },
  { name: 'Deutsche Presse-Agentur', aliases: ['dpa'], language: 'de' },
  { name: 'EFE', aliases: ['Agencia EFE'], language: 'es' },
  { name: 'ANSA', aliases: [], language: 'it' },
  { name: 'IRNA', aliases: [], language: 'fa' },
]

const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** The agency of exactly that name or alias. */
export const findAgency = (name: string): Agency | undefined => agencies.find((a) => [a.name, ...a.aliases].some((known) => fold(known) === fold(name)))

/**
 * An agency meant by a short form: known by that name, or the first words of an agency that the same post names in full
 * ("Ria" where the dateline says RIA Novosti). `named` are the names in the post's dateline and cards.
 */
export function resolveAgency(name: string, named: readonly string[]): { name: string; known: boolean } | undefined {
  const known = findAgency(name)
  if (known) return { name: known.name, known: true }
  const full = named.find((n) => fold(n) === fold(name) || fold(n).startsWith(`${fold(name)} `))
  return full === undefined ? undefined : { name: findAgency(full)?.name ?? full, known: findAgency(full) !== undefined }
}
