import path from 'node:path'
import type { Article } from '../../contract/article'
import type { Drawing } from '../../contract/drawing'
import type { Problem, Result } from '../../contract/problem'
import { readPicture, type Data } from '../readData'
import { parseDrawing } from './parseDrawing'

async function readDrawing(folder: string, name: string): Promise<Result<Drawing>> {
  const file = path.join(path.basename(folder), 'pictures', name)
  const source = name.endsWith('.svg') ? await readPicture(folder, name) : undefined
  if (source !== undefined) return parseDrawing(source, file)
  return { ok: false, problems: [{ file, place: 'the whole file', reason: 'is no drawing that can be read', remedy: 'its name should end in .svg; keep other files elsewhere' }] }
}

/** The drawings that an article's figures show, by name. One that is missing or refused is left out: `checkDrawings` and `checkArticle` have told it. */
export async function readDrawings(folder: string, article: Pick<Article, 'blocks'>): Promise<Record<string, Drawing>> {
  const names = [...new Set(article.blocks.flatMap((b) => (b.type === 'figure' && b.picture !== undefined ? [b.picture] : [])))]
  const read = await Promise.all(names.map(async (name) => [name, await readDrawing(folder, name)] as const))
  return Object.fromEntries(read.flatMap(([name, drawing]) => (drawing.ok ? [[name, drawing.value]] : [])))
}

/** What is wrong with the files of data/pictures, each told once, whether an article shows it or not. */
export async function checkDrawings({ folder, pictures }: Pick<Data, 'folder' | 'pictures'>): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const name of pictures) {
    const drawing = await readDrawing(folder, name)
    if (!drawing.ok) problems.push(...drawing.problems)
  }
  return problems
}
