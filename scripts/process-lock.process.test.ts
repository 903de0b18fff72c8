import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acquireLock, describeDirectoryInUse, describeHolder, type Holder, LockHeldError } from './process-lock.mjs'

let directory = ''
let path = ''
const children: ChildProcess[] = []

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'process-lock-'))
  path = join(directory, 'lock')
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

/** Says `ready`, waits for a line, tries once, says how it went, and holds on until it is killed. */
const contender = `
  import { createInterface } from 'node:readline'
  const { acquireLock } = await import(process.argv[1])
  console.log('ready')
  createInterface({ input: process.stdin }).once('line', () => {
    acquireLock(process.argv[2], { purpose: 'contender' }).then(() => console.log('won'), (error) => console.log(error.name))
  })`

function startContender() {
  const module = new URL('./process-lock.mjs', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', contender, module, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  return { child, nextLine, go: () => child.stdin.write('go\n') }
}

async function holdInAnotherProcess() {
  const holder = startContender()
  expect(await holder.nextLine()).toBe('ready')
  holder.go()
  expect(await holder.nextLine()).toBe('won')
  return holder.child
}

async function killHard(child: ChildProcess) {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function readLock(): Holder {
  return JSON.parse(readFileSync(path, 'utf8'))
}

const holderOf = async (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => {
      if (error instanceof LockHeldError) return error.holder
      throw error
    },
  )

describe('one holder', () => {
  test('a second process is told who holds it', async () => {
    const child = await holdInAnotherProcess()
    const holder = await holderOf(acquireLock(path, { purpose: 'test' }))
    expect(holder).toMatchObject({ pid: child.pid, purpose: 'contender', host: hostname() })
  })

  test('what is released can be taken, and leaves nothing behind', async () => {
    const first = await acquireLock(path, { purpose: 'first' })
    await first.release()
    const second = await acquireLock(path, { purpose: 'second' })
    await first.release()
    expect(readLock().purpose).toBe('second')
    await second.release()
    expect(readdirSync(directory)).toEqual([])
  })
})

describe('a holder that is gone', () => {
  test('killed with -9: the next one gets it', async () => {
    await killHard(await holdInAnotherProcess())
    const lock = await acquireLock(path, { purpose: 'next' })
    expect(readLock().purpose).toBe('next')
    expect(readdirSync(directory)).toEqual(['lock'])
    await lock.release()
  })

  test('its process id now belongs to another process', async () => {
    await killHard(await holdInAnotherProcess())
    writeFileSync(path, JSON.stringify({ ...readLock(), pid: process.pid }))
    expect(await holderOf(acquireLock(path, { purpose: 'next' }))).toBeNull()
  })

  test("a lock without content (power cut) is nobody's", async () => {
    writeFileSync(path, '')
    expect(await holderOf(acquireLock(path, { purpose: 'next' }))).toBeNull()
  })

  test('one that was killed while taking over is succeeded too', async () => {
    await killHard(await holdInAnotherProcess())
    const dead = readLock()
    writeFileSync(`${path}.after-${dead.id}`, JSON.stringify({ ...dead, id: 'second-dead' }))
    expect(await holderOf(acquireLock(path, { purpose: 'next' }))).toBeNull()
    expect(readdirSync(directory)).toEqual(['lock'])
  })

  test('of eight that see it, exactly one gets it, twenty times', async () => {
    await killHard(await holdInAnotherProcess())
    for (let round = 0; round < 20; round++) {
      const contenders = Array.from({ length: 8 }, startContender)
      await Promise.all(contenders.map(({ nextLine }) => nextLine()))
      for (const { go } of contenders) go()
      const answers = await Promise.all(contenders.map(({ nextLine }) => nextLine()))
      expect(answers.toSorted()).toEqual([...Array<string>(7).fill('LockHeldError'), 'won'])
      await Promise.all(contenders.map(({ child }) => killHard(child)))
    }
  })
})

describe('a holder on another machine', () => {
  const fromElsewhere = (secondsSilent: number) => {
    const holder = {
      id: 'x',
      pid: 7,
      host: 'elsewhere',
      machine: 'elsewhere',
      processStart: '1',
      startedAt: '2020-01-02T03:04:05Z',
      purpose: 'npm start',
    }
    writeFileSync(path, JSON.stringify(holder))
    const last = Date.now() / 1000 - secondsSilent
    utimesSync(path, last, last)
  }

  test('counts as alive while it gives signs of life', async () => {
    fromElsewhere(30)
    const holder = await holderOf(acquireLock(path, { purpose: 'next' }))
    expect(holder && describeHolder(holder)).toMatch(
      /^process 7 on elsewhere \(npm start, since 2020-01-02 \d\d:\d\d\)$/,
    )
  })

  test('counts as gone after a minute of silence', async () => {
    fromElsewhere(61)
    expect(await holderOf(acquireLock(path, { purpose: 'next' }))).toBeNull()
  })
})

test('the line for a person says what to do', async () => {
  const lock = await acquireLock(path, { purpose: 'npm start', address: 'http://localhost:3000' })
  expect(describeDirectoryInUse('.data', readLock())).toMatch(
    /^The data directory \.data is in use by process \d+ \(npm start, http:\/\/localhost:3000, since \d\d:\d\d\)\. Stop it first, or set GUILDHALL_DATA to another directory\.$/,
  )
  await lock.release()
})
