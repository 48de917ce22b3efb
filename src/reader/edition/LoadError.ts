/**
 * Why a file of the edition could not be had.
 * - offline: the network gave no answer
 * - missing: this edition has no such file
 * - outdated: the file belongs to an edition that has moved on
 * - corrupt: it came, but is not what it should be
 */
export class LoadError extends Error {
  readonly kind: 'offline' | 'missing' | 'outdated' | 'corrupt'
  constructor(kind: LoadError['kind'], what: string, cause?: unknown) {
    super(`${what}: ${kind}`, { cause })
    this.kind = kind
  }
}
