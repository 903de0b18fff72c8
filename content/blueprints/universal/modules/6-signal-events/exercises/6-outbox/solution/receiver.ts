import type { Fact } from './database'

/** True if it was handled, false if it had been handled before. */
export type Receive = (fact: Fact) => boolean

export function makeReceiver(handle: (fact: Fact) => void): Receive {
  const versions = new Map<string, number>()
  return (fact) => {
    const last = versions.get(fact.id) ?? 0
    if (fact.version <= last) return false
    if (fact.version > last + 1) throw new Error(`${fact.key} came, but ${fact.id}:${last + 1} is missing.`)
    handle(fact)
    versions.set(fact.id, fact.version)
    return true
  }
}
