import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { readEvidence } from './describe-review'

type Input = { submissionId: string; factId: string; reason: string }

/** Says that something a review found is wrong. Once for each finding; somebody who knows the blueprint decides. */
export async function disputeRemark({
  services: { db, clock, random },
  userId,
  input: { submissionId, factId, reason },
}: {
  services: Pick<Services, 'db' | 'clock' | 'random'>
  userId: string
  input: Input
}): Promise<{ id: string }> {
  const id = random.uuid()
  const createdAt = clock.now()
  await db.transaction(async (tx) => {
    const review = await tx.architectureReview.findFirst({
      where: { submissionId, userId },
      orderBy: { rubricVersion: 'desc' },
      select: { id: true, evidence: true },
    })
    if (review === null)
      throw new AppError('not_found', {
        userMessage: 'There is no such review. The page of your attempt has it once it is there.',
      })
    const fact = readEvidence(review)?.facts.find((one) => one.id === factId)
    if (fact === undefined)
      throw new AppError('not_found', {
        userMessage: 'This review has found no such thing. Its page has all that it found.',
      })
    if (fact.isGood)
      throw new AppError('conflict', {
        userMessage: 'This speaks for your work and costs nothing, so there is nothing to decide.',
      })
    const data = [{ id, reviewId: review.id, userId, factId, reason, createdAt }]
    const { count } = await tx.reviewDispute.createMany({ data, skipDuplicates: true })
    if (count === 0)
      throw new AppError('conflict', {
        userMessage: 'You have disputed this already. The review says how that was decided.',
      })
  })
  return { id }
}
