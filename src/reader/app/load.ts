/*
 * Loads the app when the page has been painted once: it can be read without, and on a slow line code and styles would hold each other up. The addresses
 * stand in this script's `data-app`, the app first, then what it needs for this page.
 */

const [app = '', ...more] = document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset['app']?.split(' ') ?? []

function load(): void {
  const script = Object.assign(document.createElement('script'), { type: 'module', crossOrigin: '', src: app })
  document.head.append(script, ...more.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href })))
}

function whenRead(): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load)
  else load()
}

// The task after a frame runs when that frame has been painted. A tab in the background paints nothing.
if (document.hidden) whenRead()
else requestAnimationFrame(() => setTimeout(whenRead))
