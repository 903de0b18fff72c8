import { findRights } from '../domains/identity/find-rights'
import type { Role } from '../generated/prisma/enums'
import { AppError } from '../platform/errors'
import { waitWords } from '../platform/wait-words'
import type { Actor, Context } from './context'
import { toTrpcError } from './errors'
import { type Access, type Doc, t } from './init'

type SignedIn = Exclude<Actor, { kind: 'nobody' }>

const ranks: Record<Role, number> = { learner: 0, instructor: 1, admin: 2 }

async function countAgainst(
  ctx: Context,
  by: 'network' | 'account',
  limit: NonNullable<Doc['limits']>[number]['limit'],
) {
  const actor = by === 'account' ? await ctx.actor() : undefined
  const subject = actor === undefined || actor.kind === 'nobody' ? ctx.request.network : actor.user.id
  const taken = await ctx.services.rateLimit.take(limit, subject)
  if (taken.ok) return
  throw new AppError('too_many', {
    userMessage: `That was too often in a short time. Nothing is lost; try again in ${waitWords(taken.retryAfterSeconds)}.`,
    retryAfterSeconds: taken.retryAfterSeconds,
  })
}

/** The lookup of the caller is fresh in every request; a mutation still reads role and standing again, at its own moment. */
async function admit(ctx: Context, type: string, access: Exclude<Access, 'public'>, doc: Doc): Promise<SignedIn> {
  const actor = await ctx.actor()
  if (actor.kind === 'nobody') throw new AppError('unauthenticated', { userMessage: 'Sign in first.' })
  requireScope(actor, doc)
  const role = type === 'mutation' ? await currentRole(ctx, actor) : actor.user.role
  const needed: Role = access === 'signed-in' ? 'learner' : access
  if (ranks[role] < ranks[needed]) {
    throw new AppError('forbidden', { userMessage: `This is for ${needed}s. Ask an admin if you should be one.` })
  }
  return actor
}

function requireScope(actor: SignedIn, doc: Doc): void {
  if (actor.kind !== 'token') return
  if (doc.scope === null)
    throw new AppError('forbidden', { userMessage: 'This can only be done in the browser, not with a token.' })
  if (!actor.scopes.includes(doc.scope)) {
    throw new AppError('forbidden', {
      userMessage: `This token does not have the scope ${doc.scope}. Make one that has it in your settings.`,
    })
  }
}

async function currentRole(ctx: Context, actor: SignedIn): Promise<Role> {
  const rights = await findRights({ db: ctx.services.db, userId: actor.user.id })
  if (rights === null) throw new AppError('unauthenticated', { userMessage: 'Sign in again.' })
  return rights.role
}

async function countLimits(ctx: Context, doc: Doc): Promise<void> {
  for (const { by, limit } of doc.limits ?? []) await countAgainst(ctx, by, limit)
}

/** What a use case threw, or one of the guards, in the words of tRPC. */
const translated = (error: unknown): unknown => (error instanceof AppError ? toTrpcError(error) : error)

// One middleware a rung rather than one a concern: each costs a copy of the context, on every call.
export const publicProcedure = (doc: Doc) =>
  t.procedure.meta({ ...doc, access: 'public' }).use(async ({ ctx, next }) => {
    try {
      await countLimits(ctx, doc)
    } catch (error) {
      throw translated(error)
    }
    const result = await next()
    if (!result.ok) throw translated(result.error.cause instanceof AppError ? result.error.cause : result.error)
    return result
  })

const rung = (access: Exclude<Access, 'public'>) => (doc: Doc) =>
  t.procedure.meta({ ...doc, access }).use(async ({ ctx, type, next }) => {
    let me: SignedIn
    try {
      me = await admit(ctx, type, access, doc)
      await countLimits(ctx, doc)
    } catch (error) {
      throw translated(error)
    }
    const result = await next({ ctx: { me } })
    if (!result.ok) throw translated(result.error.cause instanceof AppError ? result.error.cause : result.error)
    return result
  })

export const signedInProcedure = rung('signed-in')
export const instructorProcedure = rung('instructor')
export const adminProcedure = rung('admin')
