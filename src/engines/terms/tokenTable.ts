/**
 * Numbers for strings that are still inside a text, so that a token met before need not be cut out of it. Tokens are told apart by 64 bits of
 * hash (FNV-1a from two offsets); among ten million different ones the chance that any two meet is one in four hundred thousand.
 */
export class TokenTable {
  /** three to a slot, side by side so that a look at one reads memory once: the number and 2 (0 where the slot is free), and the two hashes */
  private cells = new Int32Array(3 << 12)
  private mask = (1 << 12) - 1
  private size = 0
  private slot = 0
  private hash = 0
  private check = 0

  /** The number given to the token, or undefined. */
  find(text: string, start: number, end: number): number | undefined {
    let hash = 0x811c9dc5 | 0
    let check = 0x01234567
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at)
      hash = Math.imul(hash ^ unit, 0x01000193)
      check = Math.imul(check ^ unit, 0x85ebca6b)
    }
    const { cells, mask } = this
    let slot = (hash ^ (hash >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask) {
      const value = cells[3 * slot] ?? 0
      if (value === 0) break
      if (cells[3 * slot + 1] === hash && cells[3 * slot + 2] === check) return value - 2
    }
    this.slot = slot
    this.hash = hash
    this.check = check
    return undefined
  }

  /** Gives a number (-1 or more) to the token that was last looked for and not found. */
  put(value: number): void {
    const at = 3 * this.slot
    this.cells[at] = value + 2
    this.cells[at + 1] = this.hash
    this.cells[at + 2] = this.check
    this.size += 1
    if (2 * this.size > this.mask) this.grow()
  }

  private grow(): void {
    const old = this.cells
    this.cells = new Int32Array(2 * old.length)
    this.mask = 2 * this.mask + 1
    for (let from = 0; from < old.length; from += 3) {
      if (old[from] === 0) continue
      const hash = old[from + 1] ?? 0
      let slot = (hash ^ (hash >>> 15)) & this.mask
      while (this.cells[3 * slot] !== 0) slot = (slot + 1) & this.mask
      for (let i = 0; i < 3; i += 1) this.cells[3 * slot + i] = old[from + i] ?? 0
    }
  }
}
