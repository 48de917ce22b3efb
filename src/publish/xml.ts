/** What no XML document may hold, not even escaped: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const xmlText = (text: string) => text.replace(illegal, '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

const attributesOf = (attributes: Readonly<Record<string, string>>) => Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('')

/** An element with text. Text and attributes are escaped; names are ours. */
export const element = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}) => `<${name}${attributesOf(attributes)}>${xmlText(text)}</${name}>`

/** An element without content, or with parts that are XML already. */
export const parent = (name: string, parts: readonly string[], attributes: Readonly<Record<string, string>> = {}) =>
  parts.length === 0 ? `<${name}${attributesOf(attributes)}/>` : `<${name}${attributesOf(attributes)}>${parts.join('')}</${name}>`

export const xmlDocument = (root: string) => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
