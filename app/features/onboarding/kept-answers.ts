/** The fields of a form by name, each with its values: one of a text, any number of boxes. */
export type Answers = ReadonlyMap<string, readonly string[]>

/** What was typed and not sent, beside what the field held when that was typed. */
type Kept = { draft: string | null; fields: [name: string, before: string[], now: string[]][] }

/** As text for the browser's own memory; null: there is nothing that the draft doesn't have as well. */
export function keepAnswers({
  draft,
  before,
  now,
}: {
  draft: string | null
  before: Answers
  now: Answers
}): string | null {
  const fields = [...now].flatMap(([name, values]): Kept['fields'] => {
    const was = before.get(name) ?? []
    return isSame(values, was) ? [] : [[name, [...was], [...values]]]
  })
  return fields.length === 0 ? null : JSON.stringify({ draft, fields } satisfies Kept)
}

/**
 * What of it still goes in. A field that offers something else by now was sent, or follows from what was: there the
 * draft is newer. What belongs to a draft that was dropped is dropped with it.
 */
export function takeUpAnswers({
  text,
  draft,
  offered,
}: {
  text: string | null
  draft: string | null
  offered: Answers
}): Answers {
  const kept = readKept(text)
  // The first step that is sent begins a draft; what was typed before that belongs to it.
  if (kept === null || (kept.draft !== null && kept.draft !== draft)) return new Map()
  const fields = kept.fields.filter(([name, before]) => isSame(before, offered.get(name) ?? null))
  return new Map(fields.map(([name, , now]) => [name, now]))
}

const isSame = (some: readonly string[], others: readonly string[] | null): boolean =>
  others !== null && some.length === others.length && some.every((value, at) => value === others[at])

/** Whoever has the page open can write there what they like, and an older version of the house may have. */
function readKept(text: string | null): Kept | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return isKept(value) ? value : null
  } catch {
    return null
  }
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const isField = (value: unknown): value is Kept['fields'][number] =>
  Array.isArray(value) && value.length === 3 && typeof value[0] === 'string' && areTexts(value[1]) && areTexts(value[2])

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('fields' in value)) return false
  const { draft, fields } = value
  return (draft === null || typeof draft === 'string') && Array.isArray(fields) && fields.every(isField)
}
