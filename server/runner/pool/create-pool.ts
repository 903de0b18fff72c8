import type { Log } from '../../platform/log'
import { type Child, startChild } from './child-process'
import type { ChildKind, Programs } from './programs'
import { findWalls, type Walls } from './walls'

/** Children that are ready, by kind. Nothing is started before it is asked for. */
export type Pool = {
  /** One that can take a request; null where none can be started. Give it back. */
  take(kind: ChildKind): Promise<Child | null>
  /** `isReusable`: it will say that it is ready again. Otherwise it ends, and another takes its place. */
  give(kind: ChildKind, child: Child, how: { isReusable: boolean; hasRun: boolean }): void
  warm(kind: ChildKind): void
  stop(): Promise<void>
}

/** On its way to be ready, for the first time or again. */
type Coming = { child: Promise<Child | null>; isClaimed: boolean }
type Room = { idle: Map<Child, NodeJS.Timeout>; coming: Set<Coming>; failures: number; notBefore: number }

const startWithinMs = 30_000
const readyAgainWithinMs = 5_000
const idleMs = 5 * 60_000
/** After so many runs what has gathered in it goes as well. */
const mostUses = 200
const patience = 3
const longestPauseMs = 30_000

/** Ready besides those that run, so that a run rarely waits for a start. Types are checked by few, and need much memory. */
const spares: Record<ChildKind, number> = { javascript: 1, python: 1, types: 0 }

export function createPool(options: {
  programs: Programs
  log: Log
  mostIdle: number
  walls?: () => Promise<Walls>
}): Pool {
  const { programs, log, mostIdle, walls = findWalls } = options
  const emptyRoom = (): Room => ({ idle: new Map(), coming: new Set(), failures: 0, notBefore: 0 })
  const rooms: Record<ChildKind, Room> = { javascript: emptyRoom(), python: emptyRoom(), types: emptyRoom() }
  const all = new Set<Child>()
  const uses = new WeakMap<Child, number>()
  let isStopped = false
  let isIntroduced = false

  const start = async (kind: ChildKind): Promise<Child | null> => {
    const room = rooms[kind]
    if (isStopped || performance.now() < room.notBefore) return null
    const standing = await walls()
    if (!isIntroduced) log.info('walls around learners’ code', { walls: ['permissions', ...standing] })
    isIntroduced = true
    try {
      const program = await programs(kind)
      if (isStopped) return null
      const child = startChild({ program, walls: standing })
      all.add(child)
      void child.ended.then(() => {
        all.delete(child)
        leaveIdle(kind, child)
      })
      if (await child.becomesReady(startWithinMs)) {
        room.failures = 0
        child.letGo()
        return child
      }
      child.kill()
      const { code, signal, lastWords } = await child.ended
      if (!isStopped) throw new Error(`it ended with ${signal ?? code}: ${lastWords}`)
    } catch (error) {
      room.failures += 1
      const pauseMs = Math.min(longestPauseMs, 1_000 * 2 ** (room.failures - patience))
      if (room.failures >= patience) room.notBefore = performance.now() + pauseMs
      log.error('a child for learners’ code does not start', { kind, failures: room.failures, error })
    }
    return null
  }

  const leaveIdle = (kind: ChildKind, child: Child) => {
    clearTimeout(rooms[kind].idle.get(child))
    return rooms[kind].idle.delete(child)
  }

  const rest = (kind: ChildKind, child: Child) => {
    if (isStopped || !child.isAlive() || rooms[kind].idle.size >= mostIdle) return child.kill()
    const timer = setTimeout(() => child.kill(), idleMs).unref()
    rooms[kind].idle.set(child, timer)
  }

  /** It goes to rest when it is ready, unless somebody claims it meanwhile. */
  const expect = (kind: ChildKind, child: Promise<Child | null>): Coming => {
    const { coming } = rooms[kind]
    const one: Coming = { child, isClaimed: false }
    coming.add(one)
    void child.then((ready) => {
      coming.delete(one)
      if (ready !== null && !one.isClaimed) rest(kind, ready)
    })
    return one
  }

  const fill = (kind: ChildKind, wanted: number) => {
    if (isStopped) return
    const { idle, coming } = rooms[kind]
    const unclaimed = [...coming].filter(({ isClaimed }) => !isClaimed).length
    for (let missing = wanted - idle.size - unclaimed; missing > 0; missing--) expect(kind, start(kind))
  }

  const claim = async (kind: ChildKind): Promise<Child | null> => {
    const { idle, coming } = rooms[kind]
    // The one that was used last: its pages are in memory, and those that are too many come to their end.
    const resting = [...idle.keys()].reverse().find((child) => leaveIdle(kind, child) && child.isAlive())
    if (resting !== undefined) return resting
    // The one that is longest on its way: to be ready again takes less than a start.
    const next = [...coming].find(({ isClaimed }) => !isClaimed) ?? expect(kind, start(kind))
    next.isClaimed = true
    return next.child
  }

  return {
    take: async (kind) => {
      // What died a moment ago, or fell over at its start, is no reason to give up at once.
      for (let tries = 0; tries < patience && !isStopped; tries++) {
        const child = await claim(kind)
        if (child?.isAlive() === true) {
          fill(kind, spares[kind])
          return child
        }
      }
      return null
    },
    give: (kind, child, { isReusable, hasRun }) => {
      const used = (uses.get(child) ?? 0) + (hasRun ? 1 : 0)
      uses.set(child, used)
      if (!isReusable || used >= mostUses) {
        child.kill()
        fill(kind, spares[kind])
        return
      }
      const readyAgain = child.becomesReady(readyAgainWithinMs).then((isReady) => {
        if (!isReady) child.kill()
        return isReady ? child : null
      })
      expect(kind, readyAgain)
    },
    warm: (kind) => fill(kind, 1),
    stop: async () => {
      isStopped = true
      for (const kind of Object.keys(rooms) as ChildKind[])
        for (const timer of rooms[kind].idle.values()) clearTimeout(timer)
      const ending = [...all].map((child) => child.ended)
      for (const child of all) child.kill()
      await Promise.all(ending)
    },
  }
}
