import type { Tx } from '../../platform/db/database'

export async function resetStats({ tx, userId }: { tx: Tx; userId: string }): Promise<void> {
  await tx.learnerStats.deleteMany({ where: { userId } })
}

export async function resetTitles({ tx, userId }: { tx: Tx; userId: string }): Promise<void> {
  await tx.titleHistory.deleteMany({ where: { userId } })
}
