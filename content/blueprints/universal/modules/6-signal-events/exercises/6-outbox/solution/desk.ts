import type { Fact, Store } from './database'

export interface Desk {
  {ACTION|camel}(id: string, by: string): void
}

export function makeDesk(store: Store): Desk {
  return {
    {ACTION|camel}(id, by) {
      store.transaction(({ rows, outbox }) => {
        const row = rows.get(id)
        if (row === undefined) throw new Error(`There is no ${id}.`)
        const version = row.version + 1
        const fact: Fact = { key: `${id}:${version}`, type: '{ACTOR|slug}.{ACTION|past|slug}', id, version, by }
        rows.set(id, { by, version })
        outbox.push({ fact, attempts: 0, state: 'waiting' })
      })
    },
  }
}
