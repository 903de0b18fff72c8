import type { {CONTAINER|pascal}, Urgency } from './collection'
import type { {ENTITY|pascal} } from './entity'

export type Transfer = Readonly<{ type: 'transferred'; id: string; from: string; to: string }>

/** What a transfer needs of a place that remembers. Whoever remembers says how. */
export type Store = { save(one: {ENTITY|pascal}, place: string): Promise<void> }

export type Outcome = { ok: true } | { ok: false; reason: 'unknown' | 'duplicate' | 'full' | 'unavailable' }

type Needs = { store: Store; tell: (event: Transfer) => void }
type Way = { id: string; from: {CONTAINER|pascal}; to: {CONTAINER|pascal}; urgency: Urgency }

/** Decide, save, move, tell: whatever goes wrong, nothing after it has happened yet. One transfer at a time. */
export async function transfer({ store, tell }: Needs, { id, from, to, urgency }: Way): Promise<Outcome> {
  const one = from.get(id)
  if (one === undefined) return { ok: false, reason: 'unknown' }
  const refusal = to.check(one, urgency)
  if (refusal !== undefined) return { ok: false, reason: refusal }
  try {
    await store.save(one, to.name)
  } catch {
    return { ok: false, reason: 'unavailable' }
  }
  to.add(one, urgency)
  from.remove(id)
  tell({ type: 'transferred', id, from: from.name, to: to.name })
  return { ok: true }
}
