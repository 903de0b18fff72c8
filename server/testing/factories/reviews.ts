import { reviewsJson } from '../../domains/reviews/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored, builtInProvenance } from './as-stored'
import { makeSubmission } from './exercises'
import { momentOf, nextNumber } from './variety'

type Overrides = Partial<Omit<Prisma.ArchitectureReviewUncheckedCreateInput, 'userId' | 'exerciseId' | 'moduleId'>>

/** Of a submission, whose person, exercise and module it takes over. */
export async function makeArchitectureReview(tx: Tx, overrides: Overrides = {}) {
  const number = nextNumber()
  const submissionId = overrides.submissionId ?? (await makeSubmission(tx)).id
  const submission = await tx.submission.findUniqueOrThrow({ where: { id: submissionId }, include: { exercise: true } })
  return tx.architectureReview.create({
    data: {
      overallScore: 60 + (number % 40),
      codeSenseScore: 70,
      efficiencyScore: 80,
      tasteScore: 60 + (number % 40),
      strengths: asStored(reviewsJson['architecture_reviews.strengths'], [
        { axis: 'code_sense', text: 'The state is private.', lines: [{ path: 'main.js', from: 1, to: 3 }] },
      ]),
      weaknesses: asStored(reviewsJson['architecture_reviews.weaknesses'], [
        { axis: 'taste', text: 'A long line.', measured: { name: 'longest line', value: 140, threshold: 120 } },
      ]),
      suggestions: asStored(reviewsJson['architecture_reviews.suggestions'], [{ axis: 'taste', text: 'Break it.' }]),
      provenance: builtInProvenance(number),
      passed: true,
      reviewedAt: momentOf(number),
      ...overrides,
      userId: submission.userId,
      submissionId,
      exerciseId: submission.exerciseId,
      moduleId: submission.exercise.moduleId,
    },
  })
}
