import { describe, expect, it } from 'vitest'
import { inferTranslation } from '../../../../src/import/formats/text/inferTranslation'
import { importText, post, typesOf } from './importText'

const day = 'The council met and spoke about the pond for most of the day.'

describe('the dateline', () => {
  const forms: [string, string, string | undefined, string | undefined][] = [
    ['NEW TOLM, April 28 – Norvik Wire. The pond froze.', 'New Tolm', '2023-04-28', 'Norvik Wire'],
    ['TOLM, Aug. 6 (Norvik Wire) - The pond froze.', 'Tolm', '2023-08-06', 'Norvik Wire'],
    ['Port Arlen, 28 April 2019. /Norvik/. The pond froze.', 'Port Arlen', '2019-04-28', 'Norvik'],
    ['ST. ARLEN, D.C., 2023-04-28 — The pond froze.', 'St. Arlen, D.C.', '2023-04-28', undefined],
    ['TOLM — The pond froze.', 'Tolm', undefined, undefined],
    ['RIO DE TOLM (AP) – The pond froze.', 'Rio de Tolm', undefined, 'AP'],
  ]
  for (const [text, place, date, agency] of forms) {
    it(`is found in: ${text}`, () => {
      const { dateline, blocks } = importText(post(text, day), '2023-11-01')
      expect([dateline?.place, dateline?.date, dateline?.agency]).toEqual([place, date, agency])
      expect(blocks[0]).toMatchObject({ text: 'The pond froze.' })
    })
  }
  for (const text of ['NATO – as it calls itself – met.', 'Tolm – The pond froze.', 'Brandt, who chairs it - said so.', 'May 4 – Mayday. The pond froze.']) {
    it(`is not seen in: ${text}`, () => {
      const { dateline, blocks } = importText(post(text, day))
      expect(dateline).toBeUndefined()
      expect(blocks[0]).toMatchObject({ text })
    })
  }
  it('keeps words after the dash that are no agency', () => {
    expect(importText(post('TOLM, April 28 – Yesterday the pond froze.', day)).blocks[0]).toMatchObject({ text: 'Yesterday the pond froze.' })
  })
})

describe('the year of a day without one', () => {
  const dated = (dateline: string, card: string) => importText(post(`TOLM, ${dateline} – Norvik Wire. ${day}`, `Boats at the lock - Norvik Wire, 1920, ${card}`, 'Keeper asks for a tug', day)).published.value
  it('is that of the cards', () => expect(dated('April 28', '25.04.2019')).toBe('2019-04-28'))
  it('is the next one for January beside cards of December', () => expect(dated('January 2', '30.12.2019')).toBe('2020-01-02'))
  it('is the one before for December beside cards of January', () => expect(dated('December 30', '02.01.2020')).toBe('2019-12-30'))
  it('is a leap year for 29 February', () => expect(dated('February 29', '02.01.2021')).toBe('2020-02-29'))
  it('never lies after the day of the file', () => expect(importText(post(`TOLM, June 1 – ${day}`), '2024-03-05').published.value).toBe('2023-06-01'))
  it('says from what it was inferred', () => {
    expect(importText(post(`TOLM, June 1 – ${day}`)).published.inferredFrom).toBe('the dateline, June 1, and the day on which the file was last changed, 2024-03-05')
  })
  it('is not asked for where only cards have a day: the newest of them is taken', () => {
    const article = importText(post(day, 'Boats - Norvik Wire, 1920, 25.04.2019', 'Keeper asks for a tug', day))
    expect(article.published).toMatchObject({ value: '2019-04-25', inferredFrom: 'the newest date on its related cards, 2019-04-25' })
  })
})

describe('related cards', () => {
  const sure = ['Boats at the lock - Norvik Wire, 1920, 25.04.2019', 'Keeper asks for a tug']
  it('need a headline below the caption, or it is a picture', () => {
    expect(typesOf(importText(post(day, 'Boats at the lock - Norvik Wire, 1920, 25.04.2019', `“Nobody rows,” he said. ${day}`)))).toBe('paragraph figure paragraph')
  })
  it('without agency and day are believed beside sure ones only', () => {
    const bare = ['Lock keeper Jon Averin', 'Averin asks for a second tug']
    expect(typesOf(importText(post(day, ...sure, day, ...bare, day)))).toBe('paragraph related paragraph related paragraph')
    expect(typesOf(importText(post(day, ...bare, day)))).not.toContain('related')
  })
  it('are not seen in a subheading over a short paragraph', () => {
    expect(typesOf(importText(post(day, ...sure, day, 'The road to Tolm', 'Tolm has no road yet.', day)))).toBe('paragraph related paragraph heading paragraph paragraph')
  })
  it('have their tail after the last dash', () => {
    const article = importText(post(day, 'The lock - its old part - Norvik Wire, 1920, 25.04.2019', 'Keeper asks for a tug', day))
    expect(article.blocks[1]).toEqual({ id: 'r1', type: 'related', headline: 'Keeper asks for a tug', agency: 'Norvik Wire', date: '2019-04-25', caption: 'The lock - its old part' })
  })
  it('are not seen in a sentence that ends in a dash and a name', () => {
    expect(typesOf(importText(post(day, 'They went to the old lock - Tolm, of course.', day)))).toBe('paragraph paragraph paragraph')
  })
})

describe('notes', () => {
  it('stay apart by their marks', () => {
    const article = importText(post('The Herons* met the Oars** and the Swans†.', '* First note here.', '** Second note here.', '† Third note here.'))
    expect(article.notes.map((n) => `${n.id} ${n.mark} ${n.text}`)).toEqual(['n1 * First note here.', 'n2 ** Second note here.', 'n3 † Third note here.'])
  })
  it('in brackets hold for their own text only', () => {
    const article = importText(post('The Herons * (H *, banned in Veldia) met the Oars.', 'The Swans* came late.', '* Founded long ago.'))
    expect(article.blocks.map((b) => (b.type === 'paragraph' ? b.marks.map((m) => (m.type === 'note' ? m.note : '')) : []))).toEqual([['n1', 'n1'], ['n2']])
  })
  it('are not made of bullets', () => {
    expect(typesOf(importText(post(day, '* one thing', '* another thing')))).toBe('paragraph list')
  })
})

describe('slips and translation', () => {
  it('leave a cue that is said twice for a reason', () => {
    const text = '“I said so,” he said. She said. They left.'
    expect(importText(post(text)).blocks[0]).toMatchObject({ text })
  })
  it('infer a translation only where slips and agencies agree', () => {
    const slip = [{ before: 'a', after: 'b' }]
    expect(inferTranslation(slip, ['RIA Novosti'], 'en').translation).toEqual({ from: 'ru', by: 'machine' })
    expect(inferTranslation([], ['RIA Novosti'], 'en').translation).toBeUndefined()
    expect(inferTranslation(slip, ['Norvik Wire'], 'en').translation).toBeUndefined()
    expect(inferTranslation(slip, ['RIA Novosti', 'Reuters'], 'en').translation).toBeUndefined()
    expect(inferTranslation(slip, ['RIA Novosti'], 'ru').translation).toBeUndefined()
  })
})

describe('language and direction', () => {
  it('follow the script', () => {
    expect(importText('عنوان الخبر\n\nقال الوزير إن الاجتماع كان ناجحا اليوم.')).toMatchObject({ direction: 'rtl', language: 'und', slug: expect.stringMatching(/^n-[0-9a-f]{16}$/) as string })
  })
  it('follow the small words', () => {
    expect(importText('Der See\n\nDer Rat hat über den Teich gesprochen, und die Mitglieder sind sich nicht einig.').language).toBe('de')
  })
})
