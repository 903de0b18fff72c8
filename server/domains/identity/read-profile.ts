import type { Database } from '../../platform/db/database'
import { pictureUrl } from './core/display-name'

type Row = {
  username: string
  firstName: string | null
  lastName: string | null
  bio: string | null
  location: string | null
  website: string | null
  timezone: string
  learningGoals: string[]
  interests: string[]
  avatarFileId: string | null
}

/** Read on every visit of the home page, so the statement goes to the database as it is. */
export async function readProfile({ db, userId }: { db: Database; userId: string }) {
  const [row] = await db.client.$queryRaw<Row[]>`
    SELECT u.username, u.first_name AS "firstName", u.last_name AS "lastName", p.bio, p.location, p.website, p.timezone,
           p.learning_goals AS "learningGoals", p.interests, p.avatar_file_id AS "avatarFileId"
    FROM users u JOIN user_profiles p ON p.user_id = u.id WHERE u.id = ${userId}::uuid`
  if (row === undefined) throw new Error(`user ${userId} has no profile`)
  const { avatarFileId, ...profile } = row
  return { ...profile, avatarUrl: pictureUrl(avatarFileId) }
}
