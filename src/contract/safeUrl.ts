const allowed = new Set(['http:', 'https:', 'mailto:'])

/** True for an absolute address whose scheme a reader may safely follow: http, https or mailto. */
export function isSafeUrl(value: string): boolean {
  try {
    return allowed.has(new URL(value).protocol)
  } catch {
    return false
  }
}
