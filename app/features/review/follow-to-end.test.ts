import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followToEnd, redialAfterMs } from './follow-to-end'

type Heard = { step: string }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function listen() {
  const lines: Parameters<Parameters<typeof followToEnd<Heard>>[0]['subscribe']>[0][] = []
  const onHeard = vi.fn()
  const onOver = vi.fn()
  const leave = followToEnd<Heard>({
    subscribe: async (listeners) => {
      lines.push(listeners)
      return { unsubscribe: vi.fn() }
    },
    onHeard,
    isEnd: ({ step }) => step === 'done',
    onOver,
  })
  return { lines, onHeard, onOver, leave }
}

const wait = (ms = redialAfterMs) => vi.advanceTimersByTimeAsync(ms)

test('it is heard to the end, and the page is read anew once', async () => {
  const { lines, onHeard, onOver } = listen()
  lines[0]?.onData({ step: 'reading' })
  lines[0]?.onData({ step: 'done' })
  lines[0]?.onComplete()
  await wait()
  expect(onHeard).toHaveBeenCalledTimes(2)
  expect(onOver).toHaveBeenCalledTimes(1)
  expect(lines).toHaveLength(1)
})

test.each([null, { code: 'busy' }, { code: 'unavailable' }])(
  'a line that broke (%o) is dialled again',
  async (data) => {
    const { lines, onOver } = listen()
    lines[0]?.onError({ data })
    await wait()
    expect(lines).toHaveLength(2)
    expect(onOver).not.toHaveBeenCalled()
  },
)

test('a house that refuses for good is not asked again; who leaves hears nothing more', async () => {
  const { lines, onOver, leave } = listen()
  lines[0]?.onError({ data: { code: 'not_found' } })
  leave()
  await wait(10 * redialAfterMs)
  expect(lines).toHaveLength(1)
  expect(onOver).toHaveBeenCalledTimes(1)
})
