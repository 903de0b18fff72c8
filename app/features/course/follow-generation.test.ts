import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followGeneration, type Generation, redialAfterMs } from './follow-generation'

const running: Generation = { state: 'running', purpose: 'rewrite', modulesDone: 2, modulesTotal: 7, notice: null }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A line to a house that the test plays: `lines` has every call that was made. */
function listen() {
  const lines: Parameters<Parameters<typeof followGeneration>[0]['subscribe']>[0][] = []
  const unsubscribe = vi.fn()
  const onHeard = vi.fn()
  const onOver = vi.fn()
  const leave = followGeneration({
    subscribe: async (listeners) => {
      lines.push(listeners)
      return { unsubscribe }
    },
    onHeard,
    onOver,
  })
  return { lines, unsubscribe, onHeard, onOver, leave }
}

const wait = (ms = redialAfterMs) => vi.advanceTimersByTimeAsync(ms)

test('it is heard to the end, and the page is read anew once', async () => {
  const { lines, onHeard, onOver } = listen()
  lines[0]?.onData(running)
  lines[0]?.onData({ ...running, state: 'done', modulesDone: 7 })
  lines[0]?.onComplete()
  await wait()
  expect(onHeard).toHaveBeenCalledTimes(2)
  expect(onOver).toHaveBeenCalledTimes(1)
  expect(lines).toHaveLength(1)
})

test.each(['unauthenticated', 'not_found', 'forbidden', 'invalid', 'internal'])(
  'a house that refuses as %s is not asked again: the page is read anew',
  async (code) => {
    const { lines, onOver } = listen()
    lines[0]?.onError({ data: { code } })
    await wait(10 * redialAfterMs)
    expect(lines).toHaveLength(1)
    expect(onOver).toHaveBeenCalledTimes(1)
  },
)

test.each([undefined, null, { code: 'too_many' }, { code: 'busy' }, { code: 'unavailable' }])(
  'a line that broke (%o) is dialled again, after a while',
  async (data) => {
    const { lines, onOver } = listen()
    lines[0]?.onError({ data })
    await wait(redialAfterMs - 1)
    expect(lines).toHaveLength(1)
    await wait(1)
    expect(lines).toHaveLength(2)
    expect(onOver).not.toHaveBeenCalled()
  },
)

test('a line that ends before the course is there is dialled again: the house has started anew', async () => {
  const { lines, onOver } = listen()
  lines[0]?.onData(running)
  lines[0]?.onComplete()
  await wait()
  expect(lines).toHaveLength(2)
  expect(onOver).not.toHaveBeenCalled()
})

test('who leaves hears nothing more, and never dials again', async () => {
  const { lines, unsubscribe, onOver, leave } = listen()
  await wait(0)
  leave()
  lines[0]?.onError({ data: null })
  lines[0]?.onComplete()
  lines[0]?.onData({ ...running, state: 'done' })
  await wait()
  expect(unsubscribe).toHaveBeenCalledTimes(1)
  expect(lines).toHaveLength(1)
  expect(onOver).not.toHaveBeenCalled()
})
