import type { ReactNode } from 'react'
import { Page } from '../ui/Page'
import { Skeleton } from '../ui/Skeleton'
import styles from './IndexPage.module.css'

/** The frame of the indexes (topics, voices, stories): a title, a line that explains, the list or a skeleton of it. `part` says which page of the index it is, where it is not the first. */
export function IndexPage({ title, part, line, site, children }: { title: string; part?: string; line: string; site: string; children?: ReactNode }) {
  return (
    <Page title={`${part === undefined ? title : `${title}, ${part}`} | ${site}`} {...(line === '' ? {} : { description: part === undefined ? line : `${line} (${part})` })} layout="wide">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.line}>{line}</p>
        <div className={styles.list}>{children ?? <Skeleton lines={10} label={`Loading ${title.toLowerCase()}`} />}</div>
      </div>
    </Page>
  )
}
