import { expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson } from '../../testing/factories/people'
import { createFakeRunner } from '../../testing/fake-runner'
import { makeReviewNow, makeReviewRoom } from '../../testing/review-room'
import { testServices } from '../../testing/services'

const { db } = await testDatabase()
const { services } = testServices({ db, runner: createFakeRunner() })

const as = async (role: 'learner' | 'instructor' | 'admin') => {
  const { cookie } = await makePerson({ services, role })
  return callAs(services, { cookieHeader: cookie })
}

test('nobody is told by it: four people are hidden, five are figures, and only authors and admins see them', async () => {
  const room = await makeReviewRoom(services)
  const other = await makeReviewRoom(services)
  const { api } = room.author
  const join = async (found: number[]) => {
    const learner = await room.join()
    const submissionId = await learner.submit(found)
    await makeReviewNow(services, submissionId)
    return { ...learner, submissionId }
  }
  const people = [await join([0, 1]), await join([0, 1]), await join([1, 2]), await join([0, 1, 2])]
  const [first] = people
  // However often the same person is reviewed, they are one.
  const again = (await first?.submit([0, 2])) ?? ''
  await makeReviewNow(services, again)
  const { slug, title: name } = room.blueprint
  expect(await api.reviews.drift()).toEqual({ blueprints: [{ slug, name, exercises: [], rules: [], hidden: 1 }] })

  await join([0, 1, 2])
  const four = await api.reviews.drift()
  expect(four.blueprints[0]).toMatchObject({
    hidden: 0,
    exercises: [{ slug: room.pattern.slug, title: 'Untangle the …', people: 5, reviews: 6, passed: 6 }],
  })
  // Something was missed by three people only.
  expect(four.blueprints[0]?.rules).toEqual([])
  expect(four.blueprints[0]?.exercises[0]?.axes).toEqual([
    { axis: 'code_sense', quarters: [66, 66, 66, 91.5, 100] },
    { axis: 'efficiency', quarters: null },
    { axis: 'edge_cases', quarters: null },
    { axis: 'taste', quarters: null },
  ])

  await join([0, 1])
  const sixth = await join([1, 2])
  await sixth.api.reviews.dispute({ submissionId: sixth.submissionId, factId: 'flaw:flaw-0', reason: 'It is no flaw.' })
  const { blueprints } = await api.reviews.drift()
  expect(blueprints).toMatchObject([
    {
      exercises: [{ people: 7, disputes: { open: 1, upheld: 0, overruled: 0 } }],
      rules: [{ rule: 'missed_flaw', name: 'A flaw that was not found', remarks: 6, disputes: 1, upheld: 0 }],
    },
  ])
  expect((await other.author.api.reviews.drift()).blueprints.map((one) => one.slug)).toEqual([other.blueprint.slug])
  expect(await (await as('instructor')).reviews.drift()).toEqual({ blueprints: [] })
  expect(await (await as('learner')).reviews.drift()).toEqual({ blueprints: [] })
  const all = (await (await as('admin')).reviews.drift()).blueprints.map((one) => one.slug)
  expect(all).toEqual(expect.arrayContaining([room.blueprint.slug, other.blueprint.slug]))
})
