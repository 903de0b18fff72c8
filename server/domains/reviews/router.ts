import { router } from '../../trpc/init'
import { signedInProcedure } from '../../trpc/ladder'
import { decideDispute } from './decide-dispute'
import { disputeRemark } from './dispute-remark'
import { followReview } from './follow-review'
import * as limits from './limits'
import { listDisputes } from './list-disputes'
import { readDispute } from './read-dispute'
import { readDrift } from './read-drift'
import { readReview } from './read-review'
import { requestReview } from './request-review'
import * as schema from './schema'

const some = { submissionId: '00000000-0000-4000-8000-000000000000' }
const someDispute = { disputeId: '00000000-0000-4000-8000-000000000000' }
const read = { scope: 'reviews:read' } as const
const write = { scope: 'reviews:write' } as const

export const reviewsRouter = router({
  request: signedInProcedure({
    summary: 'Ask for the review of an attempt that passed. Twice is once; one that failed may be asked for again.',
    ...write,
    limits: [{ by: 'account', limit: limits.asking }],
    example: some,
  })
    .input(schema.submissionInput)
    .output(schema.progress)
    .mutation(({ ctx, input }) =>
      requestReview({ services: ctx.services, userId: ctx.me.user.id, submissionId: input.submissionId }),
    ),

  follow: signedInProcedure({
    summary: 'How far a review is, whenever that changes, to its end.',
    ...read,
    example: some,
    yields: schema.progress,
  })
    .input(schema.submissionInput)
    .subscription(async function* ({ ctx, input, signal }) {
      const states = followReview({
        services: ctx.services,
        userId: ctx.me.user.id,
        submissionId: input.submissionId,
        signal: signal ?? new AbortController().signal,
      })
      for await (const state of states) yield schema.progress.parse(state)
    }),

  read: signedInProcedure({
    summary:
      'The review of one of your attempts with its code, its evidence, and what is different since the one before.',
    ...read,
    example: some,
  })
    .input(schema.submissionInput)
    .output(schema.reviewPage)
    .query(({ ctx, input }) =>
      readReview({ services: ctx.services, userId: ctx.me.user.id, submissionId: input.submissionId }),
    ),

  dispute: signedInProcedure({
    summary: 'Say that something a review of yours found is wrong. Somebody who knows the exercise decides.',
    ...write,
    limits: [{ by: 'account', limit: limits.disputing }],
    example: { ...some, factId: 'deep_nesting:1', reason: 'These blocks are one question, asked in steps.' },
  })
    .input(schema.disputeInput)
    .output(schema.disputed)
    .mutation(({ ctx, input }) => disputeRemark({ services: ctx.services, userId: ctx.me.user.id, input })),

  disputes: signedInProcedure({
    summary: 'Disputes that you may decide: of the blueprints you are an author of, or as an admin.',
    ...read,
  })
    .output(schema.disputeList)
    .query(({ ctx }) => listDisputes({ services: ctx.services, userId: ctx.me.user.id })),

  readDispute: signedInProcedure({
    summary: 'One of the disputes that you may decide, with the code, the evidence and the review.',
    ...read,
    example: someDispute,
  })
    .input(schema.disputeIdInput)
    .output(schema.disputePage)
    .query(({ ctx, input }) =>
      readDispute({ services: ctx.services, userId: ctx.me.user.id, disputeId: input.disputeId }),
    ),

  decide: signedInProcedure({
    summary: 'Decide a dispute, once. What is upheld no longer counts, and the score is worked out again.',
    ...write,
    limits: [{ by: 'account', limit: limits.deciding }],
    example: { ...someDispute, isUpheld: true, decision: 'The blocks read as one, so they don’t count.' },
  })
    .input(schema.decideInput)
    .output(schema.decided)
    .mutation(async ({ ctx, input }) => {
      const { requestId } = ctx.request
      await decideDispute({ services: ctx.services, userId: ctx.me.user.id, requestId, input })
      return { ok: true as const }
    }),

  drift: signedInProcedure({
    summary: 'How reviews of your blueprints fall out, and what of them is disputed. Never of fewer than five people.',
    ...read,
  })
    .output(schema.drift)
    .query(({ ctx }) => readDrift({ services: ctx.services, userId: ctx.me.user.id })),
})
