import { beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson, requestFacts, testPassword } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { createCaller } from '../../trpc/caller'
import { createContext } from '../../trpc/context'

const { db, reset } = await testDatabase()
const { services, clock } = testServices({ db })

beforeEach(async () => {
  await reset()
  clock.at = new Date()
})

const minutesLater = (minutes: number) => {
  clock.at = new Date(clock.at.getTime() + minutes * 60_000)
}

describe('roles', () => {
  test('a change ends the sessions of the person and stands in the audit log', async () => {
    const admin = await makePerson({ services, role: 'admin' })
    const learner = await makePerson({ services })
    const api = callAs(services, { cookieHeader: admin.cookie })
    await api.admin.changeRole({ userId: learner.id, role: 'instructor' })
    expect(await callAs(services, { cookieHeader: learner.cookie }).identity.viewer()).toBeNull()
    expect((await api.admin.audit({})).entries[0]).toMatchObject({
      actor: admin.username,
      subject: learner.username,
      action: 'role.changed',
      details: { from: 'learner', to: 'instructor' },
    })
  })

  test('are read at each mutation: what was taken away a moment ago no longer holds', async () => {
    const admin = await makePerson({ services, role: 'admin' })
    const learner = await makePerson({ services })
    const context = createContext(services, requestFacts(services, { cookieHeader: admin.cookie }))
    await context.actor() // the request knows its caller as an admin
    await db.client.user.update({ where: { id: admin.id }, data: { role: 'learner' } })
    expect(await codeOf(createCaller(context).admin.changeRole({ userId: learner.id, role: 'admin' }))).toBe(
      'forbidden',
    )
  })

  test('the last admin stays one, also when two step down at once', async () => {
    const [one, two] = [await makePerson({ services, role: 'admin' }), await makePerson({ services, role: 'admin' })]
    const stepDown = (person: typeof one) =>
      codeOf(callAs(services, { cookieHeader: person.cookie }).admin.changeRole({ userId: person.id, role: 'learner' }))
    expect((await Promise.all([stepDown(one), stepDown(two)])).sort()).toEqual(['conflict', 'fine'])
    expect(await db.client.user.count({ where: { role: 'admin' } })).toBe(1)
    const last = await db.client.user.findFirstOrThrow({ where: { role: 'admin' } })
    // A demo admin counts for nothing where demo accounts are shut out.
    const demo = await makePerson({ services, role: 'admin' })
    await db.client.user.update({ where: { id: demo.id }, data: { isDemo: true } })
    const closed = testServices({ db, config: { demo: false } }).services
    const lastCookie = last.id === one.id ? one.cookie : two.cookie
    expect(
      await codeOf(callAs(closed, { cookieHeader: lastCookie }).admin.changeRole({ userId: last.id, role: 'learner' })),
    ).toBe('conflict')
    await db.client.user.update({ where: { id: demo.id }, data: { role: 'learner' } })
    const cookie = last.id === one.id ? one.cookie : two.cookie
    expect(
      await codeOf(callAs(services, { cookieHeader: cookie }).identity.deleteAccount({ password: testPassword })),
    ).toBe('conflict')
  })
})

describe('pictures', () => {
  const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(20)]).toString('base64')

  test('are kept, replaced, shown and removed; nobody else’s files are shown', async () => {
    const { id, cookie } = await makePerson({ services })
    const api = () => callAs(services, { cookieHeader: cookie })
    await api().identity.savePicture({ contentBase64: gif })
    await api().identity.savePicture({ contentBase64: gif })
    const [file, ...others] = await db.client.file.findMany({ where: { ownerId: id } })
    expect(others).toEqual([])
    expect(await callAs(services).identity.picture({ id: file?.id ?? '' })).toMatchObject({
      contentType: 'image/gif',
      contentBase64: gif,
    })
    await api().identity.removePicture()
    expect(await codeOf(callAs(services).identity.picture({ id: file?.id ?? '' }))).toBe('not_found')
  })

  test.each(['<svg onload="alert(1)"/>', '<html>', 'plain'])(
    '%s is no picture, whatever it is called',
    async (content) => {
      const { cookie } = await makePerson({ services })
      expect(
        await codeOf(
          callAs(services, { cookieHeader: cookie }).identity.savePicture({
            contentBase64: Buffer.from(content).toString('base64'),
          }),
        ),
      ).toBe('invalid')
    },
  )
})

describe('the profile', () => {
  const blank = {
    firstName: null,
    lastName: null,
    bio: null,
    location: null,
    website: null,
    timezone: 'UTC',
    learningGoals: [],
    interests: [],
  }

  test('keeps markup as text and refuses an address that is none', async () => {
    const { cookie } = await makePerson({ services })
    const api = () => callAs(services, { cookieHeader: cookie })
    await api().identity.saveProfile({ ...blank, bio: '<script>alert(1)</script>', firstName: ' Ada ' })
    expect(await api().identity.profile()).toMatchObject({ bio: '<script>alert(1)</script>', firstName: 'Ada' })
    for (const website of ['javascript:alert(1)', 'data:text/html,x', 'example.org', 'https://']) {
      expect(await codeOf(api().identity.saveProfile({ ...blank, website }))).toBe('invalid')
    }
    expect((await api().identity.profile()).firstName).toBe('Ada')
  })
})

describe('tokens', () => {
  test('work until revoked or expired, and are never seen again', async () => {
    const { cookie } = await makePerson({ services })
    const api = () => callAs(services, { cookieHeader: cookie })
    const { token, id } = await api().identity.createToken({
      name: 'laptop',
      scopes: ['profile:read'],
      expiresInDays: 1,
    })
    const asProgram = () => codeOf(callAs(services, { authorization: `Bearer ${token}` }).identity.profile())
    expect(await asProgram()).toBe('fine')
    expect(JSON.stringify(await api().identity.tokens())).not.toContain(token)
    expect(JSON.stringify(await db.client.apiToken.findMany())).not.toContain(token)
    minutesLater(24 * 60 + 1)
    expect(await asProgram()).toBe('unauthenticated')
    clock.at = new Date()
    await api().identity.revokeToken({ id })
    expect(await asProgram()).toBe('unauthenticated')
    expect(
      await codeOf(callAs(services, { authorization: 'Bearer nonsense', cookieHeader: cookie }).identity.profile()),
    ).toBe('unauthenticated')
  })

  test('there are only so many, also for two requests at once', async () => {
    const { cookie } = await makePerson({ services })
    const make = () =>
      codeOf(
        callAs(services, { cookieHeader: cookie }).identity.createToken({
          name: 't',
          scopes: ['profile:read'],
          expiresInDays: null,
        }),
      )
    for (let n = 0; n < 19; n++) {
      if (n === 15) minutesLater(61)
      expect(await make()).toBe('fine')
    }
    expect((await Promise.all([make(), make()])).sort()).toEqual(['conflict', 'fine'])
  })
})
