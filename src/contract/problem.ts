import * as v from 'valibot'

/** What went wrong with one item, said so that an editor can act: where it is, why it is wrong, what to do. */
export type Problem = {
  /** path of the file, as the editor would type it */
  file: string
  /** place inside the file: a line, a field path such as `blocks.3.text`, or `the whole file` */
  place: string
  reason: string
  remedy: string
}

/** The answer of every parseX: never thrown, either a value or at least one problem. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** Problems of one file that are told: whoever made more of them made them all in one way. */
const mostIssues = 20

/**
 * Checks `input` against a schema and turns every issue into a Problem that names the field.
 * All of them get the same `remedy`.
 */
export function parseWith<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  file: string,
  remedy: string,
): Result<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return { ok: true, value: parsed.output }
  const { issues } = parsed
  const more = issues.length - mostIssues
  return {
    ok: false,
    problems: issues.slice(0, mostIssues).map((issue, i) => ({
      file,
      place: v.getDotPath(issue) ?? 'the whole file',
      reason: i === mostIssues - 1 && more > 0 ? `${issue.message} (and ${more} more problems in this file)` : issue.message,
      remedy,
    })),
  }
}
