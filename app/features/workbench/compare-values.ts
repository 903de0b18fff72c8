import { diffLines, diffWordsWithSpace } from 'diff'

export type ValuePart = { kind: 'same' | 'expected' | 'actual'; text: string }

/** More than that differs everywhere, and showing where says nothing. */
const mostEdits = 200

/** Where two written-out values differ: by lines where they have lines, else by words. Null where all of it does. */
export function compareValues(expected: string, actual: string): ValuePart[] | null {
  const options = { maxEditLength: mostEdits }
  const changes =
    expected.includes('\n') && actual.includes('\n')
      ? diffLines(expected, actual, options)
      : diffWordsWithSpace(expected, actual, options)
  if (changes === undefined || !changes.some(({ added, removed }) => !added && !removed)) return null
  return changes.map(({ added, removed, value }) => ({
    kind: kindOf(added, removed),
    text: value,
  }))
}

function kindOf(added: boolean, removed: boolean): ValuePart['kind'] {
  if (added) return 'actual'
  return removed ? 'expected' : 'same'
}
