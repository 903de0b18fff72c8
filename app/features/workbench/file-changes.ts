import { structuredPatch } from 'diff'
import type { CodeFile } from './exercise-types'

export type ChangedLine = { sign: 'same' | 'out' | 'in'; before: number | null; after: number | null; text: string }
export type FileChange = {
  path: string
  state: 'same' | 'changed' | 'new' | 'gone'
  /** In stretches, with three lines around each. */
  hunks: ChangedLine[][]
  /** Too much differs to be shown line by line. */
  isTooMuch: boolean
}

const mostEdits = 1_000

/** What became of each file from one state to the other, in the order of the later. */
export function changesBetween(before: readonly CodeFile[], after: readonly CodeFile[]): FileChange[] {
  const was = new Map(before.map(({ path, text }) => [path, text]))
  const gone = before.filter(({ path }) => !after.some((file) => file.path === path))
  return [
    ...after.map(({ path, text }) => changeOf(path, was.get(path) ?? null, text)),
    ...gone.map(({ path, text }) => changeOf(path, text, null)),
  ]
}

function changeOf(path: string, before: string | null, after: string | null): FileChange {
  const state = stateOf(before, after)
  if (state === 'same') return { path, state, hunks: [], isTooMuch: false }
  const patch = structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: 3, maxEditLength: mostEdits })
  if (patch === undefined) return { path, state, hunks: [], isTooMuch: true }
  return { path, state, isTooMuch: false, hunks: patch.hunks.map(numbered) }
}

function numbered({ oldStart, newStart, lines }: { oldStart: number; newStart: number; lines: string[] }) {
  let [old, now] = [oldStart, newStart]
  return lines.flatMap((line): ChangedLine[] => {
    const text = line.slice(1)
    if (line.startsWith('-')) return [{ sign: 'out', before: old++, after: null, text }]
    if (line.startsWith('+')) return [{ sign: 'in', before: null, after: now++, text }]
    if (line.startsWith(' ')) return [{ sign: 'same', before: old++, after: now++, text }]
    return []
  })
}

function stateOf(before: string | null, after: string | null): FileChange['state'] {
  if (before === null) return 'new'
  if (after === null) return 'gone'
  return before === after ? 'same' : 'changed'
}
