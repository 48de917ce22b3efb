import { describe, expect, it } from 'vitest'
import { followed } from '../../../src/reader/app/followed'

describe('what can be followed from a page', () => {
  it.each([
    ['/', 'edition', '/'],
    ['/page/3/', 'edition', '/'],
    ['/topic/politics/', 'topic', '/topic/politics/'],
    ['/topic/politics/page/2/', 'topic', '/topic/politics/'],
    ['/voice/ida-holm/', 'voice', '/voice/ida-holm/'],
    ['/story/harbour/', 'story', '/story/harbour/'],
    ['/voice/ida-holm/page/2/', 'voice', '/voice/ida-holm/'],
    ['/story/harbour/page/3/', 'story', '/story/harbour/'],
    ['/voices/', 'edition', '/'],
    ['/article/a/', 'edition', '/'],
  ])('%s: this %s', (path, what, page) => {
    expect(followed(path)).toEqual({ what, page })
  })
})
