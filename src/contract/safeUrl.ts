const allowed = new Set(['http:', 'https:', 'mailto:'])

// eslint-disable-next-line no-control-regex -- control characters are what this rule is about
const unseen = /[\u0000-\u0020\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u

/** True for an absolute address whose scheme a reader may safely follow: http, https or mailto. Nothing unseen may stand in it, not even what browsers would take out. */
export function isSafeUrl(value: string): boolean {
  try {
    return !unseen.test(value) && allowed.has(new URL(value).protocol)
  } catch {
    return false
  }
}
