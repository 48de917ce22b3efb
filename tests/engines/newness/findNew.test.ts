import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNew } from '../../../src/engines/newness/findNew'

const part = (id: string, ...texts: string[]) => ({ id, blocks: texts.map((text, i) => ({ id: `p${i + 1}`, text })) })
/** What the second of two one-paragraph parts repeats. */
const tells = (before: string, after: string, days: [string, string] | [] = []) => {
  const [first, second] = days
  const found = findNew([{ ...part('a', before), ...(first === undefined ? {} : { published: first }) }, { ...part('b', after), ...(second === undefined ? {} : { published: second }) }])
  return found[1]?.told['p1'] !== undefined
}

describe('findNew', () => {
  it('finds background that is told again in other words and another order', () => {
    expect(tells('The Lake Union was founded in 2001 in Torve.', 'The Lake Union, founded in Torve in 2001, meets today.')).toBe(false)
    expect(tells('The Lake Union was founded in 2001 in Torve.', 'The Lake Union was established in Torve in 2001.')).toBe(true)
    expect(tells('The club set up the hut in 1911. It has 60 beds.', 'The hut, which has 60 beds, was set up in 1911 by the club.')).toBe(true)
  })

  it('names the parts that told a paragraph, as few as do', () => {
    const found = findNew([
      part('a', 'The ferry to Askholm sank in a storm.', 'Ida Renn was the captain.'),
      part('b', 'Divers found the ferry on Monday in a bay.', 'The ferry to Askholm sank in a storm.'),
      part('c', 'The captain, Ida Renn, was 40.', 'Ida Renn was its captain.', 'The ferry to Askholm sank in a storm. Divers found the ferry on Monday in a bay.'),
    ])
    expect(found.map((f) => f.told)).toEqual([{}, { p2: [1] }, { p2: [1], p3: [1, 2] }])
  })

  it.each([
    ['another number', 'The fire destroyed 30 houses in Brenn.', 'The fire destroyed 31 houses in Brenn.'],
    ['a number of something else', 'The ship has 3 masts and 12 sails.', 'The ship has 12 masts and 3 sails.'],
    ['another name', 'The council of Brenn met in the hall.', 'The council of Torve met in the hall.'],
    ['a "not"', 'The dam above the town held.', 'The dam above the town did not hold.'],
    ['what has come to pass', 'The bridge will open in May.', 'The bridge opened in May.'],
    ['an attempt that was one only', 'The crew tried to save the ship.', 'The crew saved the ship.'],
    ['two who changed places', 'Dorn sued Renn over the harbour.', 'Renn sued Dorn over the harbour.'],
    ['who did it to whom', 'Dorn accused Renn of theft.', 'Dorn was accused by Renn of theft.'],
    ['the way back', 'The train went from Velden to Hask.', 'The train went from Hask to Velden.'],
    ['one of whom another spoke', 'Dorn said Renn stole the bell.', 'Dorn stole the bell.'],
    ['a quotation of what was only reported', 'The mayor said the roof leaks.', 'The mayor said “the roof leaks”.'],
    ['a sentence behind one that was told', 'The bell was found in Hask.', 'The bell was found in Hask. A walker saw it first.'],
  ])('takes for new: %s', (_, before, after) => {
    expect(tells(before, after)).toBe(false)
    expect(tells(before, before)).toBe(true)
  })

  it('knows that one was done by the other, whichever way it is told', () => {
    expect(tells('The guild built the hall in Torve.', 'The hall in Torve was built by the guild.')).toBe(true)
  })

  it('reads days by the day of publication', () => {
    expect(tells('The bridge was closed on Monday.', 'The bridge was closed on 4 March 2024.', ['2024-03-05', '2024-06-01'])).toBe(true)
    expect(tells('The bridge was closed on Monday.', 'The bridge was closed on Monday.', ['2024-03-05', '2024-03-12'])).toBe(false)
    expect(tells('The bridge was closed on 4 March 2024.', 'The bridge was closed in March.', ['2024-03-05', '2024-06-01'])).toBe(true)
  })

  it('knows a name at the start of a sentence by its capital elsewhere, with signs in it or without', () => {
    for (const name of ['Renn', 'O’Renn', 'Renn-Dorn', 'P.J.']) expect(tells(`The lawyer of the town is Ida ${name}. The lawyer has 3 dogs and a boat.`, `${name} has 3 dogs and a boat.`)).toBe(true)
    expect(tells('The lawyer of the town is Ida Renn. A small renn barks. The lawyer has 3 dogs and a boat.', 'Renn has 3 dogs and a boat.')).toBe(false)
  })

  it('takes a short name for the long one that a part explains', () => {
    expect(tells('The Union of Engine Drivers (UED) wants a rise of 7 per cent.', 'The UED wants a rise of 7 per cent.')).toBe(true)
  })

  it('keeps a shortened quotation folded, and one with other words open', () => {
    expect(tells('“We would rather close it a day too early,” Marta Renn said.', '“We would rather close it,” Renn said.')).toBe(true)
    expect(tells('“We would rather close it a day too early,” Marta Renn said.', '“We would rather close it too early,” Renn said.')).toBe(false)
  })

  it('tells what a part added in a sentence of its own, cut where a sentence can end', () => {
    const lead = 'The council of Velden voted to sell the old theatre in Mill Street, which has been empty since the fire that destroyed its roof and its stage in the winter of 2003.'
    expect(findNew([part('a', lead)])[0]?.added).toBe('The council of Velden voted to sell the old theatre in Mill Street.')
    expect(findNew([part('a', 'He left. “We are tired,” Dorn said. The council of Velden voted to sell the old theatre.')])[0]?.added).toBe('The council of Velden voted to sell the old theatre.')
    expect(findNew([part('a', lead), part('b', lead)])[1]).toEqual({ id: 'b', told: { p1: [1] } })
  })

  it('never throws, never folds the first part, and names earlier parts only', () => {
    const words = array(constantFrom('The', 'mayor', 'of', 'Velden', 'said', 'not', '12', 'boats', 'on', 'Monday', 'May', '2001', 'will', '“', '”', ',', '.', 'and', 'by', 'Renn', '(VB)', 'which'), { maxLength: 18 }).map((w) => w.join(' '))
    const text = words.chain((w) => string({ maxLength: 6 }).map((s) => w + s))
    assert(property(array(array(text, { maxLength: 4 }), { maxLength: 5 }), (stories) => {
      const found = findNew(stories.map((texts, i) => part(String(i), ...texts)))
      expect(found.map((f) => f.id)).toEqual(stories.map((_, i) => String(i)))
      found.forEach((f, i) => {
        for (const parts of Object.values(f.told)) expect(parts.length > 0 && parts.every((p, at) => p >= 1 && p <= i && p > (parts[at - 1] ?? 0))).toBe(true)
        expect((f.added ?? '').length).toBeLessThanOrEqual(160)
      })
    }))
  })

  it('folds a paragraph that is repeated word for word, whatever it is', () => {
    const sentence = array(constantFrom('mayor', 'Velden', 'boats', '12', 'opened', 'harbour', 'Renn', 'not', 'in', 'the', 'which'), { minLength: 3, maxLength: 10 }).map((w) => `Ferries ${w.join(' ')} sail.`)
    assert(property(sentence, (text) => {
      expect(findNew([part('a', text), part('b', text)])[1]?.told).toEqual({ p1: [1] })
    }))
  })
})
