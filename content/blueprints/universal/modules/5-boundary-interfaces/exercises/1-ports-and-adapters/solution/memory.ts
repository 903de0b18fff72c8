import type { {ENTITY|pascal}, Repository } from './core'

export function inMemory(initial: readonly {ENTITY|pascal}[] = []): Repository {
  const byId = new Map<string, {ENTITY|pascal}>()
  for (const each of initial) byId.set(each.id, { ...each })

  return {
    find(id) {
      const kept = byId.get(id)
      return kept === undefined ? undefined : { ...kept }
    },
    save(changed) {
      byId.set(changed.id, { ...changed })
    },
  }
}
