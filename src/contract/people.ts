import * as v from 'valibot'
import { slug } from './article'
import { plainText as text } from './plainText'

const when = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is no year, month or day: write YYYY, YYYY-MM or YYYY-MM-DD'))

/** One speaker of data/people.json. Roles hold between `from` and `to`, both inclusive, at the precision given. */
export const personSchema = v.strictObject({
  id: slug,
  name: text,
  kind: v.picklist(['person', 'institution', 'document', 'group']),
  /** other names, never a description such as "the court", which means another court in another article */
  aliases: v.array(v.pipe(text, v.check((alias) => !/^(?:[Tt]he|[Aa]n?)\s+\p{Ll}+$/u.test(alias), 'is a description that many bear, and no name'))),
  roles: v.array(v.strictObject({ title: text, from: v.exactOptional(when), to: v.exactOptional(when) })),
})
export type Person = v.InferOutput<typeof personSchema>
export type Role = Person['roles'][number]

/** The role that held on `day` (YYYY-MM-DD): the latest that had begun and not ended; undefined where none is known. */
export function roleAt(person: Pick<Person, 'roles'>, day: string): Role | undefined {
  const begun = (from: string | undefined) => from === undefined || from <= day.slice(0, from.length)
  const running = (to: string | undefined) => to === undefined || day.slice(0, to.length) <= to
  return person.roles
    .filter((role) => begun(role.from) && running(role.to))
    .sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]
}

/** One instruction of data/overrides/<slug>.json: `words` (with text before or after where they occur twice) and what to do. */
export const overrideSchema = v.strictObject({
  words: text,
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  do: v.picklist(['speaker', 'notSpeech', 'add']),
  /** id of a voice; needed by speaker and add */
  speaker: v.exactOptional(text),
})
export type Override = v.InferOutput<typeof overrideSchema>
