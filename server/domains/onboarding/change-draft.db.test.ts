import { beforeEach, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../testing/browser'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { makePerson, testPassword } from '../../testing/factories/people'
import { makePublishedBlueprint } from '../../testing/factories/published'
import { testServices } from '../../testing/services'
import type { Caller } from '../../trpc/caller'
import { pruneDrafts } from './prune-drafts'

const { db, reset } = await testDatabase()
const { services, clock } = testServices({ db })

beforeEach(async () => {
  await reset()
  clock.at = new Date()
})

type Change = Parameters<Caller['onboarding']['change']>[0]

const passion = 'I trade rare sneakers, keep them in a vault and watch their resale price.'
const domain = 'rare sneakers'
const words = {
  entity_primary: 'sneaker',
  metric: 'price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
  condition: 'grade',
}
const pace: Change = {
  step: 'pace',
  skillLevel: 'beginner',
  learningStyle: 'visual',
  hoursPerWeek: 4,
  preferredTimes: ['evening'],
  goals: ['Read other people’s code'],
  rigor: 'advanced',
  codeLanguage: 'python',
}

const visitor = () => openBrowser(services)
const say = (who: Browser, ...changes: Change[]) =>
  changes.reduce<Promise<unknown>>(
    (before, change) => before.then(() => who.ask((api) => api.onboarding.change(change))),
    Promise.resolve(),
  )
const read = (who: Browser) => who.ask((api) => api.onboarding.draft())
async function readOrFail(who: Browser) {
  const draft = await read(who)
  if (draft === null) throw new Error('there is no draft')
  return draft
}
const valuesOf = async (who: Browser) =>
  Object.fromEntries((await readOrFail(who)).words.map(({ key, value }) => [key, value]))
const later = (days: number) => {
  clock.at = new Date(clock.at.getTime() + days * 86_400_000)
}
const signUp = (who: Browser, username = 'ada') =>
  who.ask((api) =>
    api.identity.signUp({ email: `${username}@example.org`, username, password: testPassword, interests: [] }),
  )

test('a visitor goes from station to station, and nothing they said is lost', async () => {
  const who = visitor()
  expect(await read(who)).toBeNull()
  const stations: string[] = []
  const changes: Change[] = [
    { step: 'begin' },
    { step: 'who', archetype: 'collector' },
    { step: 'passion', domain, passion },
    { step: 'words', words },
    pace,
    { step: 'skip placement' },
  ]
  for (const change of changes) {
    await say(who, change)
    stations.push((await readOrFail(who)).next)
  }
  expect(stations).toEqual(['who', 'passion', 'words', 'pace', 'placement', 'ready'])
  expect(await readOrFail(who)).toMatchObject({
    blueprint: 'universal',
    isReady: true,
    archetype: { slug: 'collector' },
    domain,
    passion,
    profile: { skillLevel: 'beginner', hoursPerWeek: 4, preferredTimes: ['evening'], codeLanguage: 'python' },
    placement: { isSkipped: true },
    known: [],
  })
  expect(await valuesOf(who)).toEqual(words)
})

test('pace may come first, and no station undoes another', async () => {
  const who = visitor()
  await say(who, pace, { step: 'passion', domain, passion }, { step: 'who', archetype: 'collector' })
  await say(who, { step: 'words', words }, { step: 'quiz', answers: {} }, { step: 'passion', domain, passion })
  expect(await readOrFail(who)).toMatchObject({ isReady: true, passion, profile: { skillLevel: 'beginner' } })
  expect(await valuesOf(who)).toEqual(words)
})

describe('what a browser holds', () => {
  test('a cookie that no script reads, for thirty days from the last word', async () => {
    const who = visitor()
    await say(who, { step: 'begin', passion })
    const [first] = who.lastSet
    expect(first).toMatch(/^guildhall_draft=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/)
    later(29)
    await say(who, { step: 'who', archetype: 'collector' })
    expect(who.lastSet).toEqual([first])
    later(29)
    expect((await readOrFail(who)).passion).toBe(passion)
  })

  test('nobody else sees it: not without the cookie, not with one that was made up', async () => {
    await say(visitor(), { step: 'begin', passion })
    expect(await read(visitor())).toBeNull()
    expect(await read(openBrowser(services, [['guildhall_draft', 'x'.repeat(43)]]))).toBeNull()
    expect(await read(openBrowser(services, [['guildhall_draft', "' OR 1=1 --"]]))).toBeNull()
    const { cookie } = await makePerson({ services })
    const [name = '', value = ''] = cookie.split('=')
    expect(await read(openBrowser(services, [[name, value]]))).toBeNull()
  })

  test('the database holds a hash of it, never itself', async () => {
    const who = visitor()
    await say(who, { step: 'begin', passion })
    const row = await db.client.onboardingDraft.findFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(who.cookies.get('guildhall_draft'))
    expect(row.userId).toBeNull()
  })
})

describe('words', () => {
  const told: Change[] = [
    { step: 'who', archetype: 'collector' },
    { step: 'passion', domain, passion },
  ]
  test.each([
    ['told', told],
    ['followed by an archetype', told.toReversed()],
  ])('are found when the passion is %s, with the place that they came from', async (_what, changes) => {
    const who = visitor()
    await say(who, ...changes)
    const found = (await readOrFail(who)).words.filter(({ value }) => value !== null)
    expect(found.find(({ key }) => key === 'entity_primary')).toMatchObject({ value: 'sneaker', source: 'found' })
    for (const { value, span } of found) {
      const [start, end] = span ?? [0, 0]
      expect(passion.slice(start, end).toLowerCase()).toContain(value?.split(' ').at(-1)?.slice(0, 4))
    }
  })

  test('are looked for anew when it is told differently; those given by hand stay', async () => {
    const who = visitor()
    await say(who, { step: 'who', archetype: 'collector' }, { step: 'passion', domain, passion })
    await say(who, { step: 'words', words: { ...(await valuesOf(who)), ...words, actor: 'The Curator ' } })
    await say(who, { step: 'passion', domain: 'old stamps', passion: 'I collect old stamps in an album.' })
    const told = await readOrFail(who)
    expect(told.words.find(({ key }) => key === 'actor')).toMatchObject({
      value: 'curator',
      source: 'given',
      span: null,
    })
    const entity = told.words.find(({ key }) => key === 'entity_primary')
    expect(entity).toMatchObject({ value: 'stamp', source: 'found' })
    expect('I collect old stamps in an album.'.slice(...(entity?.span ?? []))).toContain('stamp')
  })

  test('another archetype asks for its own, and back again all are there', async () => {
    const who = visitor()
    await say(who, { step: 'who', archetype: 'collector' }, { step: 'passion', domain, passion })
    await say(who, { step: 'words', words }, { step: 'who', archetype: 'grower' })
    const asked = await readOrFail(who)
    expect(asked.words.map(({ key }) => key)).toContain('season')
    expect(asked.words.map(({ key }) => key)).not.toContain('condition')
    await say(who, { step: 'words', words: { ...words, season: 'release day' } })
    await say(who, { step: 'who', archetype: 'collector' })
    expect(await valuesOf(who)).toEqual(words)
  })

  test('are cleaned; what nobody asked for is left out', async () => {
    const who = visitor()
    await say(who, { step: 'who', archetype: 'collector' })
    await say(who, {
      step: 'words',
      words: { ...words, entity_primary: '  A\tSneaker\u200b ', metric: 'THE Price', shoe_size: '44' },
    })
    expect(await valuesOf(who)).toEqual(words)
    const { state } = await db.client.onboardingDraft.findFirstOrThrow()
    expect(JSON.stringify(state)).not.toContain('shoe_size')
  })

  test('one that is missing or too long is said at its field, and none is stored', async () => {
    const who = visitor()
    await say(who, { step: 'who', archetype: 'collector' })
    const { metric: _, ...rest } = words
    await expect(say(who, { step: 'words', words: { ...rest, actor: 'x'.repeat(61) } })).rejects.toMatchObject({
      code: 'invalid',
      fields: { metric: expect.stringContaining('Fill this in'), actor: expect.stringContaining('60') },
    })
    expect(Object.values(await valuesOf(who))).toEqual([null, null, null, null, null, null])
  })
})

describe('begin', () => {
  test('with something else to love starts with its words, not with those of before', async () => {
    const who = visitor()
    await say(who, { step: 'who', archetype: 'collector' }, { step: 'passion', domain, passion })
    await say(who, { step: 'words', words }, pace)
    const other = 'I collect old stamps in an album.'
    await say(who, { step: 'begin', passion: other })
    const draft = await readOrFail(who)
    expect(draft).toMatchObject({ domain: other, passion: other, profile: { skillLevel: 'beginner' } })
    expect(draft.words.find(({ key }) => key === 'entity_primary')).toMatchObject({ value: 'stamp', source: 'found' })
    expect(draft.words.find(({ key }) => key === 'condition')?.value).toBeNull()
  })

  test('with a long story asks for its name, instead of keeping that of the one before', async () => {
    const who = visitor()
    await say(who, { step: 'passion', domain, passion })
    await say(who, { step: 'begin', passion: `I collect old stamps in an album. ${'They are small. '.repeat(10)}` })
    expect((await readOrFail(who)).domain).toBe('')
  })

  test('once more with the same passion changes nothing, and keeps the key', async () => {
    const who = visitor()
    await say(who, { step: 'who', archetype: 'collector' }, { step: 'passion', domain, passion })
    await say(who, { step: 'words', words })
    const before = await readOrFail(who)
    await say(who, { step: 'begin', passion })
    expect(await readOrFail(who)).toEqual(before)
  })

  test('from a shared course takes its blueprint and archetype; one that nobody knows is passed over', async () => {
    await makePublishedBlueprint(db.client, { slug: 'small' })
    const who = visitor()
    await say(who, { step: 'begin', blueprint: 'small', archetype: 'merchant' })
    await say(who, { step: 'begin', archetype: 'nobody' })
    expect(await readOrFail(who)).toMatchObject({ blueprint: 'small', archetype: { slug: 'merchant' } })
  })
})

test('the questionnaire suggests, with what spoke for it, and chooses nothing', async () => {
  const who = visitor()
  const { questions } = await who.ask((api) => api.onboarding.quiz())
  expect(JSON.stringify(questions)).not.toContain('points')
  const chosen = questions.map(({ id, answers: [first] }) => [id, first?.id ?? ''] as const)
  const answers = { ...Object.fromEntries(chosen), 'not-a-question': 'x', [questions[0]?.id ?? '']: 'not-an-answer' }
  await say(who, { step: 'quiz', answers })
  const draft = await readOrFail(who)
  expect(draft.quiz).toEqual(Object.fromEntries(chosen.slice(1)))
  const { categories } = await who.ask((api) => api.onboarding.archetypes())
  expect(categories.flatMap(({ archetypes }) => archetypes.map(({ slug }) => slug))).toContain(draft.suggestion?.slug)
  expect(draft.suggestion?.because.length).toBeGreaterThan(0)
  expect(draft.archetype).toBeNull()
  expect(draft.next).toBe('who')
})

test('two tabs at once: both are heard', async () => {
  const who = visitor()
  await say(who, { step: 'begin', passion })
  await Promise.all([
    say(who, pace),
    say(who, { step: 'who', archetype: 'collector' }),
    say(who, { step: 'quiz', answers: { 'first-look': 'x' } }),
  ])
  expect(await readOrFail(who)).toMatchObject({
    archetype: { slug: 'collector' },
    passion,
    profile: { skillLevel: 'beginner' },
  })
  expect(await db.client.onboardingDraft.count()).toBe(1)
})

describe('with an account', () => {
  test('what a visitor said is there after signing up, is theirs from the next word on, and the cookie opens nothing any more', async () => {
    const who = visitor()
    await say(who, { step: 'begin', passion })
    const before = [...who.cookies]
    await signUp(who)
    expect((await readOrFail(who)).passion).toBe(passion)
    await say(who, { step: 'who', archetype: 'collector' })
    expect(await readOrFail(who)).toMatchObject({ passion, archetype: { slug: 'collector' } })
    expect(await read(openBrowser(services, before))).toBeNull()
    expect((await db.client.onboardingDraft.findMany()).map(({ userId }) => userId)).toEqual([expect.any(String)])
    const elsewhere = visitor()
    await elsewhere.ask((api) => api.identity.signIn({ login: 'ada', password: testPassword }))
    expect((await readOrFail(elsewhere)).passion).toBe(passion)
  })

  test('of two drafts the one that was written last is meant, and the other goes', async () => {
    const mine = visitor()
    await signUp(mine)
    await say(mine, { step: 'begin', passion: 'old stamps' })
    later(1)
    const stranger = visitor()
    await say(stranger, { step: 'begin', passion })
    later(1)
    await stranger.ask((api) => api.identity.signIn({ login: 'ada', password: testPassword }))
    expect((await readOrFail(stranger)).passion).toBe(passion)
    await say(stranger, { step: 'who', archetype: 'collector' })
    expect(await readOrFail(mine)).toMatchObject({ passion, archetype: { slug: 'collector' } })
    expect(await db.client.onboardingDraft.count()).toBe(1)
  })

  test('what the account said later is not overwritten by what its browser said before', async () => {
    const stranger = visitor()
    await say(stranger, { step: 'begin', passion: 'old stamps' })
    later(1)
    const mine = visitor()
    await signUp(mine)
    await say(mine, { step: 'begin', passion })
    later(1)
    await stranger.ask((api) => api.identity.signIn({ login: 'ada', password: testPassword }))
    await say(stranger, { step: 'who', archetype: 'collector' })
    expect(await readOrFail(stranger)).toMatchObject({ passion, archetype: { slug: 'collector' } })
  })

  test('two people do not see each other’s', async () => {
    const one = visitor()
    const other = visitor()
    await signUp(one, 'ada')
    await signUp(other, 'grace')
    await say(one, { step: 'begin', passion })
    expect(await read(other)).toBeNull()
    await say(other, { step: 'begin', passion: 'old stamps' })
    await other.ask((api) => api.onboarding.restart())
    expect((await readOrFail(one)).passion).toBe(passion)
  })

  test('two tabs at once that adopt a draft make one', async () => {
    const who = visitor()
    await say(who, { step: 'begin', passion })
    await signUp(who)
    await Promise.all([say(who, pace), say(who, { step: 'who', archetype: 'collector' })])
    expect(await db.client.onboardingDraft.count()).toBe(1)
    expect(await readOrFail(who)).toMatchObject({ passion, archetype: { slug: 'collector' } })
  })
})

describe('an end', () => {
  test('comes thirty days after the last word, and then the row goes too', async () => {
    const who = visitor()
    await say(who, { step: 'begin', passion })
    later(20)
    const other = visitor()
    await say(other, { step: 'begin', passion })
    later(11)
    expect(await read(who)).toBeNull()
    await pruneDrafts({ db, clock: services.clock })
    expect(await db.client.onboardingDraft.count()).toBe(1)
    expect((await readOrFail(other)).passion).toBe(passion)
    await say(who, { step: 'who', archetype: 'collector' })
    expect(await readOrFail(who)).toMatchObject({ passion: '', archetype: { slug: 'collector' } })
  })

  test('can be asked for', async () => {
    const who = visitor()
    await say(who, { step: 'begin', passion })
    await who.ask((api) => api.onboarding.restart())
    expect(await read(who)).toBeNull()
    expect(await db.client.onboardingDraft.count()).toBe(0)
    expect(await codeOf(visitor().ask((api) => api.onboarding.restart()))).toBe('fine')
  })
})
