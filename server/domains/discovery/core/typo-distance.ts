/** Above this a name is no guess any more: two of five letters. */
export const farthestGuess = 0.4

/** Nobody means a name by more, and comparing costs the letters of one word times those of the other. */
const mostWords = 8
const longestWord = 30

/**
 * How far a name is from what somebody typed, from 0 (has the words) to 1: for each word typed, the letters to change in
 * the nearest word of the name, by the length of what was typed; the mean of these. Two letters swapped are one change,
 * which trigrams, that found the name, count as three or four.
 */
export function typoDistance(typed: string, name: string): number {
  const wanted = wordsOf(typed).slice(0, mostWords)
  const there = wordsOf(name)
  if (wanted.length === 0 || there.length === 0) return 1
  const far = wanted.map((word) => Math.min(1, ...there.map((other) => editDistance(word, other) / word.length)))
  return far.reduce((sum, distance) => sum + distance, 0) / far.length
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord))
}

/** Letters to put in, take out, replace, or swap with their neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const steps = [
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? (beforeLast[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY,
      ]
      next.push(Math.min(...steps))
    }
    beforeLast = last
    last = next
  }
  return last[other.length] ?? 0
}
