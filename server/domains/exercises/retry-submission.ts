import * as z from 'zod'
import type { JobRun } from '../../platform/jobs/run-job'
import type { Services } from '../../platform/services'
import type { Runner } from '../../runner/create-runner'
import { evaluateOnce } from './evaluate-once'
import { type Evaluation, evaluateSubmission } from './evaluate-submission'
import { settleSubmission } from './settle-submission'
import { settleUnjudged } from './settle-unjudged'

export const retryQueue = 'submissions.retry'
export const retryJob = z.object({ submissionId: z.uuid() })

/** A runner that failed so often is not about to get better while somebody waits. */
const mostRunnerFaults = 3

type Parts = Pick<Services, 'db' | 'clock' | 'ledger' | 'config' | 'log'> & { runner: Pick<Runner, 'run' | 'measure'> }

/** The job that looks after an attempt: evaluates it, if nobody has by now. */
export async function retrySubmission({
  services,
  payload,
  run,
}: {
  services: Parts
  payload: unknown
  run: JobRun
}): Promise<void> {
  const { submissionId } = retryJob.parse(payload)
  await evaluateOnce(submissionId, async () => {
    const evaluation = await tryOnce(services, submissionId, run)
    if (evaluation.state === 'done') return
    if (evaluation.state === 'evaluated') {
      await settleSubmission({ services, submissionId, evaluated: evaluation })
      return
    }
    if (run.attempt < mostRunnerFaults) throw new Error(`the runner failed with submission ${submissionId}`)
    await settleUnjudged({ services, submissionId })
  })
  // What went on here may have been the request's own try, which leaves a failure of the runner to this job.
  const left = await services.db.client.submission.count({ where: { id: submissionId, status: 'pending' } })
  if (left > 0) throw new Error(`submission ${submissionId} still waits`)
}

/** Whoever was told to stop has not failed: either the job runs again, or another worker has it. */
async function tryOnce(services: Parts, submissionId: string, run: JobRun): Promise<Evaluation> {
  try {
    return await evaluateSubmission({ services, submissionId, signal: run.signal })
  } catch (error) {
    if (run.signal.aborted || run.attempt < mostRunnerFaults) throw error
    run.log.error('an attempt could not be evaluated', { submissionId, error })
    return { state: 'runner_failed' }
  }
}
