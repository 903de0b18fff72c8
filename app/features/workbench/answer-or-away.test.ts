import { expect, it } from 'vitest'
import { answerOrAway, isAway } from './answer-or-away'

it('answers for a house that could not be reached, and for nothing else', async () => {
  const lost = await answerOrAway(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(isAway(lost)).toBe(true)
  await expect(answerOrAway(() => Promise.reject(new Error('other')))).rejects.toThrow('other')
  expect(isAway(await answerOrAway(async () => ({ kind: 'ran' })))).toBe(false)
})
