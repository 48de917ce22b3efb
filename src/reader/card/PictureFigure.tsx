import { createElement, useId, type ReactNode } from 'react'
import { classesOf, drawnElements, mayBeDrawn, type Drawing, type DrawnNode } from '../../contract/drawing'
import styles from './PictureFigure.module.css'

/** A drawing with its caption. Its title and description are what a screen reader tells of it; its size is known before it is painted. */
export function PictureFigure({ drawing: { width, height, title, description, children }, caption }: { drawing: Drawing; caption: ReactNode }) {
  const id = useId()
  return (
    <figure className={styles.figure}>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        <g aria-hidden="true">{children.map(draw)}</g>
      </svg>
      {caption !== null && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  )
}

/** Asks the allow list once more, since what a page embeds is not parsed again; class names become the theme's. */
function draw(node: DrawnNode, key: number): ReactNode {
  if (typeof node === 'string') return node
  if (!drawnElements.includes(node.name)) return null
  const attributes: Record<string, string | number> = { key }
  for (const [name, value] of Object.entries(node.attributes)) {
    if (!mayBeDrawn(name, value)) continue
    if (name === 'class') attributes['className'] = classesOf(value).map((c) => styles[c]).join(' ')
    else attributes[name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())] = value
  }
  return createElement(node.name, attributes, ...node.children.map(draw))
}
