import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import type { CodeFile } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import { RunCancelled } from '../../runner/pool/run-cancelled'
import { partOf } from './check-work'
import { boundVerdict } from './core/bound-verdict'
import { findOwnExercise, refuseClosed } from './find-own-exercise'
import { joinVerdicts, runCode } from './run-code'
import { refuseOutOfTime } from './store-submission'
import { tellRun } from './tell-run'

/** Runs what somebody wrote against the tests, and keeps nothing of it. */
export async function runExercise({
  services,
  userId,
  input: { exerciseId, files, key = null },
  signal,
}: {
  services: Pick<Services, 'db' | 'clock' | 'live' | 'log' | 'config'> & { runner: Pick<Runner, 'run' | 'measure'> }
  userId: string
  input: { exerciseId: string; files: CodeFile[]; key?: string | null | undefined }
  signal?: AbortSignal | undefined
}) {
  const { client } = services.db
  const exercise = await findOwnExercise(client, { userId, address: { exerciseId } })
  refuseClosed(exercise)
  if (partOf(exercise.form) !== 'files')
    throw new AppError('invalid', {
      userMessage: 'There is nothing to run in this exercise. Submit it when it is done.',
    })
  await refuseOutOfTime(client, { userId, exercise, now: services.clock.now() })
  const telling = tellRun({ services, userId, key })
  try {
    const verdicts = await runCode({ services, userId, exercise, files, onProgress: telling.tell, signal })
    return { verdict: boundVerdict(joinVerdicts(verdicts)) }
  } catch (error) {
    if (!(error instanceof RunCancelled)) throw error
    throw new AppError('unavailable', { userMessage: 'The run was stopped. What you wrote is where it was.' })
  } finally {
    await telling.end()
  }
}
