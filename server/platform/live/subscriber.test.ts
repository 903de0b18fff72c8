import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createSubscriber, lagged } from './subscriber'

function makeSubscriber(limit: number) {
  const onEnd = vi.fn()
  const subscriber = createSubscriber({ limit, onEnd })
  return { subscriber, reader: subscriber.messages[Symbol.asyncIterator](), onEnd }
}

test('a reader gets what was pushed before and after it began to read, in order', async () => {
  const { subscriber, reader } = makeSubscriber(10)
  subscriber.push(1)
  expect(await reader.next()).toEqual({ done: false, value: 1 })
  const waiting = reader.next()
  subscriber.push(2)
  expect(await waiting).toEqual({ done: false, value: 2 })
})

test('two reads at once get a message each', async () => {
  const { subscriber, reader } = makeSubscriber(10)
  const both = Promise.all([reader.next(), reader.next()])
  subscriber.push(1)
  subscriber.push(2)
  expect((await both).map((result) => result.value).sort()).toEqual([1, 2])
})

test('an end wakes the reader, drops what is left and is told once', async () => {
  const { subscriber, reader, onEnd } = makeSubscriber(10)
  const waiting = reader.next()
  subscriber.end()
  expect(await waiting).toMatchObject({ done: true })
  subscriber.push(1)
  subscriber.lose()
  subscriber.end()
  expect(await reader.next()).toMatchObject({ done: true })
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('leaving the loop ends the subscription', async () => {
  const { subscriber, onEnd } = makeSubscriber(10)
  subscriber.push(1)
  for await (const message of subscriber.messages) {
    expect(message).toBe(1)
    break
  }
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('a reader that falls behind gets one mark in place of what was lost, and everything after it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.constantFrom('push', 'read'), { maxLength: 60 }),
      async (limit, steps) => {
        const { subscriber, reader } = makeSubscriber(limit)
        let pushed = 0
        let unread = 0
        let seen = 0
        for (const step of steps) {
          if (step === 'push') {
            pushed += 1
            subscriber.push(pushed)
            unread = unread >= limit ? 1 : unread + 1
          } else if (unread > 0) {
            const { value } = await reader.next()
            unread -= 1
            // After a mark the reader looks into the database, so all that was pushed up to now is known to it.
            if (value === lagged) seen = pushed - unread
            else expect(value).toBe(++seen)
          }
        }
        expect(unread).toBeLessThanOrEqual(limit)
      },
    ),
  )
})
