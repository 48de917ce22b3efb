const empty = -1

/**
 * Numbers for strings that are still inside a text, so that a token met before need not be cut out of it. Tokens are told apart by 64 bits of
 * hash (FNV-1a from two offsets); among ten million different ones the chance that any two meet is one in four hundred thousand.
 */
export class TokenTable {
  private slots = new Int32Array(1 << 12).fill(empty)
  private hashes = new Int32Array(1 << 12)
  private checks = new Int32Array(1 << 12)
  private size = 0
  private slot = 0
  private hash = 0
  private check = 0

  /** The number given to the token, or undefined. */
  find(text: string, start: number, end: number): number | undefined {
    let [hash, check] = [0x811c9dc5 | 0, 0x01234567]
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at)
      hash = Math.imul(hash ^ unit, 0x01000193)
      check = Math.imul(check ^ unit, 0x85ebca6b)
    }
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask) {
      const value = this.slots[slot] ?? empty
      if (value === empty) break
      if (this.hashes[slot] === hash && this.checks[slot] === check) return value - 1
    }
    this.slot = slot
    this.hash = hash
    this.check = check
    return undefined
  }

  /** Gives a number (-1 or more) to the token that was last looked for and not found. */
  put(value: number): void {
    this.slots[this.slot] = value + 1
    this.hashes[this.slot] = this.hash
    this.checks[this.slot] = this.check
    this.size += 1
    if (2 * this.size > this.slots.length) this.grow()
  }

  private grow(): void {
    const { slots, hashes, checks } = this
    const mask = 2 * slots.length - 1
    this.slots = new Int32Array(mask + 1).fill(empty)
    this.hashes = new Int32Array(mask + 1)
    this.checks = new Int32Array(mask + 1)
    slots.forEach((value, old) => {
      if (value === empty) return
      const hash = hashes[old] ?? 0
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.slots[slot] !== empty) slot = (slot + 1) & mask
      this.slots[slot] = value
      this.hashes[slot] = hash
      this.checks[slot] = checks[old] ?? 0
    })
  }
}
