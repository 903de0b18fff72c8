import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPostgres } from './platform/db/postgres'
import { call, failToStart, type House, startHouse } from './testing/run-house'
import { testServices } from './testing/services'

/** The same day on either engine: PostgreSQL when TEST_DATABASE_URL is set, else the embedded one. */
const server = process.env.TEST_DATABASE_URL ?? ''
const onPostgres = server !== ''

const password = 'seven quiet drawing boards'
const account = (name: string) => ({ email: `${name}@example.org`, username: name, password })

let environment: Record<string, string> = {}
let clean: () => Promise<void>
const houses: House[] = []

const open = async (more: Record<string, string> = {}): Promise<House> => {
  const house = await startHouse({ ...environment, ...more })
  houses.push(house)
  return house
}

beforeEach(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'guildhall-start-'))
  const database = onPostgres ? await createDatabase() : null
  environment = { GUILDHALL_DATA: dataDir, ...(database === null ? {} : { DATABASE_URL: database.url }) }
  clean = async () => {
    await rm(dataDir, { recursive: true, force: true })
    await database?.drop()
  }
})

afterEach(async () => {
  for (const house of houses.splice(0)) await house.end('SIGKILL')
  await clean()
})

async function createDatabase() {
  const name = `guildhall_start_${randomBytes(4).toString('hex')}`
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}

const getJson = async (url: string): Promise<unknown> => (await fetch(url)).json()

test('starts from nothing, stops with 0, and the account made before is there again', async () => {
  const first = await open()
  expect(await getJson(`${first.url}/healthz`)).toEqual({
    status: 'ok',
    database: onPostgres ? 'postgresql' : 'embedded',
    version: expect.any(String),
  })
  expect(first.output()).toContain('Demo accounts')
  expect((await call(first, 'identity.signUp', account('ada'))).status).toBe(200)
  expect(await first.end('SIGTERM')).toBe(0)

  const second = await open()
  const signedIn = await call(second, 'identity.signIn', { login: 'ada', password })
  expect(signedIn.status).toBe(200)
  const events = await fetch(`${second.url}/api/trpc/ledger.mine?input=%7B%7D`, {
    headers: { cookie: signedIn.cookie ?? '' },
  })
  expect(JSON.stringify(await events.json())).toContain('"kind":"joined"')
  expect(await second.end('SIGTERM')).toBe(0)
})

test('killed during sign-ups: each one that was answered exists, none exists half', async () => {
  const first = await open()
  const names = Array.from({ length: 20 }, (_, n) => `person-${n}`)
  const answered: string[] = []
  const underWay = names.map(async (name) => {
    const { status } = await call(first, 'identity.signUp', account(name))
    if (status === 200) answered.push(name)
    if (answered.length === 5) void first.end('SIGKILL')
  })
  await Promise.allSettled(underWay)
  await first.end('SIGKILL')
  expect(answered.length).toBeGreaterThanOrEqual(5)
  expect(answered.length).toBeLessThan(20)

  const second = await open({ TRUSTED_PROXIES: '127.0.0.1' })
  for (const name of names) {
    const signedIn = await call(second, 'identity.signIn', { login: name, password })
    if (answered.includes(name)) expect(signedIn.status).toBe(200)
    if (signedIn.status !== 200) continue
    const whole = await fetch(
      `${second.url}/api/trpc/identity.profile,ledger.mine?batch=1&input=${encodeURIComponent('{"1":{}}')}`,
      { headers: { cookie: signedIn.cookie ?? '' } },
    )
    expect(whole.status).toBe(200)
    const text = await whole.text()
    expect(text).toContain(`"username":"${name}"`)
    expect(text).toContain('"kind":"joined"')
    expect(text).toContain('"kind":"title_earned"')
  }
})

test('an open event stream does not hold up the end', async () => {
  const house = await open()
  const { cookie } = await call(house, 'identity.signUp', account('ada'))
  const stream = await fetch(`${house.url}/api/trpc/ledger.live?input=%7B%7D`, {
    headers: { cookie: cookie ?? '', accept: 'text/event-stream' },
  })
  const reader = stream.body?.getReader()
  await reader?.read()
  expect(await house.end('SIGTERM')).toBe(0)
})

