import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { articleShardSchema } from '../../src/contract/edition'
import { pack, unpack } from '../../src/contract/packed'
import { articleShard } from '../reader/articleShard'

/** As it travels: through JSON. */
const there = (form: v.GenericSchema, value: unknown): unknown => JSON.parse(JSON.stringify(pack(form, value)))
const thereAndBack = (form: v.GenericSchema, value: unknown): unknown => unpack(form, there(form, value))

const text = v.object({ kind: v.picklist(['text', 'heading']), text: v.string(), marks: v.array(v.number()) })
const list = v.object({ kind: v.literal('list'), items: v.array(v.string()), note: v.exactOptional(v.nullable(v.string())) })
const form = v.object({
  format: v.literal(1),
  name: v.pipe(v.string(), v.minLength(1)),
  sure: v.boolean(),
  owner: v.exactOptional(v.object({ text: v.exactOptional(v.string()) })),
  place: v.nullable(v.object({ tags: v.array(v.string()) })),
  blocks: v.array(v.variant('kind', [text, list])),
  counts: v.record(v.string(), v.array(v.object({ of: v.number() }))),
  tags: v.exactOptional(v.array(v.string())),
})

describe('a packed value', () => {
  it('has no names, and nothing where nothing is', () => {
    const value = { format: 1, name: 'A', sure: true, place: null, blocks: [{ kind: 'heading', text: 'B', marks: [] }, { kind: 'list', items: ['C'] }], counts: { d: [{ of: 4 }] } }
    expect(there(form, value)).toEqual(['A', 1, null, false, [[0, 1, 'B'], [1, ['C']]], { d: [[4]] }])
    expect(thereAndBack(form, value)).toEqual(value)
  })

  it('tells what is not there from what is null or empty', () => {
    const rest = { format: 1, name: 'A', sure: false, counts: {} }
    for (const value of [
      { ...rest, place: { tags: [] }, blocks: [] },
      { ...rest, place: null, blocks: [], owner: {} },
      { ...rest, place: { tags: [''] }, blocks: [], owner: { text: '' }, tags: [] },
      { ...rest, place: null, blocks: [{ kind: 'list', items: [] }, { kind: 'list', items: [], note: null }, { kind: 'list', items: [], note: 'n' }, { kind: 'text', text: '', marks: [0] }] },
    ]) expect(thereAndBack(form, value)).toEqual(value)
  })

  it('is the article that it was, to the last field', () => {
    const shard = articleShard()
    expect(thereAndBack(articleShardSchema, shard)).toEqual(shard)
    expect(v.is(articleShardSchema, thereAndBack(articleShardSchema, shard))).toBe(true)
  })

  it('of another form does not pass for one of this', () => {
    const packed = there(v.object({ other: v.number(), ...form.entries }), { other: 1, format: 1, name: 'A', sure: true, place: null, blocks: [], counts: {} })
    const read = (): unknown => unpack(form, packed)
    let value: unknown
    try {
      value = read()
    } catch {
      return
    }
    expect(v.is(form, value)).toBe(false)
  })
})
