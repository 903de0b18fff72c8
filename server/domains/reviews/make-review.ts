import type { JobRun } from '../../platform/jobs/run-job'
import type { Services } from '../../platform/services'
import type { Runner } from '../../runner/create-runner'
import { reviewJob } from './ask-for-review'
import { draftReview } from './draft-review'
import { failReview, storeReview } from './store-review'
import { tellSteps } from './tell-steps'

/** What failed so often is not about to get better while somebody waits. They may ask again. */
const mostTries = 3

type Parts = Pick<Services, 'db' | 'clock' | 'ledger' | 'config' | 'log' | 'live' | 'ai'> & {
  runner: Pick<Runner, 'run' | 'inspect'>
}

/** The job that makes a review. A second run of it finds that nobody waits any more, and changes nothing. */
export async function makeReview({
  services,
  payload,
  run,
}: {
  services: Parts
  payload: unknown
  run: JobRun
}): Promise<void> {
  const { submissionId } = reviewJob.parse(payload)
  const request = await services.db.client.reviewRequest.findUnique({
    where: { submissionId },
    select: { userId: true, status: true },
  })
  if (request?.status !== 'pending') return
  const { userId } = request
  const steps = tellSteps({ services, submissionId })
  try {
    const { signal } = run
    const drafted = await draftReview({ services, userId, submissionId, onStep: steps.tell, signal })
    await storeReview({ services, drafted })
  } catch (error) {
    // Whoever was told to stop has not failed: either the job runs again, or another worker has it.
    if (run.signal.aborted || run.attempt < mostTries) throw error
    run.log.error('an attempt could not be reviewed', { submissionId, error })
    await failReview({ services, submissionId })
  } finally {
    await steps.end()
  }
}
