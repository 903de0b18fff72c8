import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { paceOf, take } from './gcra'
import { pruneRateLimits } from './prune-rate-limits'
import { createRateLimit } from './rate-limit'

const { db, reset } = await testDatabase()
beforeEach(reset)

const start = Date.UTC(2026, 4, 5, 12)
let now = start
const clock = { now: () => new Date(now) }
const rateLimit = createRateLimit({ db, clock })
beforeEach(() => {
  now = start
})

test('the statement decides as the pure rule does', async () => {
  let round = 0
  const limits = fc.record({ burst: fc.integer({ min: 1, max: 5 }), perSeconds: fc.integer({ min: 1, max: 100 }) })
  const gaps = fc.array(fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 0, max: 30_000 })), {
    minLength: 1,
    maxLength: 15,
  })
  await fc.assert(
    fc.asyncProperty(limits, gaps, async (shape, list) => {
      const limit = { name: 'test', ...shape }
      const subject = `round ${round++}`
      let freeAt: number | null = null
      now = start
      for (const gap of list) {
        now += gap
        const expected = take(paceOf(limit), freeAt, now)
        freeAt = expected.freeAt
        const answer = await rateLimit.take(limit, subject)
        expect(answer).toEqual(
          expected.ok ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil(expected.retryAfterMs / 1_000) },
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('a hundred at once get exactly the burst', async () => {
  const limit = { name: 'sign-in', burst: 10, perSeconds: 600 }
  const answers = await Promise.all(Array.from({ length: 100 }, () => rateLimit.take(limit, '198.51.100.7')))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(10)
  for (const answer of answers) if (!answer.ok) expect(answer.retryAfterSeconds).toBeGreaterThanOrEqual(1)
})

test('refusals do not push the next chance further out', async () => {
  const limit = { name: 'sign-in', burst: 1, perSeconds: 60 }
  expect(await rateLimit.take(limit, 'a')).toEqual({ ok: true })
  for (let second = 1; second < 60; second++) {
    now = start + second * 1_000
    expect(await rateLimit.take(limit, 'a')).toEqual({ ok: false, retryAfterSeconds: 60 - second })
  }
  now = start + 60_000
  expect(await rateLimit.take(limit, 'a')).toEqual({ ok: true })
})

test('names and subjects have limits of their own, and a restart forgets none', async () => {
  const limit = { name: 'a', burst: 1, perSeconds: 60 }
  expect(await rateLimit.take(limit, 'x')).toEqual({ ok: true })
  expect(await rateLimit.take(limit, 'y')).toEqual({ ok: true })
  expect(await rateLimit.take({ ...limit, name: 'b' }, 'x')).toEqual({ ok: true })
  expect(await createRateLimit({ db, clock }).take(limit, 'x')).toEqual({ ok: false, retryAfterSeconds: 60 })
})

test('the table does not say who it was', async () => {
  await rateLimit.take({ name: 'sign-in', burst: 1, perSeconds: 60 }, '198.51.100.7')
  const [row] = await db.client.rateLimit.findMany()
  expect(row?.key).toMatch(/^[0-9a-f]{64}$/)
  expect(row?.freeAt).toEqual(new Date(start + 60_000))
})

test('what has run empty is pruned, what has not stays', async () => {
  const limit = { name: 'a', burst: 1, perSeconds: 60 }
  await rateLimit.take(limit, 'old')
  now = start + 180_000
  await rateLimit.take(limit, 'new')
  expect(await pruneRateLimits({ db, clock })).toBe(1)
  expect(await rateLimit.take(limit, 'new')).toMatchObject({ ok: false })
})
