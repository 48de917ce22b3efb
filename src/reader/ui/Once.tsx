import { createContext, createElement, use, type ReactNode } from 'react'

/** Of the prerender: the place on this page for a part that is kept, and whether it has been drawn already. */
export type FindKept = (of: object, as: string) => { place: number; drawn: boolean }

export const KeptContext = createContext<FindKept | null>(null)

type Props = { of: object; as?: string; children: ReactNode }

/**
 * A part of a page that is the same on every page where `of` is shown `as` this. Publishing draws it once and copies it from then on (see
 * app/keptParts.ts); a browser draws it as if this were not here. Nothing within may ask which page it is on.
 */
export function Once({ of, as = '', children }: Props) {
  const find = use(KeptContext)
  if (!find) return children
  const { place, drawn } = find(of, as)
  return createElement('kept-part', { id: place }, drawn ? null : children)
}
