/** As the {CONTAINER} writes it. Until spring the {METRIC} was called `amount` there. */
export type Stored = { at: number; id: string; {METRIC|camel}?: number; amount?: number }

export type Entry = { at: number; id: string; {METRIC|camel}: number }

export function readEntry(stored: Stored): Entry {
  if (stored.id.trim() === '') throw new Error(`Entry ${stored.at} has no id.`)
  return { at: stored.at, id: stored.id, {METRIC|camel}: stored.{METRIC|camel} ?? 0 }
}
