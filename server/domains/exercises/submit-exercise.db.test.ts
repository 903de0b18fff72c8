import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson } from '../../testing/factories/people'
import { createFakeRunner, judgeByWords, runnerFault } from '../../testing/fake-runner'
import { testServices } from '../../testing/services'
import { makeWorkshop, rightAnswers, rightFiles, wrongFiles } from '../../testing/workshop'
import { retrySubmission } from './retry-submission'
import { submitExercise } from './submit-exercise'
import { sweepSubmissions } from './sweep-submissions'

const { db } = await testDatabase()
const runner = createFakeRunner()
const { services, clock, logged } = testServices({ db, runner })

beforeEach(() => {
  clock.at = new Date()
  runner.answer = null
  runner.requests.length = 0
  logged.length = 0
})

const key = () => randomUUID()
const submissionsOf = (exerciseId: string) =>
  db.client.submission.findMany({ where: { exerciseId }, orderBy: { number: 'asc' }, include: { evaluations: true } })
const eventsOf = async (userId: string) => {
  const rows = await db.client.learningEvent.findMany({ where: { userId }, orderBy: { seq: 'asc' } })
  return rows.map(({ kind }) => kind).filter((kind) => kind.endsWith('_exercise') || kind === 'completed_module')
}
const xpOf = async (userId: string) => (await db.client.learnerStats.findUniqueOrThrow({ where: { userId } })).totalXp
const retry = (submissionId: string, attempt: number) =>
  retrySubmission({
    services,
    payload: { submissionId },
    run: { attempt, signal: new AbortController().signal, log: services.log },
  })

