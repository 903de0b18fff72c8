export interface {ENTITY|pascal} {
  readonly id: string
  readonly {METRIC|camel}: number
  /** The {ACTOR} of the last time; null if nobody has done it yet. */
  readonly by: string | null
}

/** What the rule needs of a storage, in the words of the rule. */
export interface Repository {
  /** The one with this id, or undefined. */
  find(id: string): {ENTITY|pascal} | undefined
  /** Adds it, or replaces the one with the same id. */
  save(changed: {ENTITY|pascal}): void
}

export interface Announcer {
  announce(news: { readonly id: string; readonly by: string }): void
}

export interface Needs {
  readonly repository: Repository
  readonly announcer: Announcer
  /** The highest {METRIC} that is still fine. */
  readonly limit: number
}

export type Outcome =
  | { readonly ok: true; readonly {ENTITY|camel}: {ENTITY|pascal} }
  | { readonly ok: false; readonly reason: 'unknown' | 'over-limit' }

export interface Desk {
  {ACTION|camel}(id: string, by: string): Outcome
}

export function makeDesk({ repository, announcer, limit }: Needs): Desk {
  return {
    {ACTION|camel}(id, by) {
      const found = repository.find(id)
      if (found === undefined) return { ok: false, reason: 'unknown' }
      if (found.{METRIC|camel} > limit) return { ok: false, reason: 'over-limit' }
      const changed = { ...found, by }
      repository.save(changed)
      announcer.announce({ id, by })
      return { ok: true, {ENTITY|camel}: changed }
    },
  }
}
