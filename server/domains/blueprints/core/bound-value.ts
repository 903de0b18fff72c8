/** A drawing of words needs some: a letter, a digit, a sign or a picture. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * A learner's value as it may stand in a text of bounded length: one line, no longer than `max` and cut at a word where
 * there is one, and something that can be seen. Gaps of a quiz are written ___, so no value has that.
 */
export function boundValue(key: string, value: string, max: number): string {
  const line = value
    .slice(0, 4 * max)
    .replace(/\s+/gu, ' ')
    .replace(/_{2,}/g, '_')
    .trim()
  const short = cutAtWord(line, max)
  return visible.test(short) ? short : cutAtWord(key === 'entity_primary' ? 'entity' : key.replaceAll('_', ' '), max)
}

/** The end of the last word that fits; a single word that doesn't is cut between characters. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const start = text.slice(0, max + 1)
  const space = start.lastIndexOf(' ')
  if (space > 0) return start.slice(0, space).trimEnd()
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max
  return text.slice(0, end)
}

export const withEllipsis = (text: string, max: number): string =>
  text.length <= max ? text : `${cutAtWord(text, max - 1)}…`
