/** Adds up what each step of a build costs. A step that begins inside another one stops that one's clock meanwhile. */
export type Stopwatch = {
  /** Runs `work` and counts what it costs for `step`. */
  time: <T>(step: string, work: () => T) => T
  /** The same for work that waits in between, while nobody else is timed. */
  timeAsync: <T>(step: string, work: () => Promise<T>) => Promise<T>
  /** seconds by step, in the order in which they first came */
  totals: () => ReadonlyMap<string, number>
}

/** `now` gives the time in seconds: of the processor or of the wall. What belongs to no step counts as `rest`. */
export function createStopwatch(now: () => number, rest = 'the rest'): Stopwatch {
  const spent = new Map<string, number>()
  let current = rest
  let since = now()
  function turnTo(step: string): string {
    const [before, at] = [current, now()]
    spent.set(before, (spent.get(before) ?? 0) + at - since)
    current = step
    since = at
    return before
  }
  return {
    time(step, work) {
      const outer = turnTo(step)
      try {
        return work()
      } finally {
        turnTo(outer)
      }
    },
    async timeAsync(step, work) {
      const outer = turnTo(step)
      try {
        return await work()
      } finally {
        turnTo(outer)
      }
    },
    totals() {
      turnTo(current)
      return spent
    },
  }
}

/** Times nothing: for those who do not ask. */
export const noStopwatch: Stopwatch = { time: (_, work) => work(), timeAsync: (_, work) => work(), totals: () => new Map() }
