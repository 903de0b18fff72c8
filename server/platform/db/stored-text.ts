import * as z from 'zod'

/** jsonb takes neither U+0000 nor half of a surrogate pair. Refused here, it is a message and not a failed query. */
const isStorable = (text: string) => !text.includes('\u0000') && !/\p{Cs}/u.test(text)

/** Text inside of a JSON column. May be empty. */
export const storedText = (max: number) =>
  z.string().max(max).refine(isStorable, 'holds a character that cannot be stored')

/** The same, and there is something to read in it. */
export const storedWords = (max: number) => storedText(max).min(1).regex(/\S/, 'says nothing')

/** For a list that says a thing once: the ids of questions, the paths of files. */
export const areDistinct = (texts: string[]): boolean => new Set(texts).size === texts.length
