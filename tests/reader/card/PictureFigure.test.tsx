import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/contract/article'
import type { Drawing, DrawnNode } from '../../../src/contract/drawing'
import { ArticleBlock } from '../../../src/reader/card/ArticleBlock'

const figure: Block = { id: 'f1', type: 'figure', picture: 'lock.svg', caption: 'How it works.', credit: 'Drawing: News Unrolled' }
const drawing = (...children: DrawnNode[]): Drawing => ({ width: 400, height: 200, title: 'A lock', description: 'Water rises.', children })

function show(drawings: Record<string, Drawing>, times = 1) {
  const quoting = { quotations: [], voices: new Map<string, never>(), hrefOf: () => '' }
  return render(<MemoryRouter>{Array.from({ length: times }, (_, i) => <ArticleBlock key={i} block={figure} quoting={quoting} noted={{ page: '' }} known={new Set()} drawings={drawings} />)}</MemoryRouter>)
}

describe('a figure with a drawing', () => {
  it('shows it under its title and description, sized by its view box, with caption and credit', () => {
    show({ 'lock.svg': drawing({ name: 'text', attributes: { class: 'strong halo', 'font-size': '14', 'text-anchor': 'end' }, children: ['26 m'] }) })
    const picture = screen.getByRole('img', { name: 'A lock' })
    expect(picture).toHaveAccessibleDescription('Water rises.')
    expect(picture).toHaveAttribute('viewBox', '0 0 400 200')
    expect(picture).toHaveAttribute('height', '200')
    const words = picture.querySelector('text')
    expect(words).toHaveTextContent('26 m')
    expect(words?.getAttributeNames().sort()).toEqual(['class', 'font-size', 'text-anchor'])
    expect(screen.getByRole('figure')).toHaveTextContent('How it works. (Drawing: News Unrolled)')
  })

  it('gives two drawings of one page ids of their own', () => {
    const { container } = show({ 'lock.svg': drawing() }, 2)
    const ids = [...container.querySelectorAll('[id]')].map((e) => e.id)
    expect(ids).toHaveLength(4)
    expect(new Set(ids).size).toBe(4)
    for (const picture of screen.getAllByRole('img')) expect(picture).toHaveAccessibleName('A lock')
  })

  it('leaves out what is not on the allow list, even where the data carry it', () => {
    const { container } = show({ 'lock.svg': drawing({ name: 'rect', attributes: { style: 'fill: red', onclick: 'alert(1)', href: 'https://evil.example', class: 'hidden', width: '9' }, children: [] }) })
    expect(container.querySelector('rect')?.getAttributeNames()).toEqual(['width'])
  })

  it('leaves out elements that no drawing may hold', () => {
    const { container } = show({ 'lock.svg': drawing({ name: 'script', attributes: {}, children: ['alert(1)'] } as unknown as DrawnNode, { name: 'g', attributes: {}, children: [] }) })
    expect(container.querySelector('script')).toBeNull()
    expect(container.querySelector('svg > g > g')).not.toBeNull()
  })

  it('whose drawing was refused says what there was', () => {
    show({})
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/The post carried a picture/)).toHaveTextContent('The post carried a picture: How it works. (Drawing: News Unrolled)')
  })
})
