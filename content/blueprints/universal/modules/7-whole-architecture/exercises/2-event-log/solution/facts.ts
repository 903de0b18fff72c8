/** What happened to one {ENTITY}. `done` says that somebody came to {ACTION} the {ENTITY}. */
export type Fact =
  | { type: 'added'; id: string; {METRIC|camel}: number }
  | { type: 'revised'; id: string; {METRIC|camel}: number }
  | { type: 'done'; id: string; by: string }

/** What the facts about one {ENTITY} add up to. */
export type Held = Readonly<{ {METRIC|camel}: number; times: number }>

/** What is true after the fact; undefined where it cannot have happened after what was true before. */
export function evolve(before: Held | undefined, fact: Fact): Held | undefined {
  switch (fact.type) {
    case 'added':
      return before === undefined && isAmount(fact.{METRIC|camel}) ? { {METRIC|camel}: fact.{METRIC|camel}, times: 0 } : undefined
    case 'revised':
      return before !== undefined && isAmount(fact.{METRIC|camel}) ? { ...before, {METRIC|camel}: fact.{METRIC|camel} } : undefined
    case 'done':
      return before !== undefined && fact.by.trim() !== '' ? { ...before, times: before.times + 1 } : undefined
  }
}

const isAmount = (candidate: number): boolean => Number.isFinite(candidate) && candidate >= 0

type Claims = { type?: unknown; id?: unknown; {METRIC|camel}?: unknown; amount?: unknown; by?: unknown }

/** Reads both formats. In the first, the {METRIC} was called `amount`. */
export function toFact(raw: unknown): Fact | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { type, id, amount, {METRIC|camel} = amount, by }: Claims = raw
  if (typeof id !== 'string') return undefined
  if (type === 'done') return typeof by === 'string' ? { type, id, by } : undefined
  if (type !== 'added' && type !== 'revised') return undefined
  return typeof {METRIC|camel} === 'number' ? { type, id, {METRIC|camel} } : undefined
}
