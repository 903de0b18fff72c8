import { expect, test } from 'vitest'
import { makeReader, publishFromFolder } from '#server/testing/course-making'
import { testDatabase } from '#server/testing/database'
import { testServices } from '#server/testing/services'
import * as review from '~/routes/courses_.$id_.modules.$concept_.exercises.$slug_.attempts_.$submissionId_.review'
import * as dispute from '~/routes/teach.disputes_.$disputeId'

const { db } = await testDatabase()
const { services } = testServices({ db })

test('an address that nothing can have is a page that is not there', async () => {
  await publishFromFolder(services, 'small')
  const { api } = await makeReader(services, { blueprint: 'small' })
  const nowhere = '00000000-0000-4000-8000-000000000000'
  for (const last of ['abc', nowhere]) {
    const asked = {
      request: new Request('http://house.test/'),
      params: { id: nowhere, concept: 'x', slug: 'x', submissionId: last, disputeId: last },
      context: { api, origin: 'http://house.test', nonce: '', requestId: 'test', encoding: null, log: services.log },
    }
    for (const { loader } of [review, dispute]) await expect(loader(asked)).rejects.toMatchObject({ status: 404 })
  }
})

test.each([
  ['the review', review, { intent: 'dispute', anchor: 'r-3', factId: 'a', reason: 'short' }, 'reason', 'anchor'],
  ['the dispute', dispute, { intent: 'uphold', decision: 'short' }, 'decision', 'decision'],
])('%s: what was not taken comes back with what was typed, and why', async (_name, { action }, sent, field, kept) => {
  await publishFromFolder(services, 'small')
  const { api } = await makeReader(services, { blueprint: 'small' })
  const id = '00000000-0000-4000-8000-000000000000'
  const answer = await action({
    request: new Request('http://house.test/', { method: 'POST', body: new URLSearchParams(sent) }),
    params: { id, concept: 'x', slug: 'x', submissionId: id, disputeId: id },
    context: { api, origin: 'http://house.test', nonce: '', requestId: 'test', encoding: null, log: services.log },
  })
  expect(answer).toMatchObject({
    init: { status: 400 },
    data: { fields: { [field]: expect.stringContaining('Say in a sentence or two') } },
  })
  expect(answer).toMatchObject({
    data: { typed: { [kept]: Object.entries(sent).find(([name]) => name === kept)?.[1] } },
  })
})
