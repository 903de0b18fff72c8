import { beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../platform/errors'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson, requestFacts, testPassword } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { createCaller } from '../../trpc/caller'
import { createContext } from '../../trpc/context'

const { db, reset } = await testDatabase()
const house = testServices({ db })
const { services, clock } = house

beforeEach(async () => {
  await reset()
  clock.at = new Date()
})

const account = {
  email: 'Ada@Example.org',
  username: 'ada',
  password: testPassword,
  timezone: 'Europe/London',
  interests: ['sourdough'],
}
const next = `${testPassword} anew`

/** The link in the newest message to an address, as its reader would follow it. */
async function linkFor(to: string): Promise<string> {
  const mail = await db.client.mail.findFirstOrThrow({ where: { toAddress: to }, orderBy: { createdAt: 'desc' } })
  return /token=([\w-]+)/.exec(mail.body)?.[1] ?? ''
}

const minutesLater = (minutes: number) => {
  clock.at = new Date(clock.at.getTime() + minutes * 60_000)
}

/** Signs in and returns a caller that carries the cookie from then on, as a browser does. */
async function browse(login: string, password: string) {
  const facts = requestFacts(services)
  await createCaller(createContext(services, facts)).identity.signIn({ login, password })
  const cookie = facts.setCookies.at(-1)?.split(';')[0] ?? ''
  return { cookie, api: callAs(services, { cookieHeader: cookie }) }
}

describe('signing up', () => {
  test('signs in at once; address and name in lower case; a mail asks to confirm', async () => {
    const facts = requestFacts(services)
    await createCaller(createContext(services, facts)).identity.signUp(account)
    const cookie = facts.setCookies.at(-1) ?? ''
    expect(cookie).toMatch(/^guildhall=[\w-]{43}; HttpOnly; Max-Age=1209600; Path=\/; SameSite=Lax$/)
    const viewer = await callAs(services, { cookieHeader: cookie.split(';')[0] }).identity.viewer()
    expect(viewer).toMatchObject({
      username: 'ada',
      email: 'ada@example.org',
      role: 'learner',
      emailVerified: false,
      timezone: 'Europe/London',
    })
    expect(await linkFor('ada@example.org')).not.toBe('')
  })

  test('what is taken is named, by any case, and by both of two at once', async () => {
    await callAs(services).identity.signUp(account)
    await expect(
      callAs(services).identity.signUp({ ...account, email: 'ADA@example.org', username: 'Ada' }),
    ).rejects.toMatchObject({
      code: 'conflict',
      fields: { email: expect.any(String), username: expect.any(String) },
    })
    const twins = [1, 2].map(() =>
      codeOf(callAs(services).identity.signUp({ ...account, email: 'b@example.org', username: 'twin' })),
    )
    expect((await Promise.all(twins)).sort()).toEqual(['conflict', 'fine'])
    expect(await db.client.user.count({ where: { username: 'twin' } })).toBe(1)
  })

  test.each([
    [{ email: 'nobody' }, 'email'],
    [{ username: 'a b' }, 'username'],
    [{ username: 'admin' }, 'username'],
    [{ password: 'short' }, 'password'],
    [{ password: 'adaadaadaada' }, 'password'],
  ])('%j is refused at its field, and nothing is kept', async (wrong, field) => {
    await expect(callAs(services).identity.signUp({ ...account, ...wrong })).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
    expect(await db.client.user.count()).toBe(0)
    expect(await db.client.mail.count()).toBe(0)
  })

  test('a time zone that does not exist counts as UTC', async () => {
    await callAs(services).identity.signUp({ ...account, timezone: 'Mars/Olympus' })
    expect((await db.client.userProfile.findFirst())?.timezone).toBe('UTC')
  })

  test('one network cannot make accounts without end', async () => {
    const facts = { network: 'one-network' }
    const codes: string[] = []
    for (let n = 0; n < 21; n++)
      codes.push(
        await codeOf(
          callAs(services, facts).identity.signUp({ ...account, email: `n${n}@example.org`, username: `n-${n}` }),
        ),
      )
    expect(codes.filter((code) => code === 'fine')).toHaveLength(20)
    expect(codes.at(-1)).toBe('too_many')
  })
})

describe('signing in', () => {
  test('by address or name, in any case; each time a new session', async () => {
    await callAs(services).identity.signUp(account)
    const first = await browse(' ADA@example.org ', testPassword)
    const second = await browse('Ada', testPassword)
    expect(first.cookie).not.toBe(second.cookie)
    expect((await second.api.identity.sessions()).sessions).toHaveLength(3)
  })

  test('a wrong password, nobody, and somebody suspended are one answer', async () => {
    const { id, username } = await makePerson({ services })
    const answer = async (login: string, password: string) => {
      const error = await callAs(services)
        .identity.signIn({ login, password })
        .catch((reason: unknown) => reason)
      return error instanceof AppError ? { code: error.code, text: error.userMessage } : error
    }
    const wrong = await answer(username, 'not this one at all')
    expect(wrong).toMatchObject({ code: 'unauthenticated' })
    expect(await answer('nobody-here', testPassword)).toEqual(wrong)
    await db.client.user.update({ where: { id }, data: { isActive: false } })
    expect(await answer(username, testPassword)).toEqual(wrong)
  })

  test('nobody costs as much hashing as somebody', async () => {
    const asked: (string | null)[] = []
    const counting = {
      ...services,
      passwords: { ...services.passwords, verify: async (hash: string | null) => asked.push(hash) < 0 },
    }
    await codeOf(callAs(counting).identity.signIn({ login: 'nobody-here', password: 'x' }))
    expect(asked).toEqual([null])
  })

  test('an account cannot be guessed at without end: few tries from one network, more from all, by any of its names', async () => {
    const { username, email } = await makePerson({ services })
    const guess = (network: string, login = username) =>
      codeOf(callAs(services, { network }).identity.signIn({ login, password: 'not this one' }))
    const codes: string[] = []
    for (let n = 0; n < 11; n++) codes.push(await guess('stranger', n % 2 === 0 ? username : email))
    expect(codes).toEqual([...Array(10).fill('unauthenticated'), 'too_many'])
    // The owner, elsewhere, is not shut out by that.
    const signIn = (network: string) =>
      codeOf(callAs(services, { network }).identity.signIn({ login: username, password: testPassword }))
    expect(await signIn('home')).toBe('fine')
    for (let n = 0; n < 90; n++) await guess(`botnet-${n}`)
    expect(await guess('botnet-again')).toBe('too_many')
    minutesLater(61)
    expect(await signIn('home')).toBe('fine')
  })

  test('demo accounts are shut out while demo data is off', async () => {
    const { id, username, cookie } = await makePerson({ services })
    await db.client.user.update({ where: { id }, data: { isDemo: true } })
    const closed = testServices({ db, config: { demo: false } }).services
    expect(await codeOf(callAs(closed).identity.signIn({ login: username, password: testPassword }))).toBe(
      'unauthenticated',
    )
    expect(await callAs(closed, { cookieHeader: cookie }).identity.viewer()).toBeNull()
    expect(await callAs(services, { cookieHeader: cookie }).identity.viewer()).not.toBeNull()
  })
})

describe('sessions', () => {
  test('only the hash of an id is stored', async () => {
    const { cookie } = await makePerson({ services })
    const [row] = await db.client.session.findMany()
    expect(row?.idHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(cookie.split('=')[1])
  })

  test('an id that was planted before signing in is worth nothing afterwards', async () => {
    const { username } = await makePerson({ services })
    const planted = 'guildhall=planted-by-somebody-else'
    const facts = requestFacts(services, { cookieHeader: planted })
    await createCaller(createContext(services, facts)).identity.signIn({ login: username, password: testPassword })
    expect(facts.setCookies.at(-1)).not.toContain('planted')
    expect(await callAs(services, { cookieHeader: planted }).identity.viewer()).toBeNull()
  })

  test('end with idleness, and at last whatever happens; the browser is told to forget', async () => {
    const { id, cookie } = await makePerson({ services })
    const isIn = async () => {
      const facts = requestFacts(services, { cookieHeader: cookie })
      const viewer = await createCaller(createContext(services, facts)).identity.viewer()
      return { in: viewer !== null, cookies: facts.setCookies }
    }
    expect(await isIn()).toEqual({ in: true, cookies: [] })
    // Past half of its idle time a visit prolongs it.
    await db.script(`UPDATE sessions SET expires_at = now() + interval '3 days' WHERE user_id = '${id}'`)
    expect((await isIn()).cookies).toEqual([expect.stringContaining('Max-Age=1209600')])
    const [prolonged] = await db.client.session.findMany()
    expect(prolonged?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 13 * 86_400_000)
    // But never past its absolute end.
    await db.script(
      `UPDATE sessions SET expires_at = now() + interval '1 hour', absolute_expires_at = now() + interval '1 hour' WHERE user_id = '${id}'`,
    )
    expect((await isIn()).in).toBe(true)
    minutesLater(61)
    expect(await isIn()).toEqual({ in: false, cookies: [expect.stringContaining('Max-Age=0')] })
  })

  test('one can be ended, all others, or all', async () => {
    const { username } = await makePerson({ services })
    const [a, b, c] = [
      await browse(username, testPassword),
      await browse(username, testPassword),
      await browse(username, testPassword),
    ]
    const list = await a.api.identity.sessions()
    expect(list.sessions.filter((session) => session.current)).toHaveLength(1)
    const other = list.sessions.find((session) => !session.current)
    await callAs(services, { cookieHeader: a.cookie }).identity.endSession({ id: other?.id ?? '' })
    expect((await callAs(services, { cookieHeader: a.cookie }).identity.sessions()).sessions).toHaveLength(3)
    await callAs(services, { cookieHeader: a.cookie }).identity.endSessions({ which: 'others' })
    expect(await callAs(services, { cookieHeader: b.cookie }).identity.viewer()).toBeNull()
    expect(await callAs(services, { cookieHeader: a.cookie }).identity.viewer()).not.toBeNull()
    await callAs(services, { cookieHeader: a.cookie }).identity.endSessions({ which: 'all' })
    expect(await db.client.session.count()).toBe(0)
    expect(c.cookie).not.toBe(a.cookie)
  })

  test('under HTTPS the cookie is Secure and bound to this host', async () => {
    const { username } = await makePerson({ services })
    const facts = requestFacts(services, { secure: true })
    await createCaller(createContext(services, facts)).identity.signIn({ login: username, password: testPassword })
    expect(facts.setCookies.at(-1)).toMatch(/^__Host-guildhall=.*; Path=\/; SameSite=Lax; Secure$/)
  })
})

describe('passwords', () => {
  test('changing one needs the present one, ends all sessions and starts a new one here', async () => {
    const { username, email } = await makePerson({ services })
    const here = await browse(username, testPassword)
    const there = await browse(username, testPassword)
    expect(await codeOf(here.api.identity.changePassword({ current: 'wrong', next }))).toBe('invalid')
    const facts = requestFacts(services, { cookieHeader: here.cookie })
    await createCaller(createContext(services, facts)).identity.changePassword({ current: testPassword, next })
    expect(await callAs(services, { cookieHeader: there.cookie }).identity.viewer()).toBeNull()
    expect(await callAs(services, { cookieHeader: here.cookie }).identity.viewer()).toBeNull()
    expect(
      await callAs(services, { cookieHeader: facts.setCookies.at(-1)?.split(';')[0] }).identity.viewer(),
    ).not.toBeNull()
    expect(await codeOf(callAs(services).identity.signIn({ login: username, password: testPassword }))).toBe(
      'unauthenticated',
    )
    expect(
      (await db.client.mail.findFirst({ where: { toAddress: email, subject: 'Your password was changed' } }))?.subject,
    ).toBeDefined()
  })

  test('a forgotten one: same answer for everybody, a link that works once and for half an hour', async () => {
    const { email, username } = await makePerson({ services })
    minutesLater(1)
    await services.jobs.start()
    expect(await callAs(services).identity.requestPasswordReset({ email: 'nobody@example.org' })).toEqual({ ok: true })
    expect(await callAs(services).identity.requestPasswordReset({ email })).toEqual({ ok: true })
    await services.jobs.idle()
    await services.jobs.stop(1_000)
    expect(await db.client.mail.count({ where: { toAddress: 'nobody@example.org' } })).toBe(0)
    const token = await linkFor(email)

    expect(await codeOf(callAs(services).identity.resetPassword({ token, password: 'weak' }))).toBe('invalid')
    const before = clock.at
    minutesLater(31)
    expect(await codeOf(callAs(services).identity.resetPassword({ token, password: next }))).toBe('invalid')
    clock.at = before
    const both = await Promise.all(
      [1, 2].map(() => codeOf(callAs(services).identity.resetPassword({ token, password: next }))),
    )
    expect(both.sort()).toEqual(['fine', 'invalid'])
    expect(await codeOf(callAs(services).identity.signIn({ login: username, password: next }))).toBe('fine')
    expect((await db.client.user.findUnique({ where: { email } }))?.emailVerifiedAt).not.toBeNull()
  })
})

test('a mailbox is not flooded with reset mails, whoever asks from wherever', async () => {
  const { email } = await makePerson({ services })
  const before = await db.client.job.count()
  for (let n = 0; n < 6; n++)
    expect(await callAs(services, { network: `n${n}` }).identity.requestPasswordReset({ email })).toEqual({ ok: true })
  expect(await db.client.job.count()).toBe(before + 3)
})

describe('e-mail addresses', () => {
  test('are confirmed by a link that works once', async () => {
    const { email, cookie } = await makePerson({ services })
    const token = await linkFor(email)
    await callAs(services).identity.verifyEmail({ token })
    expect(await codeOf(callAs(services).identity.verifyEmail({ token }))).toBe('invalid')
    expect((await callAs(services, { cookieHeader: cookie }).identity.viewer())?.emailVerified).toBe(true)
    expect(await codeOf(callAs(services, { cookieHeader: cookie }).identity.requestEmailVerification())).toBe(
      'conflict',
    )
  })

  test('the link begins with the house’s own address, whatever the request called it', async () => {
    await callAs(services, { origin: 'http://evil.example' }).identity.signUp(account)
    const mail = await db.client.mail.findFirstOrThrow({ where: { toAddress: 'ada@example.org' } })
    expect(mail.body).toContain('http://localhost:3000/verify-email?token=')
    expect(mail.body).not.toContain('evil')
  })

  test('a newer link makes the older one void', async () => {
    const { email, cookie } = await makePerson({ services })
    const older = await linkFor(email)
    minutesLater(1)
    await callAs(services, { cookieHeader: cookie }).identity.requestEmailVerification()
    expect(await codeOf(callAs(services).identity.verifyEmail({ token: older }))).toBe('invalid')
    expect(await codeOf(callAs(services).identity.verifyEmail({ token: await linkFor(email) }))).toBe('fine')
  })

  test('change when the new mailbox answers, and the old one is told', async () => {
    const { id, email, cookie } = await makePerson({ services })
    const api = callAs(services, { cookieHeader: cookie })
    expect(await codeOf(api.identity.requestEmailChange({ email: 'new@example.org', password: 'wrong' }))).toBe(
      'invalid',
    )
    await api.identity.requestEmailChange({ email: 'new@example.org', password: testPassword })
    expect((await db.client.user.findUnique({ where: { id } }))?.email).toBe(email)
    await callAs(services).identity.confirmEmailChange({ token: await linkFor('new@example.org') })
    expect(await db.client.user.findUnique({ where: { id } })).toMatchObject({
      email: 'new@example.org',
      emailVerifiedAt: expect.any(Date),
    })
    expect(
      await db.client.mail.count({ where: { toAddress: email, subject: 'Your e-mail address was changed' } }),
    ).toBe(1)
  })

  test('a link does nothing when somebody else has the address by then', async () => {
    const { id, email, cookie } = await makePerson({ services })
    await callAs(services, { cookieHeader: cookie }).identity.requestEmailChange({
      email: 'ada@example.org',
      password: testPassword,
    })
    const token = await linkFor('ada@example.org')
    await callAs(services).identity.signUp(account)
    expect(await codeOf(callAs(services).identity.confirmEmailChange({ token }))).toBe('conflict')
    expect((await db.client.user.findUnique({ where: { id } }))?.email).toBe(email)
  })
})
