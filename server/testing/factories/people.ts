import type { Role } from '../../generated/prisma/enums'
import type { Services } from '../../platform/services'
import { createCaller } from '../../trpc/caller'
import { createContext, type RequestFacts } from '../../trpc/context'
import { makeMember } from './members'

let made = 0

export const testPassword = 'seven quiet drawing boards'

export type Person = { id: string; email: string; username: string; cookie: string }

/** A member who is signed in. */
export async function makePerson({
  services,
  role = 'learner',
  timezone = 'UTC',
}: {
  services: Services
  role?: Role
  timezone?: string
}): Promise<Person> {
  made += 1
  const username = `person-${made}-${process.pid}`
  const email = `${username}@example.org`
  const { id } = await makeMember({ services, username, email, password: testPassword, role, timezone })
  return { id, email, username, cookie: await signInCookie(services, id) }
}

export async function signInCookie(services: Services, userId: string): Promise<string> {
  const header = await services.sessions.start(userId, {
    ip: '192.0.2.1',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    secure: false,
  })
  return header.split(';')[0] ?? ''
}

/** A call as it comes from the network; `network` keeps the limits of one test from those of the next. */
export function requestFacts(services: Services, facts: Partial<RequestFacts> = {}): RequestFacts {
  made += 1
  return {
    requestId: `test-${made}`,
    ip: '192.0.2.1',
    network: `test-${made}`,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    origin: 'http://localhost',
    secure: false,
    cookieHeader: null,
    authorization: null,
    setCookies: [],
    log: services.log,
    ...facts,
  }
}

export const callAs = (services: Services, facts: Partial<RequestFacts> = {}) =>
  createCaller(createContext(services, requestFacts(services, facts)))
