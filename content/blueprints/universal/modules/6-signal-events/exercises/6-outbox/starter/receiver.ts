import type { Fact } from './database'

/** True if it was handled, false if it had been handled before. */
export type Receive = (fact: Fact) => boolean

export function makeReceiver(handle: (fact: Fact) => void): Receive {
  throw new Error('The receiver is not built yet.')
}
