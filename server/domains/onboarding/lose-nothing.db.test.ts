import { beforeEach, describe, expect, test } from 'vitest'
import type { Ai } from '../../ai/ai'
import { type Browser, openBrowser } from '../../testing/browser'
import { testDatabase } from '../../testing/database'
import { asStored } from '../../testing/factories/as-stored'
import { makeBlueprint } from '../../testing/factories/blueprints'
import { makePublishedBlueprint } from '../../testing/factories/published'
import { testServices } from '../../testing/services'
import type { Caller } from '../../trpc/caller'
import { onboardingJson } from './stored-json'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

beforeEach(reset)

type Change = Parameters<Caller['onboarding']['change']>[0]

const sneakers = 'I trade rare sneakers, keep them in a vault and watch their resale price.'
const stamps = 'I collect old stamps in an album.'
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
  learningStyle: null,
  hoursPerWeek: 4,
  preferredTimes: [],
  goals: [],
  rigor: 'standard',
  codeLanguage: 'typescript',
}

async function say(who: Browser, ...changes: Change[]): Promise<void> {
  for (const change of changes) await who.ask((api) => api.onboarding.change(change))
}
async function look(who: Browser) {
  const draft = await who.ask((api) => api.onboarding.draft())
  if (draft === null) throw new Error('there is no draft')
  return draft
}
const wordOf = async (who: Browser, key: string) => (await look(who)).words.find((word) => word.key === key)

/** As a release before this one, or a blueprint that has gone since, would have left it. */
async function alter(more: Partial<(typeof onboardingJson)['onboarding_drafts.state']['_output']>): Promise<void> {
  const { id, state } = await db.client.onboardingDraft.findFirstOrThrow()
  const before = onboardingJson['onboarding_drafts.state'].parse(state)
  const after = asStored(onboardingJson['onboarding_drafts.state'], { ...before, ...more })
  await db.client.onboardingDraft.update({ where: { id }, data: { state: after } })
}

describe('when reading breaks off', () => {
  /** Dies once, as a process does. */
  function dying(): { ai: Ai; next: { dies: boolean }; asked: () => number } {
    const next = { dies: false }
    let count = 0
    const ai: Ai = {
      model: null,
      run: (task, asked) => {
        count += 1
        if (!next.dies) return services.ai.run(task, asked)
        next.dies = false
        return Promise.reject(new Error('gone'))
      },
    }
    return { ai, next, asked: () => count }
  }

  test('no word of the passion before is left, and the same passion again is read', async () => {
    const { ai, next } = dying()
    const who = openBrowser({ ...services, ai })
    const collector: Change = { step: 'who', archetype: 'collector' }
    await say(who, collector, { step: 'passion', domain: 'sneakers', passion: sneakers }, pace)
    await say(who, { step: 'words', words: { ...words, ...(await valuesOf(who)), actor: 'curator' } })
    expect((await look(who)).isReady).toBe(true)
    next.dies = true
    const other: Change = { step: 'passion', domain: 'stamps', passion: stamps }
    await expect(say(who, other)).rejects.toThrow()
    expect(await look(who)).toMatchObject({ passion: stamps, isReady: false })
    expect(await wordOf(who, 'entity_primary')).toMatchObject({ value: null })
    expect(await wordOf(who, 'actor')).toMatchObject({ value: 'curator', source: 'given' })
    await say(who, other)
    expect(await wordOf(who, 'entity_primary')).toMatchObject({ value: 'stamp', source: 'found' })
    expect(await wordOf(who, 'actor')).toMatchObject({ value: 'curator' })
  })

  test('what was read is not read again for the same words', async () => {
    const { ai, asked } = dying()
    const who = openBrowser({ ...services, ai })
    await say(who, { step: 'who', archetype: 'collector' })
    for (let times = 0; times < 3; times += 1) await say(who, { step: 'passion', domain: 'x', passion: 'スニーカー' })
    expect(asked()).toBe(1)
  })

  const valuesOf = async (who: Browser) =>
    Object.fromEntries((await look(who)).words.flatMap(({ key, value }) => (value === null ? [] : [[key, value]])))
})

