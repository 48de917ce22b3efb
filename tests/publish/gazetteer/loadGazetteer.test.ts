import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../src/engines/places/findPlaces'
import { foldPlaceName } from '../../../src/engines/places/gazetteer'
import { loadGazetteer } from '../../../src/publish/gazetteer/loadGazetteer'
import { otherCountries, otherNames } from '../../../src/publish/gazetteer/otherNames'

const gazetteer = await loadGazetteer()
const first = (name: string) => gazetteer.places.get(foldPlaceName(name))?.[0]

describe('loadGazetteer', () => {
  it('knows the names that news uses, and those that it used', () => {
    expect(otherNames.filter((o) => gazetteer.places.get(foldPlaceName(o.written))?.some((p) => p.country === o.country && p.name === o.written) !== true)).toEqual([])
    expect(otherCountries.filter((o) => first(o.written)?.country !== o.country)).toEqual([])
    expect(first('Leningrad')).toMatchObject({ country: 'RU', lat: first('St. Petersburg')?.lat })
    expect(['São Paulo', 'sao paulo', 'SAO PAULO'].map((n) => first(n)?.country)).toEqual(['BR', 'BR', 'BR'])
  })

  it.each([['Paris', 'FR'], ['London', 'GB'], ['Washington', 'US'], ['New York', 'US'], ['Geneva', 'CH'], ['Suva', 'FJ'], ['Longyearbyen', 'SJ'], ['Georgia', 'GE'], ['Singapore', 'SG'], ['Mexico', 'MX'], ['Kosovo', 'XK']])('means by %s the one in %s', (name, country) => {
    expect(first(name)?.country).toBe(country)
  })

  it('has each country once, on its own ground, but for city states', () => {
    expect(first('France')).toMatchObject({ kind: 'country', lat: expect.closeTo(46.6, 0), lon: expect.closeTo(2.4, 0) })
    expect(first('Singapore')?.kind).toBe('capital')
  })

  it('tells towns of one name apart by their region', () => {
    const found = findPlaces({ headline: 'A mill burned', paragraphs: ['The mill in Springfield, Ill., burned, and one in Wellington, Somerset.'] }, gazetteer)
    expect(found.map((p) => [p.name, p.country, Math.round(p.lon)])).toEqual([['Springfield', 'US', -90], ['Wellington', 'GB', -3]])
  })
})
