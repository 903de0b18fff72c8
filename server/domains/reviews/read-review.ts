import type * as z from 'zod'
import type { Services } from '../../platform/services'
import { type Compared, compareReviews } from './core/compare-reviews'
import { ruleOf } from './core/rubric'
import { describeReview, reviewSelect, scoresOf } from './describe-review'
import { findOwnAttempt, type OwnAttempt } from './find-own-attempt'
import { readRemarks } from './keep-remarks'
import { readFrame } from './read-frame'
import { readProgress } from './read-progress'
import type { reviewPage } from './schema'

/** As many as a page can draw. */
const mostEarlier = 20

/** The review of one's own attempt with the code that it is about, and what is different since the one before. */
export async function readReview({
  services,
  userId,
  submissionId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  submissionId: string
}): Promise<z.output<typeof reviewPage>> {
  const tx = services.db.client
  const attempt = await findOwnAttempt(tx, { userId, submissionId })
  const { exercise, number, submittedAt } = attempt
  const progress = await readProgress({ services, userId, submissionId })
  const row = await tx.architectureReview.findFirst({
    where: { submissionId, userId },
    orderBy: { rubricVersion: 'desc' },
    select: reviewSelect,
  })
  const { weights } = await readFrame(tx, exercise.course.id)
  const review = row === null ? null : describeReview(row, weights)
  const earlier = await findEarlier(services, attempt)
  const [before] = earlier
  return {
    exercise: {
      id: exercise.id,
      slug: exercise.slug,
      title: exercise.title,
      language: exercise.language,
      form: exercise.form,
    },
    module: { concept: exercise.module.conceptSlug, title: exercise.module.title },
    course: { id: exercise.course.id, title: exercise.course.title },
    submissionId,
    number,
    submittedAt: submittedAt.toISOString(),
    progress,
    review,
    // Where marks were handed in, the code is the exercise's own.
    files: attempt.work.files ?? exercise.files,
    earlier: earlier.map(({ weaknesses: _weaknesses, ...one }) => one),
    change:
      review === null || before === undefined
        ? null
        : {
            number: before.number,
            ...compareReviews(before, {
              overall: review.overall,
              scores: review.scores,
              weaknesses: review.remarks.filter(({ kind }) => kind === 'weakness'),
            }),
          },
  }
}

type Earlier = z.output<typeof reviewPage>['earlier'][number] & Compared

/** Of each attempt the review by the newest rubric. */
async function findEarlier({ db }: Pick<Services, 'db'>, { userId, exercise, number }: OwnAttempt): Promise<Earlier[]> {
  const rows = await db.client.architectureReview.findMany({
    where: { userId, exerciseId: exercise.id, submission: { number: { lt: number } } },
    orderBy: [{ submission: { number: 'desc' } }, { rubricVersion: 'desc' }],
    take: mostEarlier,
    select: {
      id: true,
      submissionId: true,
      overallScore: true,
      codeSenseScore: true,
      efficiencyScore: true,
      edgeCasesScore: true,
      tasteScore: true,
      strengths: true,
      weaknesses: true,
      suggestions: true,
      reviewedAt: true,
      submission: { select: { number: true } },
    },
  })
  return rows
    .filter((row, at) => row.submissionId !== rows[at - 1]?.submissionId)
    .map((row) => ({
      submissionId: row.submissionId,
      number: row.submission.number,
      overall: row.overallScore,
      scores: scoresOf(row),
      reviewedAt: row.reviewedAt.toISOString(),
      weaknesses: readRemarks(row)
        .remarks.filter(({ kind }) => kind === 'weakness')
        .map(({ rule, text, axis }) => ({ rule, name: ruleOf(rule).name, text, axis })),
    }))
}
