import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askRunningServer, openControl } from './control-socket'
import { readContent, scratchDirectory } from './platform/backup/testing/craft-backup'
import { testDatabase } from './testing/database'
import { makePerson } from './testing/factories/people'
import { testServices } from './testing/services'

const { db } = await testDatabase()
const { services, logged } = testServices({ db })
const scratch = scratchDirectory()
let directory = ''
let close = () => Promise.resolve()
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guildhall-socket-'))
  close = await openControl({ path: join(directory, 'c.sock'), services, log: services.log })
})
afterAll(async () => {
  await close()
  await rm(directory, { recursive: true, force: true })
})

async function ask(name: string, args: string[], from = directory) {
  const said: string[] = []
  const path = join(directory, 'c.sock')
  const done = await askRunningServer({
    path,
    request: { name, args, directory: from },
    print: (line) => said.push(line),
  })
  return { done, said }
}

/** What comes back for bytes that our own client would not send. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(join(directory, 'c.sock'), () => socket.write(text))
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    socket.on('error', () => undefined).on('close', () => resolve(answer))
  })
}

test('a path means what it means to the caller, blanks and all', async () => {
  await makePerson({ services })
  const file = scratch.path()
  const at = file.lastIndexOf('/')
  const { done, said } = await ask('db:backup', [`${file.slice(at + 1)} of today`], file.slice(0, at))
  expect(done).toBe(true)
  expect(said).toEqual([
    expect.stringMatching(/^\d+ tables, \d+ rows, [\d.]+ kB, read back and found whole$/),
    expect.stringMatching(/^sha256 [0-9a-f]{64}$/),
    `${file} of today`,
  ])
  expect((await readContent(`${file} of today`)).rows['users']).toHaveLength(1)
})

test('a survey of what the server holds', async () => {
  const { done, said } = await ask('db:stats', [])
  expect(done).toBe(true)
  expect(said).toContainEqual(expect.stringMatching(/^users +1 /))
})

test('without a name the file is named by the time, where the caller is', async () => {
  const { said } = await ask('db:backup', [])
  const stamp = services.clock.now().toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
  expect(said.at(-1)).toBe(join(directory, `guildhall-${stamp}.backup`))
})

test('what fails says so in one line', async () => {
  expect(await ask('db:backup', ['a', 'b'])).toEqual({
    done: false,
    said: ['There are too many arguments. Usage: npm run db:backup -- [FILE] [--yes]'],
  })
  expect(await ask('admin:grant', ['nobody'])).toMatchObject({
    done: false,
    said: [expect.stringMatching(/nobody called "nobody"/)],
  })
})

test('what no server does for others is not done', async () => {
  for (const name of ['db:restore', 'toString', ''])
    expect((await ask(name, ['x', '--yes'])).said.join()).toContain(`this server has no command ${name}`)
})

test('what is no request is refused, and a line without an end cut off', async () => {
  for (const text of ['db:stats\n', '{"name":"db:stats"}\n', '[]\n', '\n'])
    expect(await send(text)).toMatch(/"done":false/)
  expect(await send('x'.repeat(300 * 1024))).toBe('')
  expect(logged.filter(({ message }) => message === 'command failed').length).toBeGreaterThan(0)
})

test('nobody there is not the same as a command that failed', async () => {
  const request = { name: 'db:stats', args: [], directory }
  expect(await askRunningServer({ path: join(directory, 'none.sock'), request, print: () => undefined })).toBeNull()
})
