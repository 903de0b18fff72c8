import type * as z from 'zod'
import type { Services } from '../../platform/services'
import { describeReview, reviewSelect } from './describe-review'
import { disputeNotFound, findJudge, reviewsOf } from './find-judge'
import { findOwnAttempt } from './find-own-attempt'
import { readFrame } from './read-frame'
import type { disputePage } from './schema'

const person = { select: { username: true, firstName: true, lastName: true } }

/** A dispute with all that one needs to decide it: code, evidence, review. */
export async function readDispute({
  services: { db },
  userId,
  disputeId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  disputeId: string
}): Promise<z.output<typeof disputePage>> {
  const tx = db.client
  const row = await tx.reviewDispute.findFirst({
    where: { id: disputeId, review: reviewsOf(await findJudge(tx, userId)) },
    select: {
      id: true,
      status: true,
      reason: true,
      factId: true,
      createdAt: true,
      decision: true,
      decidedAt: true,
      user: person,
      decider: person,
      review: {
        select: {
          ...reviewSelect,
          userId: true,
          submissionId: true,
          module: {
            select: {
              course: { select: { blueprintVersion: { select: { blueprint: { select: { title: true } } } } } },
            },
          },
        },
      },
    },
  })
  if (row === null) throw disputeNotFound()
  const { review } = row
  const attempt = await findOwnAttempt(tx, review)
  const { exercise } = attempt
  const { weights } = await readFrame(tx, exercise.course.id)
  return {
    id: row.id,
    status: row.status,
    reason: row.reason,
    createdAt: row.createdAt.toISOString(),
    decision: row.decision,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decidedBy: row.decider === null ? null : nameOf(row.decider),
    by: nameOf(row.user),
    exercise: { title: exercise.title, language: exercise.language },
    blueprint: review.module.course.blueprintVersion?.blueprint.title ?? '',
    files: attempt.work.files ?? exercise.files,
    review: describeReview(review, weights),
    factId: row.factId,
  }
}

function nameOf({
  username,
  firstName,
  lastName,
}: {
  username: string
  firstName: string | null
  lastName: string | null
}) {
  const name = [firstName, lastName].filter((part) => part !== null && part !== '').join(' ')
  return name === '' ? username : name
}
