import type { Mark } from './open-editor'
import type { ShownResult } from './present-result'

/** What a result has to say about lines, by file. */
export function placeMarks(result: ShownResult | null): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>()
  const add = (path: string, mark: Mark) => marks.set(path, [...(marks.get(path) ?? []), mark])
  for (const { path, line, column, code, message } of result?.diagnostics ?? [])
    add(path, { line, column, isError: true, message: `${code}: ${message}` })
  for (const { at, status, name, message } of result?.tests ?? [])
    if (at !== null && status !== 'passed')
      add(at.path, { line: at.line, column: at.column ?? null, isError: false, message: `${name}: ${message}` })
  return marks
}
