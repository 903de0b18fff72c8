import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type * as z from 'zod'
import { placementQuestions } from '../../../content/placement/placement-questions'
import { sha256 } from '../../platform/digest'
import { testDatabase } from '../../testing/database'
import { asStored } from '../../testing/factories/as-stored'
import { makeUser } from '../../testing/factories/identity'
import { makeOnboardingDraft, makeUserVariable } from '../../testing/factories/onboarding'
import { testServices } from '../../testing/services'
import { closeDraft } from './close-draft'
import { keepVariables } from './keep-variables'
import { onboardingJson } from './stored-json'

const { db, reset } = await testDatabase()
const { clock } = testServices({ db })

beforeEach(async () => {
  await reset()
  clock.at = new Date()
})

type State = z.input<(typeof onboardingJson)['onboarding_drafts.state']>

const words = {
  entity_primary: 'sneaker',
  metric: 'price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
  condition: 'grade',
}
const variablesOf = (values: Record<string, string | undefined>): State['variables'] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value, source: 'given' as const, span: null }],
  )
const whole = {
  archetype: 'collector',
  domain: 'rare sneakers',
  passion: 'I trade rare sneakers.',
  variables: variablesOf(words),
  skillLevel: 'beginner',
  learningStyle: 'visual',
  timeConstraints: { hoursPerWeek: 3, preferredTimes: ['evening'] },
  goals: ['Read code'],
  rigor: 'advanced',
  codeLanguage: 'python',
} satisfies Partial<State>

async function draftOf(userId: string | null, more: Partial<State> = {}, token?: string, at = clock.at) {
  const key = randomUUID()
  const state = asStored(onboardingJson['onboarding_drafts.state'], { ...whole, ...more, creationKey: key })
  const tokenHash = sha256(token ?? key)
  const row = await makeOnboardingDraft(db.client, { userId, state, tokenHash, updatedAt: at })
  return { key, id: row.id }
}
const close = (userId: string, key: string, token: string | null = null) =>
  db.transaction((tx) => closeDraft({ tx, userId, token, key, now: clock.at }))
const newUser = async () => (await makeUser(db.client)).id

const profileOf = async (userId: string) => ({
  archetypes: await db.client.userArchetype.findMany({ where: { userId }, include: { archetype: true } }),
  variables: Object.fromEntries(
    (await db.client.userVariable.findMany({ where: { userId } })).map((row) => [row.variableKey, row.variableValue]),
  ),
  profiles: await db.client.learningProfile.findMany({ where: { userId } }),
})

/** Right answers to whatever is asked of an expert, `count` of them. */
function answersOf(count: number) {
  const hard = new Map<string, (typeof placementQuestions)[number]>()
  for (const question of placementQuestions) {
    const known = hard.get(question.concept)
    if (known === undefined || question.difficulty >= known.difficulty) hard.set(question.concept, question)
  }
  const inOrder = ['basics', 'atom_state', 'workflow_loops', 'collection_ownership', 'guard_invariants']
  return inOrder.slice(0, count).flatMap((concept) => {
    const question = hard.get(concept)
    return question === undefined ? [] : [{ question: question.id, answer: question.answer }]
  })
}

test('what was said becomes the profile, once, and the draft goes', async () => {
  const userId = await newUser()
  const { key } = await draftOf(userId)
  const closed = await close(userId, key)
  expect(closed).toMatchObject({
    ok: true,
    blueprint: 'universal',
    archetype: { slug: 'collector' },
    domain: 'rare sneakers',
    variables: words,
    rigor: 'advanced',
    knownConcepts: [],
  })
  const { archetypes, variables, profiles } = await profileOf(userId)
  expect(archetypes).toMatchObject([{ domain: 'rare sneakers', archetype: { slug: 'collector' } }])
  expect(variables).toEqual(words)
  expect(profiles).toMatchObject([
    {
      skillLevel: 'beginner',
      learningStyle: 'visual',
      goals: ['Read code'],
      timeConstraints: { hoursPerWeek: 3, preferredTimes: ['evening'] },
      preferences: { rigor: 'advanced', codeLanguage: 'python' },
      assessmentCompleted: false,
    },
  ])
  expect(await db.client.onboardingDraft.count()).toBe(0)
  expect(await close(userId, key)).toEqual({ ok: false, reason: 'none' })
})

