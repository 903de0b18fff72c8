import { authenticateToken } from '../domains/identity/authenticate-token'
import { noteActivity } from '../domains/identity/note-activity'
import type { Log } from '../platform/log'
import type { Services } from '../platform/services'
import type { SignedInUser } from '../platform/session/sessions'

/** What is known about a call before anyone is asked who makes it. The http layer hands one over for each request. */
export type RequestFacts = {
  requestId: string
  /** Null where no network is involved, as in a command. */
  ip: string | null
  /** What limits count by: an IPv4 address, or the /64 of an IPv6 one. */
  network: string
  userAgent: string | null
  origin: string
  secure: boolean
  cookieHeader: string | null
  authorization: string | null
  setCookies: string[]
  log: Log
}

export type Actor =
  | { kind: 'nobody' }
  | { kind: 'person'; user: SignedInUser; sessionPublicId: string }
  | { kind: 'token'; user: SignedInUser; tokenId: string; scopes: string[] }

export type Context = {
  services: Services
  request: RequestFacts
  /** Who calls, looked up once a request and only when somebody asks. */
  actor(): Promise<Actor>
  signIn(userId: string): Promise<void>
  /** Forgets the cookie; the row in the database is ended by `endOwnSession` or by a use case. */
  signOut(): void
  endOwnSession(): Promise<void>
  ownSessionId(actor: Actor): string | null
}

export function createContext(services: Services, request: RequestFacts): Context {
  let known: Promise<Actor> | undefined
  const actor = () => {
    known ??= findActor(services, request)
    return known
  }
  return {
    services,
    request,
    actor,
    signIn: async (userId) => {
      request.setCookies.push(await services.sessions.start(userId, request))
      known = undefined
    },
    signOut: () => {
      request.setCookies.push(services.sessions.blankCookie(request.secure))
      known = Promise.resolve({ kind: 'nobody' })
    },
    endOwnSession: async () => {
      const current = await actor()
      if (current.kind !== 'person') return
      await services.db.transaction((tx) =>
        services.sessions.end(tx, { userId: current.user.id, publicId: current.sessionPublicId }),
      )
    },
    ownSessionId: (someone) => (someone.kind === 'person' ? someone.sessionPublicId : null),
  }
}

/** A token in the header decides alone: a request that carries one is a program's, whatever cookies come along. */
async function findActor(services: Services, request: RequestFacts): Promise<Actor> {
  if (request.authorization !== null)
    return authenticateToken({ services, authorization: request.authorization, network: request.network })
  const session = await services.sessions.read(request.cookieHeader, request.secure)
  if (session.cookie !== null) request.setCookies.push(session.cookie)
  if (session.user === null) return { kind: 'nobody' }
  if (session.stale)
    await noteActivity({ services, userId: session.user.id, sessionPublicId: session.publicId, ip: request.ip })
  return { kind: 'person', user: session.user, sessionPublicId: session.publicId }
}
