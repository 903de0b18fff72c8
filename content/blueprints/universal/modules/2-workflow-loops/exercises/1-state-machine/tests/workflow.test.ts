import { {ENTITY|pascal}Workflow, type State, type Step, states, steps } from './workflow'

/** How to get to each state, and what may follow there. */
const expected: Record<State, { via: Step[]; exits: Step[] }> = {
  new: { via: [], exits: ['makeReady'] },
  ready: { via: ['makeReady'], exits: ['suspend', '{ACTION|camel}', 'close'] },
  waiting: { via: ['makeReady', 'suspend'], exits: ['resume', 'close'] },
  done: { via: ['makeReady', '{ACTION|camel}'], exits: ['reopen', 'close'] },
  closed: { via: ['makeReady', 'close'], exits: [] },
}

function after(...via: Step[]): {ENTITY|pascal}Workflow {
  const workflow = new {ENTITY|pascal}Workflow()
  for (const step of via) workflow.advance(step)
  return workflow
}

describe('the workflow of {ENTITY|a}', () => {
  test('begins as new, with three rounds', () => {
    expect(after().state).toBe('new')
    expect(after().roundsLeft).toBe(3)
    expect(after().history).toEqual(['new'])
  })

  test('leads through each state that the table names', () => {
    for (const state of states) expect(after(...expected[state].via).state).toBe(state)
  })

  test('offers in each state exactly what the table allows', () => {
    for (const state of states) expect(after(...expected[state].via).allowed()).toEqual(expected[state].exits)
  })

  test('refuses every other pair, and changes nothing then', () => {
    for (const state of states) {
      for (const step of steps.filter((one) => !expected[state].exits.includes(one))) {
        const workflow = after(...expected[state].via)
        const { history, roundsLeft } = workflow
        expect(workflow.can(step)).toBe(false)
        expect(() => workflow.advance(step)).toThrow(Error)
        expect(workflow.state).toBe(state)
        expect(workflow.history).toEqual(history)
        expect(workflow.roundsLeft).toBe(roundsLeft)
      }
    }
  })

  test('names the state and the step when it refuses', () => {
    expect(() => after('makeReady', 'close').advance('reopen')).toThrow(/closed.*reopen|reopen.*closed/)
  })

  test('refuses a word from outside that is no step', () => {
    for (const json of ['"toString"', '"constructor"', '"anything"']) {
      const step: Step = JSON.parse(json)
      const workflow = after('makeReady')
      expect(workflow.can(step)).toBe(false)
      expect(() => workflow.advance(step)).toThrow(Error)
      expect(workflow.state).toBe('ready')
    }
  })
})

describe('the loop', () => {
  test('counts a round each time', () => {
    const workflow = after('makeReady', '{ACTION|camel}', 'reopen', '{ACTION|camel}')
    expect(workflow.roundsLeft).toBe(1)
    expect(workflow.can('reopen')).toBe(true)
  })

  test('ends when no rounds are left', () => {
    const workflow = new {ENTITY|pascal}Workflow(2)
    for (const step of ['makeReady', '{ACTION|camel}', 'reopen', '{ACTION|camel}'] as const) workflow.advance(step)
    expect(workflow.allowed()).toEqual(['close'])
    expect(() => workflow.advance('reopen')).toThrow(Error)
    expect(workflow.state).toBe('done')
  })

  test('refuses a number of rounds that makes no sense', () => {
    for (const maxRounds of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => new {ENTITY|pascal}Workflow(maxRounds)).toThrow(RangeError)
    }
    expect(new {ENTITY|pascal}Workflow(1).roundsLeft).toBe(1)
  })
})

describe('the history', () => {
  test('tells every state, in order', () => {
    const workflow = after('makeReady', 'suspend', 'resume', '{ACTION|camel}', 'close')
    expect(workflow.history).toEqual(['new', 'ready', 'waiting', 'ready', 'done', 'closed'])
  })

  test('cannot be written from outside', () => {
    const workflow = after('makeReady')
    Reflect.set(workflow.history, 'length', 0)
    for (const name of [...Object.keys(workflow), 'state', 'roundsLeft', 'history']) Reflect.set(workflow, name, 'closed')
    expect(workflow.state).toBe('ready')
    expect(workflow.roundsLeft).toBe(3)
    expect(workflow.history).toEqual(['new', 'ready'])
  })
})
