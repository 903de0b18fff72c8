import { cleanWord } from './core/clean-word'

export type CleanWords =
  | { ok: true; words: Record<string, string> }
  | { ok: false; fields: Record<string, string>; userMessage: string }

/** What somebody wrote into the fields of these keys, in the form that templates want; all of it, or what is wrong with which. */
export function cleanWords({
  keys,
  words,
}: {
  keys: readonly string[]
  words: Readonly<Record<string, string>>
}): CleanWords {
  const cleaned: [string, string][] = []
  const fields: Record<string, string> = {}
  for (const key of keys) {
    const word = cleanWord(Object.hasOwn(words, key) ? (words[key] ?? '') : '')
    if (word.ok) cleaned.push([key, word.value])
    else fields[key] = word.problem
  }
  if (Object.keys(fields).length === 0) return { ok: true, words: Object.fromEntries(cleaned) }
  return {
    ok: false,
    fields,
    userMessage: 'A word is missing or too long. The others are still in their fields, and nothing was changed.',
  }
}
