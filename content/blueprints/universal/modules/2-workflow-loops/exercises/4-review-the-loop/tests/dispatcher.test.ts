import { Dispatcher, type Request } from './dispatcher'

const request = (id: string, step: Request['step'], target = 'a-1'): Request => ({ id, target, step })

/** Fails a number of times for one request and then works: "for ever" would never let a test end. */
function failing(badId: string, times: number): { carryOut: (request: Request) => void; calls: string[] } {
  const calls: string[] = []
  const carryOut = ({ id }: Request): void => {
    calls.push(id)
    if (id === badId && calls.filter((one) => one === badId).length <= times) throw new Error('no connection')
  }
  return { carryOut, calls }
}

describe('when all goes well', () => {
  test('carries requests out in their order', () => {
    const { carryOut, calls } = failing('', 0)
    const dispatcher = new Dispatcher(carryOut)
    const { done } = dispatcher.processAll([request('r-1', 'makeReady'), request('r-2', '{ACTION|camel}'), request('r-3', 'close')])
    expect(done).toEqual(['r-1', 'r-2', 'r-3'])
    expect(calls).toEqual(['r-1', 'r-2', 'r-3'])
    expect(dispatcher.stateOf('a-1')).toBe('closed')
  })

  test('carries a request out once, however often it arrives', () => {
    const { carryOut, calls } = failing('', 0)
    const dispatcher = new Dispatcher(carryOut)
    dispatcher.processAll([request('r-1', 'makeReady'), request('r-2', '{ACTION|camel}')])
    expect(dispatcher.processAll([request('r-2', '{ACTION|camel}')]).done).toEqual(['r-2'])
    expect(dispatcher.roundsOf('a-1')).toBe(1)
    expect(calls).toEqual(['r-1', 'r-2'])
  })

  test('reports what the table refuses, without trying it', () => {
    const { carryOut, calls } = failing('', 0)
    expect(new Dispatcher(carryOut).processAll([request('r-1', 'close')]).refused).toEqual(['r-1'])
    expect(calls).toEqual([])
  })

  test('brings back the states that were saved', () => {
    const dispatcher = new Dispatcher(() => undefined)
    dispatcher.processAll([request('r-1', 'makeReady')])
    const next = new Dispatcher(() => undefined)
    next.readSaved('')
    next.readSaved(dispatcher.toSaved())
    expect(next.stateOf('a-1')).toBe('ready')
  })
})

describe('when something goes wrong', () => {
  test('gives up after three tries, says why, and goes on with the others', () => {
    const { carryOut, calls } = failing('r-1', 50)
    const dispatcher = new Dispatcher(carryOut)
    const summary = dispatcher.processAll([request('r-1', 'makeReady'), request('r-2', 'makeReady', 'a-2')])
    expect(summary).toEqual({ done: ['r-2'], refused: [], failed: [{ id: 'r-1', reason: 'no connection' }] })
    expect(calls.filter((id) => id === 'r-1')).toHaveLength(3)
  })

  test('leaves the state as it was when the work failed', () => {
    const { carryOut } = failing('r-2', 50)
    const dispatcher = new Dispatcher(carryOut)
    dispatcher.processAll([request('r-1', 'makeReady'), request('r-2', '{ACTION|camel}')])
    expect(dispatcher.stateOf('a-1')).toBe('ready')
    expect(dispatcher.roundsOf('a-1')).toBe(0)
  })

  test('keeps the order of requests when one needs a second try', () => {
    const { carryOut } = failing('r-1', 1)
    const dispatcher = new Dispatcher(carryOut)
    const summary = dispatcher.processAll([request('r-1', 'makeReady'), request('r-2', '{ACTION|camel}')])
    expect(summary.done).toEqual(['r-1', 'r-2'])
    expect(dispatcher.roundsOf('a-1')).toBe(1)
  })

  test('leaves the list of the caller alone', () => {
    const requests = [request('r-1', 'makeReady'), request('r-2', 'close')]
    new Dispatcher(() => undefined).processAll(requests)
    expect(requests).toHaveLength(2)
  })

  test('offers to close whatever the table lets close', () => {
    const dispatcher = new Dispatcher(() => undefined)
    expect(dispatcher.canClose('a-1')).toBe(false)
    dispatcher.processAll([request('r-1', 'makeReady'), request('r-2', '{ACTION|camel}')])
    expect(dispatcher.canClose('a-1')).toBe(true)
  })

  test('says that what was saved is damaged, and takes nothing of it', () => {
    const dispatcher = new Dispatcher(() => undefined)
    for (const saved of ['{"a-1"', '[["a-1","ready"],["a-2","anything"]]']) {
      expect(() => dispatcher.readSaved(saved)).toThrow(Error)
    }
    expect(dispatcher.stateOf('a-1')).toBe('new')
  })
})
