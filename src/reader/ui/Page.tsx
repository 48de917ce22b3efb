import type { ReactNode } from 'react'
import styles from './Page.module.css'

type Props = { title: string; description?: string; noindex?: boolean; layout: 'three' | 'article' | 'wide' | 'narrow' | 'whole'; children: ReactNode }

/** The frame of every page: its title for the browser, and the columns. The first child is the main one; the others are rails. */
export function Page({ title, description, noindex = false, layout, children }: Props) {
  return (
    <>
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {noindex && <meta name="robots" content="noindex" />}
      <div className={styles[layout]}>{children}</div>
    </>
  )
}
