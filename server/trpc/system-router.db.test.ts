import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database'
import { callAs } from '../testing/factories/people'
import { testServices } from '../testing/services'
import { appRouter } from './app-router'

const { db } = await testDatabase()
const { services } = testServices({ db })

test('the house describes all of itself to anybody, its own description included', async () => {
  const { version, procedures, errors } = await callAs(services).system.describe()
  expect(version).toBe(services.config.version)
  expect(procedures.map(({ path }) => path)).toEqual(Object.keys(appRouter._def.procedures))
  expect(procedures.find(({ path }) => path === 'onboarding.preview')).toMatchObject({
    kind: 'query',
    access: 'public',
    forPrograms: true,
    limits: [{ by: 'network', burst: 60, perSeconds: 60 }],
    input: { type: '{\n  passion: string // 1 to 200 characters\n}', schema: { required: ['passion'] } },
  })
  expect(errors).toContainEqual(expect.objectContaining({ code: 'too_many', httpStatus: 429 }))
})

test('the types file holds what a program can call, and nothing else', async () => {
  const { text } = await callAs(services).system.types()
  expect(text).toContain('/** Your profile. Scope: profile:read. */')
  expect(text).toContain("code: 'invalid' | 'unauthenticated' |")
  expect(text).not.toContain('deleteAccount')
})
