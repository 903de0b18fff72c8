import { router } from '../../trpc/init'
import { adminProcedure } from '../../trpc/ladder'
import { changeRole } from './change-role'
import { listAudit } from './list-audit'
import { listOutbox } from './list-outbox'
import { listPeople } from './list-people'
import { readMail } from './read-mail'
import * as schema from './schema'

export const adminRouter = router({
  people: adminProcedure({
    summary: 'People, newest first, found by name or address.',
    scope: 'people:read',
    example: { query: 'ada' },
  })
    .input(schema.peopleInput)
    .output(schema.people)
    .query(({ ctx, input }) =>
      listPeople({ db: ctx.services.db, query: input.query ?? '', cursor: input.cursor ?? null }),
    ),

  changeRole: adminProcedure({ summary: "Change a person's role; their sessions end.", scope: null })
    .input(schema.changeRoleInput)
    .output(schema.done)
    .mutation(async ({ ctx, input }) => {
      await changeRole({ services: ctx.services, actorId: ctx.me.user.id, requestId: ctx.request.requestId, ...input })
      return { ok: true } as const
    }),

  outbox: adminProcedure({ summary: 'Messages to people, newest first.', scope: null })
    .input(schema.cursorInput)
    .output(schema.outbox)
    .query(({ ctx, input }) => listOutbox({ db: ctx.services.db, cursor: input.cursor ?? null })),

  /** A mutation, because it leaves a trace in the audit log. */
  openMail: adminProcedure({ summary: 'Open one message. The audit log notes it.', scope: null })
    .input(schema.idInput)
    .output(schema.mailDetail)
    .mutation(({ ctx, input }) =>
      readMail({ services: ctx.services, actorId: ctx.me.user.id, id: input.id, requestId: ctx.request.requestId }),
    ),

  audit: adminProcedure({ summary: 'Who changed what, newest first.', scope: null })
    .input(schema.cursorInput)
    .output(schema.auditPage)
    .query(({ ctx, input }) => listAudit({ db: ctx.services.db, cursor: input.cursor ?? null })),
})
