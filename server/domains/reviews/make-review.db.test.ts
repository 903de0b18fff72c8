import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { makeSubmission } from '../../testing/factories/exercises'
import { callAs, makePerson } from '../../testing/factories/people'
import { makeArchitectureReview } from '../../testing/factories/reviews'
import { createFakeRunner, runnerFault } from '../../testing/fake-runner'
import { makeReviewNow, makeReviewRoom } from '../../testing/review-room'
import { testServices } from '../../testing/services'
import { makeWorkshop, rightAnswers } from '../../testing/workshop'
import { reviewQueue } from './ask-for-review'
import { sweepReviews } from './sweep-reviews'

const { db } = await testDatabase()
const runner = createFakeRunner()
const { services, clock } = testServices({ db, runner })
beforeAll(() => services.live.start())
afterAll(() => services.live.stop())
beforeEach(() => {
  clock.at = new Date()
  runner.answer = null
  runner.canMeasure = true
})

const files = [{ path: 'main.js', text: '// adds and takes\nexport const total = (prices) => prices.length\n' }]

async function handIn(shop: Awaited<ReturnType<typeof makeWorkshop>>, exerciseId: string, given = files) {
  const { attempt } = await shop.api.exercises.submit({ exerciseId, files: given, submissionKey: randomUUID() })
  return attempt.submissionId
}
async function passBuild() {
  const shop = await makeWorkshop(services)
  const exercise = await shop.build()
  return { ...shop, exercise, submissionId: await handIn(shop, exercise.id) }
}
const jobsOf = (submissionId: string) =>
  db.client.job.count({ where: { queue: reviewQueue, payload: { path: ['submissionId'], equals: submissionId } } })
const reviewsOf = (submissionId: string) => db.client.architectureReview.findMany({ where: { submissionId } })
const passedReviews = (userId: string) =>
  db.client.learningEvent.findMany({ where: { userId, kind: 'passed_review' }, orderBy: { seq: 'asc' } })

describe('a request', () => {
  test('is made by passing, once, with its job', async () => {
    const { submissionId, api, userId } = await passBuild()
    expect(await api.reviews.request({ submissionId })).toEqual({ state: 'pending', step: 'waiting', refusal: null })
    const asking = [1, 2, 3].map(() => api.reviews.request({ submissionId }))
    await Promise.all(asking)
    expect(await jobsOf(submissionId)).toBe(1)
    expect(await db.client.reviewRequest.count({ where: { userId } })).toBe(1)
  })

  test('of what was handed in before is one, from five windows at once', async () => {
    const { api, userId, exercise } = await passBuild()
    const { id: submissionId } = await makeSubmission(db.client, { userId, exerciseId: exercise.id, files })
    expect((await api.reviews.read({ submissionId })).progress).toEqual({
      state: 'none',
      step: 'waiting',
      refusal: null,
    })
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => api.reviews.request({ submissionId })))
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['pending']))
    expect(await jobsOf(submissionId)).toBe(1)
  })

  test('is refused for what did not pass and for a quiz, with what to do', async () => {
    const shop = await makeWorkshop(services)
    const build = await shop.build()
    const failed = await handIn(shop, build.id, [{ path: 'main.js', text: 'adds\n' }])
    const quiz = await shop.quiz()
    const { attempt } = await shop.api.exercises.submit({
      exerciseId: quiz.id,
      answers: rightAnswers,
      submissionKey: randomUUID(),
    })
    expect(attempt.status).toBe('passed')
    for (const [submissionId, says] of [
      [failed, 'Mend what failed'],
      [attempt.submissionId, 'A quiz is not reviewed'],
    ] as const) {
      expect(await codeOf(shop.api.reviews.request({ submissionId }))).toBe('conflict')
      const { progress, review } = await shop.api.reviews.read({ submissionId })
      expect(progress).toMatchObject({ state: 'none', refusal: expect.stringContaining(says) })
      expect(review).toBeNull()
      expect(await jobsOf(submissionId)).toBe(0)
    }
  })

  test('of another person’s attempt finds nothing, and so does following and reading it', async () => {
    const { submissionId } = await passBuild()
    const other = await makePerson({ services, role: 'admin' })
    const api = callAs(services, { cookieHeader: other.cookie })
    expect(await codeOf(api.reviews.request({ submissionId }))).toBe('not_found')
    expect(await codeOf(api.reviews.read({ submissionId }))).toBe('not_found')
    const followed = (await api.reviews.follow({ submissionId }))[Symbol.asyncIterator]()
    expect(await codeOf(Promise.resolve(followed.next()))).toBe('not_found')
    const dispute = { submissionId, factId: 'magic_value:1', reason: 'It needs no name.' }
    expect(await codeOf(api.reviews.dispute(dispute))).toBe('not_found')
  })
})

