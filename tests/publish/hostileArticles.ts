import type { Article, Block } from '../../src/contract/article'
import { article } from './sampleData'

/*
 * Articles that mean harm, in our own words. Those of `harmless` are published and must show what is written, as text; those of `refused`
 * must be named with file, place, reason and remedy.
 */

const foreign = 'https://foreign.example'

/** Texts that would do something if any part of the way to a reader's screen took them for more than text. */
const payloads = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '</title><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '<svg/onload=alert(1)>',
  `<iframe src="${foreign}"></iframe>`, `<img src="${foreign}/a.png">`, `<link rel=stylesheet href=${foreign}>`, `<meta http-equiv=refresh content="0;url=${foreign}">`, `<base href="${foreign}">`, '<style>body{display:none}</style>', '<plaintext>', '<form action=javascript:alert(1)>',
  '<!--app--><!--data--><!--head--><!--policy-->', '<!--$!--><template data-msg="x"></template>', '<a class="skip"', '--><script>alert(1)</script>', ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;img src=x onerror=alert(1)&#62;', '&amp;lt;b&amp;gt;', 'javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<script>alert(1)</script>',
  "$& $` $' $1 $$", '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '<%= 1 %>', '\\u003cscript\\u003e', '__proto__', 'constructor', '../../../etc/passwd', '..\\..\\boot.ini', '%2e%2e%2f', 'CON', '\u2028\u2029', '\u200f\u200e', 'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301', '\u2067isolated\u2069', '\u202bembedded\u202c',
]
const everyPayload = payloads.join(' ')
export const headline = everyPayload.slice(0, 990)

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] })
const words = (length: number, sentence: string) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)

/** Every field of an article that takes a text, filled with every payload. */
const everywhere = article('markup-everywhere', '2024-01-01', payloads.map((p) => `${p} “We are ready ${p}” Ida Holm said. ${p}`), {
  headline, standfirst: everyPayload, dateline: { place: everyPayload, agency: everyPayload }, byline: payloads,
  sources: [{ name: everyPayload, kind: 'website', owner: { text: everyPayload, evidence: everyPayload, asOf: everyPayload }, title: everyPayload, date: everyPayload, url: 'https://foreign.example/?a="><script>' }],
  places: [{ name: everyPayload, country: everyPayload, lat: 90, lon: 180 }, { name: '!!!', country: '???', lat: -90, lon: -180 }],
  notes: [{ id: 'proto', mark: everyPayload, text: everyPayload }],
  quotationSources: [{ words: payloads[0] ?? '', document: everyPayload, locator: everyPayload, wording: 'verbatim' }],
  corrections: [{ date: '2024-01-02', text: everyPayload }],
  translation: { from: 'ru', by: 'machine' },
})

const kinds: Block[] = [
  { id: 'prototype', type: 'paragraph', text: everyPayload, marks: [{ type: 'link', start: 0, end: 8, href: 'https://foreign.example/"><script>alert(1)</script>' }, { type: 'note', start: 10, end: 12, note: 'Constructor' }] },
  { id: 'hasOwn', type: 'heading', text: everyPayload, marks: [] },
  { id: '-_-', type: 'quotation', text: `“${everyPayload}”`, marks: [] },
  { id: 'list', type: 'list', items: [{ text: everyPayload, marks: [] }] },
  { id: 'figure', type: 'figure', caption: everyPayload, credit: everyPayload },
  { id: 'related', type: 'related', headline: everyPayload, agency: everyPayload, caption: everyPayload, url: 'mailto:a@foreign.example?subject=<script>' },
]

const many = 20_000
const marked: Block = { id: 'p1', type: 'paragraph', text: 'ab '.repeat(16_000), marks: Array.from({ length: 12_000 }, (_, i) => ({ type: i % 2 === 0 ? 'emphasis' : 'strong', start: i * 4, end: i * 4 + 3 })) }

export const harmless: Article[] = [
  everywhere,
  article('constructor', '0001-01-01', [], { blocks: kinds, notes: [{ id: 'Constructor', mark: '*', text: everyPayload }] }),
  article('words-by-constructor', '9999-12-31', ['“We are ready,” Constructor said. “We are not,” Hasown Property, the harbour master, said.']),
  article('right-to-left', '2024-01-03', ['\u2067قال\u2069 “نعم” said Ida Holm. \u202bنص\u202c'], { direction: 'rtl', language: 'ar', headline: '\u2067عنوان\u2069' }),
  article('one-long-word', '2024-01-04', [words(40_000, 'unbroken')], { headline: words(1_000, 'unbroken'), byline: [words(2_000, 'unbroken')] }),
  article('many-marks', '2024-01-05', [], { blocks: [marked] }),
  article('many-quotations', '2024-01-06', Array.from({ length: 60 }, (_, i) => `“We are ready,” harbour master Ida Holm said on day ${i}. “Not yet,” she said. `.repeat(10))),
  article('many-open-quotations', '2024-01-07', [words(many, '“'), words(many, '“a '), words(many, '"'), words(many, "'a ")]),
  article('a-whole-book', '2024-01-08', Array.from({ length: 40 }, () => words(10_000, 'The harbour board met on Monday and decided nothing. “We are ready,” Ida Holm said. '))),
]

type Refused = { file: string; content: unknown; place: RegExp; reason: RegExp }

const text = (bad: string): Partial<Article> => ({ blocks: [paragraph('p1', bad)] })
const link = (href: string): Partial<Article> => ({ blocks: [{ id: 'p1', type: 'paragraph', text: 'a link', marks: [{ type: 'link', start: 0, end: 1, href }] }] })
const bad = (slug: string, more: Partial<Article>, place: RegExp, reason: RegExp, file = `${slug}.json`): Refused => ({ file: `articles/${file}`, content: article(slug, '2024-01-01', ['Text.'], more), place, reason })

