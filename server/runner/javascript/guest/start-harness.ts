import type { collectTests } from './collect-tests'
import type { makeAssert } from './make-assert'
import type { makeEquality } from './make-equality'
import type { makeExpect } from './make-expect'
import type { makeFakeTimers } from './make-fake-timers'
import type { makeMatchers } from './make-matchers'
import type { makeSpies } from './make-spies'
import type { makeThrowMatchers } from './make-throw-matchers'
import type { Key } from './realm'
import type { runTests } from './run-tests'
import type { Realm } from './start-realm'

export type HarnessParts = {
  collectTests: typeof collectTests
  makeAssert: typeof makeAssert
  makeEquality: typeof makeEquality
  makeExpect: typeof makeExpect
  makeFakeTimers: typeof makeFakeTimers
  makeMatchers: typeof makeMatchers
  makeSpies: typeof makeSpies
  makeThrowMatchers: typeof makeThrowMatchers
  runTests: typeof runTests
}

/** Puts the harness together in the trusted instance: what tests find as globals, and what the host can ask for. */
export function startHarness(realm: Realm, parts: HarnessParts): void {
  const { membrane, services, clock, inspect } = realm
  const isOurs = new WeakSet<object>()
  const settings = { runSkipped: false }
  const equality = parts.makeEquality(membrane)
  realm.nameValues((value) => equality.asymmetric(value)?.text)
  const collection = parts.collectTests({ inspect, settings })
  const run = parts.runTests({ collection, services, clock, isOurs, seal: membrane.seal })
  const throwMatchers = parts.makeThrowMatchers({
    membrane,
    equality,
    inspect,
    isOurs: (error) => typeof error === 'object' && error !== null && isOurs.has(error),
  })
  const spies = parts.makeSpies(membrane, equality, inspect)
  const matchers = { ...parts.makeMatchers({ membrane, equality, inspect }), ...spies.matchers }
  const { expect, fail } = parts.makeExpect({
    membrane,
    equality,
    inspect,
    matchers,
    throwMatchers,
    record: run.record,
    counted: run.counted,
    demand: run.demand,
    isOurs,
  })
  const assert = parts.makeAssert({ equality, inspect, ...throwMatchers, counted: run.counted, fail })

  const fire = (side: string, id: number) => {
    if (side === 'trusted') clock.fire(id)
    else membrane.ask('fire', 0, id)
  }
  const timers = parts.makeFakeTimers(services, fire, run.idle)
  const stubs: { name: Key; found: PropertyDescriptor | undefined }[] = []
  const unsupported = (name: string) => () => {
    throw new Error(`${name} is not there: modules can't be replaced here. Pass what is to be replaced as an argument.`)
  }
  const refused = Object.fromEntries(
    ['mock', 'doMock', 'unmock', 'requireActual', 'importActual', 'resetModules', 'isolateModules'].map((name) => [
      name,
      unsupported(name),
    ]),
  )
  const vi = {
    ...timers,
    ...refused,
    fn: spies.fn,
    spyOn: spies.spyOn,
    isMockFunction: spies.isMock,
    mocked: (value: unknown) => value,
    clearAllMocks: spies.clearAll,
    resetAllMocks: spies.resetAll,
    restoreAllMocks: spies.restoreAll,
    setTimeout: () => undefined,
    setConfig: () => undefined,
    retryTimes: () => undefined,
    stubGlobal: (name: string, value: unknown) => {
      stubs.push({ name, found: Reflect.getOwnPropertyDescriptor(globalThis, name) })
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
      membrane.mirrorSet(globalThis, name, value)
    },
    unstubAllGlobals: () => {
      for (const { name, found } of stubs.splice(0).reverse()) {
        if (found === undefined) Reflect.deleteProperty(globalThis, name)
        else Object.defineProperty(globalThis, name, found)
        membrane.mirrorSet(globalThis, name, found?.value)
      }
    },
  }
  const globals = { ...collection.globals, expect, vi, jest: vi, assert }
  for (const [name, value] of Object.entries(globals)) {
    if (typeof value === 'function') membrane.seal(value)
    if (name !== 'assert' && name !== 'context' && name !== 'before' && name !== 'after')
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
  }
  const asModule = (value: Record<string, unknown>, main: unknown) => ({ ...value, default: main, __esModule: true })
  for (const name of ['vitest', '@jest/globals', 'jest', 'node:test'])
    realm.builtIns.set(name, asModule(globals, collection.globals['test']))
  for (const name of ['assert', 'node:assert', 'assert/strict', 'node:assert/strict'])
    realm.builtIns.set(name, Object.assign(assert, { default: assert, __esModule: true }))

  realm.onControl('load', (path, runSkipped) => {
    settings.runSkipped = runSkipped === true
    try {
      realm.load(String(path))
      return null
    } catch (error) {
      return realm.describe(error)
    }
  })
  realm.onControl('registered', () => collection.all().map(({ name }) => name))
  realm.onControl('start', run.start)
  realm.onControl('giveUp', run.giveUp)
  realm.onControl('wake', run.wake)
}