describe('the job', () => {
  test('reviews code, says how far it is, and a second run changes nothing', async () => {
    const { submissionId, api, exercise } = await passBuild()
    const steps: string[] = []
    const following = (async () => {
      for await (const { step } of await api.reviews.follow({ submissionId })) steps.push(step)
    })()
    await new Promise((resolve) => setTimeout(resolve, 50)) // until it listens
    await makeReviewNow(services, submissionId)
    await following
    expect(steps[0]).toBe('waiting')
    expect(steps.at(-1)).toBe('done')
    const [review, ...others] = await reviewsOf(submissionId)
    expect(others).toEqual([])
    await makeReviewNow(services, submissionId)
    expect(await reviewsOf(submissionId)).toEqual([review])
    expect(await api.reviews.request({ submissionId })).toEqual({ state: 'done', step: 'done', refusal: null })
    expect(await jobsOf(submissionId)).toBe(1)
    const page = await api.reviews.read({ submissionId })
    expect(page).toMatchObject({
      submissionId,
      files,
      exercise: { id: exercise.id, form: 'build' },
      earlier: [],
      change: null,
    })
    expect(page.review).toMatchObject({
      overall: review?.overallScore,
      writtenBy: { engine: 'built-in', notice: null },
    })
    expect(page.review?.summary).not.toBe('')
    for (const { factId, kind } of page.review?.remarks ?? [])
      if (kind === 'weakness') expect(JSON.stringify(review?.evidence)).toContain(factId)
  })

  test('at once on two nodes makes one review and one event', async () => {
    const { submissionId, userId } = await passBuild()
    await Promise.all([makeReviewNow(services, submissionId), makeReviewNow(services, submissionId)])
    expect(await reviewsOf(submissionId)).toHaveLength(1)
    expect((await passedReviews(userId)).length).toBeLessThanOrEqual(1)
  })

  test('of a runner that fails tries three times, then says so; nothing is lost, and it may be asked for again', async () => {
    const { submissionId, api } = await passBuild()
    runner.answer = () => runnerFault
    runner.canMeasure = false
    for (const attempt of [1, 2]) {
      await expect(makeReviewNow(services, submissionId, attempt)).rejects.toThrow('the runner failed')
      expect((await api.reviews.read({ submissionId })).progress.state).toBe('pending')
    }
    await makeReviewNow(services, submissionId, 3)
    const { progress, files: shown } = await api.reviews.read({ submissionId })
    expect(progress).toEqual({ state: 'failed', step: 'failed', refusal: null })
    expect(shown).toEqual(files)
    runner.answer = null
    runner.canMeasure = true
    expect((await api.reviews.request({ submissionId })).state).toBe('pending')
    expect(await jobsOf(submissionId)).toBe(2)
    await makeReviewNow(services, submissionId)
    expect((await api.reviews.read({ submissionId })).progress.state).toBe('done')
  })

  test('of code that can’t be read fails in the same way', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.build()
    const submissionId = await handIn(shop, id, [{ path: 'main.js', text: 'adds and takes ((((\n' }])
    await expect(makeReviewNow(services, submissionId)).rejects.toThrow(/can't be read|nothing to judge/)
    await makeReviewNow(services, submissionId, 3)
    expect((await shop.api.reviews.read({ submissionId })).progress.state).toBe('failed')
  })

  test('that nobody sees to any more is asked for again by the sweep, once', async () => {
    const { submissionId } = await passBuild()
    await db.client.job.deleteMany({ where: { queue: reviewQueue } })
    expect(await sweepReviews({ services })).toBe(0)
    clock.at = new Date(clock.at.getTime() + 11 * 60_000)
    await sweepReviews({ services })
    await sweepReviews({ services })
    expect(await jobsOf(submissionId)).toBe(1)
  })
})

