import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makePerson } from '../../testing/factories/people'
import { createFakeRunner } from '../../testing/fake-runner'
import { testServices } from '../../testing/services'
import { makeWorkshop, rightFiles } from '../../testing/workshop'
import { followRun } from './follow-run'
import { runTopic, tellRun } from './tell-run'

const { db } = await testDatabase()
const { services } = testServices({ db, runner: createFakeRunner() })
beforeAll(() => services.live.start())
afterAll(() => services.live.stop())

async function gather<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}
const never = new AbortController().signal

test('a run and a submission are followed from before they begin to their end', async () => {
  const { api, build, userId } = await makeWorkshop(services)
  const { id: exerciseId } = await build()
  const started = [{ kind: 'started' }, { kind: 'test', name: 'adds', status: 'passed' }]
  for (const deed of ['run', 'submit'] as const) {
    const key = randomUUID()
    const heard = gather(followRun({ services, userId, key, signal: never }))
    await new Promise((resolve) => setImmediate(resolve)) // until it listens
    if (deed === 'run')
      expect((await api.exercises.run({ exerciseId, files: rightFiles, key })).verdict.status).toBe('passed')
    else await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key })
    expect(await heard).toEqual([...started, { kind: 'test', name: 'takes', status: 'passed' }])
    // Afterwards there is nothing to wait for.
    if (deed === 'submit') expect(await gather(await api.exercises.follow({ key }))).toEqual([])
  }
  expect(await db.client.submission.count({ where: { userId } })).toBe(1)
})

test('somebody else with the same key follows another run, and who goes away is forgotten', async () => {
  const { userId } = await makeWorkshop(services)
  const other = await makePerson({ services })
  expect(runTopic(userId, 'mine')).not.toBe(runTopic(other.id, 'mine'))
  const leaving = new AbortController()
  const heard = gather(followRun({ services, userId, key: 'mine', signal: leaving.signal }))
  leaving.abort()
  expect(await heard).toEqual([])
})

test('a run that says very much is told in few messages, and is bounded', async () => {
  const sent: { progress: unknown[]; isOver: boolean }[] = []
  const live = {
    ...services.live,
    announce: async (_topic: string, payload: object) => {
      expect(Buffer.byteLength(JSON.stringify(payload))).toBeLessThan(7_000)
      if ('progress' in payload && Array.isArray(payload.progress) && 'isOver' in payload)
        sent.push({ progress: payload.progress, isOver: payload.isOver === true })
    },
  }
  const telling = tellRun({ services: { live, log: services.log }, userId: 'somebody', key: 'k' })
  for (let at = 0; at < 5_000; at++) telling.tell({ kind: 'test', name: '語'.repeat(300), status: 'passed' })
  await telling.end()
  expect(sent.flatMap(({ progress }) => progress).length).toBeLessThanOrEqual(1_006)
  expect(sent.map(({ isOver }) => isOver).indexOf(true)).toBe(sent.length - 1)
})
