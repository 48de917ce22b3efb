/** Merges that wait, the best first (a binary heap). Equal ones come in the order of their numbers, so that ties are always broken alike. */
export class MergeQueue {
  private readonly gains: number[] = []
  private readonly pairs: [a: number, b: number, ageOfA: number, ageOfB: number][] = []

  push(gain: number, pair: [a: number, b: number, ageOfA: number, ageOfB: number]): void {
    this.gains.push(gain)
    this.pairs.push(pair)
    for (let at = this.gains.length - 1, above = (at - 1) >> 1; at > 0 && this.isBefore(at, above); at = above, above = (at - 1) >> 1) this.swap(at, above)
  }

  pop(): [a: number, b: number, ageOfA: number, ageOfB: number] | undefined {
    const last = this.gains.length - 1
    if (last < 0) return undefined
    this.swap(0, last)
    this.gains.pop()
    const best = this.pairs.pop()
    for (let at = 0; ; ) {
      let least = at
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < last && this.isBefore(below, least)) least = below
      if (least === at) return best
      this.swap(at, least)
      at = least
    }
  }

  private isBefore(i: number, j: number): boolean {
    const [x, y] = [this.gains[i] ?? 0, this.gains[j] ?? 0]
    if (x !== y) return x > y
    const [p, q] = [this.pairs[i], this.pairs[j]]
    return p !== undefined && q !== undefined && (p[0] - q[0] || p[1] - q[1]) < 0
  }

  private swap(i: number, j: number): void {
    const [gain, pair] = [this.gains[i], this.pairs[i]]
    const [otherGain, otherPair] = [this.gains[j], this.pairs[j]]
    if (gain === undefined || pair === undefined || otherGain === undefined || otherPair === undefined) return
    this.gains[i] = otherGain
    this.pairs[i] = otherPair
    this.gains[j] = gain
    this.pairs[j] = pair
  }
}
