/*
 * What is run in the measured pages, as text: these are scripts of another program, for which this one has no types, and tsx would put helpers into
 * functions that a page does not have.
 */

/** Before a page begins: notes what was painted and what moved, into `window.vitals` (see Paints). */
export const watchPaints = `
  window.vitals = { lcp: 0, fcp: 0, shift: 0 }
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', (entry) => { vitals.lcp = entry.startTime })
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') vitals.fcp = entry.startTime })
  watch('layout-shift', (entry) => { vitals.shift += entry.value })`

/** Before a page begins: a device whose reader asked to save data. */
export const savingData = `Object.defineProperty(navigator, 'connection', { value: { saveData: true } })`

/** Presses the link to an article; gives the ms until the frame that shows its headline in view has been drawn. */
export const followLink = (href: string) => `new Promise((resolve, reject) => {
  const link = [...document.querySelectorAll('main a')].find((a) => a.pathname === ${JSON.stringify(href)})
  if (!link) return reject(new Error('the page has no link to ' + ${JSON.stringify(href)}))
  const before = document.querySelector('h1')
  const start = performance.now()
  const look = () => {
    const headline = document.querySelector('article h1')
    const box = headline?.getBoundingClientRect()
    const shown = headline && headline !== before && box.bottom > 0 && box.top < innerHeight
    // the task after a frame runs when that frame has been drawn
    requestAnimationFrame(() => (shown ? setTimeout(() => resolve(performance.now() - start)) : look()))
  }
  link.click()
  look()
})`

/** Puts a query into the search's field at once, as pasting does; gives the ms until other results than before stand there. */
export const typeQuery = (query: string) => `new Promise((resolve, reject) => {
  const field = document.querySelector('main input[type=search]')
  if (!field) return reject(new Error('the page has no search field'))
  const rows = () => document.querySelector('main section[aria-label=Results][aria-busy=false] ol')?.textContent ?? ''
  const before = rows()
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(query)})
  const start = performance.now()
  field.dispatchEvent(new Event('input', { bubbles: true }))
  const look = () => {
    const now = rows()
    if (now !== '' && now !== before) setTimeout(() => resolve(performance.now() - start))
    else requestAnimationFrame(look)
  }
  look()
})`
