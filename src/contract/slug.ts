/** What stands for a name in addresses and file names: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The slug of a name or headline: accents dropped, letters and digits joined by hyphens, at most `most` characters, cut between words. */
export function slugOf(name: string, most = 80): string {
  const whole = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}
