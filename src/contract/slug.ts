/** What stands for a name in addresses and file names: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Names that no folder can have on Windows, where an edition or its data may lie too. */
export const isDeviceName = (slug: string) => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug)

/** Sixteen hex digits that a text always gives: FNV-1a (Fowler, Noll, Vo) from two offsets. For names that no Latin letter can stand for. */
function fingerprint(text: string): string {
  const from = (offset: number) => {
    let hash = offset
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return from(0x811c9dc5) + from(0x01234567)
}

/**
 * The slug of a name or headline: accents dropped, letters and digits joined by hyphens, at most `most` characters, cut between words
 * where there is more than one. A name in another script gets a fingerprint of its letters; only a text without any has no slug ("").
 * The name of a device gets an `n-` before it.
 */
export function slugOf(name: string, most = 80): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKD')
  const whole = plain
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (whole === '') {
    const letters = name.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu)
    return letters ? `n-${fingerprint(letters.join(' '))}` : ''
  }
  if (whole.length <= most) return isDeviceName(whole) ? `n-${whole}` : whole
  const end = whole.slice(0, most + 1).lastIndexOf('-')
  return whole.slice(0, end > 0 ? end : most)
}
