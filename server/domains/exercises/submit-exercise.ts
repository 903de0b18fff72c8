import type { Services } from '../../platform/services'
import type { Runner } from '../../runner/create-runner'
import { checkWork, type Work } from './check-work'
import { describeSubmitted } from './describe-submitted'
import { evaluateOnce } from './evaluate-once'
import { evaluateSubmission } from './evaluate-submission'
import { findOwnExercise, holdCourse } from './find-own-exercise'
import { settleSubmission } from './settle-submission'
import { storeSubmission } from './store-submission'
import { tellRun } from './tell-run'

type Parts = Pick<Services, 'db' | 'clock' | 'ledger' | 'jobs' | 'live' | 'log' | 'config'> & {
  runner: Pick<Runner, 'run' | 'measure'>
}

/** How long a request waits for its verdict. Then it says that the attempt is kept, and that it goes on. */
const patienceMs = 20_000

/**
 * Keeps what somebody hands in, finds out what it is worth, and writes that down. The same key twice is the same attempt
 * and the same answer. If the process dies on the way, a job goes on with what was kept.
 */
export async function submitExercise({
  services,
  userId,
  input: { exerciseId, submissionKey: key, ...work },
  waitMs = patienceMs,
}: {
  services: Parts
  userId: string
  input: Work & { exerciseId: string; submissionKey: string }
  waitMs?: number
}) {
  const { id: submissionId } = await services.db.transaction(async (tx, after) => {
    await holdCourse(tx, { userId, exerciseId })
    const exercise = await findOwnExercise(tx, { userId, address: { exerciseId } })
    const now = services.clock.now()
    return storeSubmission({ services, tx, after, userId, exercise, key, work: checkWork({ exercise, work }), now })
  })
  const going = evaluateOnce(submissionId, () => evaluate(services, { userId, key, submissionId }))
  await atMost(going, waitMs)
  return describeSubmitted({ services, userId, submissionId })
}

async function evaluate(
  services: Parts,
  { userId, key, submissionId }: { userId: string; key: string; submissionId: string },
): Promise<void> {
  const telling = tellRun({ services, userId, key })
  try {
    const evaluation = await evaluateSubmission({ services, submissionId, onProgress: telling.tell })
    if (evaluation.state === 'evaluated') await settleSubmission({ services, submissionId, evaluated: evaluation })
  } catch (error) {
    // The attempt is kept, and its job tries again. That it waits is what the answer says.
    services.log.warn('an attempt waits for its job', { submissionId, error })
  } finally {
    await telling.end()
  }
}

async function atMost(going: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([going, late])
  clearTimeout(timer)
}
