import type { EventOf } from '../../ledger/event-kinds'
import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Jobs } from '../../platform/jobs/jobs'
import { askForReview } from './ask-for-review'
import { refusalOf } from './core/refuse-review'

/** What passes is reviewed without being asked for: whoever looks at their result finds the review on its way. */
export async function askAfterPass({
  tx,
  after,
  event,
  jobs,
}: {
  tx: Tx
  after: AfterCommit
  event: EventOf<'attempted_exercise'>
  jobs: Pick<Jobs, 'enqueue'>
}): Promise<void> {
  const { userId, subjectId: exerciseId, payload, occurredAt: now } = event
  if (exerciseId === null || !payload.passed) return
  const attempt = await tx.submission.findUnique({
    where: { userId_exerciseId_number: { userId, exerciseId, number: payload.number } },
    select: { id: true, status: true, exercise: { select: { kind: true, past: { select: { kind: true } } } } },
  })
  if (attempt === null) return
  const { id: submissionId, status, exercise } = attempt
  if (refusalOf({ status, form: exercise.past?.kind ?? exercise.kind }) !== null) return
  await askForReview({ jobs, tx, after, userId, submissionId, now })
}
