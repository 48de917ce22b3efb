import type { Change } from '../contract/article'

export type Decoded = { text: string; encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252'; changes: Change[] }

/*
 * Which encoding are the bytes in? A byte order mark decides; without one, bytes that are valid UTF-8 are UTF-8 (text in
 * another encoding hardly ever is); all else is read as windows-1252, which gives every byte a character.
 */
const marks = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe], label: 'utf-16le' },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff], label: 'utf-16be' },
] as const

/** Bytes to text, with what was found out and changed on the way. Never throws. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const mark = marks.find((m) => m.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) {
    const body = bytes.subarray(mark.bytes.length)
    const strict = decodeStrictly(body, mark.label)
    const changes: Change[] = [{ rule: 'byte order mark', place: 'the start of the file', before: `the byte order mark of ${mark.encoding}`, after: '' }]
    if (strict === null) changes.push(encodingChange(`${mark.encoding} with damaged characters`, 'text with U+FFFD in their place'))
    return { text: strict ?? new TextDecoder(mark.label, { ignoreBOM: true }).decode(body), encoding: mark.encoding, changes }
  }
  const text = decodeStrictly(bytes, 'utf-8')
  if (text !== null) return { text, encoding: 'UTF-8', changes: [] }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', changes: [encodingChange('bytes that are no UTF-8', 'text read as windows-1252')] }
}

const encodingChange = (before: string, after: string): Change => ({ rule: 'encoding', place: 'the whole file', before, after })

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * windows-1252 by the index of the WHATWG Encoding Standard. Not `new TextDecoder('windows-1252')`: from Node 20.18.3 and
 * 22.13 on that reads 0x80 to 0x9F as Latin-1, so that curly quotation marks become control characters (nodejs/node#56542).
 */
const upperHalf = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
]

function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode((byte < 0xa0 ? upperHalf[byte - 0x80] : undefined) ?? byte)).join('')
}
