import type { Emitted, Picturing } from './edition'
import type { SiteFile } from './dataForms'

/** Sizes in px: home screens and installers ask for 192 and 512, Apple's for 180. */
const sizes = [180, 192, 512] as const

/** The icon on a ground that fills the whole square, inside the circle that every mask leaves (W3C: 80 % of the width). */
const maskable = (icon: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#fbf8f2"/>${icon.replace('<svg ', '<svg x="4" y="4" width="32" height="32" ')}</svg>`

/** The web manifest and the icons that it and the pages name, drawn from favicon.svg. */
export async function* emitWebManifest(site: SiteFile, { icon, draw }: Picturing): AsyncGenerator<Emitted> {
  for (const size of sizes) yield { path: `icons/icon-${size}.png`, bytes: await draw(size === 180 ? maskable(icon) : icon, size) }
  for (const size of [192, 512]) yield { path: `icons/maskable-${size}.png`, bytes: await draw(maskable(icon), size) }
  const png = (name: string, size: number, purpose: string) => ({ src: `icons/${name}-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })
  yield {
    path: 'manifest.webmanifest',
    bytes: JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.tagline,
      lang: site.language,
      id: site.base,
      start_url: site.base,
      scope: site.base,
      display: 'standalone',
      background_color: '#fbf8f2',
      theme_color: '#fbf8f2',
      // Relative to the manifest, so that they hold under a sub-path.
      icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, png('icon', 192, 'any'), png('icon', 512, 'any'), png('maskable', 192, 'maskable'), png('maskable', 512, 'maskable')],
    }),
  }
}
