import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { StoredDataError } from '../platform/db/stored-data'
import { testDatabase } from '../testing/database'
import { makePerson } from '../testing/factories/people'
import { testServices } from '../testing/services'
import { followLedger } from './follow-ledger'
import type { NewEvent } from './ledger'
import { readLedgerPage } from './read-ledger-page'

const { db, reset } = await testDatabase()
const { services, clock } = testServices({ db })
const { ledger } = services

beforeEach(reset)

const days = ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-05'].map((day) => new Date(`${day}T12:00:00Z`))

function joinedAgain(userId: string, key: string, occurredAt = clock.at): NewEvent<'joined'> {
  return {
    userId,
    kind: 'joined',
    subjectType: 'user',
    subjectId: userId,
    payload: { username: 'ada' },
    key,
    occurredAt,
    timeZone: 'Asia/Kathmandu',
  }
}

const record = (event: NewEvent<'joined'>) => db.transaction((tx, after) => ledger.record(tx, after, event))
const titlesOf = (userId: string) => db.client.titleHistory.findMany({ where: { userId } })
const statsOf = (userId: string) => db.client.learnerStats.findUnique({ where: { userId } })
const eventsOf = (userId: string) => db.client.learningEvent.findMany({ where: { userId }, orderBy: { seq: 'asc' } })

test('a sign-up is in the ledger, and the title that follows from it under its cause', async () => {
  const { id, username } = await makePerson({ services })
  const [joined, title] = await eventsOf(id)
  expect(joined).toMatchObject({ kind: 'joined', payload: { username }, causeId: null })
  expect(title).toMatchObject({
    kind: 'title_earned',
    payload: { title: 'Novice' },
    causeId: joined?.id,
    occurredAt: joined?.occurredAt,
  })
  expect(await statsOf(id)).toMatchObject({ title: 'Novice', eventsRecorded: 2, activeDays: 1 })
})

test('the day is the learner’s own', async () => {
  const { id } = await makePerson({ services })
  const event = await record(joinedAgain(id, 'late', new Date('2026-05-01T20:00:00Z')))
  expect(event.localDay).toBe('2026-05-02')
})

test('the same thing recorded twice, even at once, counts once', async () => {
  const { id } = await makePerson({ services })
  const recorded = await Promise.all([1, 2, 3, 4, 5].map(() => record(joinedAgain(id, 'one-key'))))
  expect(new Set(recorded.map((event) => event.id)).size).toBe(1)
  expect(await eventsOf(id)).toHaveLength(3)
  expect((await statsOf(id))?.eventsRecorded).toBe(3)
})

