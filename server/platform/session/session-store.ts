import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import * as z from 'zod'
import type { Role } from '../../generated/prisma/enums'
import type { Clock } from '../clock'
import type { Database } from '../db/database'
import { sha256 } from '../digest'

export const deviceInfo = z.object({ browser: z.string(), system: z.string() })
export type DeviceInfo = z.infer<typeof deviceInfo>

export type SessionAttributes = {
  publicId: string
  deviceInfo: DeviceInfo
  ipAddress: string | null
  lastActivityAt: Date
  absoluteExpiresAt: Date
}

export type UserAttributes = {
  username: string
  email: string
  firstName: string | null
  lastName: string | null
  role: Role
  emailVerified: boolean
  timezone: string
  avatarFileId: string | null
}

type Row = UserAttributes & SessionAttributes & { userId: string; expiresAt: Date }

/**
 * Lucia's view of the sessions table. Lucia hands over the id as the cookie has it; only its hash reaches the
 * database. The absolute end of a session is held here, because Lucia knows the sliding one only.
 */
export function createSessionStore(options: { db: Database; clock: Clock; demo: boolean }): Adapter {
  const { db, clock, demo } = options
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const [row] = await db.client.$queryRaw<Row[]>`
        SELECT s.user_id AS "userId", s.expires_at AS "expiresAt", s.public_id AS "publicId", s.device_info AS "deviceInfo",
               host(s.ip_address) AS "ipAddress", s.last_activity_at AS "lastActivityAt", s.absolute_expires_at AS "absoluteExpiresAt",
               u.username, u.email, u.first_name AS "firstName", u.last_name AS "lastName", u.role::text AS role,
               u.email_verified_at IS NOT NULL AS "emailVerified", p.timezone, p.avatar_file_id AS "avatarFileId"
        FROM sessions s JOIN users u ON u.id = s.user_id JOIN user_profiles p ON p.user_id = u.id
        WHERE s.id_hash = ${sha256(id)} AND u.is_active AND (${demo} OR NOT u.is_demo)`
      if (row === undefined || row.absoluteExpiresAt <= clock.now()) return [null, null]
      const { userId, expiresAt, publicId, deviceInfo, ipAddress, lastActivityAt, absoluteExpiresAt, ...user } = row
      const attributes = { publicId, deviceInfo, ipAddress, lastActivityAt, absoluteExpiresAt }
      return [
        { id, userId, expiresAt, attributes },
        { id: userId, attributes: user },
      ]
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      await db.client.session.create({
        data: {
          idHash: sha256(id),
          userId,
          publicId: attributes.publicId,
          deviceInfo: attributes.deviceInfo,
          ipAddress: attributes.ipAddress,
          startedAt: attributes.lastActivityAt,
          lastActivityAt: attributes.lastActivityAt,
          absoluteExpiresAt: attributes.absoluteExpiresAt,
          expiresAt: earlier(expiresAt, attributes.absoluteExpiresAt),
        },
      })
    },
    async updateSessionExpiration(id, expiresAt) {
      await db.client.$executeRaw`
        UPDATE sessions SET expires_at = LEAST(${expiresAt}::timestamptz, absolute_expires_at) WHERE id_hash = ${sha256(id)}`
    },
    async deleteSession(id) {
      await db.client.session.deleteMany({ where: { idHash: sha256(id) } })
    },
    async deleteUserSessions(userId) {
      await db.client.session.deleteMany({ where: { userId } })
    },
    async deleteExpiredSessions() {
      const now = clock.now()
      await db.client.session.deleteMany({
        where: { OR: [{ expiresAt: { lte: now } }, { absoluteExpiresAt: { lte: now } }] },
      })
    },
    /** Would need the ids, which nobody has. Lists of sessions go by their public ids instead. */
    getUserSessions: () => Promise.reject(new Error('sessions are listed by public id')),
  }
}

const earlier = (a: Date, b: Date) => (a < b ? a : b)
