import type { Inspect } from './inspect-value'
import type { Callable } from './realm'

/** `aside`: put aside for later, as the suites' `xtest`; `skip` is what their authors leave out themselves. */
export type Mode = 'run' | 'skip' | 'aside' | 'only' | 'todo'
export type Hooks = { beforeAll: Callable[]; beforeEach: Callable[]; afterEach: Callable[]; afterAll: Callable[] }
export type Group = {
  name: string
  mode: Mode
  parent: Group | null
  hooks: Hooks
  tests: Test[]
  entries: (Test | Group)[]
}
export type Test = { name: string; fn: Callable; mode: Mode; group: Group; failing: boolean; repeatsArguments: boolean }

export type Collection = {
  globals: Record<string, unknown>
  root: Group
  /** In the order in which they were written down; names are unique. */
  all: () => Test[]
  isLeftOut: (test: Test) => boolean
  close: () => void
}

/** `describe`, `test` and the hooks: remembers what is to be run, and runs nothing. */
export function collectTests({
  inspect,
  settings,
}: {
  inspect: Inspect
  settings: { runSkipped: boolean }
}): Collection {
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const hooksOf = (): Hooks => ({ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] })
  const root: Group = { name: '', mode: 'run', parent: null, hooks: hooksOf(), tests: [], entries: [] }
  const tests: Test[] = []
  const names = new Map<string, number>()
  let current = root
  let isClosed = false
  const most = 2_000

  const pathOf = (group: Group): string[] => (group.parent === null ? [] : [...pathOf(group.parent), group.name])
  const nameOf = (given: unknown) => (isCallable(given) ? String(Reflect.get(given, 'name')) : String(given))
  const unique = (name: string): string => {
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    return count === 1 ? name : unique(`${name} (${count})`)
  }
  const stillOpen = (what: string) => {
    if (isClosed) throw new Error(`${what} cannot be called while tests run.`)
  }
  const addTest =
    (mode: Mode, failing: boolean) =>
    (given: unknown, first?: unknown, second?: unknown, plain = false) => {
      stillOpen('test')
      if (tests.length >= most) throw new RangeError(`There are more than ${most} tests.`)
      const fn = [first, second].find(isCallable)
      const name = unique([...pathOf(current), nameOf(given)].join(' > ').slice(0, 290))
      const test = {
        name,
        fn: fn ?? (() => undefined),
        mode: fn === undefined ? ('todo' as const) : mode,
        group: current,
        failing,
        repeatsArguments: plain === true,
      }
      tests.push(test)
      current.tests.push(test)
      current.entries.push(test)
    }
  const addGroup = (mode: Mode) => (given: unknown, first?: unknown, second?: unknown) => {
    stillOpen('describe')
    const body = [first, second].find(isCallable)
    const group: Group = { name: nameOf(given), mode, parent: current, hooks: hooksOf(), tests: [], entries: [] }
    current.entries.push(group)
    const outer = current
    current = group
    try {
      body?.()
    } finally {
      current = outer
    }
  }

  const fill = (template: string, args: unknown[], at: number) => {
    const left = [...args]
    const [first] = args
    const named = template.replace(/\$(#|[\w.]+)/g, (hole, path: string) => {
      if (path === '#') return String(at)
      if (typeof first !== 'object' || first === null) return hole
      let value: unknown = first
      for (const key of path.split('.')) {
        if (value === null || value === undefined || !Reflect.has(Object(value), key)) return hole
        value = Reflect.get(Object(value), key)
      }
      return typeof value === 'string' ? value : inspect(value, { depth: 2, characters: 100 })
    })
    return named.replace(/%([sdifjoOp#$%])/g, (hole, kind: string) => {
      if (kind === '%') return '%'
      if (kind === '#') return String(at)
      if (kind === '$') return String(at + 1)
      if (left.length === 0) return hole
      const value = left.shift()
      if (kind === 'i') return String(Math.trunc(Number(value)))
      if (kind === 'd' || kind === 'f') return String(value)
      if (kind === 'j') return String(JSON.stringify(value))
      if (kind === 's' && (typeof value !== 'object' || value === null)) return String(value)
      return inspect(value, { depth: 3, characters: 150 })
    })
  }
  /** Rows of `each`: a list, or a table in a template whose first line names the columns. */
  const rowsOf = (given: unknown, cells: unknown[]): unknown[][] => {
    if (!Array.isArray(given)) throw new TypeError('each needs a list of cases.')
    if (!Reflect.has(given, 'raw')) return given.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    const columns =
      String(given[0])
        .trim()
        .split('\n')[0]
        ?.split('|')
        .map((name) => name.trim()) ?? []
    const rows: unknown[][] = []
    for (let at = 0; at + columns.length <= cells.length; at += columns.length)
      rows.push([Object.fromEntries(columns.map((name, place) => [name, cells[at + place]]))])
    return rows
  }
  const each =
    (add: (name: unknown, fn: Callable, rest?: unknown, plain?: boolean) => void) =>
    (given: unknown, ...cells: unknown[]) =>
    (name: unknown, fn: unknown) => {
      if (!isCallable(fn)) throw new TypeError('each needs a function.')
      for (const [at, row] of rowsOf(given, cells).entries())
        add(fill(nameOf(name), row, at), () => Reflect.apply(fn, undefined, row), undefined, true)
    }

  const testOf = (mode: Mode, failing = false) =>
    Object.assign(addTest(mode, failing), { each: each(addTest(mode, failing)) })
  const conditional = (make: (mode: Mode) => unknown) => ({
    skipIf: (condition: unknown) => make(condition ? 'skip' : 'run'),
    runIf: (condition: unknown) => make(condition ? 'run' : 'skip'),
  })
  const forms = (mode: Mode) => ({
    skip: testOf('skip'),
    only: Object.assign(testOf('only'), { failing: testOf('only', true) }),
    failing: testOf(mode, true),
    fails: testOf(mode, true),
    todo: (name: unknown) => addTest('todo', false)(name),
    ...conditional(testOf),
  })
  const test = Object.assign(testOf('run'), forms('run'), {
    concurrent: Object.assign(testOf('run'), forms('run')),
    sequential: testOf('run'),
  })
  const groupOf = (mode: Mode) => Object.assign(addGroup(mode), { each: each(addGroup(mode)) })
  const describe = Object.assign(groupOf('run'), {
    skip: groupOf('skip'),
    only: groupOf('only'),
    todo: (name: unknown) => addTest('todo', false)(name),
    concurrent: groupOf('run'),
    sequential: groupOf('run'),
    ...conditional(groupOf),
  })
  const hook = (kind: keyof Hooks) => (given: unknown) => {
    stillOpen(kind)
    if (!isCallable(given)) throw new TypeError(`${kind} needs a function.`)
    current.hooks[kind].push(given)
  }
  const globals = {
    test,
    it: test,
    describe,
    suite: describe,
    context: describe,
    xtest: testOf('aside'),
    xit: testOf('aside'),
    xdescribe: groupOf('aside'),
    fit: testOf('only'),
    ftest: testOf('only'),
    fdescribe: groupOf('only'),
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    afterAll: hook('afterAll'),
    before: hook('beforeAll'),
    after: hook('afterAll'),
  }

  const modes = (test: Test): Mode[] => {
    const found: Mode[] = [test.mode]
    for (let group: Group | null = test.group; group !== null; group = group.parent) found.push(group.mode)
    return found
  }
  const isLeftOut = (test: Test) => {
    const found = modes(test)
    if (found.includes('todo') || found.includes('skip')) return true
    if (found.includes('aside') && !settings.runSkipped) return true
    return tests.some((other) => modes(other).includes('only')) && !found.includes('only')
  }
  return {
    globals,
    root,
    all: () => tests,
    isLeftOut,
    close: () => {
      isClosed = true
    },
  }
}
