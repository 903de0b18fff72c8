import { reviewsJson } from '../../domains/reviews/stored-json'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { asStored, builtInProvenance } from './as-stored'
import { makeSubmission } from './exercises'
import { momentOf, nextNumber } from './variety'

/** One small weakness of taste, and one test that holds. */
const plainEvidence = {
  version: 1 as const,
  facts: [
    {
      id: 'magic_value:1',
      axis: 'taste' as const,
      rule: 'magic_value',
      measure: 'numbers without a name',
      value: 1,
      limit: 0,
      text: 'The number 1 has no name.',
      places: [{ path: 'main.js', from: 1, to: 1 }],
      source: 'reading' as const,
      isGood: false,
    },
  ],
  statements: 3,
  loops: 0,
  tests: { passed: 1, total: 1 },
  hidden: null,
  probes: null,
  growth: null,
  key: null,
  imagined: 0,
}

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
        {
          axis: 'taste',
          text: 'The number 1 has no name.',
          lines: [{ path: 'main.js', from: 1, to: 1 }],
          measured: { name: 'numbers without a name', value: 1, threshold: 0 },
          factId: 'magic_value:1',
          rule: 'magic_value',
        },
      ]),
      suggestions: asStored(reviewsJson['architecture_reviews.suggestions'], [
        { text: 'A clear piece of work.', isSummary: true },
        { text: 'Give it a name.', factId: 'magic_value:1' },
      ]),
      evidence: asStored(reviewsJson['architecture_reviews.evidence'], plainEvidence),
      setAside: asStored(reviewsJson['architecture_reviews.set_aside'], []),
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

/** Done, as of the submission's review. */
export async function makeReviewRequest(tx: Tx, overrides: Partial<Prisma.ReviewRequestUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const submissionId = overrides.submissionId ?? (await makeSubmission(tx)).id
  const { userId } = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } })
  return tx.reviewRequest.create({
    data: {
      status: 'done',
      step: 'done',
      requestedAt: momentOf(number),
      finishedAt: momentOf(number),
      ...overrides,
      submissionId,
      userId,
    },
  })
}

/** Open, and about the one thing that the review found. */
export async function makeReviewDispute(
  tx: Tx,
  overrides: Partial<Omit<Prisma.ReviewDisputeUncheckedCreateInput, 'userId'>> = {},
) {
  const number = nextNumber()
  const reviewId = overrides.reviewId ?? (await makeArchitectureReview(tx)).id
  const { userId } = await tx.architectureReview.findUniqueOrThrow({ where: { id: reviewId } })
  return tx.reviewDispute.create({
    data: {
      factId: 'magic_value:1',
      reason: `It is the first, which needs no name (${number}).`,
      createdAt: momentOf(number),
      ...overrides,
      reviewId,
      userId,
    },
  })
}
