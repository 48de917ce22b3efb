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
type Packer<T> = (value: T) => unknown

const asItIs: Packer<unknown> = (value) => value
const packers = new WeakMap<Form, Packer<unknown>>()

/** What packs values of a form, made once for each form. */
function packerOf(form: Form | undefined): Packer<unknown> {
  if (form === undefined) return asItIs
  const packer = packers.get(form) ?? makePacker(form)
  packers.set(form, packer)
  return packer
}

function makePacker(form: Form): Packer<unknown> {
  switch (form.type) {
    case 'exact_optional': return packerOf(form.wrapped)
    case 'nullable': {
      const inner = packerOf(form.wrapped)
      return (value) => (value === null ? false : inner(value))
    }
    case 'object': case 'strict_object': {
      const addFields = fieldPacker(form)
      return (value) => addFields([], value as Fields)
    }
    case 'variant': {
      const options = (form.options?.filter(isForm) ?? []).map((option) => ({ choice: option.entries?.[form.key ?? ''], addFields: fieldPacker(option) }))
      return (value) => {
        const at = options.findIndex(({ choice }) => takes(choice, (value as Fields)[form.key ?? '']))
        return options[at]?.addFields([at], value as Fields)
      }
    }
    case 'array': {
      const inner = packerOf(form.item)
      return inner === asItIs ? asItIs : (value) => (value as unknown[]).map((item) => inner(item))
    }
    case 'record': {
      const inner = packerOf(form.value)
      return inner === asItIs ? asItIs : (value) => Object.fromEntries(Object.entries(value as Fields).map(([name, item]) => [name, inner(item)]))
    }
    case 'picklist': return (value) => form.options?.indexOf(value)
    case 'boolean': return Number
    default: return asItIs
  }
}

/** Adds the fields of a value to what stands before them. */
function fieldPacker(form: Form): (before: unknown[], value: Fields) => unknown[] {
  const fields = fieldsOf(form).map(([name, field]) => ({ name, inner: packerOf(field), isList: isList(field) }))
  return (packed, value) => {
    let waiting = 0
    for (const { name, inner, isList: mayBeEmpty } of fields) {
      const given = value[name]
      const cell = given === undefined ? null : inner(given)
      // what is nothing is only written before something
      if (cell === null || (mayBeEmpty && Array.isArray(cell) && cell.length === 0)) waiting += 1
      else waiting = 0
      packed.push(cell)
    }
    packed.length -= waiting
    return packed
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
export const pack = (form: GenericSchema, value: unknown): unknown => packerOf(form)(value)

/** Gives back what was packed by the same form. Throws, or gives what no check lets pass, where it was another. */
export const unpack = <T>(form: GenericSchema<unknown, T>, packed: unknown): T => unpackForm(form, packed) as T
