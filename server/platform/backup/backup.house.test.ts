import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { access, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, type House, startHouse } from '../../testing/run-house'
import { runOnServer, withDatabase } from '../../testing/template'

/** The same on either engine: PostgreSQL when TEST_DATABASE_URL is set, else the embedded one. */
const server = process.env.TEST_DATABASE_URL ?? ''
const password = 'seven quiet drawing boards'

let directory = ''
const databases: string[] = []
const houses: House[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guildhall backups '))
})
afterAll(async () => {
  for (const house of houses) await house.end('SIGKILL')
  for (const name of databases) await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  await rm(directory, { recursive: true, force: true })
})

async function newPlace(name: string): Promise<Record<string, string>> {
  const place = { GUILDHALL_DATA: join(directory, name), GUILDHALL_DEMO: 'off' }
  if (server === '') return place
  const database = `guildhall_backup_${randomBytes(4).toString('hex')}`
  await runOnServer(server, `CREATE DATABASE ${database}`)
  databases.push(database)
  return { ...place, DATABASE_URL: withDatabase(server, database) }
}

async function open(place: Record<string, string>): Promise<House> {
  const house = await startHouse(place)
  houses.push(house)
  return house
}

/** As npm does it: from the project, with where it was called from in the environment. */
async function command(place: Record<string, string>, name: string, ...args: string[]) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [resolve('scripts/command.mjs'), name, ...args], {
    env: { PATH, HOME, NODE_ENV: 'production', ...place, npm_lifecycle_event: name, INIT_CWD: directory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    output.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output.err += chunk.toString()
  })
  await once(child, 'close')
  const lines = output.out.split('\n').filter((line) => line !== '')
  return { code: child.exitCode, lines, problem: output.err.trimEnd() }
}

const signUp = async (house: House, username: string) =>
  (await call(house, 'identity.signUp', { email: `${username}@example.org`, username, password })).status
const signIn = async (house: House, login: string) => (await call(house, 'identity.signIn', { login, password })).status

test('a house that is open is backed up, and comes back somewhere else', async () => {
  const place = await newPlace('first')
  const house = await open(place)
  expect(await signUp(house, 'ada')).toBe(200)

  const [made, ...joined] = await Promise.all([
    command(place, 'db:backup', 'of a Saturday.backup'),
    ...Array.from({ length: 10 }, async (_, n) => {
      await new Promise((resolved) => setTimeout(resolved, n * 200))
      return signUp(house, `late-${n}`)
    }),
  ])
  const file = join(directory, 'of a Saturday.backup')
  expect(made).toMatchObject({
    code: 0,
    lines: [expect.stringContaining('read back'), expect.stringMatching(/^sha256 /), file],
  })
  expect(joined).toEqual(joined.map(() => 200))
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readdir(directory)).filter((name) => name.endsWith('.partial'))).toEqual([])

  // Nothing is put in the place of a house that is open, or that somebody lives in, by mistake.
  const refused = await command(place, 'db:restore', 'of a Saturday.backup', ...(server === '' ? ['--yes'] : []))
  expect(refused).toEqual({
    code: 1,
    lines: [],
    problem: expect.stringMatching(
      server === ''
        ? new RegExp(`^The data directory .* is in use by process ${house.pid} .*Stop it first[^\n]*$`)
        : /^The database holds 11 people and \d+ rows .*which would be lost.*--yes\)\.$/,
    ),
  })
  expect(await signIn(house, 'late-9')).toBe(200)
  expect(await house.end('SIGTERM')).toBe(0)

  const elsewhere = await newPlace('second')
  const damaged = (await readFile(file)).map((byte, at) => (at === 2000 ? byte ^ 1 : byte))
  await writeFile(join(directory, 'damaged.backup'), damaged)
  expect(await command(elsewhere, 'db:restore', 'damaged.backup')).toEqual({
    code: 1,
    lines: [],
    problem: expect.stringMatching(/^[^\n]*damaged\.backup is damaged .*Use another copy of it, or an older backup\.$/),
  })
  await expect(access(join(directory, 'second'))).rejects.toThrow()

  const restored = await command(elsewhere, 'db:restore', file)
  expect(restored).toMatchObject({ code: 0, lines: [expect.stringMatching(/^restored \d+ rows in \d+ tables from /)] })
  const second = await open(elsewhere)
  expect(await signIn(second, 'ada')).toBe(200)
  expect(await signUp(second, 'ada')).toBe(409)
  expect(await signUp(second, 'bea')).toBe(200)
  expect(await second.end('SIGTERM')).toBe(0)
})