const addresses = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', 'java\u0000script:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'vbscript:x', 'data:text/html,x', 'DATA:text/html;base64,eA==', 'blob:https://a.example/1', 'file:///etc/passwd', 'view-source:https://a.example', '//foreign.example', '/relative', 'https://a.example/\tb', 'https://a.example/\u202egnp.exe', 'https://a.example/\ud800', '']

export const refused: Refused[] = [
  ...addresses.map((href, i) => bad(`address-${i}`, link(href), /^blocks\.0\.marks\.0\.href$/, /is not an absolute http, https or mailto address/)),
  bad('nul', {}, /^slug$/, /Windows keeps for a device/),
  bad('com1', {}, /^slug$/, /Windows keeps for a device/),
  ...['..', '../climbs', '..%2fclimbs', 'a/b', 'a\\b', 'Upper-Case', 'Con', '__proto__', 'a..b', '-', 'ünï', 'a'.repeat(121), '\u202eabc', ''].map((slug, i) => bad(slug, {}, /^slug$/, /is no slug|is longer than 120|is empty/, `slug-${i}.json`)),
  bad('other-name', {}, /^slug$/, /is not the file's name/, 'another-name.json'),
  bad('upper', {}, /^slug$/, /is not the file's name/, 'UPPER.json'),
  bad('leads-out', { redirects: ['../../etc'] }, /^redirects\.0$/, /is no slug/),
  bad('with-nul', text('a\u0000b'), /^blocks\.0\.text$/, /cannot be shown/),
  bad('with-escape', text('a\u001b[31mb'), /^blocks\.0\.text$/, /cannot be shown/),
  bad('half-a-pair', text('a\ud800b'), /^blocks\.0\.text$/, /cannot be shown/),
  bad('other-half', { headline: 'a\udc00b' }, /^headline$/, /cannot be shown/),
  bad('no-character', { byline: ['a\uffffb'] }, /^byline\.0$/, /cannot be shown/),
  bad('override', text('photo_\u202egnp.exe'), /^blocks\.0\.text$/, /reorder the text around it/),
  bad('closed-override', text('photo_\u202egnp\u202c'), /^blocks\.0\.text$/, /reorder the text around it/),
  bad('open-isolate', { headline: 'a \u2067b' }, /^headline$/, /reorder the text around it/),
  bad('open-embedding', { sources: [{ name: 'a \u202ab', kind: 'website' }] }, /^sources\.0\.name$/, /reorder the text around it/),
  bad('closed-twice', text('\u2067a\u2069 b\u2069'), /^blocks\.0\.text$/, /reorder the text around it/),
  bad('block-id', { blocks: [paragraph('a b"><script>', 'x')] }, /^blocks\.0\.id$/, /is no id/),
  bad('note-id', { notes: [{ id: 'a b"', mark: '*', text: 'x' }] }, /^notes\.0\.id$/, /is no id/),
  ...['__proto__', 'constructor', 'toString'].map((id) => bad(`id-${id.replace(/_/g, '').toLowerCase()}`, { blocks: [paragraph(id, 'x')] }, /^blocks\.0\.id$/, /every object has that name already/)),
  bad('same-id', { blocks: [paragraph('p', 'x'), paragraph('p', 'y')] }, /^the whole file$/, /uses one block or note id twice/),
  bad('nameless-language', { language: 'x-private' }, /^language$/, /is no language tag/),
  bad('extended-language', { translation: { from: 'de-u-co-phonebk', by: 'human' } }, /^translation\.from$/, /is no language tag/),
  bad('many-places', { places: Array.from({ length: 101 }, (_, i) => ({ name: `Town ${i}`, country: 'X', lat: 0, lon: 0 })) }, /^places$/, /more than 100/),
  bad('long-headline', { headline: words(1_001, 'a ') }, /^headline$/, /longer than 1,000/),
  bad('long-paragraph', text(words(50_001, 'a ')), /^blocks\.0$/, /holds a text of 50,001 characters, and 50,000 is the most/),
  bad('ten-megabytes', { blocks: Array.from({ length: 1_000 }, (_, i) => paragraph(`p${i}`, words(10_000, 'A sentence of text. '))) }, /^the whole file$/, /too large to be read as one page: 10,\d{3},\d{3} characters, and 1,000,000 is the most/),
  bad('twenty-megabytes', text(words(20_000_000, 'a ')), /^the whole file$/, /is too large: 20\d{6} bytes/),
  bad('hundred-thousand-marks', { blocks: [{ id: 'p1', type: 'paragraph', text: 'ab '.repeat(16_000), marks: Array.from({ length: 100_000 }, (_, i) => ({ type: 'emphasis', start: (i % 24_000) * 2, end: (i % 24_000) * 2 + 1 })) }] }, /^the whole file$/, /too large to be read as one page/),
  bad('deep-marks', { blocks: [{ id: 'p1', type: 'paragraph', text: 'ab', marks: Array.from({ length: 9 }, () => ({ type: 'strong', start: 0, end: 1 })) }] }, /^blocks\.0$/, /more than 8 marks over one place/),
  { file: 'articles/ten-thousand-mistakes.json', content: { format: 1, slug: 'ten-thousand-mistakes', blocks: Array.from({ length: 200_000 }, () => 1) }, place: /./, reason: /and \d{6} more problems in this file/ },
  { file: 'articles/deep.json', content: `${'['.repeat(100_000)}${']'.repeat(100_000)}`, place: /./, reason: /./ },
  { file: 'articles/prototype.json', content: '{"__proto__": {"format": 1, "slug": "prototype"}, "constructor": {"prototype": {"polluted": true}}}', place: /^format$/, reason: /./ },
]
