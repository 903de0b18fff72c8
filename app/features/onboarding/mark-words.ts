export type Mark = { key: string; span: readonly [number, number] }
export type Piece = { text: string; keys: string[] }

/**
 * A text in pieces, with the keys that were found in each. Spans may lie inside one another ("resale price" and "price"),
 * and one that does not fit the text any more is left out.
 */
export function markWords(text: string, marks: readonly Mark[]): Piece[] {
  const fitting = marks.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= text.length)
  const edges = new Set([0, text.length, ...fitting.flatMap(({ span }) => [...span])])
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    const keys = fitting.filter(({ span }) => span[0] <= start && end <= span[1]).map(({ key }) => key)
    return { text: text.slice(start, end), keys }
  })
}
