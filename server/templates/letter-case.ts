const smallWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/** Only the first letter of all. */
export function capitalize(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** Every word but the small ones inside: "A Piece of Cake". */
export function titleCase(text: string): string {
  return text.replace(/[^\s]+/g, (word, at: number) => (at > 0 && smallWords.has(word) ? word : capitalize(word)))
}
