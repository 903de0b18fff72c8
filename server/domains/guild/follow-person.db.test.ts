import { beforeEach, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { followPerson } from './follow-person'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

let [ada, ben] = ['', '']
beforeEach(async () => {
  await reset()
  ada = (await makePerson({ services })).id
  ben = (await makePerson({ services })).id
})

const follow = (followerId: string, followingId: string) => followPerson({ db, followerId, followingId })
const relationships = () =>
  db.client.userRelationship.findMany({ select: { followerId: true, followingId: true, status: true } })

test('one follows the other, once, also when asked twice at the same moment', async () => {
  await Promise.all([follow(ada, ben), follow(ada, ben)])
  expect(await relationships()).toEqual([{ followerId: ada, followingId: ben, status: 'active' }])
})

test('two who follow each other at the same moment both do', async () => {
  await Promise.all([follow(ada, ben), follow(ben, ada)])
  expect(await relationships()).toHaveLength(2)
})

test('who is muted stays muted', async () => {
  await db.client.userRelationship.create({ data: { followerId: ada, followingId: ben, status: 'muted' } })
  await follow(ada, ben)
  expect((await relationships()).map(({ status }) => status)).toEqual(['muted'])
})

test('whoever blocked, on either side, hears and is heard of as nobody', async () => {
  await db.client.userRelationship.create({ data: { followerId: ben, followingId: ada, status: 'blocked' } })
  expect(await codeOf(follow(ada, ben))).toBe('not_found')
  expect(await codeOf(follow(ben, ada))).toBe('not_found')
  expect(await relationships()).toHaveLength(1)
})

test('nobody follows themselves, somebody who is not there, or somebody whose account is closed', async () => {
  expect(await codeOf(follow(ada, ada))).toBe('invalid')
  expect(await codeOf(follow(ada, '00000000-0000-4000-8000-000000000000'))).toBe('not_found')
  await db.client.user.update({ where: { id: ben }, data: { isActive: false } })
  expect(await codeOf(follow(ada, ben))).toBe('not_found')
  expect(await relationships()).toEqual([])
})
