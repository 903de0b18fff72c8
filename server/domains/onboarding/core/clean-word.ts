const longest = 60

export type CleanWord = { ok: true; value: string } | { ok: false; problem: string }

/** A word for a hole, as templates want it: lower case, on one line, without an article in front. */
export function cleanWord(text: string): CleanWord {
  const value = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:an?|the|some|my|our) (?=.)/, '')
  if (value === '') return { ok: false, problem: 'Fill this in. One word is enough.' }
  if ([...value].length > longest)
    return { ok: false, problem: `Keep it to ${longest} characters: the name of one thing.` }
  return { ok: true, value }
}
