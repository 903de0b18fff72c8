import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makeGeneratedModule } from '../../testing/factories/courses'
import { makeExerciseProgress, makeSubmission } from '../../testing/factories/exercises'
import { makeUser } from '../../testing/factories/identity'
import { listExercises } from './list-exercises'
import { type NewExercise, placeExercises } from './place-exercises'

const { db, reset } = await testDatabase()

beforeEach(reset)

const build: NewExercise = {
  slug: 'keep',
  blueprintExerciseId: null,
  kind: 'build',
  title: 'Keep the price',
  prompt: 'See to it that only the sneaker can change its price.',
  language: 'typescript',
  files: [{ path: 'atom.ts', text: 'export class Sneaker { price = 1 }\n' }],
  solution: [{ path: 'atom.ts', text: 'export class Sneaker { #price = 1 }\n' }],
  tests: [{ path: 'atom.test.ts', text: "test('nobody reaches in', () => {})\n" }],
  reviewTests: [{ path: 'edges.test.ts', text: "test('what only a review asks', () => {})\n" }],
  flaws: [
    { id: 'open', axis: 'code_sense', rule: 'private-state', path: 'atom.ts', from: 1, to: 1, why: 'All may write.' },
  ],
  hints: [
    { id: 'hash', text: 'A name with # is seen inside only.', penalty: 10 },
    { id: 'more', text: 'Write #price.', penalty: 30 },
  ],
  quiz: [],
  limits: { cpuMs: 1_000 },
  metrics: [],
  difficulty: 3,
  points: 120,
  timeLimitMinutes: 30,
  isRequired: true,
  alternativeTo: null,
}
const ask: NewExercise = {
  ...build,
  slug: 'ask',
  kind: 'quiz',
  language: null,
  files: [],
  solution: [],
  tests: [],
  reviewTests: [],
  flaws: [],
  hints: [],
  quiz: [
    {
      id: 'who',
      kind: 'single',
      prompt: 'Who may change it?',
      options: [
        { id: 'a', text: 'Everybody' },
        { id: 'b', text: 'Itself' },
      ],
      answer: ['b'],
      why: 'It keeps its own rules.',
    },
    { id: 'gap', kind: 'fill-in', prompt: 'Keep it ___.', answer: [['private']], why: 'Then nobody reaches in.' },
  ],
  isRequired: false,
  alternativeTo: 'keep',
}

const place = (moduleId: string, exercises: NewExercise[]) =>
  db.transaction((tx) => placeExercises({ tx, moduleId, exercises }))
const rowsOf = (moduleId: string) =>
  db.client.exercise.findMany({ where: { moduleId }, orderBy: { orderIndex: 'asc' } })
const newModule = async () => (await makeGeneratedModule(db.client)).id

describe('placing', () => {
  test('keeps the order, and everything of each', async () => {
    const moduleId = await newModule()
    await place(moduleId, [build, ask])
    const { difficulty, ...same } = build
    expect(await rowsOf(moduleId)).toMatchObject([
      { ...same, difficultyLevel: difficulty, orderIndex: 0 },
      { slug: 'ask', orderIndex: 1, isRequired: false, alternativeTo: 'keep' },
    ])
  })

  test('again with other words changes those, and keeps ids, order and attempts', async () => {
    const moduleId = await newModule()
    await place(moduleId, [build, ask])
    const before = await rowsOf(moduleId)
    const exerciseId = before[0]?.id ?? ''
    await makeSubmission(db.client, { exerciseId })
    await place(moduleId, [{ ...build, title: 'Keep the value' }, ask])
    const after = await rowsOf(moduleId)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after[0]?.title).toBe('Keep the value')
    expect(await db.client.submission.count({ where: { exerciseId } })).toBe(1)
  })

  test('again with others than are there is refused, and nothing is changed', async () => {
    const moduleId = await newModule()
    await place(moduleId, [build, ask])
    const before = await rowsOf(moduleId)
    const other = { ...ask, slug: 'other' }
    for (const exercises of [[build], [build, other], [build, ask, other], []])
      await expect(place(moduleId, exercises)).rejects.toThrow(/has the exercises keep, ask; it cannot get/)
    await place(moduleId, [ask, build])
    expect(await rowsOf(moduleId)).toEqual(before)
  })

  test('nothing is nothing', async () => {
    const moduleId = await newModule()
    await place(moduleId, [])
    expect(await rowsOf(moduleId)).toEqual([])
  })

  test('what does not fit its schema is not stored, and nothing beside it', async () => {
    const moduleId = await newModule()
    const odd = { ...build, slug: 'odd', files: [{ path: '../../etc/passwd', text: '' }] }
    await expect(place(moduleId, [build, odd])).rejects.toThrow(/climb out/)
    expect(await rowsOf(moduleId)).toEqual([])
  })
})

describe('listing', () => {
  test('shows what is to be done, and nothing of how', async () => {
    const moduleId = await newModule()
    await place(moduleId, [build, ask])
    const { id: userId } = await makeUser(db.client)
    const [first, second] = await db.transaction((tx) => listExercises({ tx, moduleId, userId }))
    expect(first).toEqual({
      id: expect.any(String),
      slug: 'keep',
      kind: 'build',
      title: 'Keep the price',
      prompt: build.prompt,
      language: 'typescript',
      files: build.files,
      tests: build.tests,
      questions: [],
      hintCount: 2,
      difficulty: 3,
      points: 120,
      timeLimitMinutes: 30,
      isRequired: true,
      alternativeTo: null,
      variantOf: null,
      status: null,
      bestScore: null,
      attempts: 0,
      consecutiveFailures: 0,
    })
    expect(second?.questions).toEqual([
      {
        id: 'who',
        kind: 'single',
        prompt: 'Who may change it?',
        options: [
          { id: 'a', text: 'Everybody' },
          { id: 'b', text: 'Itself' },
        ],
      },
      { id: 'gap', kind: 'fill-in', prompt: 'Keep it ___.', options: [] },
    ])
  })

  test('says how far this person is, and nobody else', async () => {
    const moduleId = await newModule()
    await place(moduleId, [build])
    const [row] = await rowsOf(moduleId)
    const [one, other] = [await makeUser(db.client), await makeUser(db.client)]
    await makeExerciseProgress(db.client, { userId: one.id, exerciseId: row?.id ?? '' })
    const statusFor = async (userId: string) =>
      (await db.transaction((tx) => listExercises({ tx, moduleId, userId })))[0]?.status
    expect(await statusFor(one.id)).not.toBeNull()
    expect(await statusFor(other.id)).toBeNull()
  })
})
