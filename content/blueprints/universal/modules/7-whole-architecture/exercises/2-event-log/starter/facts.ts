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
      return { {METRIC|camel}: fact.{METRIC|camel}, times: 0 }
    case 'revised':
      return { {METRIC|camel}: fact.{METRIC|camel}, times: before?.times ?? 0 }
    case 'done':
      return { {METRIC|camel}: before?.{METRIC|camel} ?? 0, times: (before?.times ?? 0) + 1 }
  }
}

/** Reads both formats. In the first, the {METRIC} was called `amount`. */
export function toFact(raw: unknown): Fact | undefined {
  return raw as Fact
}
