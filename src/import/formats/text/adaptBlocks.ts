import type { Article, Block, Change } from '../../../contract/article'
import { placeOf, type LooseDay, type Part, type SettledLine } from './line'
import { mendSlips, type Slip } from './mendSlips'
import type { NoteTies } from './tieNotes'

type Body = { blocks: Block[]; slips: Slip[]; changes: Change[] }
type PartOf<R extends Part['role']> = Extract<Part, { role: R }>

/** Lines to blocks, in reading order. Each kind of block counts its own ids: p1, h1, l1, f1, r1. */
export function adaptBlocks(lines: readonly SettledLine[], notes: NoteTies, yearOf: (day: LooseDay) => string | undefined): Body {
  const body: Body = { blocks: [], slips: [], changes: [] }
  const counts = new Map<string, number>()
  const nextId = (letter: string) => {
    const count = (counts.get(letter) ?? 0) + 1
    counts.set(letter, count)
    return `${letter}${count}`
  }
  const note = (rule: string, place: string, before: string, after: string) => body.changes.push({ rule, place, before, after })
  const captioned = (caption: string | undefined) => {
    const captionMarks = caption === undefined ? [] : notes.marksOf(caption)
    return { ...(caption === undefined ? {} : { caption }), ...(captionMarks.length === 0 ? {} : { captionMarks }) }
  }

  const addFigure = (line: SettledLine, part: PartOf<'figure'>) => {
    const id = nextId('f')
    body.blocks.push({ id, type: 'figure', ...captioned(part.caption), ...(part.credit === undefined ? {} : { credit: part.credit }) })
    note('picture caption', placeOf(line), line.text, `${id}: ${part.credit === undefined ? 'a caption without credit' : `credit “${part.credit}”`}; the post brought no picture`)
    if (part.width !== undefined) note('left out', `${placeOf(line)} (a picture’s width)`, part.width, '')
    if (part.day) note('left out', `${placeOf(line)} (a picture’s day, used for the year)`, yearOf(part.day) ?? '', '')
  }

  const addCard = (above: SettledLine | undefined, line: SettledLine, part: PartOf<'cardHeadline'>) => {
    const id = nextId('r')
    const caption = above?.part.role === 'cardCaption' ? above.part : undefined
    const date = caption?.day && yearOf(caption.day)
    body.blocks.push({
      id,
      type: 'related',
      headline: part.text,
      ...(caption?.agency === undefined ? {} : { agency: caption.agency }),
      ...(date === undefined ? {} : { date }),
      ...captioned(caption?.caption),
    })
    const place = above && caption ? `lines ${above.from} and ${line.from}` : placeOf(line)
    const found = [caption?.agency, date].filter((f) => f !== undefined).join(', ')
    note('related card', place, caption && above ? `${above.text}\n${line.text}` : line.text, `${id}, because ${part.why}${found === '' ? '' : `: ${found}`}`)
    if (above && caption?.width !== undefined) note('left out', `${placeOf(above)} (a picture’s width)`, caption.width, '')
  }

  const addText = (type: 'paragraph' | 'heading', line: SettledLine, words: string) => {
    const mended = mendSlips(words)
    const id = nextId(type === 'paragraph' ? 'p' : 'h')
    for (const slip of mended.slips) note('translation slip', `${placeOf(line)} (${id})`, slip.before, slip.after)
    body.slips.push(...mended.slips)
    body.blocks.push({ id, type, text: mended.text, marks: notes.marksOf(mended.text) })
  }

  const addItem = (line: SettledLine, above: SettledLine | undefined, part: PartOf<'item'>) => {
    const item = { text: part.text, marks: notes.marksOf(part.text) }
    const last = body.blocks.at(-1)
    const goesOn = above?.part.role === 'item' && above.part.bullet === part.bullet
    if (goesOn && last?.type === 'list') last.items.push(item)
    else body.blocks.push({ id: nextId('l'), type: 'list', items: [item] })
    note('list', placeOf(line), part.bullet, `an item of ${body.blocks.at(-1)?.id ?? ''}`)
  }

  for (const [i, line] of lines.entries()) {
    const { part } = line
    if (part.role === 'figure') addFigure(line, part)
    else if (part.role === 'cardHeadline') addCard(lines[i - 1], line, part)
    else if (part.role === 'item') addItem(line, lines[i - 1], part)
    else if (part.role === 'heading') addText('heading', line, line.text)
    else if (part.role === 'paragraph') {
      if (part.dateline) note('dateline', placeOf(line), part.dateline.words, datelineWords(part.dateline))
      addText('paragraph', line, part.text)
    }
  }
  return body
}

const datelineWords = (d: NonNullable<PartOf<'paragraph'>['dateline']>) =>
  [`place ${d.place}`, d.dayWords === undefined ? '' : `day ${d.dayWords}`, d.agency === undefined ? '' : `agency ${d.agency}`].filter((w) => w !== '').join(', ')

/** The article's dateline, its day with the year that was inferred. */
export function adaptDateline(lines: readonly SettledLine[], day: string | undefined): Article['dateline'] {
  const found = lines.flatMap(({ part }) => (part.role === 'paragraph' && part.dateline ? [part.dateline] : []))[0]
  return found && { place: found.place, ...(day === undefined ? {} : { date: day }), ...(found.agency === undefined ? {} : { agency: found.agency }) }
}
