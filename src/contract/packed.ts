import type { GenericSchema } from 'valibot'

/*
 * A value of the edition as a page carries it in itself: by the place that its form (schema) gives to each part instead of by name. After compression that is a quarter less.
 *
 *   object -> list of its fields in the order of the form; one that is not there is null, and those at the end that are not there or empty lists are left out
 *   variant -> the same, after the number of the form that it has        picklist -> the number of the choice        literal -> left out
 *   boolean -> 0, 1        null of a nullable -> false        all else is as it was
 *
 * Forms change with the app: what was packed by another reads as something else. A page is taken over by the app that it was built with; whoever reads
 * other pages checks what comes out (rescue.ts).
 */

/** What of a form is asked here. */
type Form = { type: string; entries?: Readonly<Record<string, Form>>; item?: Form; wrapped?: Form; value?: Form; options?: readonly unknown[]; literal?: unknown; key?: string }

const known = new WeakMap<Form, [name: string, form: Form][]>()

/** Listed once for each form: a large edition asks millions of times. */
function fieldsOf(form: Form): [name: string, form: Form][] {
  const fields = known.get(form) ?? Object.entries(form.entries ?? {}).filter(([, field]) => field.type !== 'literal')
  known.set(form, fields)
  return fields
}

/** Forms that are packed as lists: an empty one at the end is left out. An optional one that is there and empty is not. */
const isList = (form: Form | undefined) => form !== undefined && ['array', 'object', 'strict_object'].includes(form.type)
const isForm = (option: unknown): option is Form => typeof option === 'object'
const takes = (form: Form | undefined, value: unknown) => form?.literal === value || form?.options?.includes(value) === true

type Fields = Readonly<Record<string, unknown>>

function packFields(form: Form, value: Fields): unknown[] {
  const fields = fieldsOf(form)
  const packed = fields.map(([name, field]) => (value[name] === undefined ? null : packForm(field, value[name])))
  const isNothing = (cell: unknown, field: Form | undefined) => cell === null || (isList(field) && Array.isArray(cell) && cell.length === 0)
  while (packed.length > 0 && isNothing(packed.at(-1), fields[packed.length - 1]?.[1])) packed.pop()
  return packed
}

function packForm(form: Form, value: unknown): unknown {
  switch (form.type) {
    case 'exact_optional': return form.wrapped ? packForm(form.wrapped, value) : value
    case 'nullable': return value === null ? false : form.wrapped ? packForm(form.wrapped, value) : value
    case 'object': case 'strict_object': return packFields(form, value as Fields)
    case 'variant': {
      const options = form.options?.filter(isForm) ?? []
      const at = options.findIndex((option) => takes(option.entries?.[form.key ?? ''], (value as Fields)[form.key ?? '']))
      return [at, ...packFields(options[at] ?? form, value as Fields)]
    }
    case 'array': return (value as unknown[]).map((item) => (form.item ? packForm(form.item, item) : item))
    case 'record': return Object.fromEntries(Object.entries(value as Fields).map(([name, item]) => [name, form.value ? packForm(form.value, item) : item]))
    case 'picklist': return form.options?.indexOf(value)
    case 'boolean': return Number(value)
    default: return value
  }
}

function unpackFields(form: Form, packed: readonly unknown[]): Fields {
  const fields: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(form.entries ?? {})) if (field.type === 'literal') fields[name] = field.literal
  for (const [i, [name, field]] of fieldsOf(form).entries()) {
    const cell = packed[i] ?? (isList(field) ? [] : null)
    if (cell !== null || field.type !== 'exact_optional') fields[name] = unpackForm(field, cell)
  }
  return fields
}

function unpackForm(form: Form, packed: unknown): unknown {
  switch (form.type) {
    case 'exact_optional': return form.wrapped ? unpackForm(form.wrapped, packed) : packed
    case 'nullable': return packed === false ? null : form.wrapped ? unpackForm(form.wrapped, packed) : packed
    case 'object': case 'strict_object': return unpackFields(form, packed as unknown[])
    case 'variant': {
      const [at, ...fields] = packed as [number, ...unknown[]]
      return unpackFields(form.options?.filter(isForm)[at] ?? form, fields)
    }
    case 'array': return (packed as unknown[]).map((item) => (form.item ? unpackForm(form.item, item) : item))
    case 'record': return Object.fromEntries(Object.entries(packed as Fields).map(([name, item]) => [name, form.value ? unpackForm(form.value, item) : item]))
    case 'picklist': return form.options?.[packed as number]
    case 'boolean': return packed === 1
    default: return packed
  }
}

/** Packs a value that has the form. */
export const pack = (form: GenericSchema, value: unknown): unknown => packForm(form, value)

/** Gives back what was packed by the same form. Throws, or gives what no check lets pass, where it was another. */
export const unpack = <T>(form: GenericSchema<unknown, T>, packed: unknown): T => unpackForm(form, packed) as T
