export type MarkedTitle = { before: string; word: string; after: string }

/**
 * Finds the reader's own word in a hydrated title, in whatever number it stands there: "loaf" in "Many loaves". It looks
 * for the word without its last letter, so that an ending may change. Null where the title does not contain it.
 */
export function markEntity(title: string, entity: string): MarkedTitle | null {
  const stem = entity.length > 3 ? entity.slice(0, -1) : entity
  const found = new RegExp(`(?<!\\p{L})${escapePattern(stem)}\\p{L}*`, 'iu').exec(title)
  if (!found) return null
  const end = found.index + found[0].length
  return { before: title.slice(0, found.index), word: found[0], after: title.slice(end) }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
