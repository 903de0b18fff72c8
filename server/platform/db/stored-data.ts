import type * as z from 'zod'

/** A row holds something that its schema does not allow. Says where, so that it can be found and mended. */
export class StoredDataError extends Error {
  override name = 'StoredDataError'
  readonly table: string
  readonly id: string
  readonly path: string

  constructor(at: { table: string; id: string; path: string; problem: string }) {
    super(`${at.table} ${at.id}: ${at.path} ${at.problem}`)
    this.table = at.table
    this.id = at.id
    this.path = at.path
  }
}

/** What a JSON column holds, as its schema has it. `id` is what the row is found by. */
export function readStored<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { table, id, column }: { table: string; id: string; column: string },
): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { path, problem } = explain(parsed.error.issues)
  // Keys come from the row as well, and may be of any length.
  const place = [column, ...path.map(String)].join('.').slice(0, 300)
  throw new StoredDataError({ table, id, path: place, problem: problem.slice(0, 300) })
}

type Issue = z.core.$ZodIssue

/** Of a choice between shapes, what speaks against the one that was meant: whose keys are known. */
function explain(issues: Issue[]): { path: PropertyKey[]; problem: string } {
  const [issue] = issues
  if (issue === undefined) return { path: [], problem: 'does not fit' }
  const [first, ...others] = issue.code === 'invalid_union' ? issue.errors : []
  if (first === undefined) return { path: issue.path, problem: issue.message }
  const meant = others.reduce((best, other) => (strangers(other) < strangers(best) ? other : best), first)
  const inside = explain(meant)
  return { path: [...issue.path, ...inside.path], problem: inside.problem }
}

function strangers(issues: Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0)
}
