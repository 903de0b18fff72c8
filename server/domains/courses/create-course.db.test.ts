import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { openBrowser } from '../../testing/browser'
import { askForAnother, publishFromFolder, sneakerWords } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { asStored } from '../../testing/factories/as-stored'
import { makeOnboardingDraft } from '../../testing/factories/onboarding'
import { callAs, makePerson, testPassword } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { onboardingJson } from '../onboarding/stored-json'

const { db } = await testDatabase()
const { services } = testServices({ db })

beforeAll(() => publishFromFolder(services, 'small'))

type State = z.input<(typeof onboardingJson)['onboarding_drafts.state']>

const words = { ...sneakerWords, condition: 'grade' }
const passion = 'I trade rare sneakers.'

async function draftOf(userId: string, more: Partial<State> = {}): Promise<string> {
  const creationKey = randomUUID()
  const state = asStored(onboardingJson['onboarding_drafts.state'], {
    blueprint: 'small',
    archetype: 'collector',
    domain: 'rare sneakers',
    passion,
    variables: Object.entries(words).map(([key, value]) => ({ key, value, source: 'given' as const, span: null })),
    skillLevel: 'beginner',
    rigor: 'advanced',
    ...more,
    creationKey,
  })
  await makeOnboardingDraft(db.client, { userId, state })
  return creationKey
}

async function signedIn() {
  const person = await makePerson({ services })
  return { ...person, api: callAs(services, { cookieHeader: person.cookie }) }
}

const coursesOf = (userId: string) =>
  db.client.generatedCourse.findMany({
    where: { userId },
    include: { generation: true, archetype: true, blueprintVersion: { include: { blueprint: true } } },
  })
const jobsOf = (courseId: string) =>
  db.client.job.count({ where: { queue: 'courses.generate', payload: { path: ['courseId'], equals: courseId } } })

