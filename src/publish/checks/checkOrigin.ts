import type { Problem } from '../../contract/problem'
import type { SiteFile } from '../dataForms'

/** A site without its absolute address can be read, but neither followed nor shared. That is a doubt, since nobody knows the address before there is a host. */
export function checkOrigin({ url }: SiteFile): Problem[] {
  return url !== '' ? [] : [{
    file: 'data/site.json',
    place: 'url',
    reason: 'is missing: the edition is written without canonical links, feeds, sitemaps and addresses of pictures for sharing, which must be absolute',
    remedy: 'write the origin at which it will be served, such as https://news.example',
  }]
}
