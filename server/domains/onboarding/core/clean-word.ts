const longest = 60

export type CleanWord = { ok: true; value: string } | { ok: false; problem: string }

/** Joiners hold Persian words and families of emoji together, so they stay; at an end there is nothing to join. */
const joiners = '\u200c\u200d'
const unseen = new RegExp(`(?![${joiners}])\\p{Cf}`, 'gu')
const ends = new RegExp(`^[\\s${joiners}]+|[\\s${joiners}]+$`, 'gu')
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A word for a hole, as templates want it: lower case, on one line, without an article in front. */
export function cleanWord(text: string): CleanWord {
  const value = text
    .normalize('NFC')
    // Soft hyphens, marks of direction and the like are no spaces: what they stand in is one word.
    .replace(unseen, '')
    .replace(/[\p{Cc}\p{Cs}\p{Z}]+/gu, ' ')
    .replace(ends, '')
    .toLowerCase()
    .replace(/^(?:an?|the|some|my|our) (?=.)/, '')
    .replace(ends, '')
  if (!visible.test(value)) return { ok: false, problem: 'Fill this in. One word is enough.' }
  if ([...value].length > longest)
    return { ok: false, problem: `Keep it to ${longest} characters: the name of one thing.` }
  return { ok: true, value }
}
