import { {ENTITY|pascal}Workflow, type Step, steps } from './workflow'

function after(...via: Step[]): {ENTITY|pascal}Workflow {
  const workflow = new {ENTITY|pascal}Workflow()
  for (const step of via) workflow.advance(step)
  return workflow
}

describe('at the edges', () => {
  test('what waits can be closed, and what is closed offers nothing', () => {
    const workflow = after('makeReady', 'suspend', 'close')
    expect(workflow.state).toBe('closed')
    expect(steps.filter((step) => workflow.can(step))).toEqual([])
  })

  test('only the work itself uses up a round', () => {
    const workflow = after('makeReady', 'suspend', 'resume', 'suspend', 'resume', '{ACTION|camel}', 'reopen')
    expect(workflow.roundsLeft).toBe(2)
  })

  test('when the last round is used up it can still be closed', () => {
    const workflow = new {ENTITY|pascal}Workflow(1)
    for (const step of ['makeReady', '{ACTION|camel}', 'close'] as const) workflow.advance(step)
    expect([workflow.state, workflow.roundsLeft]).toEqual(['closed', 0])
  })

  test('a refused reopening leaves the history as it was', () => {
    const workflow = new {ENTITY|pascal}Workflow(1)
    for (const step of ['makeReady', '{ACTION|camel}'] as const) workflow.advance(step)
    expect(() => workflow.advance('reopen')).toThrow(/done.*reopen|reopen.*done/)
    expect(workflow.history).toEqual(['new', 'ready', 'done'])
  })

  test('two of them share nothing, and a list that was handed out earlier stays as it was', () => {
    const one = after('makeReady')
    const earlier = one.history
    const other = after()
    one.advance('{ACTION|camel}')
    expect(earlier).toEqual(['new', 'ready'])
    expect([other.state, other.roundsLeft, other.history]).toEqual(['new', 3, ['new']])
  })

  test('what it allows does not lead inside', () => {
    const workflow = after('makeReady')
    Reflect.set(workflow.allowed(), 'length', 0)
    expect(workflow.allowed()).toEqual(['suspend', '{ACTION|camel}', 'close'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`goes through many rounds @ ${size}`, () => {
    const workflow = new {ENTITY|pascal}Workflow(size)
    workflow.advance('makeReady')
    for (let round = 1; round < size; round += 1) {
      workflow.advance('{ACTION|camel}')
      workflow.advance('reopen')
    }
    expect(workflow.roundsLeft).toBe(1)
    expect(workflow.history).toHaveLength(2 * size)
  })
