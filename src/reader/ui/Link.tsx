import { createContext, use, type ComponentProps, type MouseEvent } from 'react'
import { Link as RouterLink } from 'react-router-dom'

/** What every link of a page shares, worked out once a page: a page has a hundred links, and the router's own resolves each of them anew. */
export type Linking = { base: string; go: (to: string, options: { replace?: boolean | undefined; state?: unknown }) => void }

export const LinkContext = createContext<Linking | null>(null)

/** Path of the page, without the base. Asked only by links to a fragment: the others stay as they are when the page changes. */
export const HereContext = createContext('')

type Attribute = 'aria-controls' | 'aria-current' | 'aria-expanded' | 'aria-haspopup' | 'aria-keyshortcuts' | 'aria-label' | 'children' | 'className' | 'dir' | 'id' | 'lang' | 'onBlur' | 'onClick' | 'onFocus' | 'onPointerEnter' | 'onPointerLeave' | 'rel' | 'title'
type LinkProps = Pick<ComponentProps<'a'>, Attribute> & { 'data-opens'?: string; 'data-result'?: string; to: string | { search: string; hash: string }; replace?: boolean; state?: unknown }

const isPlain = (event: MouseEvent<HTMLAnchorElement>) => event.button === 0 && !(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)

/** A link within the edition. `to` is an address without the base, or a fragment (with a query) of the page one is on. */
export function Link(props: LinkProps) {
  const linking = use(LinkContext)
  if (!linking) return <RouterLink {...props} />
  const { to, replace, state, onClick, children } = props
  const { base, go } = linking
  const address = typeof to === 'string' ? (to.startsWith('#') ? use(HereContext) + to : to) : use(HereContext) + to.search + to.hash
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    go(address, { replace, state })
  }
  // One by one: to copy what is left of `props` takes ten times as long, and a large edition has millions of links.
  return (
    <a
      className={props.className} id={props.id} href={base + address.slice(1)} rel={props.rel} title={props.title} lang={props.lang} dir={props.dir}
      aria-controls={props['aria-controls']} aria-current={props['aria-current']} aria-expanded={props['aria-expanded']} aria-haspopup={props['aria-haspopup']} aria-keyshortcuts={props['aria-keyshortcuts']} aria-label={props['aria-label']}
      data-opens={props['data-opens']} data-result={props['data-result']} onBlur={props.onBlur} onFocus={props.onFocus} onPointerEnter={props.onPointerEnter} onPointerLeave={props.onPointerLeave} onClick={follow}
    >
      {children}
    </a>
  )
}
