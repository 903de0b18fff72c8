import { shorten } from '~/lib/shorten'

/** One entry a line, as a textarea sends them; empty lines and repetitions are slips of the hand. */
export function entriesIn(text: string): string[] {
  const entries = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  return [...new Set(entries.filter((line) => line !== ''))]
}

/** What is wrong with "interests.2" is wrong with the field "interests", which has one message: the first, naming its line. */
export function listErrors(
  fields: Record<string, string>,
  lists: Record<string, readonly string[]>,
): Record<string, string> {
  const renamed: Record<string, string> = {}
  for (const [name, message] of Object.entries(fields)) {
    const [list = name, index] = name.split('.')
    const entry = index === undefined ? undefined : lists[list]?.[Number(index)]
    renamed[list] ??= entry === undefined ? message : `“${shorten(entry, 24)}”: ${message}`
  }
  return renamed
}
