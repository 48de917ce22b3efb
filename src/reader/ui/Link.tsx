import { createContext, createElement, use, type ComponentProps, type MouseEvent } from 'react'
import { Link as RouterLink } from 'react-router-dom'

/** What every link of a page shares, worked out once a page: a page has a hundred links, and the router's own resolves each of them anew. */
export type Linking = { base: string; /** path of the page, without the base */ here: string; go: (to: string, options: { replace?: boolean | undefined; state?: unknown }) => void }

export const LinkContext = createContext<Linking | null>(null)

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: string | { search: string; hash: string }; replace?: boolean; state?: unknown }

const isPlain = (event: MouseEvent<HTMLAnchorElement>) => event.button === 0 && !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)

/** A link within the edition. `to` is an address without the base, or a fragment (with a query) of the page one is on. */
export function Link(props: LinkProps) {
  const linking = use(LinkContext)
  if (!linking) return <RouterLink {...props} />
  const { to, replace, state, onClick } = props
  const { base, here, go } = linking
  const address = typeof to === 'string' ? (to.startsWith('#') ? here + to : to) : here + to.search + to.hash
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    go(address, { replace, state })
  }
  // To copy all and take three away costs a tenth of what it costs to copy all but three, and a large edition has millions of links.
  const attributes = { ...props, to: undefined, replace: undefined, state: undefined, href: base + address.slice(1), onClick: follow }
  return createElement('a', attributes)
}
