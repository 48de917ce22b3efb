import { array, assert, property, double, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locatorMap, type MapPlace } from '../../../src/publish/maps/locatorMap'
import { worldMap } from '../../../src/publish/maps/worldMap'

/** Sixty places all over the world: near poles and the 180th meridian, on islands, in the middle of continents. */
const places = `Suva -18.1 178.4|Reykjavik 64.1 -21.9|Wellington -41.3 174.8|Longyearbyen 78.2 15.6|McMurdo -77.8 166.7|Apia -13.8 -171.8|Honolulu 21.3 -157.9|Anadyr 64.7 177.5|Nuuk 64.2 -51.7|Ushuaia -54.8 -68.3
Delhi 28.6 77.2|Beijing 39.9 116.4|Tokyo 35.7 139.7|Seoul 37.6 127|Manila 14.6 121|Jakarta -6.2 106.8|Singapore 1.3 103.9|Hanoi 21 105.8|Tashkent 41.3 69.3|Astana 51.2 71.4|Moscow 55.8 37.6|Kyiv 50.5 30.5|Minsk 53.9 27.6|Oslo 59.9 10.7|Rome 41.9 12.5
Madrid 40.4 -3.7|Lisbon 38.7 -9.1|London 51.5 -0.1|Dublin 53.3 -6.3|Paris 48.9 2.3|Athens 38 23.7|Ankara 39.9 32.9|Cairo 30 31.2|Tehran 35.7 51.4|Baghdad 33.3 44.4|Riyadh 24.7 46.7|Sanaa 15.4 44.2|Nairobi -1.3 36.8|Kinshasa -4.3 15.3|Lagos 6.5 3.4
Dakar 14.7 -17.5|Tunis 36.8 10.2|Luanda -8.8 13.2|Pretoria -25.7 28.2|Antananarivo -18.9 47.5|Male 4.2 73.5|Colombo 6.9 79.9|Perth -32 115.9|Sydney -33.9 151.2|Darwin -12.5 130.8|Ottawa 45.4 -75.7|Anchorage 61.2 -149.9|Denver 39.7 -105|Havana 23.1 -82.4|Mexico City 19.4 -99.1
Bogota 4.7 -74.1|Lima -12 -77|Brasilia -15.8 -47.9|Santiago -33.4 -70.7|Stanley -51.7 -57.9`.split(/[|\n]/).map((line): MapPlace => {
  const [, name = '', lat, lon] = /^(.+) (\S+) (\S+)$/.exec(line) ?? []
  return { name, lat: Number(lat), lon: Number(lon) }
})

/** About what a component makes of a map. */
const markup = (map: { land: string; borders: string; dots: unknown[] }) => map.land.length + map.borders.length + map.dots.length * 160 + 300

function checkMap(map: Awaited<ReturnType<typeof locatorMap>>): void {
  expect(`${map.land}${map.borders}`).toMatch(/^[Mlz\d\s-]*$/)
  expect(markup(map)).toBeLessThanOrEqual(6000)
  const boxes = map.dots.map(({ x, y, name, anchor }) => ({ name, y, left: anchor === 'start' ? x + 9 : x - 9 - name.length * 6, right: anchor === 'start' ? x + 9 + name.length * 6 : x - 9 }))
  for (const { x, y } of map.dots) expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${x} ${y}`).toBe(true)
  const labels = boxes.filter((b) => b.name !== '')
  for (const [i, a] of labels.entries()) {
    expect(a.left >= 0 && a.right <= map.width, a.name).toBe(true)
    for (const b of labels.slice(i + 1)) expect(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 11, `${a.name} over ${b.name}`).toBe(true)
  }
}

describe('locatorMap', () => {
  it.each(places.slice(0, 12).map((p): [string, MapPlace] => [p.name, p]))('shows %s in the middle, with its name, in at most 6 kB', (name, place) => {
    const map = locatorMap([place])
    checkMap(map)
    expect(map.dots).toEqual([{ x: map.width / 2, y: map.height / 2, name, anchor: 'start' }])
    expect(map.land).not.toBe('')
  })

  it('keeps sixty places within their frames and sizes', () => {
    for (let i = 12; i < places.length; i += 3) checkMap(locatorMap(places.slice(i, i + 3)))
  })

  it('fits several places, also across the 180th meridian and from pole to pole', () => {
    const named = (...names: string[]) => names.map((n) => places.find((p) => p.name === n)).filter((p) => p !== undefined)
    for (const some of [named('Suva', 'Apia'), named('London', 'Moscow', 'Ottawa'), named('Longyearbyen', 'McMurdo'), named('Wellington', 'Madrid'), named('Anadyr', 'Anchorage', 'Tokyo', 'Honolulu', 'Sydney'), places.slice(0, 5)]) {
      const map = locatorMap(some)
      checkMap(map)
      expect(new Set(map.dots.map((d) => `${d.x} ${d.y}`)).size).toBe(some.length)
    }
  })

  it('is the same map each time', () => {
    expect(locatorMap(places.slice(2, 5))).toEqual(locatorMap(places.slice(2, 5)))
  })

  it('draws any places at all', () => {
    const place = record({ name: string({ minLength: 1, maxLength: 20 }), lat: double({ min: -90, max: 90, noNaN: true }), lon: double({ min: -180, max: 180, noNaN: true }) })
    assert(property(array(place, { minLength: 1, maxLength: 5 }), (some) => checkMap(locatorMap(some))), { numRuns: 40 })
  }, 30_000)
})

describe('worldMap', () => {
  it('shows every place in at most 20 kB', () => {
    const map = worldMap(places)
    expect(map.land.length + map.borders.length).toBeLessThanOrEqual(20_000)
    expect(map.dots).toHaveLength(places.length)
    for (const { x, y } of map.dots) expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true)
  })
})
