import { expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'

const { db } = await testDatabase()
const { services } = testServices({ db })

test('somebody who just joined is a novice with two events on one day, and sees their own', async () => {
  await makePerson({ services })
  const { cookie } = await makePerson({ services })
  expect(await callAs(services, { cookieHeader: cookie }).rewards.mine()).toEqual({
    title: 'Novice',
    eventsRecorded: 2,
    activeDays: 1,
    totalXp: 0,
  })
})