describe('a start that cannot work says why in one line, and exits with 1', () => {
  test('a port that is taken', async () => {
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
    const address = squatter.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, output } = await failToStart({ ...environment, PORT: String(port) })
    squatter.close()
    expect(code).toBe(1)
    expect(output.trim().split('\n').at(-1)).toMatch(new RegExp(`Port ${port} .*taken.*PORT=`))
  })

  test.each([
    [{ PORT: 'many' }, /PORT must be a number/],
    [{ DATABASE_URL: 'postgresql://nobody:hunter2@127.0.0.1:1/x' }, /PostgreSQL at 127\.0\.0\.1:1 cannot be reached/],
    [{ DATABASE_URL: 'mysql://root:hunter2@localhost/x' }, /DATABASE_URL must look like postgresql/],
  ])('%j', async (wrong, message) => {
    const { code, output } = await failToStart({ ...environment, ...wrong })
    expect(code).toBe(1)
    expect(output.trim().split('\n').at(-1)).toMatch(message)
    expect(output).not.toContain('hunter2')
  })
})

if (onPostgres) {
  test('two nodes on one database start together: both serve, and it is migrated and seeded once', async () => {
    const [one, two] = await Promise.all([open(), open()])
    const { cookie } = await call(one, 'identity.signUp', account('ada'))
    const viewer = await fetch(`${two.url}/api/trpc/identity.viewer`, { headers: { cookie: cookie ?? '' } })
    expect(await viewer.text()).toContain('"username":"ada"')
    const client = new pg.Client({ connectionString: environment['DATABASE_URL'] ?? '' })
    await client.connect()
    const { rows } = await client.query(
      'SELECT (SELECT count(*) FROM _prisma_migrations)::int - count(DISTINCT migration_name)::int AS doubled FROM _prisma_migrations',
    )
    expect(rows).toEqual([{ doubled: 0 }])
    expect((await client.query('SELECT count(*)::int AS n FROM users WHERE is_demo')).rows).toEqual([{ n: 6 }])
    const world = await client.query(`SELECT (SELECT count(*)::int FROM skill_trees) AS trees,
      (SELECT count(*)::int FROM skill_tree_versions) AS versions, (SELECT count(*)::int FROM user_relationships) AS follows`)
    expect(world.rows).toEqual([{ trees: 3, versions: 3, follows: 14 }])
    await client.end()
  })

  test('an event recorded on one node reaches a stream that is open on another', async () => {
    const there = await open()
    const { cookie } = await call(there, 'identity.signUp', account('ada'))
    const stop = new AbortController()
    const stream = await fetch(`${there.url}/api/trpc/ledger.live?input=%7B%7D`, {
      headers: { cookie: cookie ?? '', accept: 'text/event-stream' },
      signal: stop.signal,
    })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    await reader?.read() // connected; without a position it tells only what comes from now on

    const url = environment['DATABASE_URL'] ?? ''
    const db = await openPostgres({ url, directUrl: url, poolSize: 2, onError: () => undefined })
    const { services } = testServices({ db })
    await services.jobs.start()
    const { id: userId } = await db.client.user.findUniqueOrThrow({ where: { username: 'ada' } })
    await db.transaction((tx, after) =>
      services.ledger.record(tx, after, {
        userId,
        kind: 'joined',
        subjectType: 'user',
        payload: { username: 'from-elsewhere' },
        key: 'elsewhere',
        occurredAt: new Date(),
        timeZone: 'UTC',
      }),
    )
    let seen = ''
    while (reader !== undefined && !seen.includes('from-elsewhere')) seen += (await reader.read()).value ?? ''
    stop.abort()
    await services.jobs.stop(1_000)
    await db.close()
    expect(seen).not.toContain('"username":"ada"')
  })
} else {
  test('a data directory that is in use: the second start says by whom, the first goes on', async () => {
    const first = await open()
    const { code, output } = await failToStart(environment)
    expect(code).toBe(1)
    expect(output).toMatch(new RegExp(`data directory .* is in use by process ${first.pid} .*GUILDHALL_DATA`))
    expect((await call(first, 'identity.signUp', account('ada'))).status).toBe(200)
  })
}
