import { adminRouter } from '../domains/identity/admin-router'
import { identityRouter } from '../domains/identity/router'
import { onboardingRouter } from '../domains/onboarding/router'
import { ledgerRouter } from '../ledger/router'
import { router } from './init'

/** The only place where routers meet. */
export const appRouter = router({
  identity: identityRouter,
  onboarding: onboardingRouter,
  ledger: ledgerRouter,
  admin: adminRouter,
})

export type AppRouter = typeof appRouter