describe('of findings', () => {
  test('what was found, missed and imagined is told from the key, and nothing is run', async () => {
    const learner = await (await makeReviewRoom(services)).join()
    const submissionId = await learner.submit([0, 1])
    runner.requests.length = 0
    await makeReviewNow(services, submissionId)
    expect(runner.requests).toEqual([])
    const { review, files: code } = await learner.api.reviews.read({ submissionId })
    expect(code[0]?.path).toBe('main.js')
    expect(review).toMatchObject({
      overall: 66,
      isPassed: true,
      scores: { code_sense: 66, efficiency: null, edge_cases: null, taste: null },
    })
    const account = review?.accounts.find(({ axis }) => axis === 'code_sense')
    expect(account?.basis).toBe('2 of 3 flaws of this kind found.')
    expect(account?.steps).toMatchObject([{ factId: 'flaw:flaw-2', cost: 33.3, isSetAside: false }])
  })

  test('the next attempt is compared with the one before', async () => {
    const learner = await (await makeReviewRoom(services)).join()
    const first = await learner.submit([0, 1])
    await makeReviewNow(services, first)
    const second = await learner.submit([0, 1, 2])
    await makeReviewNow(services, second)
    const { earlier, change } = await learner.api.reviews.read({ submissionId: second })
    expect(earlier).toMatchObject([{ submissionId: first, number: 1, overall: 66 }])
    expect(change).toMatchObject({ number: 1, overall: 34 })
    expect(change?.axes[0]).toEqual({ axis: 'code_sense', before: 66, after: 100 })
    expect((await learner.api.reviews.read({ submissionId: first })).change).toBeNull()
  })
})

describe('the ledger', () => {
  test('says it once for each exercise, only from the bar on, and says the same when it is rebuilt', async () => {
    const room = await makeReviewRoom(services, { bar: 90 })
    const { api, submit, userId, exercise } = await room.join()
    await makeReviewNow(services, await submit([0, 1]))
    expect(await passedReviews(userId)).toEqual([])
    for (const _again of [1, 2]) {
      const submissionId = await submit([0, 1, 2])
      await makeReviewNow(services, submissionId)
      expect((await api.reviews.read({ submissionId })).review).toMatchObject({ overall: 100, isPassed: true, bar: 90 })
    }
    expect(await passedReviews(userId)).toMatchObject([
      {
        subjectId: exercise.id,
        payload: {
          title: exercise.title,
          exerciseKind: 'diagnosis',
          overall: 100,
          axes: { code_sense: 100, efficiency: null, edge_cases: null, taste: null },
        },
      },
    ])
    const live = await db.client.learnerStats.findMany({ orderBy: { userId: 'asc' } })
    expect(await services.ledger.rebuild()).toMatchObject({ added: 0, removed: 0 })
    expect(await db.client.learnerStats.findMany({ orderBy: { userId: 'asc' } })).toEqual(live)
    expect(await passedReviews(userId)).toHaveLength(1)
  })
})

test('a review from before there was evidence is still read', async () => {
  const { api, userId, exercise } = await passBuild()
  const { id: submissionId } = await makeSubmission(db.client, { userId, exerciseId: exercise.id })
  await makeArchitectureReview(db.client, { submissionId, evidence: {} })
  const { review, progress } = await api.reviews.read({ submissionId })
  expect(progress.state).toBe('done')
  expect(review?.accounts[0]?.steps).toEqual([])
  expect(await codeOf(api.reviews.dispute({ submissionId, factId: 'weakness:0', reason: 'It is no flaw.' }))).toBe(
    'not_found',
  )
})
