import type { Store } from './database'

export interface Desk {
  {ACTION|camel}(id: string, by: string): void
}

export function makeDesk(store: Store): Desk {
  throw new Error('The desk is not built yet.')
}
