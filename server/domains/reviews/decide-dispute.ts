import type { AfterCommit, Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { recordAudit } from '../identity/record-audit'
import { scoreReview } from './core/score-review'
import { writeReview } from './core/write-review'
import { readEvidence, readSetAside } from './describe-review'
import { disputeNotFound, findJudge, reviewsOf } from './find-judge'
import { findOwnAttempt } from './find-own-attempt'
import { keepRemarks, readRemarks } from './keep-remarks'
import { readFrame } from './read-frame'
import { recordPass } from './record-pass'
import { asColumns } from './store-review'
import { reviewsJson } from './stored-json'

type Parts = Pick<Services, 'db' | 'clock' | 'ledger'>
type Deciding = {
  services: Parts
  userId: string
  requestId: string
  input: { disputeId: string; isUpheld: boolean; decision: string }
}

/** The learner is right, or the review is. Once; what is upheld is set aside, and the score worked out again at once. */
export async function decideDispute({ services, userId, requestId, input }: Deciding): Promise<void> {
  const { disputeId: id, isUpheld, decision } = input
  await services.db.transaction(async (tx, after) => {
    const review = reviewsOf(await findJudge(tx, userId))
    const found = await tx.reviewDispute.findFirst({ where: { id, review }, select: { reviewId: true } })
    if (found === null) throw disputeNotFound()
    // Two decisions about one review would each add to what the other has not seen yet.
    await tx.$queryRaw`SELECT 1 FROM architecture_reviews WHERE id = ${found.reviewId}::uuid FOR UPDATE`
    const dispute = await tx.reviewDispute.findUniqueOrThrow({
      where: { id },
      select: { userId: true, status: true, factId: true, reviewId: true },
    })
    if (dispute.userId === userId)
      throw new AppError('forbidden', { userMessage: 'You raised this yourself, so somebody else decides about it.' })
    if (dispute.status !== 'open')
      throw new AppError('conflict', { userMessage: 'This has been decided meanwhile. The decision stands.' })
    const now = services.clock.now()
    const status = isUpheld ? ('upheld' as const) : ('overruled' as const)
    await tx.reviewDispute.update({
      where: { id },
      data: { status, decision, decidedBy: userId, decidedAt: now },
      select: { id: true },
    })
    if (isUpheld) await setAside({ services, tx, after, now, ...dispute })
    await recordAudit({
      tx,
      actorId: userId,
      action: 'review.decided',
      subjectType: 'review_dispute',
      subjectId: id,
      details: { decision: status, fact: dispute.factId },
      requestId,
      at: now,
    })
  })
}

type Setting = { services: Parts; tx: Tx; after: AfterCommit; now: Date; reviewId: string; factId: string }

/** From the evidence that is stored, so that nothing is run and nothing else can change. */
async function setAside({ services, tx, after, now, reviewId, factId }: Setting): Promise<void> {
  const row = await tx.architectureReview.findUniqueOrThrow({ where: { id: reviewId } })
  const evidence = readEvidence(row)
  if (evidence === null) return
  const { userId, submissionId, bar } = row
  const { exercise } = await findOwnAttempt(tx, { userId, submissionId })
  const { weights, words } = await readFrame(tx, exercise.course.id)
  const all = [...new Set([...readSetAside(row), factId])]
  const scored = scoreReview({ evidence, weights, setAside: all })
  const { overall, axes: scores } = scored
  // It was judged before, and what is set aside takes no evidence away.
  if (overall === null) return
  const { summary } = writeReview({ evidence, scored, language: exercise.language, words, bar })
  const passed = overall >= bar
  await tx.architectureReview.update({
    where: { id: reviewId },
    data: {
      setAside: reviewsJson['architecture_reviews.set_aside'].parse(all),
      overallScore: overall,
      ...asColumns(scores),
      suggestions: keepRemarks({ ...readRemarks(row), summary }).suggestions,
      passed,
    },
    select: { id: true },
  })
  if (passed && !row.passed) await recordPass({ services, tx, after, userId, exercise, overall, scores, now })
}
