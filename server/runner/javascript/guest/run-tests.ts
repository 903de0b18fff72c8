import type { Collection, Group, Test } from './collect-tests'
import type { Clock } from './install-clock'
import type { Failure } from './make-expect'
import type { Callable, Services } from './realm'

type Running = {
  failures: Failure[]
  checks: number
  demand: { least: number; exact: boolean } | null
}

export type TestRun = {
  start: () => void
  record: (failure: Failure) => void
  counted: () => void
  demand: (least: number, exact: boolean) => void
  /** Nothing is left that could go on: whatever waits, waits in vain. */
  giveUp: () => void
  wake: () => void
  /** Until all jobs of both instances are done. */
  idle: () => Promise<void>
}

type Options = {
  collection: Collection
  services: Services
  clock: Clock
  isOurs: WeakSet<object>
  seal: (fn: object) => void
}

/** Runs the tests one after the other and tells the host of each when it begins and when it ends. */
export function runTests({ collection, services, clock, isOurs, seal }: Options): TestRun {
  const patience = 5_000
  const state: { running: Running | null; giveUp: (() => void) | null; wake: (() => void) | null } = {
    running: null,
    giveUp: null,
    wake: null,
  }
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  class TimedOut extends Error {}

  const idle = () =>
    new Promise<void>((resolve) => {
      state.wake = resolve
      services('idle')
    })
  /** A function of the tests, with a callback where it asks for one, and no longer than it may take. */
  const perform = async (fn: Callable, takesCallback: boolean) => {
    const limit = new Promise<never>((_resolve, reject) => {
      const stop = (text: string) => reject(new TimedOut(text))
      const timer = clock.setInternal(() => stop(`It took longer than ${patience / 1_000} s.`), patience)
      state.giveUp = () => stop('It waits for something, and nothing is left that could settle it.')
      limits.push(timer)
    })
    limit.catch(() => undefined)
    const work = async () => {
      if (!takesCallback) return fn()
      return new Promise((resolve, reject) => {
        const done = (error?: unknown) => (error === undefined || error === null ? resolve(undefined) : reject(error))
        seal(done)
        fn(Object.assign(done, { fail: reject }))
      })
    }
    try {
      await Promise.race([work(), limit])
    } finally {
      limits.splice(0).forEach(clock.clear)
      state.giveUp = null
    }
  }
  const limits: number[] = []
  const chainOf = (group: Group | null): Group[] => (group === null ? [] : [...chainOf(group.parent), group])

  type Trouble = { error: unknown }
  const attempt = async (fn: Callable, takesCallback: boolean): Promise<Trouble | null> => {
    try {
      await perform(fn, takesCallback)
      return null
    } catch (error) {
      return { error }
    }
  }
  const read = (error: unknown, key: string) => {
    const value: unknown = isObject(error) ? Reflect.get(error, key) : undefined
    return typeof value === 'string' ? value : ''
  }
  const textOf = (error: unknown) => {
    if (!isObject(error)) return `It threw ${String(error).slice(0, 500)}.`
    return `${read(error, 'name') || 'Error'}: ${read(error, 'message')}`.slice(0, 2_000)
  }
  type Verdict = { status: string; message: string; expected: string | null; actual: string | null; stack: string }
  const bare = (status: string, message: string, stack = ''): Verdict => ({
    status,
    message,
    expected: null,
    actual: null,
    stack,
  })
  const judge = (running: Running, troubles: Trouble[]): Verdict => {
    const [failure] = running.failures
    if (failure !== undefined) return { status: 'failed', ...failure }
    const other = troubles.find(({ error }) => !isObject(error) || !isOurs.has(error))
    if (other?.error instanceof TimedOut) return bare('timed_out', other.error.message)
    if (other !== undefined) return bare('errored', textOf(other.error), read(other.error, 'stack'))
    const { demand, checks } = running
    if (demand !== null && (demand.exact ? checks !== demand.least : checks < demand.least))
      return bare('failed', `Expected ${demand.least} checks, and there were ${checks}.`)
    return bare('passed', '')
  }
  const invert = (verdict: Verdict): Verdict =>
    verdict.status === 'passed' ? bare('failed', 'The test was to fail, and it passed.') : bare('passed', '')

  const runTest = async (test: Test, before: Trouble[]) => {
    services('begin', test.name)
    const running: Running = { failures: [], checks: 0, demand: null }
    state.running = running
    const troubles = [...before]
    const groups = chainOf(test.group)
    const add = (trouble: Trouble | null) => {
      if (trouble !== null) troubles.push(trouble)
    }
    if (troubles.length === 0) {
      for (const fn of groups.flatMap(({ hooks }) => hooks.beforeEach))
        if (troubles.length === 0) add(await attempt(fn, fn.length > 0))
      if (troubles.length === 0) add(await attempt(test.fn, !test.repeatsArguments && test.fn.length > 0))
      for (const fn of groups.reverse().flatMap(({ hooks }) => hooks.afterEach)) add(await attempt(fn, fn.length > 0))
    }
    await idle()
    const verdict = judge(running, troubles)
    state.running = null
    services('end', { name: test.name, ...(test.failing ? invert(verdict) : verdict) })
  }
  const hasWork = (group: Group): boolean =>
    group.entries.some((entry) => ('entries' in entry ? hasWork(entry) : !collection.isLeftOut(entry)))
  const runGroup = async (group: Group, outer: Trouble[]) => {
    const troubles = [...outer]
    if (troubles.length === 0 && hasWork(group))
      for (const fn of group.hooks.beforeAll) {
        const trouble = await attempt(fn, fn.length > 0)
        if (trouble !== null) troubles.push(trouble)
      }
    for (const entry of group.entries) {
      if ('entries' in entry) await runGroup(entry, troubles)
      else if (collection.isLeftOut(entry))
        services('end', { name: entry.name, ...bare('not_run', 'The tests leave it out.') })
      else await runTest(entry, troubles)
    }
    if (!hasWork(group)) return
    for (const fn of group.hooks.afterAll) {
      const trouble = await attempt(fn, fn.length > 0)
      if (trouble !== null) services('late', `After the tests: ${textOf(trouble.error)}`)
    }
  }
  return {
    start: () => {
      collection.close()
      runGroup(collection.root, []).then(
        () => services('done'),
        (error: unknown) => services('late', textOf(error)),
      )
    },
    record: (failure) => {
      if (state.running !== null) state.running.failures.push(failure)
      else services('late', `Outside of any test: ${failure.message}`)
    },
    counted: () => {
      if (state.running !== null) state.running.checks += 1
    },
    demand: (least, exact) => {
      if (state.running !== null) state.running.demand = { least, exact }
    },
    giveUp: () => state.giveUp?.(),
    wake: () => state.wake?.(),
    idle,
  }
}
