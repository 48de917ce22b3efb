import { useId } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { keptParts } from '../../../src/reader/app/keptParts'
import { KeptContext, Once } from '../../../src/reader/ui/Once'

/** Draws one page with two parts of `of`; counts how often a part was drawn. */
function page(of: object, headline: string, drawn: string[]): string {
  const Part = ({ name }: { name: string }) => {
    drawn.push(name)
    return <p>{name} &lt;/kept-part&gt; $&amp;</p>
  }
  const { find, fill } = keptParts()
  return fill(renderToString(
    <KeptContext value={find}>
      <h1>{headline}</h1>
      <Once of={of}><Part name="one" /></Once>
      <Once of={of} as="other"><Part name="two" /></Once>
    </KeptContext>,
  ))
}

describe('keptParts', () => {
  it('draws a part once and copies it into every later page, as it would have been drawn there', () => {
    const of = {}
    const drawn: string[] = []
    const body = '<p>one<!-- --> &lt;/kept-part&gt; $&amp;</p><p>two<!-- --> &lt;/kept-part&gt; $&amp;</p>'
    expect(page(of, 'First', drawn)).toBe(`<h1>First</h1>${body}`)
    expect(page(of, 'Second', drawn)).toBe(`<h1>Second</h1>${body}`)
    expect(drawn).toEqual(['one', 'two'])
  })

  it('draws the parts of something else anew', () => {
    const drawn: string[] = []
    page({}, 'First', drawn)
    page({}, 'Second', drawn)
    expect(drawn).toEqual(['one', 'two', 'one', 'two'])
  })

  it('gives elements the ids that hydration will give them', () => {
    const Named = () => <i id={useId()} />
    const of = {}
    const site = <div><Once of={of}><p><Named /><Named /></p></Once><section><Named /></section></div>
    const drawn = () => {
      const { find, fill } = keptParts()
      return fill(renderToString(<KeptContext value={find}>{site}</KeptContext>))
    }
    const hydrated = renderToString(<KeptContext value={null}>{site}</KeptContext>)
    expect([drawn(), drawn()]).toEqual([hydrated, hydrated])
  })

  it('is nothing where no page is prerendered', () => {
    expect(renderToString(<Once of={{}}><b>text</b></Once>)).toBe('<b>text</b>')
  })
})
