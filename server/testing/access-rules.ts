import { createToken } from '../domains/identity/create-token'
import type { Services } from '../platform/services'
import { type Person, testPassword } from './factories/people'

/** The people of one test of one procedure. Everything that an input names belongs to `owner`. */
export type World = { services: Services; owner: Person; ownSessionId: string; admin: Person }

export type AccessRule = {
  who: 'anyone' | 'signed-in' | 'instructor' | 'admin'
  /** The scope that lets a token call it; 'browser' where no token may; 'any' where nobody has to be known. */
  token: string
  input?: (world: World) => unknown
  /** The input names something of the owner: everybody else hears that there is no such thing. */
  owned?: true
}

/**
 * Who may call what, written down a second time by hand. A procedure that is not in here fails the test, and so does
 * one whose code has changed its mind without this list.
 */
export const accessRules: Record<string, AccessRule> = {
  'identity.viewer': { who: 'anyone', token: 'any' },
  'identity.signUp': {
    who: 'anyone',
    token: 'any',
    input: () => ({
      email: fresh('mail@example.org'),
      username: fresh('somebody').replace('@', '-'),
      password: testPassword,
    }),
  },
  'identity.signIn': {
    who: 'anyone',
    token: 'any',
    input: ({ owner }) => ({ login: owner.email, password: testPassword }),
  },
  'identity.signOut': { who: 'anyone', token: 'any' },
  'identity.usernameAvailable': { who: 'anyone', token: 'any', input: () => ({ username: 'ada' }) },
  'identity.requestPasswordReset': { who: 'anyone', token: 'any', input: ({ owner }) => ({ email: owner.email }) },
  'identity.resetPassword': { who: 'anyone', token: 'any', input: () => ({ token: 'x', password: testPassword }) },
  'identity.changePassword': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ current: testPassword, next: `${testPassword} anew` }),
  },
  'identity.requestEmailVerification': { who: 'signed-in', token: 'browser' },
  'identity.verifyEmail': { who: 'anyone', token: 'any', input: () => ({ token: 'x' }) },
  'identity.requestEmailChange': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ email: fresh('new@example.org'), password: testPassword }),
  },
  'identity.confirmEmailChange': { who: 'anyone', token: 'any', input: () => ({ token: 'x' }) },
  'identity.profile': { who: 'signed-in', token: 'profile:read' },
  'identity.saveProfile': {
    who: 'signed-in',
    token: 'profile:write',
    input: () => ({
      firstName: 'Ada',
      lastName: null,
      bio: null,
      location: null,
      website: null,
      timezone: 'UTC',
      learningGoals: [],
      interests: [],
    }),
  },
  'identity.savePicture': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ contentBase64: Buffer.from('GIF89a').toString('base64') }),
  },
  'identity.removePicture': { who: 'signed-in', token: 'browser' },
  'identity.picture': { who: 'anyone', token: 'any', input: ({ owner }) => ({ id: owner.id }) },
  'identity.sessions': { who: 'signed-in', token: 'browser' },
  'identity.endSession': {
    who: 'signed-in',
    token: 'browser',
    input: ({ ownSessionId }) => ({ id: ownSessionId }),
    owned: true,
  },
  'identity.endSessions': { who: 'signed-in', token: 'browser', input: () => ({ which: 'others' }) },
  'identity.tokens': { who: 'signed-in', token: 'browser' },
  'identity.createToken': {
    who: 'signed-in',
    token: 'browser',
    input: () => ({ name: 'a program', scopes: ['profile:read'], expiresInDays: 1 }),
  },
  'identity.revokeToken': { who: 'signed-in', token: 'browser', input: ownToken, owned: true },
  'identity.exportMyData': { who: 'signed-in', token: 'browser' },
  'identity.deleteAccount': { who: 'signed-in', token: 'browser', input: () => ({ password: testPassword }) },
  'onboarding.preview': { who: 'anyone', token: 'any', input: () => ({ passion: 'sneakers' }) },
  'onboarding.samples': { who: 'anyone', token: 'any' },
  'ledger.mine': { who: 'signed-in', token: 'ledger:read', input: () => ({}) },
  'ledger.live': { who: 'signed-in', token: 'ledger:read', input: () => ({ lastEventId: '0' }) },
  'rewards.mine': { who: 'signed-in', token: 'ledger:read' },
  'discovery.search': { who: 'anyone', token: 'any', input: () => ({ query: 'react' }) },
  'admin.people': { who: 'admin', token: 'people:read', input: () => ({}) },
  'admin.changeRole': {
    who: 'admin',
    token: 'browser',
    input: ({ owner }) => ({ userId: owner.id, role: 'instructor' }),
  },
  'admin.outbox': { who: 'admin', token: 'browser', input: () => ({}) },
  'admin.openMail': {
    who: 'admin',
    token: 'browser',
    input: async ({ services, owner }) => ({
      id: (await services.db.client.mail.findFirstOrThrow({ where: { userId: owner.id } })).id,
    }),
  },
  'admin.audit': { who: 'admin', token: 'browser', input: () => ({}) },
  'system.describe': { who: 'anyone', token: 'any' },
  'system.types': { who: 'anyone', token: 'any' },
}

async function ownToken({ services, owner }: World): Promise<unknown> {
  const input = { name: 'a program', scopes: ['profile:read' as const], expiresInDays: null }
  const { id } = await createToken({ services, userId: owner.id, requestId: 'test', input })
  return { id }
}

let made = 0

function fresh(address: string): string {
  made += 1
  return `n${made}-${address}`
}
