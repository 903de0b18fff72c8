import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { confirmPassword } from './confirm-password'

type Options = { services: Services; userId: string; password: string }

/** The one transaction that the database lets delete a person's ledger: it says whose, and only theirs can go. */
export async function deleteAccount({ services, userId, password }: Options): Promise<void> {
  await confirmPassword({ services, userId, password, field: 'password' })
  await services.db.transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`
    await refuseLastAdmin(tx, userId, services.config.demo)
    await tx.$queryRaw`SELECT set_config('guildhall.erasing', ${userId}, true)`
    await services.dataRights.eraseFor(tx, userId)
    await tx.user.delete({ where: { id: userId }, select: { id: true } })
    await tx.$queryRaw`SELECT set_config('guildhall.erasing', '', true)`
  })
}

/** Locks all admins, so that the last two cannot step down past each other. */
export async function refuseLastAdmin(tx: Tx, userId: string, demo: boolean): Promise<void> {
  const admins = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM users WHERE role = 'admin' AND is_active AND (${demo} OR NOT is_demo) ORDER BY id FOR UPDATE`
  if (admins.length === 1 && admins[0]?.id === userId) {
    throw new AppError('conflict', { userMessage: 'You are the only admin. Make somebody else one first.' })
  }
}
