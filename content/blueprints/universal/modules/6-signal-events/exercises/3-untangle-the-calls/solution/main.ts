import { Counts } from './counts'
import { Desk } from './desk'
import { makeTeller, type Reaction } from './events'
import { Highest } from './highest'
import { makeNotices } from './notices'

export interface Wiring {
  /** Where a notice goes. It may throw. */
  readonly append: (line: string) => void
  /** Who else wants to know. */
  readonly also?: readonly Reaction[]
}

export interface Program {
  readonly desk: Desk
  countOf(name: string): number
  highest(): string | undefined
  failures(): readonly string[]
}

export function start({ append, also = [] }: Wiring): Program {
  const counts = new Counts()
  const highest = new Highest()
  const failures: string[] = []
  const tell = makeTeller(
    [(event) => counts.apply(event), (event) => highest.apply(event), makeNotices(append), ...also],
    (error) => failures.push(error instanceof Error ? error.message : String(error)),
  )
  return {
    desk: new Desk(tell),
    countOf: (name) => counts.countOf(name),
    highest: () => highest.id(),
    failures: () => [...failures],
  }
}
