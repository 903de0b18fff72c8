import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'

export type Judge = { userId: string; isAdmin: boolean }

/** What somebody may decide about at this moment, whatever they could when they signed in. */
export async function findJudge(tx: Tx, userId: string): Promise<Judge> {
  const { role } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { role: true } })
  return { userId, isAdmin: role === 'admin' }
}

/** Blueprints that somebody is the author or a co-author of; an admin, of all. */
export const blueprintsOf = ({ userId, isAdmin }: Judge): Prisma.BlueprintWhereInput =>
  isAdmin ? {} : { OR: [{ authorId: userId }, { coAuthors: { some: { userId } } }] }

/** Reviews of the exercises of these. To everybody else, other instructors among them, they do not exist. */
export const reviewsOf = (judge: Judge): Prisma.ArchitectureReviewWhereInput =>
  judge.isAdmin ? {} : { module: { course: { blueprintVersion: { blueprint: blueprintsOf(judge) } } } }

export const disputeNotFound = (): AppError =>
  new AppError('not_found', { userMessage: 'There is no such dispute among those that you decide about.' })
