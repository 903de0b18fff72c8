import { collectTests } from './guest/collect-tests'
import { makeAssert } from './guest/make-assert'
import { makeEquality } from './guest/make-equality'
import { makeExpect } from './guest/make-expect'
import { makeFakeTimers } from './guest/make-fake-timers'
import { makeMatchers } from './guest/make-matchers'
import { makeSpies } from './guest/make-spies'
import { makeThrowMatchers } from './guest/make-throw-matchers'
import { runTests } from './guest/run-tests'
import { type HarnessParts, startHarness } from './guest/start-harness'

const parts: HarnessParts = {
  collectTests,
  makeAssert,
  makeEquality,
  makeExpect,
  makeFakeTimers,
  makeMatchers,
  makeSpies,
  makeThrowMatchers,
  runTests,
}
export const harnessParts = { ...parts, startHarness }
