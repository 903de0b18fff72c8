import { Counts } from './counts'
import { Desk } from './desk'
import type { Reaction } from './events'
import { Highest } from './highest'
import { Notices } from './notices'

export interface Wiring {
  /** Where a notice goes. It may throw. */
  readonly append: (line: string) => void
  /** Who else wants to know. They are not connected yet. */
  readonly also?: readonly Reaction[]
}

export interface Program {
  readonly desk: Desk
  countOf(name: string): number
  highest(): string | undefined
  failures(): readonly string[]
}

export function start({ append }: Wiring): Program {
  const counts = new Counts()
  const highest = new Highest()
  return {
    desk: new Desk(counts, highest, new Notices(append)),
    countOf: (name) => counts.byName.get(name) ?? 0,
    highest: () => highest.entry?.id,
    failures: () => [],
  }
}
