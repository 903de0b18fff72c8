/** The word that somebody may have meant: at most two letters off, and never more than a third of them. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  let nearest: string | null = null
  let least = Math.min(2, Math.floor(word.length / 3)) + 1
  for (const other of words) {
    const far = Math.abs(other.length - word.length) >= least ? least : distance(word, other)
    if (far < least) {
      nearest = other
      least = far
    }
  }
  return nearest
}

/** How many letters to insert, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