test('the next course changes the profile and doubles nothing; other words stay', async () => {
  const userId = await newUser()
  await makeUserVariable(db.client, { userId, variableKey: 'season', variableValue: 'frost' })
  await close(userId, (await draftOf(userId)).key)
  await db.client.learningProfile.update({
    where: { userId },
    data: { preferences: { pace: 'gentle', rigor: 'advanced' } },
  })
  const second = await draftOf(userId, {
    archetype: 'merchant',
    domain: 'old stamps',
    variables: variablesOf({ ...words, entity_primary: 'stamp', transaction: 'swap' }),
    rigor: 'standard',
  })
  expect(await close(userId, second.key)).toMatchObject({ ok: true, variables: { transaction: 'swap' } })
  const { archetypes, variables, profiles } = await profileOf(userId)
  expect(archetypes).toMatchObject([{ domain: 'old stamps', archetype: { slug: 'merchant' } }])
  expect(variables).toEqual({ ...words, entity_primary: 'stamp', transaction: 'swap', season: 'frost' })
  expect(profiles).toMatchObject([{ preferences: { pace: 'gentle', rigor: 'standard' } }])
})

test('words that the archetype does not need stay out of the course', async () => {
  const userId = await newUser()
  const { key } = await draftOf(userId, { variables: variablesOf({ ...words, season: 'frost' }) })
  expect(await close(userId, key)).toMatchObject({ ok: true, variables: words })
})

test.each<[string, Partial<State>, string]>([
  ['an archetype', { archetype: undefined }, 'who'],
  ['a passion', { passion: undefined }, 'passion'],
  ['a name for it', { domain: undefined }, 'passion'],
  ['a word', { variables: variablesOf({ ...words, metric: undefined }) }, 'words'],
  ['a level', { skillLevel: undefined }, 'pace'],
])('without %s nothing is written, and the draft stays', async (_what, less, step) => {
  const userId = await newUser()
  const { key } = await draftOf(userId, less)
  expect(await close(userId, key)).toEqual({ ok: false, reason: 'incomplete', step })
  expect(await profileOf(userId)).toEqual({ archetypes: [], variables: {}, profiles: [] })
  expect(await db.client.onboardingDraft.count()).toBe(1)
})

test('only by its key, only one’s own, and only until it expires', async () => {
  const userId = await newUser()
  const { key } = await draftOf(userId)
  expect(await close(userId, randomUUID())).toEqual({ ok: false, reason: 'none' })
  expect(await close(await newUser(), key)).toEqual({ ok: false, reason: 'none' })
  clock.at = new Date(clock.at.getTime() + 31 * 86_400_000)
  expect(await close(userId, key)).toEqual({ ok: false, reason: 'none' })
})

test('a visitor’s draft is closed by whoever holds its cookie, and with it the older one of the account', async () => {
  const userId = await newUser()
  const older = await draftOf(userId, {}, undefined, new Date(clock.at.getTime() - 60_000))
  const { key } = await draftOf(null, { domain: 'old stamps' }, 'the cookie')
  expect(await close(userId, key, 'another cookie')).toEqual({ ok: false, reason: 'none' })
  expect(await close(userId, older.key, 'the cookie')).toEqual({ ok: false, reason: 'none' })
  expect(await close(userId, key, 'the cookie')).toMatchObject({ ok: true, domain: 'old stamps' })
  expect(await db.client.onboardingDraft.count()).toBe(0)
})

test.each<[string, State['placement'], { known: string[]; isDone: boolean }]>([
  ['never begun', undefined, { known: [], isDone: false }],
  [
    'half done',
    { seed: 0, answers: answersOf(3), skipped: false },
    { known: ['atom_state', 'workflow_loops'], isDone: false },
  ],
  ['given up', { seed: 0, answers: answersOf(2), skipped: true }, { known: ['atom_state'], isDone: false }],
  [
    'sat to its end',
    { seed: 0, answers: answersOf(1).map(({ question }) => ({ question, answer: null })), skipped: false },
    { known: [], isDone: true },
  ],
])('a placement that was %s', async (_what, placement, { known, isDone }) => {
  const userId = await newUser()
  const { key } = await draftOf(userId, { skillLevel: 'expert', placement })
  expect(await close(userId, key)).toMatchObject({ ok: true, knownConcepts: known })
  expect((await profileOf(userId)).profiles).toMatchObject([{ assessmentCompleted: isDone }])
})

test('variables are kept one by one: those named are new, the others stay, and other people’s too', async () => {
  const [one, other] = [await newUser(), await newUser()]
  for (const userId of [one, other])
    await db.transaction((tx) => keepVariables({ tx, userId, variables: { metric: 'price', actor: 'dealer' } }))
  await db.transaction((tx) => keepVariables({ tx, userId: one, variables: { metric: 'rarity' } }))
  expect((await profileOf(one)).variables).toEqual({ metric: 'rarity', actor: 'dealer' })
  expect((await profileOf(other)).variables).toEqual({ metric: 'price', actor: 'dealer' })
})
