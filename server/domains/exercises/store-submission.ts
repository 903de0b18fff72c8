import type { AfterCommit, Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { clockOf } from './core/reward'
import { type OwnExercise, refuseClosed } from './find-own-exercise'
import { findProgress, saveProgress } from './find-progress'
import { asColumns, isSameWork, readWork, type StorableWork } from './read-work'
import { retryQueue } from './retry-submission'

/** How long the request that brought it has for itself, before a job looks whether it is still there. */
const graceMs = 60_000
/** Of one person, of all exercises: each may wait for a place in the queue of the runner. */
const mostPending = 30

/**
 * Keeps what was handed in, with a job that sees to its evaluation if this process doesn't live to do so. The same key
 * twice is the same attempt. The caller holds the course.
 */
export async function storeSubmission({
  services: { jobs },
  tx,
  after,
  userId,
  exercise,
  key,
  work,
  now,
}: {
  services: Pick<Services, 'jobs'>
  tx: Tx
  after: AfterCommit
  userId: string
  exercise: OwnExercise
  key: string
  work: StorableWork
  now: Date
}): Promise<{ id: string }> {
  const exerciseId = exercise.id
  const known = await findByKey(tx, { userId, key })
  if (known !== null) {
    if (known.exerciseId === exerciseId && isSameWork(known.work, work)) return { id: known.id }
    throw new AppError('conflict', {
      userMessage: 'This key belongs to another attempt, which is safe. Send what is new under a key of its own.',
    })
  }
  // What was sent before is answered again, whatever has changed meanwhile.
  refuseClosed(exercise)
  await refuseOutOfTime(tx, { userId, exercise, now })
  const pending = await tx.submission.count({ where: { userId, status: 'pending' } })
  if (pending >= mostPending)
    throw new AppError('too_many', {
      userMessage: `${pending} of your attempts are still being looked at. Nothing is lost; send this one when they are done.`,
    })
  const { _max: last } = await tx.submission.aggregate({ where: { userId, exerciseId }, _max: { number: true } })
  const number = (last.number ?? 0) + 1
  const { id } = await tx.submission.create({
    data: { userId, exerciseId, submissionKey: key, number, submittedAt: now, ...asColumns(work) },
    select: { id: true },
  })
  await saveProgress(tx, { userId, exerciseId, change: { lastSubmittedAt: now } })
  await dropSameDraft(tx, { userId, exerciseId, work })
  await jobs.enqueue(tx, after, {
    queue: retryQueue,
    payload: { submissionId: id },
    runAt: new Date(now.getTime() + graceMs),
    dedupeKey: `submission:${id}`,
    maxAttempts: 10,
  })
  return { id }
}

export async function findByKey(tx: Tx, { userId, key }: { userId: string; key: string }) {
  const row = await tx.submission.findUnique({
    where: { userId_submissionKey: { userId, submissionKey: key } },
    select: { id: true, exerciseId: true, files: true, answers: true, findings: true },
  })
  if (row === null) return null
  const { id, exerciseId } = row
  return { id, exerciseId, work: readWork(row, { table: 'submissions', id }) }
}

/** Where there is a time limit, work counts from its start to its end. What was passed may be practised at leisure. */
export async function refuseOutOfTime(
  tx: Tx,
  { userId, exercise, now }: { userId: string; exercise: OwnExercise; now: Date },
): Promise<void> {
  const { id: exerciseId, timeLimitMinutes: minutes } = exercise
  if (minutes === null) return
  const { startedAt, passedAt } = await findProgress(tx, { userId, exerciseId })
  if (passedAt !== null) return
  const clock = clockOf({ minutes, startedAt, now })
  if (clock.startedAt === null)
    throw new AppError('conflict', {
      userMessage: `This exercise has ${minutes} minutes. Start its clock first; what you wrote is kept.`,
    })
  if (clock.isOver)
    throw new AppError('conflict', {
      userMessage: `The ${minutes} minutes are over. What you wrote is kept; start the clock again to go on with it.`,
    })
}

/** What was handed in is kept as an attempt, so the same as a draft is one too many. */
async function dropSameDraft(
  tx: Tx,
  { userId, exerciseId, work }: { userId: string; exerciseId: string; work: StorableWork },
): Promise<void> {
  const where = { userId_exerciseId: { userId, exerciseId } }
  const draft = await tx.exerciseDraft.findUnique({ where })
  if (draft === null || !isSameWork(readWork(draft, { table: 'exercise_drafts', id: exerciseId }), work)) return
  await tx.exerciseDraft.delete({ where })
}
