import { generateCourse } from './domains/courses/generate-course'
import { generationQueue } from './domains/courses/request-generation'
import { retryQueue, retrySubmission } from './domains/exercises/retry-submission'
import { sweepSubmissions } from './domains/exercises/sweep-submissions'
import { pruneLinks } from './domains/identity/prune-links'
import { resetQueue, sendResetMail } from './domains/identity/request-password-reset'
import { pruneDrafts } from './domains/onboarding/prune-drafts'
import { reviewQueue } from './domains/reviews/ask-for-review'
import { makeReview } from './domains/reviews/make-review'
import { sweepReviews } from './domains/reviews/sweep-reviews'
import { announceEvent, announceQueue } from './ledger/follow-ledger'
import { pruneRateLimits } from './platform/rate-limit/prune-rate-limits'
import type { Services } from './platform/services'

const hour = 3_600

/** Which queue is worked by whom, and what is done every so often. */
export function registerJobs(services: Services): void {
  const { jobs, db, clock, sessions } = services
  jobs.register(announceQueue, (payload) => announceEvent({ services, payload }))
  jobs.register(resetQueue, (job) => sendResetMail({ services, job }))
  jobs.register(generationQueue, (payload, run) => generateCourse({ services, payload, run }), { slow: true })
  jobs.register(retryQueue, (payload, run) => retrySubmission({ services, payload, run }), { slow: true })
  jobs.register(reviewQueue, (payload, run) => makeReview({ services, payload, run }), { slow: true })
  jobs.every('submissions.sweep', hour / 4, async () => void (await sweepSubmissions({ services })))
  jobs.every('reviews.sweep', hour / 4, async () => void (await sweepReviews({ services })))
  jobs.every('sessions.prune', hour, () => sessions.prune())
  jobs.every('drafts.prune', hour, () => pruneDrafts({ db, clock }))
  jobs.every('links.prune', hour, () => pruneLinks({ db, clock }))
  jobs.every('rate-limits.prune', hour, async () => void (await pruneRateLimits({ db, clock })))
}
