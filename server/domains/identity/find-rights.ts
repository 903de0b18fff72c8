import type { Role } from '../../generated/prisma/enums'
import type { Database } from '../../platform/db/database'

/** What the person may do at this moment; null when they may not be here at all. */
export async function findRights({ db, userId }: { db: Database; userId: string }): Promise<{ role: Role } | null> {
  return db.client.user.findFirst({ where: { id: userId, isActive: true }, select: { role: true } })
}
