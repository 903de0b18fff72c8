import { expect, test, vi } from 'vitest'
import { createLog } from '../log'
import { createLive } from './live'
import { lagged } from './subscriber'

/** What the database does, by hand: deliver, break. */
function makeLive() {
  const lines: string[] = []
  const said: string[] = []
  let hear: (payload: string) => void = () => undefined
  let gap: (() => void) | undefined
  const stopListening = vi.fn(async () => undefined)
  const live = createLive({
    log: createLog({ level: 'debug', write: (line) => lines.push(line), now: () => new Date() }),
    db: {
      listen: async (_channel, onPayload, onGap) => {
        hear = onPayload
        gap = onGap
        return stopListening
      },
      notify: async (_channel, payload) => void said.push(payload),
    },
  })
  return { live, lines, said, hear: (text: string) => hear(text), gap: () => gap?.(), stopListening }
}

const message = (topic: string, payload: unknown) => JSON.stringify({ topic, payload })

test('readers get their topic only, from the moment they subscribed', async () => {
  const { live, hear } = makeLive()
  await live.start()
  hear(message('a', { n: 0 }))
  const a = live.subscribe('a', new AbortController().signal)[Symbol.asyncIterator]()
  const b = live.subscribe('b', new AbortController().signal)[Symbol.asyncIterator]()
  hear(message('a', { n: 1 }))
  hear(message('b', { n: 2 }))
  expect((await a.next()).value).toEqual({ n: 1 })
  expect((await b.next()).value).toEqual({ n: 2 })
})

test('after a broken connection every reader is told that it may have missed something', async () => {
  const { live, hear, gap } = makeLive()
  await live.start()
  const readers = ['a', 'a', 'b'].map((topic) =>
    live.subscribe(topic, new AbortController().signal)[Symbol.asyncIterator](),
  )
  hear(message('a', { n: 1 }))
  gap()
  hear(message('a', { n: 2 }))
  for (const reader of readers) expect((await reader.next()).value).toEqual(lagged)
  expect((await readers[0]?.next())?.value).toEqual({ n: 2 })
})

test('257 messages nobody read become one mark', async () => {
  const { live, hear } = makeLive()
  await live.start()
  const reader = live.subscribe('a', new AbortController().signal)[Symbol.asyncIterator]()
  for (let n = 0; n < 257; n++) hear(message('a', { n }))
  hear(message('a', { n: 257 }))
  expect((await reader.next()).value).toEqual(lagged)
  expect((await reader.next()).value).toEqual({ n: 257 })
})

test('a signal ends its reader, also one that aborted before', async () => {
  const { live } = makeLive()
  const abort = new AbortController()
  const reader = live.subscribe('a', abort.signal)[Symbol.asyncIterator]()
  const waiting = reader.next()
  abort.abort()
  expect(await waiting).toMatchObject({ done: true })
  expect(await live.subscribe('a', abort.signal)[Symbol.asyncIterator]().next()).toMatchObject({ done: true })
})

test('stop ends the readers and stops listening', async () => {
  const { live, stopListening } = makeLive()
  await live.start()
  const waiting = live.subscribe('a', new AbortController().signal)[Symbol.asyncIterator]().next()
  await live.stop()
  expect(await waiting).toMatchObject({ done: true })
  expect(stopListening).toHaveBeenCalledTimes(1)
})

test('what cannot be understood is dropped with a line in the log', async () => {
  const { live, hear, lines } = makeLive()
  await live.start()
  hear('{')
  hear('[]')
  expect(lines).toHaveLength(2)
})

test('a message too large for PostgreSQL is refused before it gets there', async () => {
  const { live, said } = makeLive()
  await expect(live.announce('a', { text: 'ü'.repeat(4_000) })).rejects.toThrow(RangeError)
  await live.announce('a', { text: 'x'.repeat(7_000) })
  expect(said).toHaveLength(1)
})
