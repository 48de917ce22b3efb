import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../src/engines/places/findPlaces'
import { createGazetteer, foldPlaceName, type GazetteerPlace } from '../../../src/engines/places/gazetteer'

/** A small world: name, country, region, population, kind. */
const listed = `Paris FR 11 2100000 capital|Paris US TX 24000 town|London GB ENG 7500000 capital|London CA 08 346000 town|Nice FR 93 338000 town|Reading GB ENG 318000 town|Astana KZ 05 345000 capital|Tashkent UZ 13 1978000 capital
Moscow RU 48 10000000 capital|Ottawa CA 08 800000 capital|Columbia US SC 133000 town|Houston US TX 2296000 town|Atlanta US GA 463000 town|Birmingham GB ENG 984000 town|Birmingham US AL 212000 town|Lesna PL 72 4000 town|Mysore IN 19 868000 town
France FR - 0 country|Canada CA - 0 country|Uzbekistan UZ - 0 country|Georgia GE - 0 country|Russia RU - 0 country|Poland PL - 0 country|Jordan JO - 0 country`.split(/[|\n]/)
const world = listed.map((line, i): GazetteerPlace => {
  const [name = '', country = '', region = '', population, kind] = line.split(' ')
  return { name, country, region, population: Number(population), kind: kind as GazetteerPlace['kind'], lat: i, lon: i }
})
const gazetteer = createGazetteer(
  new Map(world.map(({ name }) => [foldPlaceName(name), world.filter((p) => p.name === name)])),
  new Map([['texas', { country: 'US', region: 'TX' }], ['georgia', { country: 'US', region: 'GA' }], ['alabama', { country: 'US', region: 'AL' }], ['ontario', { country: 'CA', region: '08' }], ['tex', { country: 'US', region: 'TX' }]]),
)
const find = (text: string, dateline?: string) => findPlaces({ headline: '', paragraphs: [text], ...(dateline === undefined ? {} : { dateline }) }, gazetteer).map((p) => `${p.name} ${p.country}`)

describe('findPlaces', () => {
  it('puts the dateline first, whatever its size and however it is written', () => {
    expect(find('The mill burned. Firemen came from Moscow.', 'LESNA, Poland')).toEqual(['Lesna PL', 'Moscow RU'])
    expect(find('The mill burned.', 'PARIS, Texas')).toEqual(['Paris US'])
    expect(find('The mill burned.', 'Somewhere')).toEqual([])
  })

  it('names the most often named first, at most five, and says where each was found', () => {
    const found = findPlaces({ dateline: 'Astana', headline: 'Talks in Astana', paragraphs: ['They flew from Moscow to Tashkent and back to Moscow, Paris, London and Houston.'] }, gazetteer)
    expect(found.map((p) => [p.name, p.source, p.mentions])).toEqual([['Astana', 'dateline', 1], ['Moscow', 'named', 2], ['Tashkent', 'named', 1], ['Paris', 'named', 1], ['London', 'named', 1]])
  })

  it.each([
    ['a country or region behind the comma', 'The mill in Paris, Texas, burned. Paris has one engine.', ['Paris US']],
    ['an agency’s short name of a region', 'The mill in Paris, Tex., burned.', ['Paris US']],
    ['a small town with its country', 'The mill in Lesna, in Poland, burned.', ['Lesna PL']],
    ['the most populous', 'The mill in London burned.', ['London GB']],
    ['the one whose country the text names', 'A report from Texas and Alabama. The mill in Birmingham burned.', ['Birmingham US']],
    ['the capital, whatever else is named', 'Canada is far away. The mill in London burned.', ['Canada CA', 'London GB']],
    ['a state of the union where its neighbours are named', 'They drove from Alabama through Georgia to Texas.', []],
    ['a country where nothing speaks against it', 'They drove through Georgia.', ['Georgia GE']],
    ['a city, which says its country too', 'In Uzbekistan the talks began. They go on in Tashkent.', ['Tashkent UZ']],
    ['a list behind one word of place', 'It was signed in London, Moscow and Paris.', ['London GB', 'Moscow RU', 'Paris FR']],
  ])('takes %s', (_, text, places) => {
    expect(find(text)).toEqual(places)
  })

  it.each([
    ['persons', 'Jack London wrote. London was tired. Ms Paris agreed, and Jordan sang.'],
    ['words of every day', 'Nice people came. Reading is fun. Mobile phones rang.'],
    ['parts of larger names', 'The London Bridge company, the University of Paris and the Gulf of Uzbekistan met Mysore-born men.'],
    ['governments that speak', 'Moscow said no. Paris denied it.'],
    ['small towns without their country', 'The mill in Lesna burned.'],
    ['middling cities without a word of place', 'The ship Columbia sank. Columbia was new.'],
    ['headlines in capitals', ''],
  ])('does not take for places: %s', (_, text) => {
    expect(findPlaces({ headline: 'Mill Burns Near Moscow Again', paragraphs: [text] }, gazetteer)).toEqual([])
  })

  it('takes a doubtful name behind a word of place', () => {
    expect(find('The fair is in Nice and was in Reading.')).toEqual(['Nice FR', 'Reading GB'])
  })

  it('never throws, and finds only places of the gazetteer, each once', () => {
    const words = array(constantFrom('in', 'Paris', 'Texas', ',', 'of', 'London', '.', 'said', 'Jack', 'Nice', 'the', 'Georgia', '’s', 'and', 'U.S.', 'İzmir', 'ß', 'Astana'), { maxLength: 25 })
    assert(property(words, words, (headline, text) => {
      const found = findPlaces({ headline: headline.join(' '), paragraphs: [text.join(' ')], dateline: text.slice(0, 2).join(' ') }, gazetteer)
      expect(found.length).toBeLessThanOrEqual(5)
      expect(new Set(found.map((p) => p.lat)).size).toBe(found.length)
      for (const p of found) expect(listed[p.lat]).toContain(` ${p.country} `)
    }))
  })
})
