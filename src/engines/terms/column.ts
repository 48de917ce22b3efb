type Numbers = Int32Array | Uint32Array | Uint8Array | Float32Array

/** A typed array that grows: reading past `length` gives 0. For tables with one row an article, a term or an occurrence. */
export class Column<T extends Numbers> {
  data: T
  length = 0

  constructor(data: T) {
    this.data = data
  }

  push(value: number): void {
    this.reserve(this.length + 1)
    this.data[this.length++] = value
  }

  /** Room for `length` rows, new ones 0. */
  reserve(length: number): void {
    if (length <= this.data.length) return
    const larger = new (this.data.constructor as new (length: number) => T)(Math.max(length, this.data.length + (this.data.length >> 1), 1024))
    larger.set(this.data)
    this.data = larger
  }

  at(row: number): number {
    return this.data[row] ?? 0
  }
}