test('what is rolled back was never recorded, and announces nothing', async () => {
  const { id } = await makePerson({ services })
  const jobsBefore = await db.client.job.count()
  const failing = db.transaction(async (tx, after) => {
    await ledger.record(tx, after, joinedAgain(id, 'undone'))
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await eventsOf(id)).toHaveLength(2)
  expect(await db.client.job.count()).toBe(jobsBefore)
})

describe('append-only', () => {
  test.each([
    'UPDATE learning_events SET kind = kind',
    'DELETE FROM learning_events',
    'TRUNCATE learning_events CASCADE',
  ])('%s is refused', async (sql) => {
    await makePerson({ services })
    await expect(db.script(sql)).rejects.toThrow(/append-only/)
  })

  test('a person cannot be deleted around the ledger', async () => {
    const { id } = await makePerson({ services })
    await expect(db.client.user.delete({ where: { id } })).rejects.toThrow()
    expect(await eventsOf(id)).toHaveLength(2)
  })

  test('erasing one person lets only their events go', async () => {
    const gone = await makePerson({ services })
    const stays = await makePerson({ services })
    const script = (whose: string) =>
      `SELECT set_config('guildhall.erasing', '${gone.id}', true); DELETE FROM learning_events WHERE user_id = '${whose}'`
    await expect(db.script(script(stays.id))).rejects.toThrow(/append-only/)
    await db.script(script(gone.id))
    expect(await eventsOf(gone.id)).toHaveLength(0)
    expect(await eventsOf(stays.id)).toHaveLength(2)
  })

  test('rebuilding may not touch what people did', async () => {
    const { id } = await makePerson({ services })
    const script = `SELECT set_config('guildhall.rebuilding', '${id}', true); DELETE FROM learning_events WHERE user_id = '${id}' AND cause_id IS NULL`
    await expect(db.script(script)).rejects.toThrow(/append-only/)
  })
})

describe('rebuild', () => {
  test('rebuilt equals live, whatever was recorded in whatever order', async () => {
    const { id } = await makePerson({ services })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.integer({ min: 0, max: 9 }), day: fc.constantFrom(...days) }), { maxLength: 8 }),
        async (entries) => {
          for (const { key, day } of entries) await record(joinedAgain(id, `key-${key}`, day))
          const before = { stats: await statsOf(id), titles: await titlesOf(id), events: await eventsOf(id) }
          expect(before.titles).toHaveLength(1)
          await ledger.rebuild()
          expect({ stats: await statsOf(id), titles: await titlesOf(id), events: await eventsOf(id) }).toEqual(before)
        },
      ),
      { numRuns: 8 },
    )
  })

  test('what was lost comes back, what no longer follows goes, what people did stays', async () => {
    const { id } = await makePerson({ services })
    const [joined, title] = await eventsOf(id)
    const stale = `INSERT INTO learning_events (id, user_id, kind, subject_type, payload, occurred_at, local_day, cause_id, idempotency_key)
      VALUES (gen_random_uuid(), '${id}', 'title_earned', 'user', '{"title":"Grandmaster"}', now(), now(), '${joined?.id}', 'stale')`
    await db.script(
      `SELECT set_config('guildhall.rebuilding', '${id}', true); DELETE FROM learning_events WHERE id = '${title?.id}'; ${stale}`,
    )
    await db.client.learnerStats.delete({ where: { userId: id } })
    await db.client.titleHistory.updateMany({ where: { userId: id }, data: { title: 'Master' } })

    expect(await ledger.rebuild()).toEqual({ people: 1, events: 1, added: 1, removed: 1 })
    expect((await eventsOf(id)).map(({ kind, payload }) => ({ kind, payload }))).toEqual([
      { kind: 'joined', payload: joined?.payload },
      { kind: 'title_earned', payload: { title: 'Novice' } },
    ])
    expect(await statsOf(id)).toMatchObject({ title: 'Novice', eventsRecorded: 2 })
    const earned = (await eventsOf(id)).find(({ kind }) => kind === 'title_earned')
    expect(await titlesOf(id)).toEqual([{ id: earned?.id, userId: id, title: 'Novice', earnedAt: earned?.occurredAt }])
  })
})

test('pages go back in time without a gap or a repeat', async () => {
  const { id } = await makePerson({ services })
  for (let n = 0; n < 7; n++) await record(joinedAgain(id, `n${n}`))
  const seen: string[] = []
  for (let before: string | null = null; ; ) {
    const page = await readLedgerPage({ db, userId: id, before, limit: 4 })
    seen.push(...page.events.map((event) => event.seq))
    before = page.nextBefore
    if (before === null) break
  }
  const all = (await eventsOf(id)).map((event) => event.seq.toString())
  expect(seen).toEqual([...all].reverse())
})

test('a row that does not fit its schema is named, with the place', async () => {
  const { id } = await makePerson({ services })
  await db.script(`INSERT INTO learning_events (id, user_id, kind, subject_type, payload, occurred_at, local_day, idempotency_key)
    VALUES ('00000000-0000-4000-8000-000000000001', '${id}', 'joined', 'user', '{"username": 7}', now(), now(), 'odd')`)
  const reading = readLedgerPage({ db, userId: id, before: null, limit: 10 })
  await expect(reading).rejects.toThrow(StoredDataError)
  await expect(reading).rejects.toMatchObject({
    table: 'learning_events',
    id: '00000000-0000-4000-8000-000000000001',
    path: 'payload.username',
  })
})

describe('following', () => {
  test('first what was missed, then what comes, each once and in order', async () => {
    await services.live.start()
    await services.jobs.start() // the announcement is a job's, as it is outside of tests
    const { id } = await makePerson({ services })
    const stop = new AbortController()
    const followed = followLedger({ services, userId: id, after: '0', signal: stop.signal })
    const next = async () => (await followed.next()).value?.kind
    expect(await next()).toBe('joined')
    expect(await next()).toBe('title_earned')
    const waiting = next()
    await record(joinedAgain(id, 'new'))
    expect(await waiting).toBe('joined')
    stop.abort()
    expect((await followed.next()).done).toBe(true)
    await services.jobs.stop(1_000)
    await services.live.stop()
  })
})