describe('begin', () => {
  test('makes a course of what onboarding gathered, and asks for it to be filled', async () => {
    const { id: userId, api } = await signedIn()
    const key = await draftOf(userId)
    const { id, created } = await api.courses.begin({ key })
    expect(created).toBe(true)
    expect(await coursesOf(userId)).toMatchObject([
      {
        id,
        status: 'draft',
        domain: 'rare sneakers',
        variables: words,
        rigorLevel: 'advanced',
        creationKey: key,
        archetype: { slug: 'collector' },
        blueprintVersion: { blueprint: { slug: 'small' } },
        generation: {
          state: 'waiting',
          purpose: 'create',
          revision: 1,
          request: { variables: words, knownConcepts: [] },
        },
      },
    ])
    expect(await jobsOf(id)).toBe(1)
    expect(await db.client.userVariable.count({ where: { userId } })).toBe(6)
    expect(await api.onboarding.draft()).toBeNull()
    expect(await api.courses.read({ id })).toMatchObject({
      status: 'draft',
      modules: [],
      generation: { state: 'waiting' },
    })
  })

  test('twice, and from five tabs at once, is one course', async () => {
    const { id: userId, api } = await signedIn()
    const key = await draftOf(userId)
    const tabs = await Promise.all([1, 2, 3, 4, 5].map(() => api.courses.begin({ key })))
    const again = await api.courses.begin({ key })
    expect(new Set([...tabs, again].map(({ id }) => id)).size).toBe(1)
    expect([...tabs, again].filter(({ created }) => created)).toHaveLength(1)
    expect(await coursesOf(userId)).toHaveLength(1)
    expect(await jobsOf(again.id)).toBe(1)
    expect(await db.client.learningProfile.count({ where: { userId } })).toBe(1)
  })

  test('while another tab goes on typing, which then has a draft of its own', async () => {
    const { id: userId, api } = await signedIn()
    const key = await draftOf(userId)
    const typing = () => api.onboarding.change({ step: 'quiz', answers: {} })
    await Promise.all([typing(), api.courses.begin({ key }), typing(), typing()])
    expect(await coursesOf(userId)).toHaveLength(1)
    const rest = await api.onboarding.draft()
    expect(rest?.key).not.toBe(key)
  })

  test('right after signing up, from what the browser said before', async () => {
    const who = openBrowser(services)
    const say = (change: Parameters<typeof api.onboarding.change>[0]) => who.ask((it) => it.onboarding.change(change))
    const api = callAs(services)
    await say({ step: 'begin', blueprint: 'small', archetype: 'collector' })
    await say({ step: 'passion', domain: 'rare sneakers', passion })
    await say({ step: 'words', words })
    await say({
      step: 'pace',
      skillLevel: 'advanced',
      learningStyle: null,
      hoursPerWeek: 2,
      preferredTimes: [],
      goals: [],
      rigor: 'standard',
      codeLanguage: 'typescript',
    })
    const key = (await who.ask((it) => it.onboarding.draft()))?.key ?? ''
    await who.ask((it) =>
      it.identity.signUp({ email: 'new@example.org', username: 'newcomer', password: testPassword, interests: [] }),
    )
    const { created } = await who.ask((it) => it.courses.begin({ key }))
    expect(created).toBe(true)
    expect(await who.ask((it) => it.onboarding.draft())).toBeNull()
  })

  test('with something missing says so, and keeps what is there', async () => {
    const { id: userId, api } = await signedIn()
    const key = await draftOf(userId, { skillLevel: undefined })
    await expect(api.courses.begin({ key })).rejects.toMatchObject({
      code: 'conflict',
      userMessage: expect.stringContaining('is kept'),
    })
    expect(await coursesOf(userId)).toEqual([])
    expect(await db.client.userArchetype.count({ where: { userId } })).toBe(0)
    expect((await api.onboarding.draft())?.key).toBe(key)
  })

  test('with a blueprint that is not published keeps the draft too', async () => {
    const { id: userId, api } = await signedIn()
    const key = await draftOf(userId, { blueprint: 'gone' })
    await expect(api.courses.begin({ key })).rejects.toMatchObject({ code: 'not_found' })
    expect((await api.onboarding.draft())?.key).toBe(key)
    expect(await db.client.userVariable.count({ where: { userId } })).toBe(0)
  })

  test('by another key, or for somebody else, there is nothing', async () => {
    const { id: userId, api } = await signedIn()
    const key = await draftOf(userId)
    await expect(api.courses.begin({ key: randomUUID() })).rejects.toMatchObject({ code: 'not_found' })
    const other = await signedIn()
    await expect(other.api.courses.begin({ key })).rejects.toMatchObject({ code: 'not_found' })
    await api.courses.begin({ key })
    await expect(other.api.courses.begin({ key })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('create', () => {
  const usual = { blueprint: 'small', domain: 'rare sneakers', variables: sneakerWords }

  test('with one key twice, and from five programs at once, is one course; another key is another', async () => {
    const { id: userId, api } = await signedIn()
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => api.courses.create({ ...usual, key: 'mine' })))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(all.filter(({ created }) => created)).toHaveLength(1)
    expect(await api.courses.create({ ...usual, key: 'mine', domain: 'changed' })).toEqual({
      id: all[0]?.id,
      created: false,
    })
    expect((await api.courses.create({ ...usual, key: 'other' })).created).toBe(true)
    expect((await coursesOf(userId)).map(({ domain }) => domain)).toEqual(['rare sneakers', 'rare sneakers'])
  })

  test('the key is one’s own: somebody else’s is another course with the same seed', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    const first = await askForAnother(services, one.cookie, { blueprint: 'small', key: 'ours' })
    const second = await askForAnother(services, other.cookie, { blueprint: 'small', key: 'ours' })
    expect(first.courseId).not.toBe(second.courseId)
    const seeds = (await db.client.generatedCourse.findMany({ where: { creationKey: 'ours' } })).map(({ seed }) => seed)
    expect(new Set(seeds).size).toBe(1)
  })

  test('a concept that is known twice is known', async () => {
    const { id: userId, api } = await signedIn()
    await api.courses.create({ ...usual, key: 'k', knownConcepts: ['atom_state', 'atom_state'] })
    expect(await coursesOf(userId)).toMatchObject([{ generation: { request: { knownConcepts: ['atom_state'] } } }])
  })

  test.each<[string, object, object]>([
    ['a blueprint that there is not', { blueprint: 'nothing' }, { code: 'not_found' }],
    [
      'an archetype that there is not',
      { archetype: 'nobody' },
      { code: 'invalid', fields: { archetype: expect.any(String) } },
    ],
    [
      'words that are missing',
      { variables: { entity_primary: 'sneaker', action: 'trade' } },
      { code: 'invalid', fields: { 'variables.metric': expect.any(String) } },
    ],
    [
      'unkind words',
      { variables: { ...sneakerWords, action: 'build a pipe bomb to kill people' } },
      { code: 'invalid' },
    ],
    ['an unkind domain', { domain: 'building pipe bombs to kill people' }, { code: 'invalid' }],
    ['a word of nothing', { variables: { ...sneakerWords, actor: ' ' } }, { code: 'invalid' }],
    ['a word with U+0000', { variables: { ...sneakerWords, actor: 'a\u0000' } }, { code: 'invalid' }],
    ['a key with U+0000', { key: 'a\u0000' }, { code: 'invalid', fields: { key: expect.any(String) } }],
    [
      'half a character in the domain',
      { domain: 'x\ud83d' },
      { code: 'invalid', fields: { domain: expect.any(String) } },
    ],
    ['no key', { key: '' }, { code: 'invalid', fields: { key: expect.any(String) } }],
    ['a name of a variable that is none', { variables: { ...sneakerWords, 'Robert"); --': 'x' } }, { code: 'invalid' }],
    [
      '61 variables',
      { variables: Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`word_${n}`, 'x'])) },
      { code: 'invalid' },
    ],
  ])('refuses %s, and makes nothing', async (_what, wrong, error) => {
    const { id: userId, api } = await signedIn()
    await expect(api.courses.create({ ...usual, key: 'k', ...wrong })).rejects.toMatchObject(error)
    expect(await coursesOf(userId)).toEqual([])
  })

  test('200 courses are the most, also for two at once', async () => {
    const { id: userId, api } = await signedIn()
    const others = Array.from({ length: 199 }, (_, number) => ({ userId, title: `Course ${number}` }))
    await db.client.generatedCourse.createMany({ data: others })
    const both = await Promise.allSettled(['a', 'b'].map((key) => api.courses.create({ ...usual, key })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', userMessage: expect.stringContaining('200 courses') },
    })
    expect((await api.courses.list()).courses).toHaveLength(200)
  })

  test('more than ten in an hour are too many', async () => {
    const { api } = await signedIn()
    for (let number = 1; number <= 10; number++) await api.courses.create({ ...usual, key: 'one' })
    await expect(api.courses.create({ ...usual, key: 'one' })).rejects.toMatchObject({ code: 'too_many' })
  })
})
