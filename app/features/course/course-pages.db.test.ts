import { beforeAll, expect, test } from 'vitest'
import { makeReader, publishFromFolder, sneakerWords } from '#server/testing/course-making'
import { testDatabase } from '#server/testing/database'
import { testServices } from '#server/testing/services'
import * as shared from '~/routes/c.$slug'
import * as course from '~/routes/courses_.$id'
import * as plan from '~/routes/courses_.$id_.plan'
import * as settings from '~/routes/courses_.$id_.settings'

const { db } = await testDatabase()
const { services } = testServices({ db })
const origin = 'http://house.test'

beforeAll(() => publishFromFolder(services, 'small'))

type Reader = Pick<Awaited<ReturnType<typeof makeReader>>, 'api'>

/** What a page's loader or action gets. `cookies` are those that the browser has. */
const askedBy = ({ api }: Reader, params: Record<string, string>, { form, cookies = '' }: Sent = {}) => ({
  request: new Request(`${origin}/courses/x`, {
    headers: { cookie: cookies },
    ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
  }),
  params,
  context: { api, origin, nonce: '', requestId: 'test', encoding: null, log: services.log },
})
const fail = (courseId: string, purpose: 'create' | 'rewrite') =>
  db.client.courseGeneration.update({
    where: { courseId },
    data: { state: 'failed', purpose, notice: 'The house was too busy.', finishedAt: new Date() },
  })

type Sent = { form?: Record<string, string>; cookies?: string }

test('an address that no course can have is a page that is not there', async () => {
  const reader = await makeReader(services, { blueprint: 'small' })
  const wrong = askedBy(reader, { id: 'abc', slug: 'abc' })
  for (const { loader } of [course, plan, settings, shared]) {
    const refused: unknown = await loader(wrong).catch((thrown: unknown) => thrown)
    expect(refused).toMatchObject({ status: 404 })
    expect(refused instanceof Response && (await refused.text())).toBe('There is no such page.')
  }
})

test('words that could not be put in are said until somebody keeps the old ones, and again when others fail', async () => {
  const reader = await makeReader(services, { blueprint: 'small' })
  const id = reader.courseId
  const generation = async (cookies = '') =>
    (await course.loader(askedBy(reader, { id }, { cookies }))).course.generation
  const cookiesOf = (answer: unknown) => {
    if (!(answer instanceof Response)) throw new Error('expected a redirect')
    return answer.headers.getSetCookie().map((cookie) => cookie.replace(/;.*/, ''))
  }
  await fail(id, 'rewrite')
  expect(await generation()).toMatchObject({ state: 'failed', notice: 'The house was too busy.' })

  const kept = cookiesOf(await course.action(askedBy(reader, { id }, { form: { intent: 'keep' } })))
  expect(await generation(kept.join('; '))).toMatchObject({ state: 'done', notice: null })
  expect(await generation()).toMatchObject({ state: 'failed' })

  const others = Object.fromEntries(Object.entries(sneakerWords).map(([key, word]) => [`word-${key}`, word]))
  const tried = cookiesOf(await settings.action(askedBy(reader, { id }, { form: { intent: 'words', ...others } })))
  await fail(id, 'rewrite')
  expect(await generation(tried.join('; '))).toMatchObject({ state: 'failed' })

  const again = cookiesOf(await course.action(askedBy(reader, { id }, { form: { intent: 'retry' } })))
  expect(again).toEqual([kept.join().replace('yes', '')])
})

test('a course that could not be made has no old words to keep', async () => {
  const reader = await makeReader(services, { blueprint: 'small' })
  const id = reader.courseId
  await fail(id, 'create')
  const { course: shown } = await course.loader(askedBy(reader, { id }, { cookies: `kept-${id}=yes` }))
  expect(shown.generation.state).toBe('failed')
})

test('nobody keeps the words of a course that is not theirs', async () => {
  const [mine, theirs] = [
    await makeReader(services, { blueprint: 'small' }),
    await makeReader(services, { blueprint: 'small' }),
  ]
  const answer = await course.action(askedBy(theirs, { id: mine.courseId }, { form: { intent: 'keep' } }))
  expect(answer).toMatchObject({ init: { status: 404 } })
})
