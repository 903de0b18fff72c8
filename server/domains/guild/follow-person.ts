import type { Database } from '../../platform/db/database'
import { AppError } from '../../platform/errors'

/** Following again changes nothing; whoever muted them keeps them muted. Where one blocked the other, both are strangers. */
export async function followPerson({
  db,
  followerId,
  followingId,
}: {
  db: Database
  followerId: string
  followingId: string
}): Promise<void> {
  if (followerId === followingId) throw new AppError('invalid', { userMessage: 'You cannot follow yourself.' })
  await db.transaction(async (tx) => {
    // Both rows, in one order: who blocks or leaves at this moment waits, or is seen.
    const people = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM users WHERE id IN (${followerId}::uuid, ${followingId}::uuid) AND is_active ORDER BY id FOR NO KEY UPDATE`
    const blocked = await tx.userRelationship.count({
      where: {
        status: 'blocked',
        OR: [
          { followerId, followingId },
          { followerId: followingId, followingId: followerId },
        ],
      },
    })
    if (people.length < 2 || blocked > 0) throw new AppError('not_found', { userMessage: 'There is nobody like that.' })
    await tx.userRelationship.createMany({ data: [{ followerId, followingId }], skipDuplicates: true })
  })
}
