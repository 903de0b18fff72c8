import type { Services } from './realm'

/** Time that tests move by hand, for both instances at once: the host keeps it, and here is decided when it moves. */
export function makeFakeTimers(
  services: Services,
  fire: (side: string, id: number) => void,
  idle: () => Promise<void>,
) {
  const most = 10_000
  const timeOf = (given: unknown) => (given instanceof Date ? given.getTime() : Number(given))
  /** Fires what is due next and not later; whether there was something. */
  const step = (until: number | null): boolean => {
    const next = services('fakeNext', until)
    if (typeof next !== 'object' || next === null) return false
    fire(String(Reflect.get(next, 'side')), Number(Reflect.get(next, 'id')))
    return true
  }
  const repeat = (until: number | null) => {
    for (let count = 0; step(until); count += 1)
      if (count >= most) throw new RangeError(`More than ${most} timers ran: they seem to go on for ever.`)
  }
  const repeatSlowly = async (until: number | null) => {
    await idle()
    for (let count = 0; step(until); count += 1) {
      if (count >= most) throw new RangeError(`More than ${most} timers ran: they seem to go on for ever.`)
      await idle()
    }
  }
  const end = () => Number(services('fakeLast'))
  const after = (delay: unknown) => services('now') + Math.max(0, Number(delay) || 0)
  const api = {
    useFakeTimers: (options?: unknown) => {
      const now: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, 'now') : undefined
      services('fakeOn', now === undefined ? null : timeOf(now))
      return api
    },
    useRealTimers: () => {
      services('fakeOff')
      return api
    },
    isFakeTimers: () => services('isFake') === true,
    setSystemTime: (time?: unknown) => {
      services('fakeSet', time === undefined ? services('realNow') : timeOf(time))
      return api
    },
    getRealSystemTime: () => services('realNow'),
    getMockedSystemTime: () => new Date(services('now')),
    getTimerCount: () => services('fakeCount'),
    clearAllTimers: () => {
      services('fakeClear')
      return api
    },
    advanceTimersByTime: (delay: unknown) => {
      repeat(after(delay))
      return api
    },
    advanceTimersByTimeAsync: (delay: unknown) => repeatSlowly(after(delay)),
    advanceTimersToNextTimer: () => {
      step(null)
      return api
    },
    advanceTimersToNextTimerAsync: async () => {
      await idle()
      step(null)
      await idle()
    },
    runAllTimers: () => {
      repeat(null)
      return api
    },
    runAllTimersAsync: () => repeatSlowly(null),
    runOnlyPendingTimers: () => {
      repeat(end())
      return api
    },
    runOnlyPendingTimersAsync: () => repeatSlowly(end()),
    runAllTicks: () => api,
  }
  return api
}
