const everyMs = 250

/** On a terminal, one line that is written over: step, count, rate, time left, and which step took longest so far. Elsewhere nothing, so that logs stay clean. */
export function progressLine(slowest?: () => string | undefined, stream: NodeJS.WriteStream = process.stderr): { show: (step: string, done: number, all?: number) => void; end: () => void } {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined }
  let current = ''
  let began = 0
  let shown = 0
  const clear = () => stream.write('\r\u001b[K')
  return {
    show(step, done, all) {
      const now = Date.now()
      if (step !== current) [current, began] = [step, now]
      if (now - shown < everyMs) return
      shown = now
      const rate = done / Math.max(0.001, (now - began) / 1000)
      const left = all === undefined ? '' : `, ${Math.ceil((all - done) / Math.max(rate, 0.001))} s left`
      const most = slowest?.()
      clear()
      stream.write(`${step} ${done}${all === undefined ? '' : ` of ${all}`}, ${Math.round(rate)} a second${left}${most === undefined ? '' : `; slowest so far: ${most}`}`)
    },
    end: () => void (shown > 0 && clear()),
  }
}
