import { {ENTITY|pascal} } from './entity'
import { isFinal, isState, next, type State, type Step } from './workflow'

const states: State[] = ['registered', 'ready', 'done', 'withdrawn']
const steps: Step[] = ['makeReady', '{ACTION|camel}', 'withdraw']

function entryOf(state: State = 'registered', {METRIC|camel} = 10): {ENTITY|pascal} {
  const made = {ENTITY|pascal}.fromClaims({ id: 'a1', {METRIC|camel}, state })
  if (!made.ok) throw new Error(made.reason)
  return made.value
}

describe('stage 1: the core', () => {
  test('leads from registered over ready to done', () => {
    expect(next('registered', 'makeReady')).toBe('ready')
    expect(next('ready', '{ACTION|camel}')).toBe('done')
  })

  test('allows four moves of the twelve, and no others', () => {
    const allowed = states.flatMap((state) =>
      steps.filter((step) => next(state, step) !== undefined).map((step) => `${state} ${step}`),
    )
    expect(allowed).toEqual(['registered makeReady', 'registered withdraw', 'ready {ACTION|camel}', 'ready withdraw'])
  })

  test('knows which states are final', () => {
    expect(states.filter(isFinal)).toEqual(['done', 'withdrawn'])
  })

  test('takes for a state only what is one', () => {
    expect(states.every(isState)).toBe(true)
    expect(['Ready', '', 'toString', 'constructor', '__proto__', 7, null, undefined].some(isState)).toBe(false)
  })

  test('registers {ENTITY|a} under its id, without the spaces around the id', () => {
    const made = {ENTITY|pascal}.register({ id: '  a1 ', {METRIC|camel}: 0, state: 'done' })
    if (!made.ok) throw new Error(made.reason)
    expect([made.value.id, made.value.{METRIC|camel}, made.value.state]).toEqual(['a1', 0, 'registered'])
  })

  test('refuses what is no {ENTITY} at all', () => {
    for (const raw of [null, undefined, 'a1', 7, [], {}, { id: 'a1' }, { id: '  ', {METRIC|camel}: 1 }, { id: 7, {METRIC|camel}: 1 }])
      expect({ENTITY|pascal}.register(raw)).toEqual({ ok: false, reason: 'malformed' })
  })

  test('refuses {METRIC|a} that is negative, infinite or no number', () => {
    for (const {METRIC|camel} of [-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, '10', null])
      expect({ENTITY|pascal}.register({ id: 'a1', {METRIC|camel} })).toEqual({ ok: false, reason: 'malformed' })
  })

  test('answers a step with another object and leaves the first as it was', () => {
    const before = entryOf('registered')
    const after = before.advance('makeReady')
    if (!after.ok) throw new Error(after.reason)
    expect([before.state, after.value.state]).toEqual(['registered', 'ready'])
    expect(Object.isFrozen(after.value)).toBe(true)
  })

  test('refuses a step that the workflow does not have', () => {
    expect(entryOf('registered').advance('{ACTION|camel}')).toEqual({ ok: false, reason: 'not_allowed' })
    expect(entryOf('done').advance('withdraw')).toEqual({ ok: false, reason: 'not_allowed' })
  })

  test('revises the {METRIC} under the same rules, until a final state', () => {
    const before = entryOf('ready')
    const after = before.revise(25)
    if (!after.ok) throw new Error(after.reason)
    expect([before.{METRIC|camel}, after.value.{METRIC|camel}, after.value.state]).toEqual([10, 25, 'ready'])
    expect(before.revise(-1)).toEqual({ ok: false, reason: 'malformed' })
    expect(entryOf('withdrawn').revise(25)).toEqual({ ok: false, reason: 'not_allowed' })
  })

  test('looks as closely at what was stored as at what is new', () => {
    for (const state of [undefined, 'lost', 'toString'])
      expect({ENTITY|pascal}.fromClaims({ id: 'a1', {METRIC|camel}: 1, state })).toEqual({ ok: false, reason: 'malformed' })
  })
})
