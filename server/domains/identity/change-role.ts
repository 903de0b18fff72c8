import type { Role } from '../../generated/prisma/enums'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { refuseLastAdmin } from './delete-account'
import { recordAudit } from './record-audit'

type Options = { services: Services; actorId: string | null; userId: string; role: Role; requestId: string }

/** Ends the person's sessions: with other rights they sign in anew, under a new id. */
export async function changeRole({ services, actorId, userId, role, requestId }: Options): Promise<void> {
  await services.db.transaction(async (tx) => {
    if (role !== 'admin') await refuseLastAdmin(tx, userId, services.config.demo)
    const [user] = await tx.$queryRaw<
      { role: Role }[]
    >`SELECT role::text AS role FROM users WHERE id = ${userId}::uuid FOR UPDATE`
    if (user === undefined) throw new AppError('not_found', { userMessage: 'There is no such person any more.' })
    if (user.role === role) return
    await tx.user.update({ where: { id: userId }, data: { role }, select: { id: true } })
    await services.sessions.end(tx, { userId })
    await recordAudit({
      tx,
      actorId,
      action: 'role.changed',
      subjectType: 'user',
      subjectId: userId,
      details: { from: user.role, to: role },
      requestId,
      at: services.clock.now(),
    })
  })
}