describe('a submission', () => {
  test('that fails says which test failed and why, and counts', async () => {
    const { api, build, userId } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    const { attempt, standing, xp, module } = await api.exercises.submit({
      exerciseId,
      files: wrongFiles,
      submissionKey: key(),
    })
    expect(attempt).toMatchObject({ number: 1, status: 'failed', score: 50 })
    expect(attempt.evaluation).toMatchObject({
      outcome: 'failed',
      summary: '1 of 2 tests passes.',
      issues: [{ kind: 'test', text: 'takes: nothing says takes', good: false }],
      suggestions: [{ kind: 'fix', text: 'Begin with “takes”.' }],
    })
    expect(standing).toMatchObject({ status: 'failed', attempts: 1, consecutiveFailures: 1, bestScore: 50 })
    expect({ xp, module }).toEqual({ xp: 0, module: { justCompleted: false, opened: [] } })
    expect(await eventsOf(userId)).toEqual(['attempted_exercise'])
  })

  test('keeps the whole verdict, and gives it back as it was', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    let verdict: unknown
    runner.answer = (request) => {
      const judged = judgeByWords(request)
      verdict = judged
      return judged
    }
    const { attempt } = await api.exercises.submit({ exerciseId, files: wrongFiles, submissionKey: key() })
    expect(attempt.evaluation?.verdict).toEqual(verdict)
    const { attempts } = await api.exercises.attempts({ exerciseId })
    expect(attempts).toEqual([attempt])
  })

  test('that passes is worth its points, once', async () => {
    const { api, build, userId } = await makeWorkshop(services)
    const { id: exerciseId } = await build({ points: 80 })
    const first = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    const again = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    expect([first.xp, again.xp]).toEqual([80, 0])
    expect(again.standing).toMatchObject({ status: 'passed', attempts: 2, bestScore: 100 })
    expect(await xpOf(userId)).toBe(80)
    await services.ledger.rebuild()
    expect(await xpOf(userId)).toBe(80)
    expect(await eventsOf(userId)).toEqual(['attempted_exercise', 'passed_exercise', 'attempted_exercise'])
  })

  test('after a pass takes nothing back when it fails', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    const passed = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    const { standing } = await api.exercises.submit({ exerciseId, files: wrongFiles, submissionKey: key() })
    expect(standing).toMatchObject({ status: 'passed', bestScore: 100, passedAt: passed.standing.passedAt })
  })

  test('sent twice under one key is one attempt with one answer, also at once', async () => {
    const { api, build, userId } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    const input = { exerciseId, files: rightFiles, submissionKey: key() }
    const answers = await Promise.all([api.exercises.submit(input), api.exercises.submit(input)])
    answers.push(await api.exercises.submit(input))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.xp).toBe(100)
    expect(await submissionsOf(exerciseId)).toMatchObject([{ evaluations: [{ passed: true }] }])
    expect(await xpOf(userId)).toBe(100)
    const { submissionKey } = input
    expect(await api.exercises.submission({ submissionKey })).toEqual(answers[0])
  })

  test('under a key that was used for something else is refused, and changes nothing', async () => {
    const { api, build } = await makeWorkshop(services)
    const [one, other] = [await build(), await build()]
    const submissionKey = key()
    await api.exercises.submit({ exerciseId: one.id, files: rightFiles, submissionKey })
    for (const input of [
      { exerciseId: one.id, files: wrongFiles },
      { exerciseId: other.id, files: rightFiles },
    ])
      expect(await codeOf(api.exercises.submit({ ...input, submissionKey }))).toBe('conflict')
    expect(await submissionsOf(other.id)).toEqual([])
  })

  test('beside another at the same moment is kept as well, in order', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    const send = () => api.exercises.submit({ exerciseId, files: wrongFiles, submissionKey: key() })
    const all = await Promise.all([send(), send(), send()])
    expect(all.map(({ attempt }) => attempt.number).sort()).toEqual([1, 2, 3])
    expect((await api.exercises.read({ exerciseId })).standing).toMatchObject({ attempts: 3, consecutiveFailures: 3 })
  })

  test('of somebody else does not exist', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    const { attempt } = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    const other = callAs(services, { cookieHeader: (await makePerson({ services })).cookie })
    const { submissionId } = attempt
    expect(await codeOf(other.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() }))).toBe(
      'not_found',
    )
    expect(await codeOf(other.exercises.submission({ submissionId }))).toBe('not_found')
    expect(await codeOf(other.exercises.attempt({ submissionId }))).toBe('not_found')
  })

  test.each([
    ['nothing', {}, 'invalid'],
    ['no file', { files: [] }, 'invalid'],
    ['answers to code', { answers: rightAnswers }, 'invalid'],
    ['a file of tests', { files: [{ path: 'main.test.js', text: 'adds takes' }] }, 'invalid'],
    ['a way out of its folder', { files: [{ path: '../main.js', text: 'adds takes' }] }, 'invalid'],
    ['what is no text', { files: [{ path: 'main.js', text: 'adds\0takes' }] }, 'invalid'],
    ['half a character', { files: [{ path: 'main.js', text: 'adds \ud83d takes' }] }, 'invalid'],
    ['a file that is too large', { files: [{ path: 'main.js', text: 'x'.repeat(100_001) }] }, 'too_large'],
    [
      'too many files',
      { files: Array.from({ length: 21 }, (_, at) => ({ path: `a${at}.js`, text: '' })) },
      'too_large',
    ],
    ['too much', { files: [1, 2, 3, 4, 5].map((at) => ({ path: `${at}.js`, text: 'x'.repeat(90_000) })) }, 'too_large'],
  ])('of %s is refused, and nothing is kept', async (_name, work, code) => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    expect(await codeOf(api.exercises.submit({ exerciseId, ...work, submissionKey: key() }))).toBe(code)
    expect(await submissionsOf(exerciseId)).toEqual([])
  })

  test('in a course at rest or a locked module is refused', async () => {
    const { api, build, second, course } = await makeWorkshop(services)
    const locked = await build({ moduleId: second.id })
    const { id: exerciseId } = await build()
    expect(await codeOf(api.exercises.submit({ exerciseId: locked.id, files: rightFiles, submissionKey: key() }))).toBe(
      'conflict',
    )
    const sent = { exerciseId, files: rightFiles, submissionKey: key() }
    const answer = await api.exercises.submit(sent)
    await api.courses.setStatus({ id: course.id, status: 'paused' })
    // What came before is answered all the same.
    expect(await api.exercises.submit(sent)).toEqual(answer)
    expect(await codeOf(api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() }))).toBe('conflict')
    expect(await codeOf(api.exercises.run({ exerciseId, files: rightFiles }))).toBe('conflict')
    expect((await api.exercises.read({ exerciseId })).course.isAtRest).toBe(true)
    expect(await codeOf(api.exercises.read({ exerciseId: locked.id }))).toBe('conflict')
  })
})

