/** As the {CONTAINER} writes it. Until spring the {METRIC} was called `amount` there. */
export type Stored = { at: number; id: string; {METRIC|camel}?: number; amount?: number }

export type Entry = { at: number; id: string; {METRIC|camel}: number }

/** undefined: it cannot be read, today or at any later time. */
export function readEntry({ at, id, amount, {METRIC|camel} = amount }: Stored): Entry | undefined {
  return id.trim() === '' || {METRIC|camel} === undefined ? undefined : { at, id, {METRIC|camel} }
}