describe('the blueprint', () => {
  test('is passed over when nobody can have it', async () => {
    await makeBlueprint(db.client, { slug: 'unfinished' })
    const who = openBrowser(services)
    await say(who, { step: 'begin', blueprint: 'no-such' }, { step: 'begin', blueprint: 'unfinished' })
    expect((await look(who)).blueprint).toBe('universal')
  })

  test('is that of the house again for who begins with another passion', async () => {
    await makePublishedBlueprint(db.client, { slug: 'small' })
    const who = openBrowser(services)
    await say(who, { step: 'begin', blueprint: 'small' }, { step: 'begin' }, { step: 'begin', blueprint: 'no-such' })
    expect((await look(who)).blueprint).toBe('small')
    await say(who, { step: 'passion', domain: 'stamps', passion: stamps })
    expect((await look(who)).blueprint).toBe('small')
    await say(who, { step: 'begin', passion: sneakers })
    expect((await look(who)).blueprint).toBe('universal')
  })

  test('is that of the house when the one asked for has gone since', async () => {
    const who = openBrowser(services)
    await say(who, { step: 'begin' })
    await alter({ blueprint: 'gone-since' })
    expect((await look(who)).blueprint).toBe('universal')
  })
})

describe('words', () => {
  test('without an archetype are refused, and nothing is lost', async () => {
    const who = openBrowser(services)
    await say(who, { step: 'passion', domain: 'sneakers', passion: sneakers })
    const before = await db.client.onboardingDraft.findFirstOrThrow()
    await expect(say(who, { step: 'words', words })).rejects.toMatchObject({
      code: 'conflict',
      userMessage: expect.stringMatching(/^Choose who you are first\./),
    })
    expect(await db.client.onboardingDraft.findFirstOrThrow()).toEqual(before)
  })

  test('of every archetype that somebody tried wait for them', async () => {
    const who = openBrowser(services)
    const { categories } = await who.ask((api) => api.onboarding.archetypes())
    const all = categories.flatMap(({ archetypes }) => archetypes)
    for (const { slug, variables } of all) {
      const own = Object.fromEntries(variables.map(({ key }) => [key, `${key.replaceAll('_', ' ')} word`]))
      await say(who, { step: 'who', archetype: slug }, { step: 'words', words: own })
    }
    const { state } = await db.client.onboardingDraft.findFirstOrThrow()
    const keys = new Set(all.flatMap(({ variables }) => variables.map(({ key }) => key)))
    const { variables = [] } = onboardingJson['onboarding_drafts.state'].parse(state)
    expect(new Set(variables.map(({ key }) => key))).toEqual(keys)
    expect(keys.size).toBeGreaterThan(20)
  })
})

test('an archetype that is not there any more is asked for again', async () => {
  const who = openBrowser(services)
  await say(who, { step: 'who', archetype: 'collector' }, { step: 'passion', domain: 'sneakers', passion: sneakers })
  await alter({ archetype: 'taken-away' })
  const draft = await look(who)
  expect(draft).toMatchObject({ next: 'who', archetype: null })
  expect(draft.steps).toContainEqual({ id: 'who', isDone: false })
})

test('who skips placement and then says that they are beginners has still skipped it', async () => {
  const who = openBrowser(services)
  await say(who, { step: 'skip placement' }, pace)
  expect((await look(who)).placement.isSkipped).toBe(true)
  await say(who, { ...pace, skillLevel: 'expert' })
  expect((await look(who)).placement.isSkipped).toBe(false)
})

test.each<[string, Change]>([
  ['told', { step: 'passion', domain: ' rare\r\n\tsneakers\u0085', passion: sneakers }],
  ['begun with', { step: 'begin', passion: 'rare\nsneakers\u0085' }],
])('a name is one line when it is %s', async (_what, change) => {
  const who = openBrowser(services)
  await say(who, change)
  expect((await look(who)).domain).toBe('rare sneakers')
})
