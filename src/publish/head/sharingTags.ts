import type { Site } from '../../contract/edition'
import { absolute } from '../../contract/paths'
import { escapeHtml } from '../pages'

export type SharedPicture = { path: string; alt: string; width: number; height: number }
export type Shared = { page: string; kind: 'article' | 'website'; /** without the edition's name */ title?: string; picture: SharedPicture; published?: string; changed?: string; section?: string }

/** A tag of Open Graph or of X, which read theirs from `property` and from `name`. */
const tag = (name: string, content: string) => `<meta ${name.startsWith('twitter:') ? 'name' : 'property'}="${name}" content="${escapeHtml(content)}">`

/**
 * What a page tells those who share it: Open Graph, and the kind of card that X draws from it. Title and description are those that the
 * page's route put into `head`, so that the two never differ. Without a `url` there is no address to give, nor a picture's.
 */
export function sharingTags(site: Site, head: string, shared: Shared): string {
  const title = shared.title ?? unescapeHtml(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? site.name)
  const description = /<meta name="description" content="([^"]*)"/.exec(head)?.[1]
  const { picture } = shared
  return [
    tag('og:type', shared.kind),
    tag('og:site_name', site.name),
    tag('og:title', title),
    ...(description === undefined ? [] : [tag('og:description', unescapeHtml(description))]),
    ...(site.url === '' ? [] : [
      tag('og:url', absolute(site, shared.page)),
      tag('og:image', absolute(site, picture.path)),
      tag('og:image:type', 'image/png'),
      tag('og:image:width', String(picture.width)),
      tag('og:image:height', String(picture.height)),
      tag('og:image:alt', picture.alt),
    ]),
    ...(shared.published === undefined ? [] : [tag('article:published_time', shared.published)]),
    ...(shared.changed === undefined ? [] : [tag('article:modified_time', shared.changed)]),
    ...(shared.section === undefined ? [] : [tag('article:section', shared.section)]),
    tag('twitter:card', picture.width > picture.height ? 'summary_large_image' : 'summary'),
  ].join('')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Undoes what React escapes in text and attributes. */
const unescapeHtml = (text: string) => text.replace(/&(?:(amp|lt|gt|quot)|#x27);/g, (_, name: string | undefined) => (name === undefined ? "'" : (named[name] ?? '')))
