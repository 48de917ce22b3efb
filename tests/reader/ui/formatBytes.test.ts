import { expect, it } from 'vitest'
import { formatBytes } from '../../../src/reader/ui/formatBytes'

it.each([[0, '0 bytes'], [999, '999 bytes'], [1000, '1 kB'], [18_400, '18 kB'], [999_499, '999 kB'], [999_500, '1.0 MB'], [3_240_000, '3.2 MB'], [12_600_000, '13 MB']])('%i bytes are read as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})
