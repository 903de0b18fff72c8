import { Lucia, TimeSpan } from 'lucia'
import type { Clock } from '../clock'
import type { Database, Tx } from '../db/database'
import type { Random } from '../random'
import { describeDevice } from './device'
import { createSessionStore, type SessionAttributes, type UserAttributes } from './session-store'

const idleDays = 14
const absoluteDays = 90
const touchAfterMs = 60_000
const dayMs = 86_400_000

export type SignedInUser = UserAttributes & { id: string }

export type ActiveSession = {
  publicId: string
  user: SignedInUser
  /** A Set-Cookie to send along because the session was prolonged. */
  cookie: string | null
  /** Last activity is older than a minute: worth writing down. */
  stale: boolean
}

export type SessionClient = { ip: string | null; userAgent: string | null; secure: boolean }

export type Sessions = {
  /** `cookie` without a session: one that clears what the browser sent, since it is worth nothing. */
  read(cookieHeader: string | null, secure: boolean): Promise<ActiveSession | { user: null; cookie: string | null }>
  /** Always a new id, so nobody can plant one before the sign-in. Returns the Set-Cookie. */
  start(userId: string, client: SessionClient): Promise<string>
  touch(publicId: string, ip: string | null): Promise<void>
  end(tx: Tx, where: { userId: string; publicId?: string; exceptPublicId?: string }): Promise<number>
  blankCookie(secure: boolean): string
  prune(): Promise<void>
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: UserAttributes
  }
}

function createLucia(store: ReturnType<typeof createSessionStore>, secure: boolean) {
  return new Lucia(store, {
    sessionExpiresIn: new TimeSpan(idleDays, 'd'),
    // Under HTTPS the prefix makes the browser refuse a cookie that a neighbouring host or plain HTTP tries to set.
    sessionCookie: {
      name: secure ? '__Host-guildhall' : 'guildhall',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (session: SessionAttributes) => session,
    getUserAttributes: (user: UserAttributes) => user,
  })
}

export function createSessions(options: { db: Database; clock: Clock; random: Random; demo: boolean }): Sessions {
  const { db, clock, random } = options
  const store = createSessionStore(options)
  const overHttps = createLucia(store, true)
  const overHttp = createLucia(store, false)
  const lucia = (secure: boolean) => (secure ? overHttps : overHttp)
  return {
    async read(cookieHeader, secure) {
      const id = cookieHeader === null ? null : lucia(secure).readSessionCookie(cookieHeader)
      if (id === null || id === '') return { user: null, cookie: null }
      const blank = () => lucia(secure).createBlankSessionCookie().serialize()
      if (id.length > 128) return { user: null, cookie: blank() }
      const { session, user } = await lucia(secure).validateSession(id)
      if (session === null) return { user: null, cookie: blank() }
      return {
        publicId: session.publicId,
        user,
        cookie: session.fresh ? lucia(secure).createSessionCookie(session.id).serialize() : null,
        stale: clock.now().getTime() - session.lastActivityAt.getTime() > touchAfterMs,
      }
    },
    async start(userId, client) {
      const now = clock.now()
      const session = await lucia(client.secure).createSession(
        userId,
        {
          publicId: random.uuid(),
          deviceInfo: describeDevice(client.userAgent),
          ipAddress: client.ip,
          lastActivityAt: now,
          absoluteExpiresAt: new Date(now.getTime() + absoluteDays * dayMs),
        },
        { sessionId: random.token(32) },
      )
      return lucia(client.secure).createSessionCookie(session.id).serialize()
    },
    async touch(publicId, ip) {
      await db.client.session.updateMany({ where: { publicId }, data: { lastActivityAt: clock.now(), ipAddress: ip } })
    },
    async end(tx, { userId, publicId, exceptPublicId }) {
      const { count } = await tx.session.deleteMany({
        where: { userId, publicId: publicId ?? (exceptPublicId === undefined ? undefined : { not: exceptPublicId }) },
      })
      return count
    },
    blankCookie: (secure) => lucia(secure).createBlankSessionCookie().serialize(),
    prune: () => store.deleteExpiredSessions(),
  }
}
