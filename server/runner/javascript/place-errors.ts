import type { Place } from '../contract'

/** What a module's text is put into. On its first line, so that lines stay where they are. */
export const moduleStart = '(function (exports, require, module, __filename, __dirname) {'

export const moduleText = (code: string) => `${moduleStart}${code.replace(/^#!/, '//')}\n})`

/** The first frame of a stack that is in a file of the exercise. */
export function placeOf(stack: string, paths: Set<string>): Place | null {
  for (const frame of stack.matchAll(/\(([^()\n]+?):(\d+)(?::(\d+))?\)/g)) {
    const [, path = '', line = '', column] = frame
    if (!paths.has(path) || Number(line) < 1) continue
    const shift = line === '1' ? moduleStart.length : 0
    const at = Number(column) - shift
    return { path, line: Number(line), ...(at > 0 ? { column: at } : {}) }
  }
  return null
}
