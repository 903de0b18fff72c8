import { beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { makeBlueprintAuthor } from '../../testing/factories/blueprints'
import { callAs, makePerson, testPassword } from '../../testing/factories/people'
import { createFakeRunner } from '../../testing/fake-runner'
import { makeReviewNow, makeReviewRoom } from '../../testing/review-room'
import { testServices } from '../../testing/services'

const { db, reset } = await testDatabase()
const { services } = testServices({ db, runner: createFakeRunner() })
beforeEach(reset)

const reason = 'Line 21 is only ever read.'
const decision = 'It is read, and nobody writes it.'
const missed = 'flaw:flaw-2'

const as = async (role: 'learner' | 'instructor' | 'admin') => {
  const person = await makePerson({ services, role })
  return { ...person, api: callAs(services, { cookieHeader: person.cookie }) }
}

/** A learner who found two of three, below the bar. */
async function makeReviewed({ bar = 90 }: { bar?: number } = {}) {
  const room = await makeReviewRoom(services, { bar })
  const learner = await room.join()
  const submissionId = await learner.submit([0, 1])
  await makeReviewNow(services, submissionId)
  const dispute = (factId = missed) => learner.api.reviews.dispute({ submissionId, factId, reason })
  return { ...room, learner, submissionId, dispute, read: () => learner.api.reviews.read({ submissionId }) }
}
const passedReviews = (userId: string) => db.client.learningEvent.count({ where: { userId, kind: 'passed_review' } })

describe('a dispute', () => {
  test('is about something that speaks against the work, once, also from two windows at once', async () => {
    const { learner, submissionId, dispute, read } = await makeReviewed()
    const say = (factId: string) => codeOf(learner.api.reviews.dispute({ submissionId, factId, reason }))
    expect(await say('flaw:flaw-0')).toBe('conflict')
    expect(await say('no-such-fact')).toBe('not_found')
    const both = await Promise.all([codeOf(dispute()), codeOf(dispute())])
    expect(both.sort()).toEqual(['conflict', 'fine'])
    expect(await codeOf(dispute())).toBe('conflict')
    expect(await db.client.reviewDispute.count()).toBe(1)
    const remark = (await read()).review?.remarks.find(({ factId }) => factId === missed)
    expect(remark?.dispute).toMatchObject({ status: 'open', reason, decision: null })
  })

  test('is seen by the author, a co-author and an admin, and by nobody else', async () => {
    const { author, blueprint, learner, dispute } = await makeReviewed()
    const { id: disputeId } = await dispute()
    const [coAuthor, admin, instructor, other] = [
      await as('instructor'),
      await as('admin'),
      await as('instructor'),
      await as('learner'),
    ]
    await makeBlueprintAuthor(db.client, { blueprintId: blueprint.id, userId: coAuthor.id })
    for (const { api } of [author, coAuthor, admin]) {
      expect(await api.reviews.disputes()).toMatchObject({
        open: 1,
        disputes: [
          {
            id: disputeId,
            status: 'open',
            rule: 'missed_flaw',
            axis: 'code_sense',
            blueprint: blueprint.title,
            reason,
          },
        ],
      })
      expect(await api.reviews.readDispute({ disputeId })).toMatchObject({
        by: learner.username,
        factId: missed,
        files: [{ path: 'main.js' }],
        review: { overall: 66 },
        decidedBy: null,
      })
    }
    for (const { api } of [instructor, other, learner]) {
      expect(await api.reviews.disputes()).toEqual({ open: 0, disputes: [] })
      expect(await codeOf(api.reviews.readDispute({ disputeId }))).toBe('not_found')
      expect(await codeOf(api.reviews.decide({ disputeId, isUpheld: true, decision }))).toBe('not_found')
    }
    expect(await db.client.reviewDispute.count({ where: { status: 'open' } })).toBe(1)
  })
})

describe('a decision', () => {
  test('that upholds sets the finding aside, works out the score again, and passes what only passes now', async () => {
    const { author, learner, dispute, read } = await makeReviewed()
    expect((await read()).review).toMatchObject({ overall: 66, isPassed: false })
    const { id: disputeId } = await dispute()
    expect(await passedReviews(learner.userId)).toBe(0)
    await author.api.reviews.decide({ disputeId, isUpheld: true, decision })
    const { review } = await read()
    expect(review).toMatchObject({ overall: 100, isPassed: true, scores: { code_sense: 100 } })
    expect(review?.accounts[0]?.steps).toMatchObject([{ factId: missed, cost: 0, isSetAside: true }])
    expect(review?.remarks.find(({ factId }) => factId === missed)).toMatchObject({
      cost: 0,
      dispute: { status: 'upheld', decision },
    })
    expect(await passedReviews(learner.userId)).toBe(1)
    const audit = await db.client.auditEntry.findFirstOrThrow({ where: { action: 'review.decided' } })
    expect(audit).toMatchObject({
      actorId: author.id,
      subjectId: disputeId,
      details: { decision: 'upheld', fact: missed },
    })
    expect(await services.ledger.rebuild()).toMatchObject({ added: 0, removed: 0 })
  })

  test('that overrules changes no score, and says why', async () => {
    const { author, learner, dispute, read } = await makeReviewed()
    const { id: disputeId } = await dispute()
    const before = (await read()).review
    await author.api.reviews.decide({ disputeId, isUpheld: false, decision })
    const { review } = await read()
    expect(review).toMatchObject({ overall: before?.overall, isPassed: false, scores: before?.scores })
    expect(review?.remarks.find(({ factId }) => factId === missed)?.dispute).toMatchObject({
      status: 'overruled',
      decision,
    })
    expect(await passedReviews(learner.userId)).toBe(0)
    expect(await author.api.reviews.disputes()).toMatchObject({ open: 0, disputes: [{ status: 'overruled' }] })
  })

  test('is made once, also by two at once', async () => {
    const { author, learner, dispute } = await makeReviewed()
    const admin = await as('admin')
    const { id: disputeId } = await dispute()
    const input = { disputeId, isUpheld: true, decision }
    const both = await Promise.all([author, admin].map(({ api }) => codeOf(api.reviews.decide(input))))
    expect(both.sort()).toEqual(['conflict', 'fine'])
    expect(await codeOf(author.api.reviews.decide({ ...input, isUpheld: false }))).toBe('conflict')
    expect(await passedReviews(learner.userId)).toBe(1)
    expect(await db.client.auditEntry.count({ where: { action: 'review.decided' } })).toBe(1)
  })

  test('is never one’s own, whatever one may decide otherwise', async () => {
    const { blueprint, learner, dispute } = await makeReviewed()
    const { id: disputeId } = await dispute()
    await makeBlueprintAuthor(db.client, { blueprintId: blueprint.id, userId: learner.userId })
    await db.client.user.update({ where: { id: learner.userId }, data: { role: 'admin' } })
    expect(await learner.api.reviews.disputes()).toEqual({ open: 0, disputes: [] })
    expect(await codeOf(learner.api.reviews.decide({ disputeId, isUpheld: true, decision }))).toBe('forbidden')
  })

  test('stays when whoever made it has gone', async () => {
    const { author, dispute, read } = await makeReviewed()
    const { id: disputeId } = await dispute()
    await author.api.reviews.decide({ disputeId, isUpheld: true, decision })
    await author.api.identity.deleteAccount({ password: testPassword })
    const admin = await as('admin')
    expect(await admin.api.reviews.readDispute({ disputeId })).toMatchObject({
      status: 'upheld',
      decision,
      decidedBy: null,
    })
    expect((await read()).review).toMatchObject({ overall: 100, isPassed: true })
  })
})
