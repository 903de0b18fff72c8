import { coursesRouter } from '../domains/courses/router'
import { discoveryRouter } from '../domains/discovery/router'
import { exercisesRouter } from '../domains/exercises/router'
import { adminRouter } from '../domains/identity/admin-router'
import { identityRouter } from '../domains/identity/router'
import { onboardingRouter } from '../domains/onboarding/router'
import { reviewsRouter } from '../domains/reviews/router'
import { rewardsRouter } from '../domains/rewards/router'
import { tutorRouter } from '../domains/tutor/router'
import { ledgerRouter } from '../ledger/router'
import { templatesRouter } from '../templates/router'
import { router } from './init'
import { createSystemRouter } from './system-router'

/** The only place where routers meet. */
export const appRouter = router({
  identity: identityRouter,
  onboarding: onboardingRouter,
  courses: coursesRouter,
  exercises: exercisesRouter,
  reviews: reviewsRouter,
  templates: templatesRouter,
  tutor: tutorRouter,
  ledger: ledgerRouter,
  rewards: rewardsRouter,
  discovery: discoveryRouter,
  admin: adminRouter,
  system: createSystemRouter(allProcedures),
})

export type AppRouter = typeof appRouter

/** A function with a declared type: the router may then name it in its own definition. */
function allProcedures(): Record<string, unknown> {
  return appRouter._def.procedures
}
