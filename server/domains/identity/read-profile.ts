import type { Database } from '../../platform/db/database'
import { pictureUrl } from './core/display-name'

export async function readProfile({ db, userId }: { db: Database; userId: string }) {
  const { username, firstName, lastName, profile } = await db.client.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      username: true,
      firstName: true,
      lastName: true,
      profile: {
        select: {
          bio: true,
          location: true,
          website: true,
          timezone: true,
          learningGoals: true,
          interests: true,
          avatarFileId: true,
        },
      },
    },
  })
  if (profile === null) throw new Error(`user ${userId} has no profile`)
  const { avatarFileId, ...rest } = profile
  return { username, firstName, lastName, ...rest, avatarUrl: pictureUrl(avatarFileId) }
}
