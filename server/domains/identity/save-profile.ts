import type * as z from 'zod'
import type { Database } from '../../platform/db/database'
import type { saveProfileInput } from './schema'

export async function saveProfile({
  db,
  userId,
  input,
}: {
  db: Database
  userId: string
  input: z.infer<typeof saveProfileInput>
}): Promise<void> {
  const { firstName, lastName, ...profile } = input
  await db.transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { firstName, lastName }, select: { id: true } })
    await tx.userProfile.update({ where: { userId }, data: profile, select: { userId: true } })
  })
}
