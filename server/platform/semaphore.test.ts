import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from './errors'
import { createSemaphore } from './semaphore'

const userMessage = 'Many people are signing in right now. Try again in a moment.'

function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}

test('past the line it says busy at once, with words for the person', async () => {
  const semaphore = createSemaphore({ concurrency: 1, waiting: 1, userMessage })
  const door = gate()
  const first = semaphore.run(() => door.opened)
  const second = semaphore.run(async () => 'second')
  const third = await semaphore.run(async () => 'third').catch((error: unknown) => error)
  expect(third).toBeInstanceOf(AppError)
  expect(third).toMatchObject({ code: 'busy', userMessage, retryAfterSeconds: 2 })
  door.open()
  await first
  expect(await second).toBe('second')
})

test('work that throws gives its place back', async () => {
  const semaphore = createSemaphore({ concurrency: 1, waiting: 0, userMessage })
  await expect(semaphore.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await semaphore.run(async () => 'fine')).toBe('fine')
})

test('never more than allowed at once, everybody served in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
      async (concurrency, turns) => {
        const semaphore = createSemaphore({ concurrency, waiting: turns.length, userMessage })
        const started: number[] = []
        let inside = 0
        let most = 0
        await Promise.all(
          turns.map((ticks, index) =>
            semaphore.run(async () => {
              started.push(index)
              inside += 1
              most = Math.max(most, inside)
              for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
              inside -= 1
            }),
          ),
        )
        expect(most).toBeLessThanOrEqual(concurrency)
        expect(started).toEqual(turns.map((_, index) => index))
      },
    ),
  )
})
