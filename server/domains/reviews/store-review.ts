import { provenance } from '../../ai/provenance'
import type { Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import { rubricVersion } from './core/rubric'
import type { Drafted } from './draft-review'
import { keepRemarks } from './keep-remarks'
import { recordPass } from './record-pass'
import { reviewsJson } from './stored-json'

type Storing = Pick<Services, 'db' | 'clock' | 'ledger'>

/** The review, that it is there, and that it was passed: all or none. Whoever comes second finds it and changes nothing. */
export async function storeReview({ services, drafted }: { services: Storing; drafted: Drafted }): Promise<void> {
  const { attempt, evidence, overall, scores, bar, worded } = drafted
  const { id: submissionId, userId, exercise } = attempt
  const stored = reviewsJson['architecture_reviews.evidence'].parse(evidence)
  const passed = overall >= bar
  await services.db.transaction(async (tx, after) => {
    if (!(await holdPending(tx, submissionId))) return
    const now = services.clock.now()
    const { count } = await tx.architectureReview.createMany({
      data: [
        {
          userId,
          submissionId,
          exerciseId: exercise.id,
          moduleId: exercise.module.id,
          overallScore: overall,
          ...asColumns(scores),
          ...keepRemarks(worded),
          evidence: stored,
          bar,
          passed,
          rubricVersion,
          provenance: provenance.parse(drafted.provenance),
          reviewedAt: now,
        },
      ],
      skipDuplicates: true,
    })
    await finish(tx, { submissionId, status: 'done', now })
    if (passed && count === 1) await recordPass({ services, tx, after, userId, exercise, overall, scores, now })
  })
}

/** It could not be made. Nothing is lost, and it may be asked for again. */
export async function failReview({
  services: { db, clock },
  submissionId,
}: {
  services: Pick<Services, 'db' | 'clock'>
  submissionId: string
}): Promise<void> {
  await db.transaction(async (tx) => {
    if (await holdPending(tx, submissionId)) await finish(tx, { submissionId, status: 'failed', now: clock.now() })
  })
}

export const asColumns = (scores: Drafted['scores']) => ({
  codeSenseScore: scores.code_sense,
  efficiencyScore: scores.efficiency,
  edgeCasesScore: scores.edge_cases,
  tasteScore: scores.taste,
})

async function holdPending(tx: Tx, submissionId: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM review_requests WHERE submission_id = ${submissionId}::uuid AND status = 'pending' FOR UPDATE`
  return held.length > 0
}

type Finished = { submissionId: string; status: 'done' | 'failed'; now: Date }

const finish = (tx: Tx, { submissionId, status, now }: Finished) =>
  tx.reviewRequest.update({
    where: { submissionId },
    data: { status, step: status, finishedAt: now },
    select: { submissionId: true },
  })