describe('when the runner is slow or fails', () => {
  test('the answer says that the attempt waits, and the verdict comes in the background', async () => {
    const { build, userId, api } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    let release: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    runner.answer = (request) => held.then(() => judgeByWords(request))
    const input = { exerciseId, files: rightFiles, submissionKey: key() }
    const waiting = await submitExercise({ services, userId, input, waitMs: 0 })
    expect(waiting).toMatchObject({ attempt: { status: 'pending', score: null, evaluation: null }, xp: 0 })
    expect((await api.exercises.read({ exerciseId })).standing).toMatchObject({ status: 'pending', attempts: 0 })
    release?.()
    // The same one sent again waits for the run that goes on.
    const done = await api.exercises.submit(input)
    expect(done).toMatchObject({ attempt: { status: 'passed' }, xp: 100 })
    expect(runner.requests.length).toBe(1)
  })

  test('the attempt waits for its job, which tries again, and the learner is not to blame', async () => {
    const { api, build, userId } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    runner.answer = () => runnerFault
    const { attempt } = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    const { submissionId } = attempt
    expect(attempt).toMatchObject({ status: 'pending', evaluation: null })
    const job = await db.client.job.findUniqueOrThrow({ where: { dedupeKey: `submission:${submissionId}` } })
    expect(job).toMatchObject({ queue: 'submissions.retry', payload: { submissionId } })
    expect(job.runAt.getTime() - clock.at.getTime()).toBe(60_000)

    await expect(retry(submissionId, 1)).rejects.toThrow('the runner failed')
    await expect(retry(submissionId, 2)).rejects.toThrow('the runner failed')
    await retry(submissionId, 3)
    const { attempt: after, standing } = await api.exercises.submission({ submissionId })
    expect(after).toMatchObject({ status: 'failed', score: null, evaluation: { outcome: 'errored' } })
    expect(standing).toMatchObject({ attempts: 0, consecutiveFailures: 0 })
    expect(await eventsOf(userId)).toEqual([])
  })

  test('a job that finds it failing once passes it at the second try', async () => {
    const { api, build, userId } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    runner.answer = () => runnerFault
    const { attempt } = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    runner.answer = null
    await retry(attempt.submissionId, 1)
    expect(await xpOf(userId)).toBe(100)
    await retry(attempt.submissionId, 2)
    expect(await submissionsOf(exerciseId)).toMatchObject([{ status: 'passed', evaluations: [{ passed: true }] }])
    expect(await xpOf(userId)).toBe(100)
  })

  test('a full queue loses nothing: what was sent is kept for its job', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    runner.answer = () => Promise.reject(new Error('the queue is full'))
    const { attempt } = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    expect(attempt.status).toBe('pending')
    expect(logged.map(({ message }) => message)).toContain('an attempt waits for its job')
  })

  test('only so many of one person may wait', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    runner.answer = () => runnerFault
    const send = () => api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    for (let sent = 0; sent < 30; sent++) await send()
    expect(await codeOf(send())).toBe('too_many')
  })

  test('an attempt that nobody looks after any more gets another job, once', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    runner.answer = () => runnerFault
    const { attempt } = await api.exercises.submit({ exerciseId, files: rightFiles, submissionKey: key() })
    clock.at = new Date(clock.at.getTime() + 3_600_000)
    const before = await sweepSubmissions({ services })
    await db.client.job.deleteMany({ where: { dedupeKey: `submission:${attempt.submissionId}` } })
    expect(await sweepSubmissions({ services })).toBe(before + 1)
    expect(await sweepSubmissions({ services })).toBe(0)
  })
})
