import { diffArrays } from 'diff'

type CodeFile = { path: string; text: string }
type Flaw = { id: string; path: string; from: number; to: number }
export type MisplacedFlaw = { id: string; path: string; line: number; message: string }

/**
 * Flaws that are not where their key says. The right place is one that is there, holds something, and is not the same
 * in the solution: what the solution leaves as it was can't have been wrong.
 */
export function findMisplacedFlaws({
  flaws,
  files,
  solution,
}: {
  flaws: readonly Flaw[]
  files: readonly CodeFile[]
  solution: readonly CodeFile[]
}): MisplacedFlaw[] {
  return flaws.flatMap((flaw) => {
    const fault = (message: string) => [{ id: flaw.id, path: flaw.path, line: flaw.from, message }]
    const file = files.find(({ path }) => path === flaw.path)
    if (file === undefined) return fault(`the flaw ${flaw.id} is in ${flaw.path}, which is not there`)
    const lines = file.text.split('\n')
    if (flaw.to > lines.length) return fault(`the flaw ${flaw.id} ends at line ${flaw.to} of ${lines.length}`)
    if (lines.slice(flaw.from - 1, flaw.to).every((line) => line.trim() === ''))
      return fault(`the flaw ${flaw.id} marks nothing but empty lines`)
    const mended = solution.find(({ path }) => path === flaw.path)
    // A solution that does without the file has mended all of it.
    if (mended === undefined || changesWithin(lines, mended.text.split('\n'), flaw)) return []
    return fault(`the solution leaves the lines of the flaw ${flaw.id} as they were`)
  })
}

/** Whether a line of the span is gone or another one, or new lines came beside or between its lines. */
function changesWithin(before: string[], after: string[], { from, to }: Flaw): boolean {
  let line = 1
  let isReplacing = false
  for (const { added, removed, count } of diffArrays(before, after)) {
    if (removed && line <= to && line + count - 1 >= from) return true
    // What stands in place of removed lines is where those were, and nowhere else.
    if (added && !isReplacing && line >= from && line <= to + 1) return true
    isReplacing = removed
    if (!added) line += count
  }
  return false
}
