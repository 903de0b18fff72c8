import type { Services } from '../../platform/services'
import { holdCourse } from './find-own-exercise'
import { exercisesJson } from './stored-json'

/** An attempt that could not be judged, through no fault of the learner's: it is over, and counts for nothing. */
export async function settleUnjudged({
  services: { db, clock },
  submissionId: id,
}: {
  services: Pick<Services, 'db' | 'clock'>
  submissionId: string
}): Promise<void> {
  await db.transaction(async (tx) => {
    const found = await tx.submission.findUnique({ where: { id }, select: { userId: true, exerciseId: true } })
    if (found === null) return
    await holdCourse(tx, found)
    const now = clock.now()
    const { count } = await tx.submission.updateMany({
      where: { id, status: 'pending' },
      data: { status: 'failed', evaluatedAt: now },
    })
    if (count === 0) return
    await tx.evaluation.create({
      data: {
        submissionId: id,
        agentType: 'runner',
        outcome: 'errored',
        passed: false,
        feedback: exercisesJson['evaluations.feedback'].parse({
          summary:
            'Your work could not be run, which is our fault and not yours. It does not count as an attempt and is kept; send it again.',
        }),
        createdAt: now,
      },
      select: { id: true },
    })
  })
}
