import type { Services } from '../../platform/services'
import { reviewTopic } from './ask-for-review'

/** Writes down what is being done and wakes whoever follows it, one after the other and never in the way of the work. */
export function tellSteps({
  services: { db, live, log },
  submissionId,
}: {
  services: Pick<Services, 'db' | 'live' | 'log'>
  submissionId: string
}): { tell(step: string): void; end(): Promise<void> } {
  let last = ''
  let going = Promise.resolve()
  const announce = () => live.announce(reviewTopic(submissionId), {})

  const write = async (step: string): Promise<void> => {
    await db.client.reviewRequest.updateMany({ where: { submissionId, status: 'pending' }, data: { step } })
    await announce()
  }
  const after = (work: () => Promise<void>) => {
    going = going.then(work).catch((error: unknown) => log.debug('a step of a review was not told', { error }))
    return going
  }

  return {
    tell: (step) => {
      if (step === last) return
      last = step
      void after(() => write(step))
    },
    /** However it ended, the row says it by now. */
    end: () => after(announce),
  }
}
