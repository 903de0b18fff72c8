import { router } from '../../trpc/init'
import { signedInProcedure } from '../../trpc/ladder'
import { readStats } from './read-stats'
import * as schema from './schema'

export const rewardsRouter = router({
  mine: signedInProcedure({ summary: 'Your title and your counters.', scope: 'ledger:read' })
    .output(schema.stats)
    .query(({ ctx }) => readStats({ db: ctx.services.db, userId: ctx.me.user.id })),
})
