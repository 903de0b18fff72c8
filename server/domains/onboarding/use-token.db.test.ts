import { beforeEach, expect, test, vi } from 'vitest'
import type { Ai } from '../../ai/ai'
import { scopeNames } from '../../platform/scopes'
import { openBrowser } from '../../testing/browser'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { createToken } from '../identity/create-token'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

beforeEach(reset)

const passion = 'I trade rare sneakers, keep them in a vault and watch their resale price.'

/** Somebody with a draft in their browser, and a program of theirs that may do all that a token can be given. */
async function ownerAndProgram(ai: Ai = services.ai) {
  const owner = await makePerson({ services })
  const [name = '', value = ''] = owner.cookie.split('=')
  const browser = openBrowser({ ...services, ai }, [[name, value]])
  await browser.ask((api) => api.onboarding.change({ step: 'begin', passion }))
  const input = { name: 'a program', scopes: [...scopeNames], expiresInDays: null }
  const { token } = await createToken({ services, userId: owner.id, requestId: 'test', input })
  const program = callAs({ ...services, ai }, { authorization: `Bearer ${token}`, cookieHeader: owner.cookie })
  return { owner, browser, program }
}

/** Remembers whose budget was asked, and for how long. */
function watched() {
  const asked: { userId: string | null; signal: AbortSignal | undefined }[] = []
  const ai: Ai = {
    model: 'a-model',
    run: (task, { userId, signal, ...more }) => {
      asked.push({ userId, signal })
      return services.ai.run(task, { ...more, userId: null })
    },
  }
  return { ai, asked }
}

test('a token neither sees nor changes nor ends the draft of its owner', async () => {
  const { browser, program } = await ownerAndProgram()
  const before = await db.client.onboardingDraft.findFirstOrThrow()
  expect(await program.onboarding.draft()).toBeNull()
  await expect(program.onboarding.change({ step: 'begin', passion: 'old stamps' })).rejects.toMatchObject({
    code: 'forbidden',
    userMessage: 'This can only be done in the browser, not with a token.',
  })
  expect(await program.onboarding.restart()).toEqual({ ok: true })
  expect(await db.client.onboardingDraft.findFirstOrThrow()).toEqual(before)
  expect(await browser.ask((api) => api.onboarding.draft())).toMatchObject({ passion })
})

test('what a token has read is charged to nobody; in the browser it is the reader’s own', async () => {
  const { ai, asked } = watched()
  const { owner, browser, program } = await ownerAndProgram(ai)
  await program.onboarding.extractVariables({ passion, archetype: 'collector' })
  await browser.ask((api) => api.onboarding.extractVariables({ passion, archetype: 'collector' }))
  expect(asked.map(({ userId }) => userId)).toEqual([null, owner.id])
})

test('a page asks no model: it has the questions from when the passion was said, or the built-in engine reads', async () => {
  const { ai, asked } = watched()
  const { owner, browser } = await ownerAndProgram(ai)
  await browser.ask((api) => api.onboarding.change({ step: 'who', archetype: 'collector' }))
  expect(asked).toMatchObject([{ userId: owner.id }])
  const draft = await browser.ask((api) => api.onboarding.draft())
  const open = draft?.words.filter(({ value }) => value === null) ?? []
  expect(open.length).toBeGreaterThan(0)
  const { questions } = await browser.ask((api) =>
    api.onboarding.extractVariables({ passion, archetype: 'collector', engine: 'built-in' }),
  )
  expect(open.map(({ key, suggestions }) => ({ key, suggestions }))).toEqual(
    questions.map(({ key, suggestions }) => ({ key, suggestions })),
  )
  expect(asked.slice(1)).toMatchObject([{ userId: null }])
})

test('who sends a form waits ten seconds for a model at most', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout')
  const { ai, asked } = watched()
  const { browser } = await ownerAndProgram(ai)
  await browser.ask((api) => api.onboarding.change({ step: 'who', archetype: 'collector' }))
  expect(timeout.mock.calls).toEqual([[10_000]])
  expect(asked.map(({ signal }) => signal)).toEqual(timeout.mock.results.map(({ value }) => value))
  timeout.mockRestore()
})
