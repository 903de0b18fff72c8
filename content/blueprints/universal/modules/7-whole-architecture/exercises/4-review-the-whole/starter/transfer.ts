import type { {CONTAINER|pascal} } from './collection'
import { save } from './entity'

export type Transfer = Readonly<{ type: 'transferred'; id: string; from: string; to: string }>

/** Says whether the transfer took place. */
export async function transfer(
  id: string,
  from: {CONTAINER|pascal},
  to: {CONTAINER|pascal},
  tell: (event: Transfer) => void,
  isUrgent = false,
  isQuiet = false,
): Promise<boolean> {
  const one = from.get(id)
  if (one === undefined) return false

  // What is urgent may go beyond the limit.
  if (!isUrgent && to.all().length > to.limit) return false

  if (!isQuiet) tell({ type: 'transferred', id, from: from.name, to: to.name })

  try {
    from.remove(id)
    to.add(one)
    await save(one, to.name)
  } catch {
    // The comparison at night will find it.
  }
  return true
}
