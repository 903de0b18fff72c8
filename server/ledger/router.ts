import { tracked } from '@trpc/server'
import { router } from '../trpc/init'
import { signedInProcedure } from '../trpc/ladder'
import { followLedger } from './follow-ledger'
import { readLedgerPage } from './read-ledger-page'
import * as schema from './schema'

export const ledgerRouter = router({
  mine: signedInProcedure({ summary: 'Your learning events, newest first.', scope: 'ledger:read', example: {} })
    .input(schema.pageInput)
    .output(schema.page)
    .query(({ ctx, input }) =>
      readLedgerPage({ db: ctx.services.db, userId: ctx.me.user.id, before: input.before ?? null, limit: input.limit }),
    ),

  /** Server-sent events. The id of each is its position, so a connection that broke goes on where it was. */
  live: signedInProcedure({
    summary: 'Your learning events as they happen.',
    scope: 'ledger:read',
    example: {},
    yields: schema.event,
  })
    .input(schema.liveInput)
    .subscription(async function* ({ ctx, input, signal }) {
      const events = followLedger({
        services: ctx.services,
        userId: ctx.me.user.id,
        after: input.lastEventId ?? null,
        signal: signal ?? new AbortController().signal,
      })
      for await (const event of events) yield tracked(event.seq, schema.event.parse(event))
    }),
})
