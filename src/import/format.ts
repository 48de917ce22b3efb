import { parseArticle, type Article } from '../contract/article'
import { limitProblems } from '../contract/articleLimits'
import type { Result } from '../contract/problem'

/** One file to import, read but not understood. `modified` is the day (YYYY-MM-DD) on which the file was last changed. */
export type Post = { file: string; bytes: Uint8Array; modified: string }

/** What every adaptX needs besides the foreign form: what goes into provenance, and the last resort for the day. */
export type Origin = { file: string; original: string; sha256: string; importer: string; modified: string }

/** `unknown` is not "no": it only means that this format does not claim the bytes. */
export type Detection = 'sure' | 'likely' | 'unknown'

/**
 * A foreign form of news. `version` counts up when the same bytes would give another article.
 * parse never throws; adapt turns what parse gave into an article and notes each change in its provenance.
 */
type Format<Foreign> = {
  name: string
  version: number
  detect: (bytes: Uint8Array) => Detection
  parse: (bytes: Uint8Array, file: string) => Result<Foreign>
  adapt: (foreign: Foreign, origin: Origin) => Article
}

/** A format whose own foreign form is hidden, so that formats of every kind stand in one list. */
export type SealedFormat = { name: string; detect: Format<unknown>['detect']; importer: string; read: (bytes: Uint8Array, origin: Origin) => Result<Article> }

/** Ties parse to adapt and checks what comes out: an article of ours that the contract refuses is a bug, so it throws. */
export function sealFormat<Foreign>(format: Format<Foreign>): SealedFormat {
  return {
    name: format.name,
    detect: format.detect,
    importer: `${format.name} ${format.version}`,
    read: (bytes, origin) => {
      const foreign = format.parse(bytes, origin.file)
      if (!foreign.ok) return foreign
      const adapted = format.adapt(foreign.value, origin)
      const tooMuch = limitProblems(adapted, origin.file)
      if (tooMuch.length > 0) return { ok: false, problems: tooMuch }
      const article = parseArticle(adapted, origin.file)
      if (article.ok) return article
      const faults = article.problems.map((p) => `${p.place} ${p.reason}`).join('; ')
      throw new Error(`the importer of ${format.name} made an invalid article of ${origin.file}: ${faults}`)
    },
  }
}
