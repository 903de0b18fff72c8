import type { Role } from './guest/realm'

export type Due = { side: Role; id: number }

type Timer = Due & { at: number; order: number; repeat: number | null; isFake: boolean }

/** 2026-01-01T00:00:00Z: where time begins in every run. */
export const beginning = Date.UTC(2026, 0, 1)
const mostTimers = 20_000

/**
 * Time as programs see it. It stands still while code runs and jumps to the next timer when nothing else is left to do.
 * Timers that are set while the tests have fake ones wait for the tests to move them.
 */
export function keepTimers() {
  const timers = new Map<string, Timer>()
  let now = beginning
  let fakeNow: number | null = null
  let lastId = 0

  const first = (isFake: boolean, until: number): Timer | undefined => {
    let found: Timer | undefined
    for (const timer of timers.values()) {
      if (timer.isFake !== isFake || timer.at > until) continue
      if (found === undefined || timer.at < found.at || (timer.at === found.at && timer.order < found.order))
        found = timer
    }
    return found
  }
  const keyOf = (side: Role, id: number) => `${side} ${id}`
  const take = (timer: Timer): Due => {
    const { side, id } = timer
    if (timer.repeat === null) timers.delete(keyOf(side, id))
    else timers.set(keyOf(side, id), { ...timer, at: timer.at + timer.repeat, order: ++lastId })
    return { side, id }
  }
  const forgetFakes = () => {
    for (const [key, timer] of timers) if (timer.isFake) timers.delete(key)
  }
  return {
    now: () => fakeNow ?? now,
    realNow: () => now,
    add: (side: Role, delay: number, repeats: boolean, isInternal: boolean): number => {
      if (timers.size >= mostTimers) throw new RangeError(`There are more than ${mostTimers} timers.`)
      lastId += 1
      const isFake = fakeNow !== null && !isInternal
      const at = (isFake ? (fakeNow ?? now) : now) + delay
      timers.set(keyOf(side, lastId), {
        side,
        id: lastId,
        at,
        order: lastId,
        repeat: repeats ? Math.max(delay, 1) : null,
        isFake,
      })
      return lastId
    },
    clear: (side: Role, id: number) => timers.delete(keyOf(side, id)),
    /** The next timer that is due by itself; time is then what it waited for. */
    next: (): Due | null => {
      const timer = first(false, Number.POSITIVE_INFINITY)
      if (timer === undefined) return null
      now = Math.max(now, timer.at)
      return take(timer)
    },
    /** The same among those that tests move. Without one, time goes to `until`. */
    nextFake: (until: number | null): Due | null => {
      const timer = first(true, until ?? Number.POSITIVE_INFINITY)
      if (timer === undefined) {
        if (until !== null && fakeNow !== null) fakeNow = Math.max(fakeNow, until)
        return null
      }
      fakeNow = Math.max(fakeNow ?? now, timer.at)
      return take(timer)
    },
    lastFake: () =>
      Math.max(fakeNow ?? now, ...[...timers.values()].filter(({ isFake }) => isFake).map(({ at }) => at)),
    countFakes: () => [...timers.values()].filter(({ isFake }) => isFake).length,
    forgetFakes,
    isFake: () => fakeNow !== null,
    fakeFrom: (time: number | null) => {
      fakeNow = time ?? fakeNow ?? now
    },
    stopFaking: () => {
      fakeNow = null
      forgetFakes()
    },
    forgetRepeating: () => {
      for (const [key, { repeat }] of timers) if (repeat !== null) timers.delete(key)
    },
  }
}
