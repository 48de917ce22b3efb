import path from 'node:path'
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

/** The drawings in data/pictures by name, and what is wrong with the rest, each told once, whether an article shows it or not. */
export async function readDrawings({ folder, pictures }: Pick<Data, 'folder' | 'pictures'>): Promise<{ drawings: Map<string, Drawing>; problems: Problem[] }> {
  const drawings = new Map<string, Drawing>()
  const problems: Problem[] = []
  for (const name of pictures) {
    const drawing = await readDrawing(folder, name)
    if (drawing.ok) drawings.set(name, drawing.value)
    else problems.push(...drawing.problems)
  }
  return { drawings, problems }
}

/** Those of an article's figures. One that is missing or refused is left out: it has been told. */
export const drawingsOf = (drawings: ReadonlyMap<string, Drawing>, names: readonly string[]): Record<string, Drawing> =>
  Object.fromEntries(names.flatMap((name) => {
    const drawing = drawings.get(name)
    return drawing ? [[name, drawing]] : []
  }))
